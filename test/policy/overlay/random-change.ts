import type { Condition, CountingRules, Policy, PolicyOverlay, Rule, RuleChange } from "../../../src/index.js";
import { pick } from "../../support/random.js";
import { randomRule, units, windows } from "../../support/random-rule.js";

type Random = () => number;
type Parts = Record<string, unknown>;

/** A random overlay that changes one rule or two, or the way of counting: to stricter, to looser or to something else. */
export function randomChange(random: Random, { rules }: Policy): PolicyOverlay {
  const overlay = { id: "over", version: "1" };
  if (random() < 0.25) return { ...overlay, counting: randomCounting(random) };
  const first = randomRuleChange(random, rules[0]!);
  if (random() < 0.6) return { ...overlay, rules: [first] };
  return { ...overlay, rules: [first, randomRuleChange(random, pick(random, [rules[1]!, rules[2]!]))] };
}

function randomCounting(random: Random): CountingRules {
  return pick<CountingRules>(random, [
    { presentShare: pick(random, [0.3, 0.5, 0.7, 1]) },
    { unknownCountsAs: pick(random, ["excused", "unexcused"] as const) },
    { instructionCountsAsPresent: true },
    { halfDay: { oneFrom: 0.2, twoFrom: 0.6 } },
  ]);
}

function randomRuleChange(random: Random, rule: Rule): RuleChange {
  const change = rule.id;
  return pick<() => RuleChange>(random, [
    () => ({ change, when: changed(random, rule.when) }),
    () => ({ change, when: changed(random, rule.when) }),
    () => ({ change, when: changed(random, rule.when) }),
    () => ({ change, when: { any: [rule.when, randomRule(random, 0).when] } }),
    () => ({ change, holds: pick(random, ["once-reached", "while-true", "each-time"] as const) }),
    () => ({ change, requires: pick(random, [null, ["willful"]]) }),
    () => ({ change, tier: pick(random, [1, 2, 3] as const), when: changed(random, rule.when) }),
    () => ({ change, appliesTo: pick(random, [null, { grades: ["4", "9"] }, { minimumMembership: 10 }]) }),
    () => ({ change, effective: pick(random, [null, { from: "2025-09-15" }, { until: "2025-12-01" }]) }),
    () => ({
      change,
      duties: [{ change: "do", due: { within: pick(random, [2, 3, 4]), unit: "calendar-day" } }],
    }),
  ])();
}

/** A condition changed in one place. */
function changed(random: Random, condition: Condition): Condition {
  if ("all" in condition) return inList(random, "all", condition.all);
  if ("any" in condition) return inList(random, "any", condition.any);
  if ("not" in condition) return { not: changed(random, condition.not) };
  const leaf = condition as Parts;
  const change = pick<() => Parts>(random, [
    () => anotherNumber(random, leaf),
    () => anotherNumber(random, leaf),
    () => anotherFilter(random, leaf),
    () => ("within" in leaf ? { ...leaf, within: pick(random, windows) } : leaf),
    () => anotherUnit(random, leaf),
    () => ("consecutive" in leaf ? { ...leaf, across: ["excused"] } : leaf),
  ])();
  return change as unknown as Condition;
}

function inList(random: Random, key: "all" | "any", parts: readonly Condition[]): Condition {
  const at = Math.floor(random() * parts.length);
  const less = parts.filter((_, index) => index !== at);
  const other = parts.map((part, index) => (index === at ? changed(random, part) : part));
  return { [key]: random() < 0.4 && less.length > 0 ? less : other } as unknown as Condition;
}

function anotherNumber(random: Random, leaf: Parts): Parts {
  const by = pick(random, [0.5, 0.8, 1.5, 2]);
  return Object.fromEntries(
    Object.entries(leaf).map(([key, value]) => {
      const isCompared = typeof value === "number" && key !== "of";
      if (isCompared)
        return [random() < 0.2 ? "atLeast" : key, "share" in leaf ? value * by : Math.max(1, Math.round(value * by))];
      if (key === "between" && Array.isArray(value))
        return [key, [value[0] * Math.min(by, 1), value[1] * Math.max(by, 1)]];
      return [key, value];
    }),
  );
}

function anotherFilter(random: Random, leaf: Parts): Parts {
  if (!("count" in leaf) && !("share" in leaf) && !("consecutive" in leaf)) return leaf;
  const { excusal: _, kinds: __, exceptReasons: ___, ...rest } = leaf;
  return {
    ...rest,
    ...pick<Parts>(random, [
      {},
      { excusal: ["unexcused", "unknown"] },
      { excusal: ["unexcused"] },
      { kinds: ["absent", "early-departure"] },
      { exceptReasons: ["medical", "weather"] },
    ]),
  };
}

function anotherUnit(random: Random, leaf: Parts): Parts {
  const key = ["count", "share", "consecutive"].find((name) => name in leaf);
  if (key === undefined) return leaf;
  const own = leaf[key];
  const unit = pick(random, [...units, { dayMissing: { periods: 1 } }, { occasionOver: { minutes: 20 } }]);
  return { ...leaf, [key]: key === "count" && random() < 0.4 ? [own, unit].flat() : unit };
}
