import type { Duty, IsoDate, SchoolCalendar } from "../../../src/index.js";
import { epochDay, isoDate } from "../../support/calendars.js";

/** The date so long after another, day by day; undefined where nobody can say. */
function later(
  date: IsoDate,
  count: number,
  unit: "calendar-day" | "school-day",
  calendar?: SchoolCalendar,
): IsoDate | undefined {
  const schoolDays = new Set(calendar?.days.map((day) => day.date));
  let day = epochDay(date);
  let left = count;
  while (left > 0) {
    day++;
    if (isoDate(day) > "2200") return undefined;
    if (unit === "calendar-day" || schoolDays.has(isoDate(day))) left--;
  }
  return isoDate(day);
}

/** When a duty is due by its terms, given its own date by the decision and when the duty before it was done. */
export function dueBy(
  terms: Duty,
  decided: IsoDate | undefined,
  doneBefore: IsoDate | undefined,
  extendedBy: number | undefined,
  calendar: SchoolCalendar | undefined,
): IsoDate | "waiting" | undefined {
  const waits = terms.due?.from !== undefined && terms.due.from !== "trigger" && decided === undefined;
  if (waits && doneBefore === undefined) return "waiting";
  const plain = waits ? after(terms, doneBefore!, calendar) : decided;
  if (plain === undefined || extendedBy === undefined || terms.extension === undefined) return plain;
  return later(plain, extendedBy, terms.extension.unit, calendar);
}

function after({ due }: Duty, done: IsoDate, calendar: SchoolCalendar | undefined): IsoDate | undefined {
  const date = later(done, due!.within, due!.unit, calendar);
  return date === undefined || due!.before === undefined ? date : isoDate(epochDay(date) - 1);
}
