import { requireDay } from "../../calendar/internal.js";
import { field, type Place } from "../../place.js";
import type { Effective } from "./program.js";

/** When a policy or a rule is in force, as far as what it stands in is. */
export function compileEffective(place: Place, within: Effective): Effective {
  const effective = field(place, "effective", {});
  return {
    from: Math.max(within.from, dayOr(within.from, field(effective, "from"))),
    until: Math.min(within.until, dayOr(within.until, field(effective, "until"))),
  };
}

function dayOr(otherwise: number, { value, path }: Place): number {
  return value === undefined ? otherwise : requireDay(value, path);
}
