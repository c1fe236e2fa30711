import { weekdayOf } from "./dates.js";
import type { YearDay } from "./school-year.js";
import type { Student } from "./students.js";

/** A day with school, and how readily it is missed. */
export interface TeachingDay {
  readonly date: string;
  readonly weight: number;
}

export const heaviestDay = 3;

/** The days with school, in order. Mondays, Fridays, the days beside a closure, half days and the winter are missed more readily. */
export function teachingDays(year: readonly YearDay[]): TeachingDay[] {
  return year.flatMap((day, index) => (isTaught(day) ? [{ date: day.date, weight: weightOf(year, index) }] : []));
}

function isTaught(day: YearDay): boolean {
  return day.type === "Full day" || day.type === "Half day";
}

function weightOf(year: readonly YearDay[], index: number): number {
  const { date, type } = year[index]!;
  const weekday = weekdayOf(date);
  const besideClosure = [year[index - 1], year[index + 1]].some((other) => other !== undefined && !isTaught(other));
  const month = date.slice(5, 7);
  const season = month === "12" || month === "01" || month === "02" ? 1.25 : month === "09" ? 0.75 : 1;
  const ofWeek = weekday === 5 ? 1.3 : weekday === 1 ? 1.2 : 1;
  return season * ofWeek * (besideClosure ? 1.3 : 1) * (type === "Half day" ? 1.4 : 1);
}

/** The days with school on which the student is on the roll. */
export function memberDays(student: Student, days: readonly TeachingDay[]): TeachingDay[] {
  return days.filter(({ date }) =>
    student.spells.some(({ entryDate, exitDate }) => entryDate <= date && (exitDate === "" || date < exitDate)),
  );
}
