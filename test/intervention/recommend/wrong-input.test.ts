import { interventions, recommend, type RecommendOptions } from "truancy-prevention/intervention";
import { describe, expect, test } from "vitest";
import { thrownBy } from "../../support/thrown.js";
import { decisionIn } from "../support/decisions.js";

const decision = decisionIn(3);
const [first, second] = interventions;

function withTrace(trace: unknown): object {
  return { decision: { ...decision, outcomes: [{ trace }] } };
}

function refusal(changes: object): [string, string] {
  const { code, path } = thrownBy(() => recommend({ decision, ...changes } as RecommendOptions));
  return [code, path.join(".")];
}

describe("what cannot be weighed is refused by code and place", () => {
  test.each<[object, string, string]>([
    [{ decision: undefined }, "invalid-recommendation", "decision.tier"],
    [{ decision: null }, "invalid-recommendation", "decision.tier"],
    [{ decision: { ...decision, tier: 4 } }, "invalid-recommendation", "decision.tier"],
    [{ decision: { ...decision, tier: Number.NaN } }, "invalid-recommendation", "decision.tier"],
    [{ decision: { ...decision, asOf: "12/1/2025" } }, "invalid-date", "decision.asOf"],
    [{ decision: { ...decision, outcomes: {} } }, "invalid-recommendation", "decision.outcomes"],
    [{ decision: { ...decision, outcomes: [null] } }, "invalid-recommendation", "decision.outcomes.0"],
    [withTrace(null), "invalid-recommendation", "decision.outcomes.0.trace"],
    [withTrace({ condition: null }), "invalid-recommendation", "decision.outcomes.0.trace"],
    [withTrace({ condition: {}, leftOut: [null] }), "invalid-recommendation", "decision.outcomes.0.trace.leftOut"],
    [withTrace({ condition: {}, of: {} }), "invalid-recommendation", "decision.outcomes.0.trace.of"],
    [
      withTrace({ condition: {}, of: [{ condition: { exceptReasons: [7] } }] }),
      "invalid-recommendation",
      "decision.outcomes.0.trace.of.0.condition.exceptReasons",
    ],
    [{ decision: { ...decision, measures: undefined } }, "invalid-recommendation", "decision.measures.daysAbsent"],
    [{ causes: "barriers" }, "invalid-recommendation", "causes"],
    [{ causes: null }, "invalid-recommendation", "causes"],
    [{ causes: ["barriers"] }, "invalid-recommendation", "causes.0"],
    [{ causes: [{ saidBy: "staff", confidence: "likely" }] }, "invalid-recommendation", "causes.0"],
    [{ causes: [{ family: "__proto__", saidBy: "staff", confidence: "likely" }] }, "unknown-cause", "causes.0.family"],
    [{ causes: [{ family: "barriers", saidBy: "staff", confidence: "likely" }] }, "unknown-cause", "causes.0.family"],
    [
      { causes: [{ rootCause: "constructor", saidBy: "staff", confidence: "likely" }] },
      "unknown-cause",
      "causes.0.rootCause",
    ],
    [
      { causes: [{ rootCause: "family", saidBy: "staff", confidence: "likely" }] },
      "unknown-cause",
      "causes.0.rootCause",
    ],
    [
      { causes: [{ exclusion: "yes", saidBy: "staff", confidence: "likely" }] },
      "invalid-recommendation",
      "causes.0.exclusion",
    ],
    [{ causes: [{ family: "family", confidence: "likely" }] }, "invalid-recommendation", "causes.0.saidBy"],
    [
      { causes: [{ family: "family", saidBy: "neighbor", confidence: "likely" }] },
      "invalid-recommendation",
      "causes.0.saidBy",
    ],
    [
      { causes: [{ family: "family", saidBy: "staff", confidence: 0.9 }] },
      "invalid-recommendation",
      "causes.0.confidence",
    ],
    [{ tried: [{ interventionId: "__proto__", result: "worse" }] }, "unknown-intervention", "tried.0.interventionId"],
    [{ tried: [{ interventionId: "toString", result: "worse" }] }, "unknown-intervention", "tried.0.interventionId"],
    [{ tried: [{ interventionId: "asthma", result: "failed" }] }, "invalid-recommendation", "tried.0.result"],
    [
      { tried: [{ interventionId: "asthma", result: "worse", startedOn: "2025-02-29" }] },
      "invalid-date",
      "tried.0.startedOn",
    ],
    [{ tried: [{ interventionId: "asthma", result: "worse", endedOn: null }] }, "invalid-date", "tried.0.endedOn"],
    [
      { tried: [{ interventionId: "asthma", result: "worse", startedOn: "2025-10-02", endedOn: "2025-10-01" }] },
      "invalid-recommendation",
      "tried.0.endedOn",
    ],
    [{ gradeLevel: 6 }, "invalid-recommendation", "gradeLevel"],
    [{ languages: ["es", "__proto__"] }, "invalid-recommendation", "languages.1"],
    [{ languages: ["español"] }, "invalid-recommendation", "languages.0"],
    [{ limit: 0 }, "invalid-number", "limit"],
    [{ limit: 2.5 }, "invalid-number", "limit"],
    [{ limit: Number.POSITIVE_INFINITY }, "invalid-number", "limit"],
    [{ catalogue: {} }, "invalid-interventions", "catalogue"],
    [{ catalogue: [first, first] }, "invalid-interventions", "catalogue.1.id"],
    [{ catalogue: [first, null] }, "invalid-interventions", "catalogue.1"],
    [{ catalogue: [{ ...first, tiers: [] }] }, "invalid-interventions", "catalogue.0.tiers"],
    [{ catalogue: [{ ...first, tiers: [1, 4] }] }, "invalid-interventions", "catalogue.0.tiers"],
    [{ catalogue: [{ ...first, kind: "punishment" }] }, "invalid-interventions", "catalogue.0.kind"],
    [{ catalogue: [{ ...first, evidence: undefined }] }, "invalid-interventions", "catalogue.0.evidence.level"],
    [
      { catalogue: [{ ...first, evidence: { level: "strong" } }] },
      "invalid-interventions",
      "catalogue.0.evidence.studies",
    ],
    [{ catalogue: [{ ...first, grades: {} }] }, "invalid-interventions", "catalogue.0.grades.workedIn"],
    [{ catalogue: [{ ...first, offeredIn: "es" }] }, "invalid-interventions", "catalogue.0.offeredIn"],
    [
      { catalogue: [first, { ...second, causes: { families: ["__proto__"], rootCauses: [] } }] },
      "unknown-cause",
      "catalogue.1.causes.families.0",
    ],
  ])("%o", (changes, code, path) => {
    expect(refusal(changes)).toEqual([code, path]);
  });

  test("nothing at all", () => {
    expect(thrownBy(() => recommend(undefined as unknown as RecommendOptions)).code).toBe("invalid-recommendation");
  });

  test("what was given is not echoed", () => {
    const tried = [{ interventionId: "Maria Silva", result: "worse" as const }];
    expect(thrownBy(() => recommend({ decision, tried })).message).not.toContain("Maria");
    expect(thrownBy(() => recommend({ decision, languages: ["Maria Silva"] })).message).not.toContain("Maria");
  });

  test("names of the prototype as a district's own ids are ids like any other", () => {
    const catalogue = ["__proto__", "constructor"].map((id) => ({ ...first!, id }));
    const tried = [{ interventionId: "__proto__", result: "no-change" as const }];
    expect(recommend({ decision, catalogue, tried }).map(({ intervention }) => intervention.id)).toEqual([
      "constructor",
      "__proto__",
    ]);
  });
});
