import fc from "fast-check";
import type {
  Applicability,
  Condition,
  CountingRules,
  Due,
  Duty,
  Effective,
  IsoDate,
  Policy,
  Rule,
} from "../../../src/index.js";
import { comparisonWith, condition, lookingBack } from "./conditions.js";
import { compact, object, rarely, someOf } from "./optional.js";

/** Names of determinations that rules require. */
const determinationNames = ["willful", "supportsOffered"] as const;

/** Counting rules with any of their fields. */
export const countingRules: fc.Arbitrary<CountingRules> = object<CountingRules>({
  presentShare: rarely(fc.constantFrom(0.5, 0.5, 1 / 3, 0.6, 1, 6 / 7, 0.25)),
  instructionCountsAsPresent: rarely(fc.constantFrom(true, true, false)),
  unknownCountsAs: rarely(fc.constantFrom("excused" as const, "unexcused" as const, "unknown" as const), 2),
  halfDay: rarely(
    fc.constantFrom({ oneFrom: 0.25, twoFrom: 0.75 }, { oneFrom: 1 / 3, twoFrom: 0.5 }, { oneFrom: 0.6, twoFrom: 1 }),
    1,
  ),
  minimumMembership: rarely(fc.constantFrom(0, 10, 20), 2),
});

/** When something is in force, as positions among the school dates. */
export interface EffectivePlan {
  readonly from: number | undefined;
  readonly until: number | undefined;
}

/** A policy whose effective dates are still positions among school dates. */
export interface PolicyPlan {
  readonly policy: Policy;
  readonly effective: EffectivePlan | undefined;
  readonly ruleEffective: readonly (EffectivePlan | undefined)[];
}

const effectivePlan: fc.Arbitrary<EffectivePlan> = fc.record({ from: rarely(fc.nat(40)), until: rarely(fc.nat(130)) });

const applicability: fc.Arbitrary<Applicability> = object<Applicability>({
  grades: rarely(someOf("K", "04", "7", "10", "12"), 2),
  ages: rarely(comparisonWith([6, 12, 14, 16]), 2),
  ageOn: rarely(fc.constantFrom("day" as const, { month: 9, day: 1 }, { month: 1, day: 1 }, { month: 2, day: 29 })),
  minimumMembership: rarely(fc.constantFrom(5, 10, 20)),
});

/** Where a duty may count from: the trigger, the duty before it, or another rule. */
function duties(ruleIds: readonly string[]): fc.Arbitrary<Duty[]> {
  const due = (earlier: readonly string[]): fc.Arbitrary<Due> =>
    object<Due>({
      within: fc.constantFrom(0, 1, 3, 5, 10, 40),
      unit: fc.constantFrom("calendar-day" as const, "school-day" as const),
      from: rarely(fc.constantFrom("trigger", ...earlier), 1),
      before: rarely(fc.constant(true as const), 3),
    });
  return fc
    .tuple(rarely(due(ruleIds)), rarely(due(["notify", ...ruleIds])), fc.nat(2))
    .map(([first, second, length]) =>
      [
        compact({ id: "notify", action: "Notify the guardian", due: first }) as Duty,
        compact({ id: "meet", action: "Meet the guardian", due: second }) as Duty,
      ].slice(0, length),
    );
}

type When = (earlier: readonly string[]) => fc.Arbitrary<Condition>;

const anyWhen: When = (earlier) =>
  fc.oneof(
    { arbitrary: condition(0, earlier), weight: 3 },
    { arbitrary: condition(1, earlier), weight: 2 },
    { arbitrary: condition(4, earlier), weight: 1 },
  );

/** Every second rule is one to look back at. */
const whenOverYears: When = (earlier) => (earlier.length % 2 === 0 ? condition(0, []) : lookingBack(earlier));

function rule(id: string, earlier: readonly string[], others: readonly string[], when: When): fc.Arbitrary<Rule> {
  return object<Rule>({
    id: fc.constant(id),
    title: fc.constant(`Rule ${id}`),
    tier: fc.constantFrom(1 as const, 2 as const, 3 as const),
    status: rarely(fc.constantFrom("truant", "habitually-truant")),
    appliesTo: rarely(applicability, 3),
    when: when(earlier),
    holds: fc.constantFrom("while-true" as const, "once-reached" as const, "each-time" as const, undefined),
    requires: rarely(someOf(...determinationNames), 4),
    override: fc.constant(undefined),
    duties: duties(others),
    authority: fc.constant({ citation: "Handbook, page 1", kind: "local" as const, verified: false }),
    components: fc.constant([]),
    effective: fc.constant(undefined),
  });
}

/** Up to five rules; each may wait for those made before it, then they are put in any order. */
const policyPlanOf = (when: When): fc.Arbitrary<PolicyPlan> =>
  fc
    .integer({ min: 1, max: 5 })
    .chain((length) => {
      const ids = Array.from({ length }, (_, i) => `r${i}`);
      const rules = ids.map((id, i) =>
        rule(
          id,
          ids.slice(0, i),
          ids.filter((other) => other !== id),
          when,
        ),
      );
      return fc.record({
        rules: fc.tuple(...rules),
        reverse: fc.boolean(),
        counting: countingRules,
        effective: rarely(effectivePlan, 6),
        ruleEffective: fc.array(rarely(effectivePlan, 5), { minLength: length, maxLength: length }),
      });
    })
    .map(({ rules, reverse, counting, effective, ruleEffective }) => ({
      policy: {
        id: "random",
        title: "Random policy",
        jurisdiction: "X",
        version: "1",
        counting,
        tiers: ([1, 2, 3] as const).map((tier) => ({ tier, title: `Tier ${tier}` })),
        rules: reverse ? [...rules].reverse() : rules,
      },
      effective,
      ruleEffective,
    }));

/** Any policy. */
export const policyPlan = policyPlanOf(anyWhen);

/** A policy of which every second rule looks back over the years. */
export const policyPlanOverYears = policyPlanOf(whenOverYears);

/** The policy with its effective dates, taken from the dates on which any school is open. */
export function policyOf({ policy, effective, ruleEffective }: PolicyPlan, dates: readonly IsoDate[]): Policy {
  const dated = <T extends object>(target: T, plan: EffectivePlan | undefined): T =>
    plan === undefined ? target : { ...target, effective: effectiveOf(plan, dates) };
  return dated({ ...policy, rules: policy.rules.map((own, i) => dated(own, ruleEffective[i])) }, effective);
}

function effectiveOf({ from, until }: EffectivePlan, dates: readonly IsoDate[]): Effective {
  const at = (index: number | undefined): IsoDate | undefined =>
    index === undefined ? undefined : dates[index % dates.length];
  const [first, last] = [at(from), at(until)];
  return compact({
    from: first,
    until: first !== undefined && last !== undefined && last < first ? undefined : last,
  }) as Effective;
}
