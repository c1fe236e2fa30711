import type { Register } from "../../attendance/index.js";
import { asOfDate, countUpTo } from "../../attendance/internal.js";
import { requireDay, weekday } from "../../calendar/internal.js";
import type { ObserveBy, ObserveOptions } from "../types.js";
import type { Observed } from "./population.js";

/** A stretch of school days. */
export interface Bucket {
  /** The first and the last school day in it, in days since 1970-01-01. */
  readonly first: number;
  readonly last: number;
}

/** A school year cut into stretches, and where they are in each calendar. */
export interface Cut {
  readonly buckets: readonly Bucket[];
  /** For each calendar the ordinal at which each bucket begins, and after them the end of the last; empty for calendars of other years. */
  readonly starts: readonly (readonly number[])[];
}

const noCalendar = 65535;
const blockLength = 20;

/**
 * Cut the school year that holds `asOf` into weeks or blocks of twenty of the population's school days. A stretch that goes on after `asOf` is left out, but
 * for the last week of what is cumulative.
 */
export function cutYear(register: Register, population: Observed, options: ObserveOptions): Cut {
  const asOf = asOfDate(register, options.asOf);
  const from = options.from === undefined ? Number.NEGATIVE_INFINITY : requireDay(options.from, ["from"]);
  const inYear = calendarsOfYear(register, asOf);
  const days = schoolDays(register, population, inYear).filter((day) => day >= from);
  const past = countUpTo(days, asOf.day);
  const buckets = options.by === "20-school-days" ? blocks(days, past) : weeks(days, past, options.by);
  const { epochDays } = register.packed;
  const starts = epochDays.map((dates, calendar) => {
    if (!inYear.has(calendar) || buckets.length === 0) return [];
    const begins = buckets.map(({ first }) => countUpTo(dates, first - 1));
    return [...begins, countUpTo(dates, buckets.at(-1)!.last)];
  });
  return { buckets, starts };
}

/** The calendars of the school year of the last school day by a date. */
function calendarsOfYear({ packed: { epochDays } }: Register, asOf: ReturnType<typeof asOfDate>): ReadonlySet<number> {
  let [latest, year]: [number, string | undefined] = [Number.NEGATIVE_INFINITY, undefined];
  epochDays.forEach((dates, calendar) => {
    const day = dates[asOf.limits[calendar]! - 1] ?? Number.NEGATIVE_INFINITY;
    if (day > latest) [latest, year] = [day, asOf.years[calendar]];
  });
  return new Set([...epochDays.keys()].filter((calendar) => asOf.years[calendar] === year));
}

/** The dates on which anyone of the population has school, in order, past and to come. */
function schoolDays({ packed, studentIds }: Register, population: Observed, inYear: ReadonlySet<number>): number[] {
  const ranges = packed.epochDays.map((dates) => ({ from: dates.length, to: 0 }));
  for (let student = 0; student < studentIds.length; student++) {
    const [first, end] = [packed.studentSpan[student]!, packed.studentSpan[student + 1]!];
    if (first === end || !population.has(student)) continue;
    for (let span = first; span < end; span++) {
      const calendar = packed.spanCalendar[span]!;
      if (calendar === noCalendar || !inYear.has(calendar) || !population.hasSpan(span)) continue;
      const range = ranges[calendar]!;
      range.from = Math.min(range.from, packed.spanFrom[span]!);
      range.to = Math.max(range.to, packed.spanTo[span]!);
    }
  }
  const days = new Set<number>();
  ranges.forEach(({ from, to }, calendar) => {
    for (let ordinal = from; ordinal < to; ordinal++) days.add(packed.epochDays[calendar]![ordinal]!);
  });
  return [...days].sort((a, b) => a - b);
}

function blocks(days: readonly number[], past: number): Bucket[] {
  const found: Bucket[] = [];
  for (let end = blockLength; end <= past; end += blockLength) {
    found.push({ first: days[end - blockLength]!, last: days[end - 1]! });
  }
  return found;
}

function weeks(days: readonly number[], past: number, by: ObserveBy): Bucket[] {
  const found: Bucket[] = [];
  for (let begin = 0; begin < past;) {
    const sunday = days[begin]! + 7 - weekday(days[begin]!);
    const end = countUpTo(days, sunday, begin);
    if (end <= past) found.push({ first: days[begin]!, last: days[end - 1]! });
    else if (by === "cumulative") found.push({ first: days[begin]!, last: days[past - 1]! });
    begin = end;
  }
  return found;
}
