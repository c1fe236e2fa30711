import { createRegister } from "../../attendance/index.js";
import type { AttendanceMark, Enrollment, Problem, Register, RegisterOptions } from "../../attendance/index.js";
import type { CalendarPlan, IsoDate, SchoolCalendar } from "../../calendar/index.js";
import { buildCalendar } from "../../calendar/internal.js";
import { TruancyError } from "../../errors.js";
import { isRecord } from "../../given.js";
import { atPath } from "./at-path.js";
import type { CaseMark, PolicyCase } from "./types.js";

type Path = readonly (string | number)[];

/** The student whom every case is about. */
export const caseStudent = "student";

/** Calendars as given or by their plans. */
export function calendarsOf(given: readonly (SchoolCalendar | CalendarPlan)[], path: Path): SchoolCalendar[] {
  if (!Array.isArray(given)) throw new TruancyError("invalid-case", path, "a list of calendars");
  return (given as readonly (SchoolCalendar | CalendarPlan)[]).map((calendar, index) => {
    const place = [...path, index];
    if (!isRecord(calendar)) throw new TruancyError("invalid-case", place, "a calendar or a plan of one");
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
  const firstDay = first?.days[0]?.date;
  const lastDay = calendars.at(-1)?.days.at(-1)?.date;
  if (firstDay === undefined || lastDay === undefined) {
    throw new TruancyError("invalid-case", [...path, "calendars"], "calendars with school days");
  }
  const enrollments = given.enrollments ?? [{ schoolId: first?.schoolIds?.[0] ?? "school", entryDate: firstDay }];
  const marks = (given.marks ?? []).flatMap((mark, index) => marksOf(mark, [...path, "marks", index]));
  const input = {
    calendars,
    enrollments: enrollments.map((enrollment, index) => ownEnrollment(enrollment, [...path, "enrollments", index])),
    marks: marks.map(({ mark }) => mark),
  };
  const { register, problems } = atPath(path, () => createRegister(input, registerOptions(given)));
  const [problem] = problems;
  if (problem !== undefined) throw refused(problem, path, (row) => marks[row]!.path);
  return { register, lastDay };
}

function ownEnrollment(enrollment: Omit<Enrollment, "studentId">, path: Path): Enrollment {
  if (!isRecord(enrollment)) throw new TruancyError("invalid-case", path, "an enrollment");
  return { ...enrollment, studentId: caseStudent };
}

function registerOptions({ days, knownOn }: PolicyCase): RegisterOptions {
  return { ...(days !== undefined && { days }), ...(knownOn !== undefined && { knownOn }) };
}

interface PlacedMark {
  readonly mark: AttendanceMark;
  readonly path: Path;
}

/** The marks that a mark of a case stands for, each with the place of its date. */
function marksOf(mark: CaseMark, path: Path): PlacedMark[] {
  if (!isRecord(mark)) throw new TruancyError("invalid-case", path, "a mark");
  const { date, dates, ...code } = mark as CaseMark & { readonly date?: IsoDate; readonly dates?: readonly IsoDate[] };
  if ((date === undefined) === (dates === undefined)) {
    throw new TruancyError("invalid-case", path, "either `date` or `dates`");
  }
  if (date !== undefined) return [{ mark: { ...code, studentId: caseStudent, date }, path: [...path, "date"] }];
  if (!Array.isArray(dates)) throw new TruancyError("invalid-case", [...path, "dates"], "a list");
  return dates.map((one: IsoDate, index) => ({
    mark: { ...code, studentId: caseStudent, date: one },
    path: [...path, "dates", index],
  }));
}

/** A case is written by whoever tests: what a register would report and leave out is here a mistake. */
function refused({ code, path: at, message }: Problem, path: Path, markPath: (row: number) => Path): TruancyError {
  const [list, row, field] = at;
  if (list !== "marks" || typeof row !== "number") return new TruancyError("invalid-case", [...path, ...at], told());
  const place = markPath(row);
  if (field === undefined || field === "date") return new TruancyError("invalid-case", place, told());
  const mark = place.slice(0, path.length + 2);
  return new TruancyError("invalid-case", [...mark, ...at.slice(2)], told());

  function told(): string {
    return `${code}: ${message}`;
  }
}
