import { createRegister, registerFromColumns } from "truancy-prevention/attendance";
import type { AttendanceMark, RegisterColumns } from "truancy-prevention/attendance";
import type { Findings } from "../report/claim.js";
import { rounded } from "../report/numbers.js";
import { milliseconds } from "../timing.js";
import { enrollmentObjects, markObjects } from "../workload/plain-students.js";
import type { Workload } from "../workload/workload.js";
import type { Loaded } from "./context.js";

/** Registers from mark objects, beside the least that a program does with them. */
export async function registerFromObjects({ workload, register }: Loaded): Promise<Findings> {
  const enrollments = enrollmentObjects(workload, workload.students);
  const marks = markObjects(workload, workload.students);
  const { calendars } = workload.columns;
  const made = createRegister({ calendars, enrollments, marks });
  if (made.problems.length > 0) throw new Error(`createRegister refused ${made.problems.length} rows of the workload`);
  requireSameEntries(made.register.packed.entryDay, register.packed.entryDay);
  const ours = await milliseconds(() => createRegister({ calendars, enrollments, marks }), { runs: 5 });
  const loop = await milliseconds(() => groupByStudent(marks), { runs: 5 });
  const row = (what: string, time: number): string[] => [what, rounded(time), rounded((time / marks.length) * 1e6)];
  return {
    claims: [
      {
        what: "createRegister from mark objects beside a loop into a Map of arrays",
        measured: ours / loop,
        unit: "×",
        limit: "at most",
        must: 4,
        aim: 2,
      },
    ],
    times: {
      title: `Register from ${marks.length.toLocaleString("en-US")} mark objects`,
      columns: ["what", "ms", "ns a mark"],
      rows: [
        row("truancy-prevention, `createRegister`: checked, ordered, packed", ours),
        row("a loop into a Map of arrays: nothing else", loop),
      ],
    },
  };
}

/** Registers from columns, ordered by student and by date. */
export async function registerFromTypedArrays({ name, workload, register }: Loaded): Promise<Findings> {
  const byDate = orderedByDate(workload);
  requireSameEntries(registerFromColumns(byDate).register.packed.entryDay, register.packed.entryDay);
  const each = async (columns: RegisterColumns): Promise<number> =>
    ((await milliseconds(() => registerFromColumns(columns), { warmUps: 1, runs: 5 })) / workload.marks) * 1e6;
  const claim = (order: string, measured: number) => ({
    what: `registerFromColumns, ${name}, marks by ${order}`,
    measured,
    unit: " ns a mark",
    limit: "at most" as const,
    must: 60,
    aim: 25,
  });
  return { claims: [claim("student", await each(workload.columns)), claim("date", await each(byDate))] };
}

/** The least that a program does with mark objects before it can count. */
function groupByStudent(marks: readonly AttendanceMark[]): Map<string, AttendanceMark[]> {
  const byStudent = new Map<string, AttendanceMark[]>();
  for (const mark of marks) {
    const own = byStudent.get(mark.studentId);
    if (own) own.push(mark);
    else byStudent.set(mark.studentId, [mark]);
  }
  return byStudent;
}

function orderedByDate({ columns, marks }: Workload): RegisterColumns {
  const order = Uint32Array.from({ length: marks }, (_, row) => row).sort(
    (a, b) => columns.day[a]! - columns.day[b]! || a - b,
  );
  return {
    ...columns,
    student: Uint32Array.from(order, (row) => columns.student[row]!),
    day: Int32Array.from(order, (row) => columns.day[row]!),
    code: Uint8Array.from(order, (row) => columns.code[row]!),
  };
}

function requireSameEntries(made: Uint16Array, expected: Uint16Array): void {
  if (made.length !== expected.length || made.some((day, index) => day !== expected[index])) {
    throw new Error("registers of the same marks are not the same");
  }
}
