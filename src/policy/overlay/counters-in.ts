import type { Condition, Filter, Unit } from "../types.js";

/** What a condition counts, as it stands in one of its parts. */
export interface Counter {
  readonly unit: Unit | readonly Unit[];
  readonly filter: Filter;
}

/** What a condition counts in all of its parts. */
export function countersIn(condition: Condition): Counter[] {
  if ("all" in condition) return condition.all.flatMap(countersIn);
  if ("any" in condition) return condition.any.flatMap(countersIn);
  if ("not" in condition) return countersIn(condition.not);
  if ("count" in condition) return [{ unit: condition.count, filter: filterOf(condition) }];
  if ("share" in condition) return [{ unit: condition.share, filter: filterOf(condition) }];
  return "consecutive" in condition ? [{ unit: condition.consecutive, filter: filterOf(condition) }] : [];
}

function filterOf({ excusal, kinds, exceptReasons }: Filter): Filter {
  return { ...(excusal && { excusal }), ...(kinds && { kinds }), ...(exceptReasons && { exceptReasons }) };
}
