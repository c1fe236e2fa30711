import { describe, expect, test } from "vitest";
import { createRegister, measureAll, noExit, registerFromColumns } from "../../src/index.js";
import type {
  AttendanceMark,
  CountingRules,
  Enrollment,
  MarkCode,
  Register,
  RegisterColumns,
} from "../../src/index.js";
import { calendarOf, epochDay, isoDate } from "../support/calendars.js";
import { pick, randomFrom } from "../support/random.js";
import { thrownBy } from "../support/thrown.js";

const calendars = [
  calendarOf({ id: "north", schoolIds: ["north"], special: [{ date: "2025-10-03", share: 0.5 }] }),
  calendarOf({ id: "south", schoolIds: ["south"], periodsPerDay: 7, minutesPerDay: 385 }),
];
const students = Array.from({ length: 40 }, (_, index) => `s${index}`);
const schools = ["north", "south"];
const grades = ["", "KG", "04", "12"];
const codes: MarkCode[] = [
  { kind: "absent", excusal: "unexcused" },
  { kind: "absent", excusal: "excused", reason: "medical" },
  { kind: "absent" },
  { kind: "absent", excusal: "unexcused", period: "2" },
  { kind: "tardy", missed: { minutes: 25 } },
  { kind: "tardy" },
  { kind: "early-departure", excusal: "excused", missed: { share: 1 / 3 } },
  { kind: "absent", excusal: "excused", suspension: true, instructed: true },
  { kind: "present" },
];

interface TwoForms {
  columns: RegisterColumns;
  enrollments: Enrollment[];
  marks: AttendanceMark[];
}

/** One random district as columns and as records. Some marks fall on weekends, outside membership and on the same date. */
function district(seed: number): TwoForms {
  const random = randomFrom(seed);
  const rows = students.map((studentId) => {
    const entry = epochDay("2025-09-01") + Math.floor(random() * 30);
    const exit = random() < 0.3 ? entry + Math.floor(random() * 200) : undefined;
    return { studentId, entry, exit, school: Math.floor(random() * 2), grade: Math.floor(random() * 4) };
  });
  const marks = Array.from({ length: 900 }, () => ({
    student: Math.floor(random() * students.length),
    day: epochDay("2025-09-01") + Math.floor(random() * 120),
    code: Math.floor(random() * codes.length),
    recordedAt: epochDay(pick(random, ["2026-01-05", "2026-01-06", "2026-01-07"])),
  }));
  return {
    columns: {
      calendars,
      students,
      enrollments: {
        student: Uint32Array.from(students.keys()),
        entryDay: Int32Array.from(rows, (row) => row.entry),
        exitDay: Int32Array.from(rows, (row) => row.exit ?? noExit),
        school: Uint16Array.from(rows, (row) => row.school),
        schools,
        grade: Uint8Array.from(rows, (row) => row.grade),
        grades,
      },
      student: Uint32Array.from(marks, (row) => row.student),
      day: Int32Array.from(marks, (row) => row.day),
      code: Uint8Array.from(marks, (row) => row.code),
      codes,
      recordedAt: Int32Array.from(marks, (row) => row.recordedAt),
    },
    enrollments: rows.map((row) => ({
      studentId: row.studentId,
      schoolId: schools[row.school] ?? "",
      entryDate: isoDate(row.entry),
      ...(row.grade === 0 ? {} : { gradeLevel: grades[row.grade] ?? "" }),
      ...(row.exit === undefined ? {} : { exitDate: isoDate(row.exit) }),
    })),
    marks: marks.map((row) => ({
      studentId: students[row.student] ?? "",
      date: isoDate(row.day),
      recordedAt: isoDate(row.recordedAt),
      ...(codes[row.code] as MarkCode),
    })),
  };
}

const countings: CountingRules[] = [
  {},
  { presentShare: 0.5, unknownCountsAs: "unexcused" },
  { instructionCountsAsPresent: true, minimumMembership: 20 },
];

function everyMeasure(register: Register): unknown[] {
  return ["2025-08-01", "2025-09-15", "2025-11-28", "2026-06-12"].flatMap((asOf) =>
    countings.flatMap((counting) => {
      const table = measureAll(register, { asOf, counting });
      return students.map((_, index) => [table.at(index), table.schoolId(index), table.gradeLevel(index)]);
    }),
  );
}

