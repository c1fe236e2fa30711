import fc from "fast-check";
import {
  interventions,
  recommend,
  weighInterventions,
  type RecommendOptions,
  type StatedCause,
  type TriedSupport,
} from "truancy-prevention/intervention";
import { describe, expect, test } from "vitest";
import { deepFreeze } from "../../support/deep-freeze.js";
import { asOf, decisionIn } from "../support/decisions.js";

const decisions = [decisionIn(1), decisionIn(2), decisionIn(3)];

const cause: fc.Arbitrary<StatedCause> = fc
  .record(
    {
      family: fc.constantFrom("personal", "academic", "school-climate", "family"),
      rootCause: fc.constantFrom("barriers", "aversion", "disengagement", "misconceptions"),
      exclusion: fc.constant(true),
      saidBy: fc.constantFrom("student", "family", "staff", "data"),
      confidence: fc.constantFrom("suspected", "likely", "confirmed"),
    } as const,
    { requiredKeys: ["saidBy", "confidence"] },
  )
  .map((stated) =>
    (stated.family ?? stated.rootCause ?? stated.exclusion) === undefined
      ? { ...stated, family: "personal" as const }
      : stated,
  );

const dates = fc.constantFrom("2025-09-08", "2025-10-01", "2025-11-14", "2025-12-01", "2025-12-10");
const record: fc.Arbitrary<TriedSupport> = fc
  .tuple(
    fc.constantFrom(...interventions.map(({ id }) => id)),
    fc.constantFrom("helped", "helped-some", "no-change", "worse", "not-carried-out", "ongoing", "unknown"),
    fc.option(dates, { nil: undefined }),
    fc.option(dates, { nil: undefined }),
  )
  .map(([interventionId, result, one, other]) => {
    const [first, last] = one !== undefined && other !== undefined && one > other ? [other, one] : [one, other];
    return {
      interventionId,
      result,
      ...(first === undefined ? {} : { startedOn: first }),
      ...(last === undefined ? {} : { endedOn: last }),
    };
  });

const options: fc.Arbitrary<RecommendOptions> = fc.record(
  {
    decision: fc.constantFrom(...decisions),
    causes: fc.array(cause, { maxLength: 4 }),
    tried: fc.array(record, { maxLength: 8 }),
    gradeLevel: fc.constantFrom("PK", "K", "2", "06", "11", "UG"),
    languages: fc.array(fc.constantFrom("en", "es", "ht", "kea", "zh-Hant"), { maxLength: 2 }),
  },
  { requiredKeys: ["decision"] },
);

/** The school is known to keep the student away, and nothing else is: aversion and disengagement are how it does. */
function isSchoolAlone(causes: readonly StatedCause[]): boolean {
  const sure = causes.filter(({ confidence }) => confidence !== "suspected");
  const isOfSchool = sure.some(({ family, exclusion }) => exclusion === true || family === "school-climate");
  const isBeyond = sure.some(
    ({ family, rootCause }) =>
      (family !== undefined && family !== "school-climate") ||
      rootCause === "barriers" ||
      rootCause === "misconceptions",
  );
  return isOfSchool && !isBeyond;
}

const idsOf = (given: RecommendOptions): string[] => recommend(given).map(({ intervention }) => intervention.id);

