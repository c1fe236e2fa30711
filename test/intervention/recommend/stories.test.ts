import { interventions, recommend, weighInterventions } from "truancy-prevention/intervention";
import { describe, expect, test } from "vitest";
import { decisionIn } from "../support/decisions.js";
import { confirmed, idsFor, reasonsOf, recommendationOf, whyNot } from "../support/recommended.js";

const disengaged = [confirmed({ rootCause: "disengagement" })];

describe("a mentor by grade", () => {
  test("a sixth grader gets Check & Connect first: the only one tested by chance in that grade for the cause", () => {
    const options = { decision: decisionIn(2), causes: disengaged, gradeLevel: "6" };
    // Tier 2 and disengagement: home visits, LEAP and Success Mentors rest on comparisons, early warning was tested in grades 9 and 10.
    expect(idsFor(options).slice(0, 4)).toEqual([
      "check-and-connect",
      "home-visits",
      "home-visits-leap",
      "success-mentors",
    ]);
    expect(recommendationOf("check-and-connect", options)).toMatchObject({ rank: 1, standing: "tested" });
  });

  test.each(["1", "02", "3", "04"])(
    "in grade %s it is not proven: it comes after all that nothing speaks against",
    (gradeLevel) => {
      const options = { decision: decisionIn(2), causes: disengaged, gradeLevel };
      const mentor = recommendationOf("check-and-connect", options);
      expect(mentor.standing).toBe("against");
      expect(mentor.reasons.map(({ code }) => code)).toContain("evidence-against-in-grade");
      expect(mentor.reasons.find(({ code }) => code === "evidence-against-in-grade")?.text).toBe(
        "It failed in this grade (began in grades 1-4): no effect was seen.",
      );
      // Only rewards, for which harm was found, come after it.
      expect(idsFor(options).slice(-2)).toEqual(["check-and-connect", "incentives"]);
    },
  );

  test.each([undefined, "UG", "Grade 2", "9"])("with the grade %o it is not proven either", (gradeLevel) => {
    const options = {
      decision: decisionIn(2),
      causes: disengaged,
      ...(gradeLevel === undefined ? {} : { gradeLevel }),
    };
    expect(recommendationOf("check-and-connect", options).standing).toBe("untested");
  });

  test("restorative practices are weighed down in middle grades alone", () => {
    const standings = ["05", "06", "08", "09"].map(
      (gradeLevel) => recommendationOf("restorative", { decision: decisionIn(1), gradeLevel }).standing,
    );
    expect(standings).toEqual(["mixed", "against", "against", "mixed"]);
  });
});

describe("tiers", () => {
  test("tier 1 gets nothing that begins in tier 2 or 3", () => {
    for (const { intervention } of recommend({ decision: decisionIn(1) })) expect(intervention.tiers).toContain(1);
    expect(whyNot("housing", { decision: decisionIn(1) })).toBe("tier-above");
    expect(whyNot("asthma", { decision: decisionIn(1) })).toBe("tier-above");
  });

  test("tier 3 gets its own first, then tier 2, then tier 1, and says so", () => {
    const options = { decision: decisionIn(3), causes: [confirmed({ rootCause: "barriers" })], gradeLevel: "12" };
    const below = recommend(options).map(({ intervention }) => 3 - Math.max(...intervention.tiers));
    expect(below).toEqual([...below].sort());
    expect(idsFor(options).slice(0, 3)).toEqual(["home-visits-leap", "case-management", "housing"]);
    expect(reasonsOf("housing", options)[0]).toBe("tier-fits");
    expect(recommendationOf("breakfast", options).reasons[0]).toEqual({
      code: "tier-below",
      text: "It belongs to a lower tier, 2 below the student's: keep it as a layer under the rest.",
    });
  });
});

describe("causes", () => {
  test("what answers none of them is left out, and said to be", () => {
    const options = { decision: decisionIn(2), causes: [confirmed({ rootCause: "barriers" })] };
    expect(whyNot("greeting", options)).toBe("other-cause");
    expect(idsFor(options)).toContain("transport-targeted");
  });

  test("a suspicion leaves nothing out, and still ranks", () => {
    const options = {
      decision: decisionIn(2),
      causes: [{ rootCause: "barriers", saidBy: "staff", confidence: "suspected" } as const],
    };
    expect(whyNot("youth-engagement", options)).toBeUndefined();
    expect(reasonsOf("youth-engagement", options)).toContain("other-cause");
    const ids = idsFor(options);
    expect(ids.indexOf("asthma")).toBeLessThan(ids.indexOf("youth-engagement"));
  });

  test("the reason carries who says so and how sure it is", () => {
    const causes = [{ family: "personal", rootCause: "barriers", saidBy: "student", confidence: "likely" } as const];
    const { reasons } = recommendationOf("asthma", { decision: decisionIn(2), causes });
    expect(reasons.find(({ code }) => code === "answers-cause")?.text).toBe(
      "It answers barriers on the way to school (the student says so, likely); personal reasons (the student says so, likely).",
    );
  });

  test("of several who name one cause the surest counts, and it counts once", () => {
    const once = { decision: decisionIn(2), causes: [confirmed({ rootCause: "barriers" })] };
    const thrice = {
      decision: decisionIn(2),
      causes: [
        { rootCause: "barriers", saidBy: "staff", confidence: "suspected" } as const,
        ...once.causes,
        { rootCause: "barriers", saidBy: "student", confidence: "likely" } as const,
      ],
    };
    expect(recommend(thrice)).toEqual(recommend(once));
  });

  test("a confirmed cause outweighs a likely one", () => {
    // Barriers confirmed weigh 3, aversion likely weighs 2: asthma help (barriers) before mediation (aversion), laundry (both) is tier 1.
    const causes = [
      confirmed({ rootCause: "barriers" }),
      { rootCause: "aversion", saidBy: "student", confidence: "likely" } as const,
    ];
    const ids = idsFor({ decision: decisionIn(2), causes });
    expect(ids.indexOf("asthma")).toBeLessThan(ids.indexOf("mediation"));
    // 3 + 2 = 5: what answers both comes before what answers one.
    expect(ids.indexOf("disability-supports")).toBeLessThan(ids.indexOf("asthma"));
  });
});