describe.each([1, 2, 3, 4, 5])("a random district (seed %i) as columns and as records", (seed) => {
  const { columns, enrollments, marks } = district(seed);
  const fromRecords = createRegister({ calendars, enrollments, marks });

  test("measures the same", () => {
    expect(everyMeasure(registerFromColumns(columns).register)).toEqual(everyMeasure(fromRecords.register));
  });

  test("has the same problems", () => {
    const codesOf = (problems: readonly { code: string }[]) => problems.map((problem) => problem.code).sort();
    expect(fromRecords.problems.length).toBeGreaterThan(0);
    expect(codesOf(registerFromColumns(columns).problems)).toEqual(codesOf(fromRecords.problems));
  });

  test("may take its enrollments as records beside columns of marks", () => {
    expect(everyMeasure(registerFromColumns({ ...columns, enrollments }).register)).toEqual(
      everyMeasure(fromRecords.register),
    );
  });

  test("knows on a date what was known then", () => {
    const known = { knownOn: "2026-01-06" };
    const expected = createRegister({ calendars, enrollments, marks }, known).register;
    expect(everyMeasure(registerFromColumns(columns, known).register)).toEqual(everyMeasure(expected));
  });

  test("reads days as taken or not in the same way", () => {
    const positive = { days: "positive" } as const;
    const expected = createRegister({ calendars, enrollments, marks }, positive).register;
    expect(everyMeasure(registerFromColumns(columns, positive).register)).toEqual(everyMeasure(expected));
  });
});

describe("columns that do not fit together are refused", () => {
  const { columns } = district(6);
  test.each<[string, Partial<RegisterColumns>]>([
    ["marks without their dates", { day: new Int32Array(3) }],
    ["marks without their codes", { code: new Uint8Array(3) }],
    ["times of recording for some marks", { recordedAt: new Int32Array(3) }],
  ])("%s", (_, changes) => {
    expect(thrownBy(() => registerFromColumns({ ...columns, ...changes })).code).toBe("invalid-columns");
  });
});

test("no rows give an empty register", () => {
  const none = { student: new Uint32Array(), day: new Int32Array(), code: new Uint8Array(), codes: [] };
  const { register, problems } = registerFromColumns({ calendars: [], students: [], enrollments: [], ...none });
  expect(problems).toEqual([]);
  expect(measureAll(register, { asOf: "2025-09-01" }).length).toBe(0);
});

describe("rows that stand by date", () => {
  // 2025-10-06 is a Monday, 2025-10-07 a Tuesday; both students are on the roll from 2025-10-06.
  const monday = epochDay("2025-10-06");
  const byDate = (student: number[], day: number[]): RegisterColumns => ({
    calendars: [calendarOf({ id: "north" })],
    students: ["s0", "s1"],
    enrollments: { student: Uint32Array.of(0, 1), entryDay: Int32Array.of(monday, monday), schools: ["north"] },
    student: Uint32Array.from(student),
    day: Int32Array.from(day),
    code: new Uint8Array(student.length),
    codes: [{ kind: "absent" }],
  });

  test("a date that no column of 16 bits holds is a problem of its own row", () => {
    const far = [-2147483648, 0, 2147483646];
    const { register, problems } = registerFromColumns(
      byDate([1, 0, 1, 0, 1], [far[0]!, far[1]!, monday, monday + 1, far[2]!]),
    );
    expect(problems.map(({ code, path }) => [code, ...path])).toEqual([
      ["outside-membership", "day", 1],
      ["outside-membership", "day", 0],
      ["no-school-day", "day", 4],
    ]);
    expect(measureAll(register, { asOf: "2025-10-10" }).at(1).daysAbsent).toBe(1);
  });

  test("a student after one with a surprise keeps every mark", () => {
    const rows = byDate([0, 1, 0, 1, 1], [monday, monday, monday, monday + 1, monday + 2]);
    const table = measureAll(registerFromColumns(rows).register, { asOf: "2025-10-10" });
    expect([0, 1].map((student) => table.at(student).daysAbsent)).toEqual([1, 3]);
  });
});

test("an enrollment that is no record is a problem, not an exception", () => {
  const columns = {
    calendars: [calendarOf({ id: "north" })],
    students: ["s0"],
    enrollments: [null as unknown as Enrollment],
    student: new Uint32Array(),
    day: new Int32Array(),
    code: new Uint8Array(),
    codes: [],
  };
  expect(registerFromColumns(columns).problems.map(({ code, path }) => [code, ...path])).toEqual([
    ["invalid-record", "enrollments", 0],
  ]);
});