describe("whatever is given", () => {
  test("every intervention is in one of the two lists, once, and the input is left as it was", () => {
    fc.assert(
      fc.property(options, (given) => {
        const { recommended, leftOut } = weighInterventions(deepFreeze(given));
        const ids = [...recommended, ...leftOut].map(({ intervention }) => intervention.id);
        expect(ids.sort()).toEqual(interventions.map(({ id }) => id).sort());
      }),
    );
  });

  test("the order of causes, of what was tried and of languages does not matter", () => {
    fc.assert(
      fc.property(options, (given) => {
        const turned = {
          ...given,
          ...(given.causes && { causes: [...given.causes].reverse() }),
          ...(given.tried && { tried: [...given.tried].reverse() }),
          ...(given.languages && { languages: [...given.languages].reverse() }),
        };
        expect(weighInterventions(turned)).toEqual(weighInterventions(given));
      }),
    );
  });

  test("nothing of a higher tier, nothing under way, and nothing for the family where the school alone keeps a student away", () => {
    fc.assert(
      fc.property(options, (given) => {
        const underWay = new Set(
          (given.tried ?? []).filter(({ result }) => result === "ongoing").map((one) => one.interventionId),
        );
        for (const { intervention } of recommend(given)) {
          expect(Math.min(...intervention.tiers)).toBeLessThanOrEqual(given.decision.tier);
          expect(underWay.has(intervention.id)).toBe(false);
          if (isSchoolAlone(given.causes ?? [])) expect(intervention.actsOn).not.toContain("family");
        }
      }),
    );
  });

  test("police and court come only in tier 3, after two documented failures, with nothing under way, and last", () => {
    const tiersOf = new Map(interventions.map(({ id, tiers, kind }) => [id, kind === "support" ? tiers : []]));
    fc.assert(
      fc.property(options, (given) => {
        const kinds = recommend(given).map(({ intervention }) => intervention.kind);
        if (!kinds.includes("legal")) return;
        expect(kinds.lastIndexOf("support")).toBeLessThan(kinds.indexOf("legal"));
        expect(given.decision.tier).toBe(3);
        const tried = given.tried ?? [];
        expect(tried.some(({ result }) => result === "ongoing")).toBe(false);
        const failed = new Set(
          tried
            .filter(({ result }) => result === "no-change" || result === "worse")
            .filter(({ startedOn, endedOn }) => startedOn !== undefined && endedOn !== undefined && endedOn <= asOf)
            .map(({ interventionId }) => interventionId),
        );
        const upper = [...failed].filter((id) => tiersOf.get(id)!.some((tier) => tier > 1));
        expect(upper.length).toBeGreaterThanOrEqual(2);
        expect(upper.some((id) => tiersOf.get(id)!.includes(3))).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  test("one more failure of an intervention never raises it", () => {
    const failure = fc.tuple(record, fc.constantFrom("no-change" as const, "worse" as const));
    fc.assert(
      fc.property(options, failure, (given, [added, result]) => {
        const more = { ...given, tried: [...(given.tried ?? []), { ...added, result }] };
        const before = idsOf(given).indexOf(added.interventionId);
        const after = idsOf(more).indexOf(added.interventionId);
        if (before === -1) expect(after).toBe(-1);
        else expect(after).toBeGreaterThanOrEqual(before);
      }),
      { numRuns: 200 },
    );
  });

  test("what failed and nothing since changed stands after what did not fail", () => {
    fc.assert(
      fc.property(options, (given) => {
        const reasons = recommend(given)
          .filter(({ intervention }) => intervention.kind === "support")
          .map((one) => one.reasons.map(({ code }) => code));
        const hasFailed = reasons.map(
          (codes) => codes.includes("failed-before") || codes.includes("made-worse-before"),
        );
        expect(hasFailed).toEqual([...hasFailed].sort((a, b) => Number(a) - Number(b)));
      }),
    );
  });

  test("the order is one order: any two stand as they would alone", () => {
    const support = fc.constantFrom(...interventions.filter(({ kind }) => kind === "support"));
    fc.assert(
      fc.property(options, support, support, ({ tried: _, ...given }, one, other) => {
        const all = idsOf(given);
        const at = (id: string): number => all.indexOf(id);
        if (one === other || at(one.id) === -1 || at(other.id) === -1) return;
        const inCatalogueOrder = interventions.filter((intervention) => [one, other].includes(intervention));
        const alone = idsOf({ ...given, catalogue: inCatalogueOrder });
        expect(alone).toEqual([one.id, other.id].sort((a, b) => at(a) - at(b)));
      }),
      { numRuns: 200 },
    );
  });
});
