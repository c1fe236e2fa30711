import type { Crossing, Rule } from "../../src/index.js";
import { standingOf, valuesOf } from "./outcomes.js";
import type { World } from "./world.js";

type Change = Pick<Crossing, "date" | "change">;

/** Every rule reached or left, by date and then in the policy's order; nothing before the first member day. */
export function crossingsOf(world: World): Crossing[] {
  if (world.days.length === 0) return [];
  const crossings = world.policy.rules.flatMap((rule) =>
    changesOf(world, rule).map(({ date, change }) => ({
      date,
      ruleId: rule.id,
      change,
      tier: rule.tier,
      ...(rule.status === undefined ? {} : { status: rule.status }),
    })),
  );
  return crossings.sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

function changesOf(world: World, rule: Rule): Change[] {
  if (rule.holds === "each-time") {
    return standingOf(world, rule).occurrences.map((date) => ({ date, change: "reached" }));
  }
  const values = valuesOf(world, rule);
  if (rule.holds === "once-reached") {
    const reached = values.findIndex(({ value }) => value === true);
    const before = reached < 0 ? values : values.slice(0, reached);
    const unknown = before.find(({ value }) => value === undefined);
    return [
      ...(unknown === undefined ? [] : [{ date: unknown.date, change: "undetermined" } as const]),
      ...(reached < 0 ? [] : [{ date: values[reached]!.date, change: "reached" } as const]),
    ];
  }
  return values.flatMap(({ date, value }, i) => {
    if (value === (i === 0 ? false : values[i - 1]!.value)) return [];
    return [{ date, change: value === undefined ? "undetermined" : value ? "reached" : "left" } as const];
  });
}
