import { parseDay } from "../../calendar/internal.js";
import type { BehaviorCount, BehaviorEffort } from "../types.js";
import { lacking, says, type Look } from "./need.js";

/** What keeps an effort from showing that behavior becomes rarer: incidents for each school day, the last period beside the first. */
export function behaviorLacks({ approach, counts }: BehaviorEffort, day: number): Look {
  const over = counts
    .filter((count) => (parseDay(count.until) ?? Number.POSITIVE_INFINITY) <= day && count.schoolDays > 0)
    .sort((a, b) => (a.until < b.until ? -1 : 1));
  const [first, last] = [over[0], over.at(-1)];
  return lacking(
    !says(approach) && "it does not say what is done",
    over.length < 2 && "incidents are not counted in two periods",
    over.length >= 2 && !isRarer(last!, first!) && "incidents have not become rarer from the first period to the last",
  );
}

/** Fewer for each day, or none in both. */
function isRarer(last: BehaviorCount, first: BehaviorCount): boolean {
  const [now, then] = [last.incidents * first.schoolDays, first.incidents * last.schoolDays];
  return now < then || (now === 0 && then === 0);
}
