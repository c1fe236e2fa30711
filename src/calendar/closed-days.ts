import { TruancyError } from "../errors.js";
import { requireDay } from "./require-day.js";
import { requireFields } from "./require-parts.js";
import type { Closure, IsoDate } from "./types.js";

type Path = readonly (string | number)[];

/** Every day without school, in days since 1970-01-01. */
export function closedDays(closures: readonly (IsoDate | Closure)[], path: Path): Set<number> {
  const closed = new Set<number>();
  closures.forEach((closure, index) => {
    const [from, until] = closureDays(closure, [...path, index]);
    for (let day = from; day <= until; day++) closed.add(day);
  });
  return closed;
}

function closureDays(closure: IsoDate | Closure, path: Path): [number, number] {
  if (typeof closure === "string") {
    const day = requireDay(closure, path);
    return [day, day];
  }
  requireFields(closure, path);
  const from = requireDay(closure.from, [...path, "from"]);
  if (closure.until === undefined) return [from, from];
  const until = requireDay(closure.until, [...path, "until"]);
  if (until < from) throw new TruancyError("invalid-calendar", [...path, "until"], "a closure ends before it begins");
  return [from, until];
}
