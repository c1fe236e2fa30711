import { createRegister } from "../../attendance/index.js";
import type { AttendanceMark, Enrollment, Problem, Register } from "../../attendance/index.js";
import type { CalendarPlan, IsoDate, SchoolCalendar } from "../../calendar/index.js";
import { buildCalendar } from "../../calendar/internal.js";
import { TruancyError } from "../../errors.js";
import { isRecord } from "../../given.js";
import type { Path } from "../condition/parts.js";
import { atPath } from "./at-path.js";
import { must } from "./require.js";
import type { CaseMark, PolicyCase } from "./types.js";

/** The student whom every case is about. */
export const caseStudent = "student";

/** Calendars as given or by their plans. */
export function calendarsOf(given: readonly (SchoolCalendar | CalendarPlan)[], path: Path): SchoolCalendar[] {
  must(Array.isArray(given), path, "a list of calendars");
  return given.map((calendar: SchoolCalendar | CalendarPlan, index) => {
    const place = [...path, index];
    must(isRecord(calendar), place, "a calendar or a plan of one");
    return "days" in calendar ? calendar : atPath(place, () => buildCalendar(calendar));
  });
}

/** The register of a case, with the date as of which it is decided if the case names none. */
export function caseRegister(
  given: PolicyCase,
  calendars: readonly SchoolCalendar[],
  path: Path,
): { readonly register: Register; readonly lastDay: IsoDate } {
  const [first] = calendars;
  const [entryDate, lastDay] = [first?.days[0]?.date, calendars.at(-1)?.days.at(-1)?.date];
  must(entryDate !== undefined && lastDay !== undefined, [...path, "calendars"], "calendars with school days");
  const {
    enrollments = [{ schoolId: first?.schoolIds?.[0] ?? "school", entryDate }],
    marks = [],
    days,
    knownOn,
  } = given;
  const placed = marks.flatMap((mark, index) => marksOf(mark, [...path, "marks", index]));
  const input = {
    calendars,
    enrollments: enrollments.map((enrollment, index): Enrollment => {
      must(isRecord(enrollment), [...path, "enrollments", index], "an enrollment");
      return { ...enrollment, studentId: caseStudent };
    }),
    marks: placed.map(({ mark }) => mark),
  };
  const options = { ...(days !== undefined && { days }), ...(knownOn !== undefined && { knownOn }) };
  const { register, problems } = atPath(path, () => createRegister(input, options));
  const [problem] = problems;
  if (problem !== undefined) throw refused(problem, path, placed);
  return { register, lastDay };
}

interface PlacedMark {
  readonly mark: AttendanceMark;
  /** Where its date stands. */
  readonly path: Path;
}

/** The marks that a mark of a case stands for. */
function marksOf(given: CaseMark, path: Path): PlacedMark[] {
  must(isRecord(given), path, "a mark");
  const { date, dates, ...code } = given as CaseMark & { readonly date?: IsoDate; readonly dates?: readonly IsoDate[] };
  must((date === undefined) !== (dates === undefined), path, "either `date` or `dates`");
  const mark = { ...code, studentId: caseStudent };
  if (dates === undefined) return [{ mark: { ...mark, date: date! }, path: [...path, "date"] }];
  must(Array.isArray(dates), [...path, "dates"], "a list");
  return dates.map((one: IsoDate, index) => ({ mark: { ...mark, date: one }, path: [...path, "dates", index] }));
}

/** A case is written by whoever tests: what a register would report and leave out is here a mistake. */
function refused({ code, path: at, message }: Problem, path: Path, marks: readonly PlacedMark[]): TruancyError {
  const [list, row, ...field] = at;
  const date = list === "marks" ? marks[Number(row)]?.path : undefined;
  const isDate = field.length === 0 || field[0] === "date";
  const place = date === undefined ? [...path, ...at] : isDate ? date : [...date.slice(0, path.length + 2), ...field];
  return new TruancyError("invalid-case", place, `${code}: ${message}`);
}