describe("what was tried", () => {
  const base = { decision: decisionIn(2), causes: disengaged, gradeLevel: "06" };
  const tried = (
    result: "no-change" | "worse" | "helped" | "helped-some" | "ongoing" | "not-carried-out" | "unknown",
  ) => ({
    ...base,
    tried: [{ interventionId: "check-and-connect", result, startedOn: "2025-09-08", endedOn: "2025-11-14" } as const],
  });

  test("what failed comes last, with the reason, and what made it worse after that", () => {
    const failed = tried("no-change");
    expect(idsFor(failed).at(-1)).toBe("check-and-connect");
    expect(reasonsOf("check-and-connect", failed)).toContain("failed-before");
    const both = {
      ...base,
      tried: [...tried("worse").tried, { interventionId: "tutoring", result: "no-change" } as const],
    };
    expect(idsFor(both).slice(-2)).toEqual(["tutoring", "check-and-connect"]);
    expect(reasonsOf("check-and-connect", both)).toContain("made-worse-before");
  });

  test("what helped before comes first among its like, whatever studies say", () => {
    const options = { ...base, tried: [{ interventionId: "youth-engagement", result: "helped-some" } as const] };
    expect(idsFor(options)[0]).toBe("youth-engagement");
    expect(reasonsOf("youth-engagement", options)).toContain("helped-before");
  });

  test("what is under way is not recommended again", () => {
    expect(whyNot("check-and-connect", tried("ongoing"))).toBe("under-way");
  });

  test("what never came about loses nothing; what nobody looked at loses to its like", () => {
    expect(idsFor(tried("not-carried-out"))).toEqual(idsFor(base));
    expect(reasonsOf("check-and-connect", tried("not-carried-out"))).toContain("not-carried-out");
    const ids = idsFor(tried("unknown"));
    // The last of what is equal in tier and cause: before the supports of tier 1.
    expect(ids[ids.indexOf("check-and-connect") - 1]).toBe("youth-engagement");
    expect(ids[ids.indexOf("check-and-connect") + 1]).toBe("positive-messaging");
  });

  test("of several records the latest decides, at one time the worst", () => {
    const record = (result: "helped" | "no-change", endedOn?: string) =>
      ({ interventionId: "tutoring", result, ...(endedOn === undefined ? {} : { endedOn }) }) as const;
    const reason = (...records: ReturnType<typeof record>[]) => reasonsOf("tutoring", { ...base, tried: records });
    expect(reason(record("no-change", "2024-05-01"), record("helped", "2025-05-01"))).toContain("helped-before");
    expect(reason(record("helped", "2024-05-01"), record("no-change", "2025-05-01"))).toContain("failed-before");
    expect(reason(record("helped"), record("no-change"))).toContain("failed-before");
  });
});

describe("the two lists", () => {
  test("hold every intervention once, with a limit too", () => {
    for (const limit of [1, 5, 1000]) {
      const { recommended, leftOut } = weighInterventions({ decision: decisionIn(2), limit });
      const ids = [...recommended, ...leftOut].map(({ intervention }) => intervention.id);
      expect([...ids].sort()).toEqual(interventions.map(({ id }) => id).sort());
      expect(recommended.length).toBeLessThanOrEqual(limit);
    }
  });

  test("a limit cuts the end, which is left out as beyond it", () => {
    const all = idsFor({ decision: decisionIn(2) });
    const { recommended, leftOut } = weighInterventions({ decision: decisionIn(2), limit: 3 });
    expect(recommended.map(({ intervention }) => intervention.id)).toEqual(all.slice(0, 3));
    const beyond = leftOut.filter(({ code }) => code === "beyond-limit");
    expect(beyond.map(({ intervention }) => intervention.id)).toEqual(all.slice(3));
  });

  test("ranks count from 1, ties stay in the catalogue's order, and every text is a sentence", () => {
    const { recommended, leftOut } = weighInterventions({ decision: decisionIn(1) });
    expect(recommended.map(({ rank }) => rank)).toEqual(recommended.map((_, index) => index + 1));
    const untested = recommended
      .filter(({ standing }) => standing === "untested")
      .map(({ intervention }) => intervention.id);
    expect(untested).toEqual(interventions.map(({ id }) => id).filter((id) => untested.includes(id)));
    const texts = [...recommended.flatMap(({ reasons }) => reasons), ...leftOut].map(({ text }) => text);
    for (const text of texts) expect(text).toMatch(/^[A-Z][^]*\.$/);
  });
});
