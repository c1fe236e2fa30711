import { basename } from "node:path";
import type { Problem } from "truancy-prevention/attendance";
import type { SchoolCalendar } from "truancy-prevention/calendar";
import type { MarksRead } from "truancy-prevention/interop";
import { InputError } from "./input-error.js";
import { count, inWords } from "./layout.js";
import { spanOf } from "./school-year.js";

/** The date as of which to decide, and what there is to say about it. */
export interface DecisionDate {
  readonly asOf: string;
  readonly notes: readonly string[];
}

/** What the date is taken from if none is given. */
export interface DatedMarks {
  readonly path: string;
  readonly marks: MarksRead["marks"];
  /** What the register could not use, by position. */
  readonly problems: readonly Problem[];
  /** The dates of the rows that were refused before; what cannot be read is undefined. */
  readonly refusedDates: readonly (string | undefined)[];
}

/** A date that was given, held against the school year. */
export function givenDate(asOf: string, calendar: SchoolCalendar, path: string): DecisionDate {
  const { from, until } = spanOf(calendar);
  if (asOf < from || asOf > until) {
    throw new InputError(
      `--as-of ${asOf} lies outside the school year of ${path}, which runs from ${inWords(from)} to ${inWords(until)}`,
    );
  }
  const firstDay = calendar.days[0]!.date;
  const begun = asOf >= firstDay;
  return {
    asOf,
    notes: begun ? [] : [`No school was held by this date: the first day of school is ${inWords(firstDay)}.`],
  };
}

/** The date of the last mark that can be used, with a warning if refused ones could be later. */
export function lastDate({ path, marks, problems, refusedDates }: DatedMarks): DecisionDate {
  const refused = new Set(problems.flatMap(({ path: [records, index] }) => (records === "marks" ? [index] : [])));
  const asOf = marks.reduce((latest, { date }, index) => (date > latest && !refused.has(index) ? date : latest), "");
  if (asOf === "") throw new InputError(`no mark of ${path} can be used: give the date to decide by with --as-of`);
  const dates = [...marks.filter((_, index) => refused.has(index)).map(({ date }) => date), ...refusedDates];
  const later = dates.filter((date) => date !== undefined && date > asOf).length;
  const unreadable = dates.filter((date) => date === undefined).length;
  return {
    asOf,
    notes: [
      "The date was taken from the last mark that could be used; --as-of gives another.",
      ...warning(basename(path), later, unreadable),
    ],
  };
}

function warning(file: string, later: number, unreadable: number): string[] {
  const parts = [
    ...(later === 0 ? [] : [`${count(later)} with a later date`]),
    ...(unreadable === 0 ? [] : [`${count(unreadable)} with a date that cannot be read`]),
  ];
  if (parts.length === 0) return [];
  return [`Beware: rows of ${file} were refused, ${parts.join(" and ")}, so the last date may be another.`];
}
