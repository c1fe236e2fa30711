import type { Policy } from "truancy-prevention/policy";
import { recommend } from "truancy-prevention/intervention";
import { attendanceWorks } from "truancy-prevention/presets/attendance-works";
import { describe, expect, test } from "vitest";
import { decideBy, decisionIn } from "../support/decisions.js";
import { confirmed, idsFor, reasonsOf, whyNot } from "../support/recommended.js";

const asksTheFamily = ["nudge-letters", "home-visits", "home-visits-leap", "case-management", "school-refusal"];

describe("where the school keeps the student away", () => {
  test("exclusion is answered by what the school can do instead, and by nothing else", () => {
    const options = { decision: decisionIn(3), causes: [confirmed({ exclusion: true })], gradeLevel: "09" };
    // Tier 3 first, in the catalogue's order; then tier 1 and 2: restorative (mixed) and PBIS (no study read).
    expect(idsFor(options)).toEqual([
      "mediation",
      "conflict-resolution",
      "collaborative-problem-solving",
      "restorative",
      "pbis",
    ]);
    for (const id of asksTheFamily) expect(whyNot(id, options)).toBe("school-caused");
    expect(reasonsOf("mediation", options)).toContain("acts-on-school");
  });

  test("a bad climate is answered by the school, not by the family", () => {
    const options = { decision: decisionIn(3), causes: [confirmed({ family: "school-climate" })] };
    for (const { intervention } of recommend(options)) {
      expect(intervention.actsOn).toContain("school");
      expect(intervention.actsOn).not.toContain("family");
    }
    for (const id of asksTheFamily) expect(whyNot(id, options)).toBe("school-caused");
  });

  test("aversion is how a climate keeps away, and does not bring the family back in", () => {
    const options = {
      decision: decisionIn(3),
      causes: [confirmed({ family: "school-climate", rootCause: "aversion" })],
    };
    expect(whyNot("school-refusal", options)).toBe("school-caused");
  });

  test("another cause that is more than a suspicion does, and the school still comes first", () => {
    const causes = [confirmed({ family: "school-climate" }), confirmed({ rootCause: "barriers" })];
    const options = { decision: decisionIn(3), causes };
    const ids = idsFor(options);
    expect(ids).toContain("case-management");
    expect(ids.indexOf("mediation")).toBeLessThan(ids.indexOf("case-management"));
    const suspected = [causes[0]!, { rootCause: "barriers", saidBy: "staff", confidence: "suspected" } as const];
    expect(whyNot("case-management", { ...options, causes: suspected })).toBe("school-caused");
  });

  test("a suspicion of it leaves nobody out", () => {
    const causes = [{ family: "school-climate", saidBy: "student", confidence: "suspected" } as const];
    expect(whyNot("home-visits-leap", { decision: decisionIn(3), causes })).toBeUndefined();
  });
});

describe("a decision tells of it by the days that a rule left out", () => {
  const pace = attendanceWorks.rules[0]!;
  const policyExcepting = (...exceptReasons: string[]): Policy => ({
    ...attendanceWorks,
    rules: [
      {
        ...pace,
        id: "five",
        when: { all: [{ count: "day", within: "school-year", exceptReasons, atLeast: 1 }, { grades: ["09"] }] },
      },
    ],
  });
  const marks = (suspended: number, ill: number) =>
    ["2025-10-06", "2025-10-07", "2025-10-08", "2025-10-09"].slice(0, suspended + ill).map((date, index) => ({
      date,
      kind: "absent" as const,
      reason: index < suspended ? "suspension" : "medical",
    }));

  test("half of the days absent or more: it is the school's", () => {
    const decision = decideBy(policyExcepting("suspension"), marks(2, 2));
    expect(decision.measures.daysAbsent).toBe(4);
    expect(whyNot("home-visits", { decision })).toBe("school-caused");
    expect(idsFor({ decision, gradeLevel: "09" })).toEqual(["restorative", "pbis"]);
    expect(recommend({ decision })[0]?.reasons.find(({ code }) => code === "answers-cause")?.text).toBe(
      "It answers days on which the school kept the student out (the records say so, likely).",
    );
  });

  test("fewer than half: it is to be asked about, and nobody is left out", () => {
    const decision = decideBy(policyExcepting("suspension"), marks(1, 2));
    expect(whyNot("home-visits", { decision })).toBeUndefined();
    expect(idsFor({ decision, gradeLevel: "09" }).slice(0, 2)).toEqual(["restorative", "pbis"]);
  });

  test.each([
    ["in-school-suspension is no exclusion", ["in-school-suspension"], 0],
    ["a list with other reasons says nothing", ["suspension", "medical"], 2],
  ])("%s", (_, reasons, suspended) => {
    const decision = decideBy(policyExcepting(...reasons), marks(suspended, 2));
    expect(whyNot("home-visits", { decision })).toBeUndefined();
  });

  test("without traces it tells nothing", () => {
    const { outcomes, ...rest } = decideBy(policyExcepting("suspension"), marks(4, 0));
    const bare = outcomes.map(({ trace: _, ...outcome }) => outcome);
    expect(whyNot("home-visits", { decision: { ...rest, outcomes: bare } })).toBeUndefined();
  });
});
