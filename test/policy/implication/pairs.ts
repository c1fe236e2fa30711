import fc from "fast-check";
import type { Comparison, Condition, Filter, Policy, Rule, Unit, Window } from "../../../src/index.js";
import type { PolicyCase } from "../../oracle/arbitraries/index.js";
import { policyCases } from "../../oracle/arbitraries/index.js";
import { comparisonWith, condition } from "../../oracle/arbitraries/conditions.js";
import { rarely, someOf } from "../../oracle/arbitraries/optional.js";

/** Two conditions of one policy: the rules `a` and `b`, with `r0` that both may refer to. */
export interface PairCase extends PolicyCase {
  readonly a: Condition;
  readonly b: Condition;
}

/** What one condition is changed by to give the other; undefined changes nothing. */
interface Change {
  readonly window: Window | undefined;
  readonly unit: Unit | readonly Unit[] | undefined;
  readonly filter: Filter | undefined;
  readonly comparison: Comparison | undefined;
  readonly across: boolean | undefined;
  readonly wrap: "all" | "any" | "not" | "none";
}

const windows = fc.constantFrom<Window>(
  "school-year",
  "enrollment",
  "calendar-month",
  { term: "quarter" },
  { term: "semester" },
  { last: 5, unit: "school-day" },
  { last: 20, unit: "school-day", clip: "school-year" },
  { last: 10, unit: "calendar-day" },
  { last: 2, unit: "week" },
  { last: 5, unit: "week" },
  { last: 1, unit: "month" },
  { last: 31, unit: "calendar-day" },
  { last: 31, unit: "school-day" },
  { last: 90, unit: "calendar-day", clip: "school-year" },
);

const units = fc.constantFrom<Unit | readonly Unit[]>(
  "day",
  "day-equivalent",
  "half-day",
  "hour",
  "period",
  "tardy",
  ["day"],
  ["day", "tardy"],
  ["half-day", { dayMissing: { periods: 2 } }],
  { occasionOver: { minutes: 0 } },
  { occasionOver: { minutes: 30 } },
  { dayMissing: { periods: 1 } },
  { dayMissing: { periods: 2 } },
  { dayMissing: { minutes: 30 } },
  { dayMissing: "any-part" },
);

const filters = fc.constantFrom<Filter>(
  {},
  { excusal: ["unexcused"] },
  { excusal: ["unexcused", "unknown"] },
  { excusal: ["excused", "unexcused", "unknown"] },
  { kinds: ["absent"] },
  { kinds: ["absent", "tardy"] },
  { exceptReasons: ["medical"] },
  { exceptReasons: ["medical", "bus"], excusal: ["unexcused"] },
);

const change: fc.Arbitrary<Change> = fc.record({
  window: rarely(windows, 1),
  unit: rarely(units, 2),
  filter: rarely(filters, 1),
  comparison: rarely(comparisonWith([0, 0.05, 0.1, 0.5, 1, 1.5, 2, 3, 4, 6]), 1),
  across: rarely(fc.boolean(), 2),
  wrap: fc.constantFrom("all", "any", "not", "none", "none", "none"),
});

/** Pairs of conditions of which the one is the other with a few changes, in one policy with a register. */
export const pairs: fc.Arbitrary<PairCase> = fc
  .record({
    example: policyCases,
    referred: condition(1, []),
    holds: fc.constantFrom("while-true" as const, "once-reached" as const, "each-time" as const),
    base: fc.oneof(condition(0, ["r0"]), condition(0, ["r0"]), condition(2, ["r0"])),
    first: change,
    change,
    other: condition(0, ["r0"]),
    determinations: someOf("willful"),
  })
  .map(({ example, referred, holds, base, first, change: second, other }) => {
    const a = changed(base, { ...first, wrap: "none" }, other);
    const b = changed(a, second, other);
    const [one, two] =
      second.wrap === "not" ? [{ not: a }, { not: changed(a, { ...second, wrap: "none" }, other) }] : [a, b];
    return {
      ...example,
      a: one,
      b: two,
      policy: policyWith(example.policy, { ...ruleOf("r0", referred), holds }, one, two),
    };
  });

function changed(
  source: Condition,
  { window, unit, filter, comparison, across, wrap }: Change,
  other: Condition,
): Condition {
  const own = structuredClone(source) as Record<string, unknown>;
  const isCounting = "count" in own || "share" in own || "consecutive" in own;
  if (window !== undefined && "within" in own && !("atLeastPerMonth" in own)) own["within"] = window;
  if (unit !== undefined && "count" in own) own["count"] = unit;
  if (unit !== undefined && !Array.isArray(unit) && "share" in own) own["share"] = unit;
  if (unit !== undefined && !Array.isArray(unit) && "consecutive" in own) own["consecutive"] = unit;
  if (filter !== undefined && isCounting) {
    for (const key of ["excusal", "kinds", "exceptReasons"]) delete own[key];
    Object.assign(own, filter);
  }
  if (across !== undefined && "consecutive" in own) own["across"] = across ? ["excused"] : [];
  if (comparison !== undefined && comparisonOf(own) !== undefined) {
    delete own[comparisonOf(own)!];
    Object.assign(own, comparison);
  }
  const result = own as unknown as Condition;
  if (wrap === "all") return { all: [result, other] };
  return wrap === "any" ? { any: [other, result] } : result;
}

function comparisonOf(own: Record<string, unknown>): string | undefined {
  return ["atLeast", "moreThan", "atMost", "lessThan", "between"].find((name) => name in own);
}

function policyWith(policy: Policy, referred: Rule, a: Condition, b: Condition): Policy {
  const { effective: _, ...rest } = policy;
  return { ...rest, rules: [referred, ruleOf("a", a), ruleOf("b", b)] };
}

function ruleOf(id: string, when: Condition): Rule {
  const authority = { citation: "Handbook", kind: "local", verified: false } as const;
  return { id, title: id, tier: 2, when, duties: [], authority, components: [] };
}
