import { interventions, recommend, weighInterventions, type TriedSupport } from "truancy-prevention/intervention";
import { describe, expect, test } from "vitest";
import { asOf, decisionIn } from "../support/decisions.js";
import { confirmed, idsFor, reasonsOf, whyNot } from "../support/recommended.js";

const court = "truancy-court";

function ended(interventionId: string, changes: Partial<TriedSupport> = {}): TriedSupport {
  return { interventionId, result: "no-change", startedOn: "2025-09-08", endedOn: "2025-11-14", ...changes };
}

/** One support of tier 2 and one of tier 3, both over, both in vain. */
const bothTried = [ended("success-mentors"), ended("case-management")];
const open = { decision: decisionIn(3), tried: bothTried };

describe("police and court", () => {
  test.each([1, 2, 3] as const)("are never a first step: in tier %i with nothing tried they are left out", (tier) => {
    const why = tier === 3 ? "not-yet" : "tier-above";
    expect(whyNot(court, { decision: decisionIn(tier) })).toBe(why);
    expect(whyNot("police-school-partnership", { decision: decisionIn(tier) })).toBe(why);
  });

  test("come last of all in tier 3, after what failed, once two supports were documented, and say what they are", () => {
    const ids = idsFor(open);
    expect(ids.slice(-2).sort()).toEqual(["police-school-partnership", court]);
    expect(ids.slice(-4, -2).sort()).toEqual(["case-management", "success-mentors"]);
    expect(reasonsOf(court, open)[0]).toBe("last-resort");
  });

  test.each<[string, TriedSupport[]]>([
    ["one support only", [ended("case-management")]],
    ["the same support twice", [ended("case-management"), ended("case-management", { startedOn: "2025-09-10" })]],
    ["two of tier 2, none of tier 3", [ended("success-mentors"), ended("asthma")]],
    ["one of them of tier 1", [ended("breakfast"), ended("case-management")]],
    [
      "one without a first day",
      [ended("success-mentors"), { interventionId: "housing", result: "worse", endedOn: asOf }],
    ],
    [
      "one without a last day",
      [ended("success-mentors"), { interventionId: "housing", result: "worse", startedOn: asOf }],
    ],
    ["one that ends after the decision", [ended("success-mentors"), ended("housing", { endedOn: "2025-12-02" })]],
    ["one that helped", [ended("success-mentors"), ended("housing", { result: "helped" })]],
    ["one that was not carried out", [ended("success-mentors"), ended("housing", { result: "not-carried-out" })]],
    ["one that nobody looked at", [ended("success-mentors"), ended("housing", { result: "unknown" })]],
    ["another under way", [...bothTried, { interventionId: "tutoring", result: "ongoing" }]],
    [
      "one that began and ended on one day",
      [ended("success-mentors"), ended("housing", { startedOn: asOf, endedOn: asOf })],
    ],
    ["the police themselves as what was tried", [ended("success-mentors"), ended("police-school-partnership")]],
  ])("stay out with %s", (_, tried) => {
    expect(whyNot(court, { decision: decisionIn(3), tried })).toBe("not-yet");
  });

  test("a support that ended on the day of the decision counts", () => {
    const tried = [ended("success-mentors"), ended("housing", { endedOn: asOf })];
    expect(idsFor({ decision: decisionIn(3), tried }).at(-1)).toBe(court);
  });

  test("stay out where no support is left to stand before them: those that failed answer other causes", () => {
    const kept = new Set(["success-mentors", "case-management", court, "breakfast"]);
    const catalogue = interventions.filter(({ id }) => kept.has(id));
    const causes = [confirmed({ rootCause: "misconceptions" })];
    const { recommended, leftOut } = weighInterventions({ ...open, catalogue, causes });
    expect(recommended).toEqual([]);
    expect(leftOut.map(({ intervention, code }) => [intervention.id, code])).toEqual([
      ["success-mentors", "other-cause"],
      ["breakfast", "other-cause"],
      ["case-management", "other-cause"],
      [court, "not-yet"],
    ]);
    expect(leftOut.at(-1)?.text).toBe(
      "It turns to police or court, which is no first step: no support here answers the causes stated, so find one first.",
    );
  });

  test("stay out where the school keeps the student away", () => {
    const causes = [confirmed({ family: "school-climate" }), confirmed({ family: "family" })];
    expect(whyNot(court, { ...open, causes })).toBe("school-caused");
  });

  test("are known by their name, too, where a district calls a court a support", () => {
    const base = interventions.find(({ id }) => id === "case-management")!;
    const disguised = { ...base, id: "panel", title: "Refer the family to juvenile court" };
    const catalogue = [...interventions, disguised];
    expect(whyNot("panel", { decision: decisionIn(3), catalogue })).toBe("not-yet");
    expect(
      recommend({ ...open, catalogue }).find(({ intervention }) => intervention.id === "panel")?.reasons[0]?.code,
    ).toBe("last-resort");
  });
});

describe("a court by another name", () => {
  const base = interventions.find(({ id }) => id === "case-management")!;

  test.each([
    "Child Requiring Assistance",
    "CHINS",
    "Probation officer's visit",
    "Hearing before a magistrate",
    "Summons",
    "Ｃourt",
    "Co\u00ADurt",
  ])("is not yet: %s", (title) => {
    const catalogue = [base, { ...base, id: "theirs", title }];
    expect(whyNot("theirs", { decision: decisionIn(3), catalogue })).toBe("not-yet");
  });

  test("a way around it is a support", () => {
    const catalogue = [{ ...base, id: "theirs", title: "Mentors instead of probation" }];
    expect(idsFor({ decision: decisionIn(3), catalogue })).toEqual(["theirs"]);
  });
});

describe("exclusion", () => {
  const base = interventions.find(({ id }) => id === "mediation")!;

  test.each([
    [{ title: "Three days at home", kind: "exclusion" as const }],
    [{ title: "Out-of-school suspension", kind: "support" as const }],
    [{ title: "Expel after twenty absences", kind: "support" as const }],
    [{ title: "Drop from the roll", kind: "legal" as const }],
    [{ title: "OSS for three days", kind: "support" as const }],
    [{ title: "Sus\u00ADpension", kind: "support" as const }],
  ])("is never recommended: %o", (changes) => {
    const catalogue = [{ ...base, id: "theirs", ...changes }];
    expect(whyNot("theirs", { decision: decisionIn(3), catalogue })).toBe("exclusion");
  });

  test("an alternative to it is", () => {
    const catalogue = [{ ...base, id: "theirs", title: "Alternatives to suspension" }];
    expect(idsFor({ decision: decisionIn(3), catalogue })).toEqual(["theirs"]);
  });
});
