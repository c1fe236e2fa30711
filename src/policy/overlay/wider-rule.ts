import type { CountingRules } from "../../attendance/index.js";
import { conditionsIn, isLeaf, unitOf, type Placed } from "../condition/parts.js";
import { implies } from "../implication/implies.js";
import { sameData } from "../../same-data.js";
import { appliesToAll, inForceThrough, requiresNoMore } from "../implication/scope-order.js";
import type { Condition, Filter, Rule } from "../types.js";

/** Why a changed rule is not shown to be met for every student for whom the former is; undefined if it is. */
export function whyNotWider(former: Rule, changed: Rule, counting: CountingRules): string | undefined {
  const [held, holds] = [former.holds ?? "while-true", changed.holds ?? "while-true"];
  if (held !== holds && !(held === "while-true" && holds === "once-reached")) return "it holds in another way";
  if (!appliesToAll(changed, former)) return "it applies to fewer students";
  if (!requiresNoMore(changed, former)) return "it requires another determination";
  if (!inForceThrough(changed, former)) return "it is in force on fewer dates";
  if (sameData(former.when, changed.when) || implies(metBy(former), metBy(changed), counting)) return undefined;
  return "its condition is not shown to hold wherever the former one does";
}

/** What has to hold on a day on which a rule is met; of one met each time, the day must be counted itself. */
function metBy({ when, holds }: Rule): Condition {
  if (holds !== "each-time") return when;
  return { all: [when, { any: conditionsIn({ condition: when, path: [] }).flatMap(onTheDay) }] };
}

/** What a condition without parts counts, counted on the day itself. */
function onTheDay({ condition }: Placed): Condition[] {
  const count = isLeaf(condition) ? unitOf(condition) : undefined;
  if (count === undefined) return [];
  const { excusal, kinds, exceptReasons } = condition as Filter;
  const filter = { ...(excusal && { excusal }), ...(kinds && { kinds }), ...(exceptReasons && { exceptReasons }) };
  return [{ count, within: { last: 1, unit: "school-day" }, ...filter, moreThan: 0 }];
}
