import { createRegister, type Problem, type Register } from "truancy-prevention/attendance";
import type { SchoolCalendar } from "truancy-prevention/calendar";
import {
  atLines,
  calendarFromDays,
  type CalendarDaysRead,
  type EnrollmentsRead,
  type MarksRead,
} from "truancy-prevention/interop";
import { givenDate, lastDate } from "./decision-date.js";
import { InputError } from "./input-error.js";
import { calendarMapping, enrollmentsMapping, marksMapping } from "./mappings.js";
import type { Options } from "./options.js";
import { inFile, readFile } from "./read-file.js";
import { mappingFor } from "./read-mapping.js";
import { readMarks } from "./read-marks.js";
import { readStudents, type StudentFacts } from "./read-students.js";
import { schoolYearOf } from "./school-year.js";

/** Everything that the demo reads. */
export interface District {
  readonly asOf: string;
  /** What there is to say about that date. */
  readonly notes: readonly string[];
  readonly register: Register;
  readonly calendar: CalendarDaysRead;
  readonly enrollments: EnrollmentsRead;
  readonly marks: MarksRead;
  /** What a register of all marks could not use, whenever they were recorded, at the lines of the files. */
  readonly problems: readonly Problem[];
  readonly facts: ReadonlyMap<string, StudentFacts>;
}

/** Read a district's files, and make the register as it was known on the date. */
export async function readDistrict({ files, mappings, asOf: given }: Options): Promise<District> {
  const calendar = await readFile(files.calendar, await mappingFor("calendar", mappings, calendarMapping));
  const calendars = [calendarOf(calendar, files.calendar)];
  const dated = given === undefined ? undefined : givenDate(given, calendars[0]!, files.calendar);
  const enrollments = await readFile(files.enrollments, await mappingFor("enrollments", mappings, enrollmentsMapping));
  if (enrollments.enrollments.length === 0) throw noneUsed(files.enrollments, enrollments.problems, "an enrollment");
  const { marks, refusedDates } = await readMarks(files.marks, await mappingFor("marks", mappings, marksMapping));
  const facts = files.students === undefined ? new Map<string, StudentFacts>() : await readStudents(files.students);
  const input = { calendars, enrollments: enrollments.enrollments, marks: marks.marks };
  const { register: whole, problems } = createRegister(input);
  if (whole.studentIds.length === 0)
    throw noneUsed(files.enrollments, atLines(problems, { enrollments }), "an enrollment");
  const { asOf, notes } = dated ?? lastDate({ path: files.marks, marks: marks.marks, problems, refusedDates });
  const { register } = createRegister(input, { knownOn: asOf });
  return {
    asOf,
    notes,
    register,
    calendar,
    enrollments,
    marks,
    problems: atLines(problems, { marks, enrollments }),
    facts,
  };
}

function calendarOf(read: CalendarDaysRead, path: string): SchoolCalendar {
  const id = "district";
  const days = read.days.filter(({ calendarId = id }) => calendarId === id);
  if (days.length === 0) throw noneUsed(path, read.problems, "a school day");
  try {
    return calendarFromDays(days, { id, schoolYear: schoolYearOf(days) });
  } catch (error) {
    throw inFile(path, error);
  }
}

function noneUsed(path: string, [first]: readonly Problem[], what: string): InputError {
  const why = first === undefined ? "" : ` (line ${first.path.slice(1).join(", ")}: ${first.message})`;
  return new InputError(`no row of ${path} can be used as ${what}${why}`);
}
