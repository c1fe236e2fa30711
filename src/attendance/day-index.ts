import type { SchoolCalendar, SchoolDay } from "../calendar/index.js";
import { checkCalendar, parseDay } from "../calendar/internal.js";
import { TruancyError } from "../errors.js";
import { product } from "./amount.js";
import type { DayShape } from "./types.js";

/** The ordinal of a date on which no school is held: above every ordinal. */
export const noSchool = 65535;

/** Where the school days of a calendar lie, for looking dates up. */
export interface CalendarIndex {
  readonly schoolYear: string;
  /** The first and the last school day, in days since 1970-01-01; an empty calendar has its first after its last. */
  readonly first: number;
  readonly last: number;
  /** The date of each school day. */
  readonly epochDays: Int32Array;
  /** For each date from the first to the one after the last: the ordinal of the school day on it or next after it. */
  readonly ordinals: Uint16Array;
  /** For each date from the first to the last: the ordinal of the school day on it, or {@link noSchool}. */
  readonly held: Uint16Array;
  /** The shape of each school day. */
  readonly shapes: Uint16Array;
}

/** Look-up tables of every calendar, and each distinct shape of a school day once. */
export interface DayIndex {
  readonly calendars: readonly CalendarIndex[];
  readonly shapes: readonly DayShape[];
}

/** Index the school days of calendars. What is no calendar in order throws with its path. */
export function indexDays(calendars: readonly SchoolCalendar[]): DayIndex {
  const shapes: DayShape[] = [];
  const shapeIds = new Map<string, number>();
  const seen = new Set<string>();
  const indexed = calendars.map((calendar, position) => {
    const path = ["calendars", position];
    if (seen.has(calendar.id)) throw new TruancyError("duplicate-calendar", [...path, "id"]);
    seen.add(calendar.id);
    checkCalendar(calendar, path);
    return indexCalendar(calendar, (day) => {
      const shape = shapeOf(calendar, day);
      const key = `${shape.share} ${shape.minutes} ${shape.periods}`;
      const known = shapeIds.get(key);
      if (known !== undefined) return known;
      shapeIds.set(key, shapes.length);
      return shapes.push(shape) - 1;
    });
  });
  return { calendars: indexed, shapes };
}

function indexCalendar(calendar: SchoolCalendar, shapeId: (day: SchoolDay) => number): CalendarIndex {
  const epochDays = Int32Array.from(calendar.days, (day) => parseDay(day.date)!);
  const first = epochDays[0] ?? 0;
  const last = epochDays[epochDays.length - 1] ?? -1;
  const ordinals = new Uint16Array(last - first + 2).fill(epochDays.length);
  const held = new Uint16Array(last - first + 1).fill(noSchool);
  epochDays.forEach((date, ordinal) => (held[date - first] = ordinal));
  for (let ordinal = epochDays.length - 1, date = last; ordinal >= 0; ordinal--) {
    const before = ordinal === 0 ? first - 1 : epochDays[ordinal - 1]!;
    for (; date > before; date--) ordinals[date - first] = ordinal;
  }
  const shapes = Uint16Array.from(calendar.days, shapeId);
  return { schoolYear: calendar.schoolYear, first, last, epochDays, ordinals, held, shapes };
}

function shapeOf(calendar: SchoolCalendar, day: SchoolDay): DayShape {
  const share = day.share ?? 1;
  return {
    share,
    minutes: day.minutes ?? product(share, calendar.minutesPerDay),
    periods: day.periods ?? calendar.periodsPerDay,
  };
}

/** The ordinal of the first school day on or after a date; the number of school days where there is none. */
export function ordinalFrom(calendar: CalendarIndex, date: number): number {
  if (date <= calendar.first) return 0;
  if (date > calendar.last) return calendar.epochDays.length;
  return calendar.ordinals[date - calendar.first]!;
}

/** The ordinal of the school day on a date, or {@link noSchool}. */
export function ordinalOn({ first, held }: CalendarIndex, date: number): number {
  const place = date - first;
  return place >= 0 && place < held.length ? held[place]! : noSchool;
}
