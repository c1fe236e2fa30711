import { noExit } from "truancy-prevention/attendance";
import type { AttendanceMark, Enrollment } from "truancy-prevention/attendance";
import type { PlainStudent } from "../peers/plain-objects.js";
import { calendar, epochDays } from "./calendar.js";
import { codes } from "./codes.js";
import type { Workload } from "./workload.js";

/** The workload as the objects that an application holds: an object a mark, an array a student. */
export function plainStudents(workload: Workload, upTo: number = workload.students): PlainStudent[] {
  const { columns, willful } = workload;
  const { entryDay, exitDay } = columns.enrollments;
  const marks: AttendanceMark[][] = Array.from({ length: upTo }, () => []);
  for (const mark of markObjects(workload, upTo)) marks[Number(mark.studentId.slice(1))]!.push(mark);
  return marks.map((own, index) => ({
    index,
    membership: epochDays.filter((day) => day >= entryDay[index]! && day < exitDay![index]!).length,
    willful: willfulness(willful[index]!),
    marks: own,
  }));
}

/** The marks of the first students as objects. */
export function markObjects({ columns, marks }: Workload, upTo: number): AttendanceMark[] {
  const objects: AttendanceMark[] = [];
  const dates = new Map(calendar.days.map(({ date }, ordinal) => [epochDays[ordinal]!, date]));
  for (let row = 0; row < marks && columns.student[row]! < upTo; row++) {
    const studentId = columns.students[columns.student[row]!]!;
    objects.push({ studentId, date: dates.get(columns.day[row]!)!, ...codes[columns.code[row]!]! });
  }
  return objects;
}

/** The enrollments of the first students as objects. */
export function enrollmentObjects({ columns }: Workload, upTo: number): Enrollment[] {
  const { entryDay, exitDay, school, schools, grade, grades } = columns.enrollments;
  return columns.students.slice(0, upTo).map((studentId, index) => ({
    studentId,
    schoolId: schools[school![index]!]!,
    gradeLevel: grades![grade![index]!]!,
    entryDate: civilDate(entryDay[index]!),
    ...(exitDay![index] !== noExit && { exitDate: civilDate(exitDay![index]!) }),
  }));
}

/** The determination as the library takes it: undefined where nobody said. */
export function willfulness(code: number): boolean | undefined {
  return code === 0 ? undefined : code === 1;
}

function civilDate(epochDay: number): string {
  return new Date(epochDay * 86_400_000).toISOString().slice(0, 10);
}
