import { readFileSync } from "node:fs";
import { createRegister, type Problem, type Register } from "truancy-prevention/attendance";
import {
  atLines,
  calendarFromDays,
  readRows,
  type CalendarDaysRead,
  type EnrollmentsRead,
  type MarksRead,
  type RowMapping,
} from "truancy-prevention/interop";
import { calendarMapping, enrollmentsMapping, marksMapping } from "./mappings.js";
import { UsageError, type Options } from "./options.js";
import { readCsv } from "./read-csv.js";
import { readStudents, type StudentFacts } from "./read-students.js";

/** Everything that the demo reads. */
export interface District {
  readonly asOf: string;
  readonly register: Register;
  readonly calendar: CalendarDaysRead;
  readonly enrollments: EnrollmentsRead;
  readonly marks: MarksRead;
  /** What the register could not use, at the lines of the files. */
  readonly problems: readonly Problem[];
  readonly facts: ReadonlyMap<string, StudentFacts>;
}

/** Read a district's files, and make the register as it was known on the date. */
export async function readDistrict({ files, mappings, asOf }: Options): Promise<District> {
  const calendar = await readRows(readCsv(files.calendar), await mappingFor("calendar", mappings, calendarMapping));
  const enrollments = await readRows(
    readCsv(files.enrollments),
    await mappingFor("enrollments", mappings, enrollmentsMapping),
  );
  const marks = await readRows(readCsv(files.marks), await mappingFor("marks", mappings, marksMapping));
  const facts =
    files.students === undefined ? new Map<string, StudentFacts>() : await readStudents(readCsv(files.students));
  const date = asOf ?? lastDate(marks);
  const { register, problems } = createRegister(
    {
      calendars: [calendarFromDays(calendar.days, { id: "district", schoolYear: schoolYearOf(calendar) })],
      enrollments: enrollments.enrollments,
      marks: marks.marks,
    },
    { knownOn: date },
  );
  return {
    asOf: date,
    register,
    calendar,
    enrollments,
    marks,
    problems: atLines(problems, { marks, enrollments }),
    facts,
  };
}

/** A mapping of one's own, checked by its schema, which is loaded only then; else the usual one. */
async function mappingFor<M extends RowMapping>(name: string, paths: Options["mappings"], usual: M): Promise<M> {
  const path = paths[name];
  if (path === undefined) return usual;
  const { rowMappingSchema } = await import("truancy-prevention/schemas");
  const mapping = rowMappingSchema.parse(JSON.parse(readFileSync(path, "utf8")));
  if (mapping.kind !== usual.kind) throw new UsageError(`the mapping of ${name} has to be of the kind ${usual.kind}`);
  return mapping as M;
}

function lastDate({ marks }: MarksRead): string {
  const last = marks.reduce((latest, { date }) => (date > latest ? date : latest), "");
  if (last === "") throw new UsageError("no mark could be read: give the date by --as-of");
  return last;
}

/** "2025-26", from the first day of the calendar. */
function schoolYearOf({ days }: CalendarDaysRead): string {
  const first = days.reduce((earliest, { date }) => (date < earliest ? date : earliest), "9999");
  const year = Number(first.slice(0, 4));
  return `${year}-${`${year + 1}`.slice(-2)}`;
}
