import { parseDay } from "../../calendar/internal.js";
import type { BehaviorCount, BehaviorEffort } from "../types.js";
import { lacking, says, type Look } from "./need.js";

/**
 * What keeps an effort from showing that behavior becomes rarer: incidents for each school day, the last period beside the first. What the last period
 * shows ages from its last day, however lately the record was looked at.
 */
export function behaviorLacks({ approach, counts }: BehaviorEffort, day: number): Look {
  const over = counts.filter((count) => isOver(count, day)).sort((a, b) => (a.until < b.until ? -1 : 1));
  const [first, last] = [over[0], over.at(-1)];
  const look = lacking(
    !says(approach) && "it does not say what is done",
    over.length < 2 && "incidents are not counted in two periods",
    over.length >= 2 && last!.from <= first!.until && "its first and its last period overlap",
    over.length >= 2 && !isRarer(last!, first!) && "incidents have not become rarer from the first period to the last",
  );
  return over.length < 2 ? look : { ...look, date: last!.until };
}

/** It ended by the day, after it began, and had school days. */
function isOver({ from, until, schoolDays }: BehaviorCount, day: number): boolean {
  const [first, last] = [parseDay(from), parseDay(until)];
  return first !== undefined && last !== undefined && first <= last && last <= day && schoolDays > 0;
}

/** Fewer for each day, or none in both. */
function isRarer(last: BehaviorCount, first: BehaviorCount): boolean {
  const [now, then] = [last.incidents * first.schoolDays, first.incidents * last.schoolDays];
  return now < then || (now === 0 && then === 0);
}
