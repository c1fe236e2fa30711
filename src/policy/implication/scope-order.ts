import { normalizeGrade } from "../../attendance/internal.js";
import type { Rule } from "../types.js";
import { intervalOf, isWithin } from "./interval.js";
import { sameData } from "../../same-data.js";

/** Whether one rule applies to every student to whom another does. */
export function appliesToAll({ appliesTo: wide = {} }: Rule, { appliesTo: narrow = {} }: Rule): boolean {
  const grades = wide.grades?.map(normalizeGrade);
  if (grades && !narrow.grades?.every((grade) => grades.includes(normalizeGrade(grade)))) return false;
  if ((wide.minimumMembership ?? 0) > (narrow.minimumMembership ?? 0)) return false;
  if (wide.ages === undefined) return true;
  const sameDay = sameData(wide.ageOn ?? "day", narrow.ageOn ?? "day");
  return narrow.ages !== undefined && sameDay && isWithin(intervalOf(narrow.ages), intervalOf(wide.ages));
}

/** Whether one rule requires no determination that another does not. */
export function requiresNoMore({ requires: fewer = [] }: Rule, { requires: more = [] }: Rule): boolean {
  return fewer.every((name) => more.includes(name));
}

/** Whether one rule is in force on every date on which another is. */
export function inForceThrough({ effective: long = {} }: Rule, { effective: short = {} }: Rule): boolean {
  const begins = long.from === undefined || (short.from !== undefined && long.from <= short.from);
  return begins && (long.until === undefined || (short.until !== undefined && long.until >= short.until));
}
