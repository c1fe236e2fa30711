import { expect, test } from "vitest";
import { checkRegister, createRegister, measure, measureAll } from "../../src/attendance/index.js";
import { calendarFromDays, readRows, type MarksMapping, type TextRow } from "../../src/interop/index.js";
import { compilePolicy, decideAll } from "../../src/policy/index.js";
import { attendanceWorks, usMa } from "../../src/policy/presets/index.js";
import { contosoRows } from "./read-contoso.js";
import { describeWith } from "./shared-data.js";

/** A row for every student and day, whole days: positive attendance. */
const wholeDays: MarksMapping = {
  kind: "marks",
  columns: { studentId: "student_id", date: "attendance_date", code: "AttendanceCode" },
  codes: { P: { kind: "present" }, A: { kind: "absent" } },
};

/** A row for every student, day and section: the file calls every period 1, so the section is the period. */
const bySection: MarksMapping = { ...wholeDays, columns: { ...wholeDays.columns, period: "section_id" } };

function rollsOf(rows: readonly TextRow[], entryDate: string) {
  const schoolOf = new Map(rows.map((row) => [row["student_id"]!, row["school_id"]!]));
  return [...schoolOf].map(([studentId, schoolId]) => ({ studentId, schoolId, entryDate }));
}

function calendarOf(dates: readonly string[], periodsPerDay = 7) {
  const days = [...new Set(dates)].map((date) => ({ date }));
  return calendarFromDays(days, { id: "main", schoolYear: "data", periodsPerDay });
}

describeWith("oea-contoso", () => {
  const rows = contosoRows("module/batch1_studentattendance.csv");
  const read = readRows(rows, wholeDays);
  const dates = rows.map((row) => row["attendance_date"]!);
  const calendars = [calendarOf(dates)];
  const { register, problems } = createRegister(
    { calendars, enrollments: rollsOf(rows, "2022-01-03"), marks: read.marks },
    { days: "positive" },
  );
  const absences = (id: string): number =>
    rows.filter((row) => row["student_id"] === id && row["AttendanceCode"] === "A").length;
  const absencesOf = new Map(register.studentIds.map((id) => [id, absences(id)]));
  const asOf = "2022-01-28";

  test("batch 1 is read whole: 12,000 rows of 600 students on 20 days at 5 schools", () => {
    expect([read.read, read.marks.length, read.problems, problems]).toEqual([12000, 12000, [], []]);
    expect([register.studentIds.length, calendars[0]!.days.length, register.packed.schools.length]).toEqual([
      600, 20, 5,
    ]);
    expect(checkRegister(register).filter((finding) => finding.code === "days-not-taken")).toEqual([]);
  });

  test("batch 1: every student has 20 days in membership and the absences of its rows", () => {
    const table = measureAll(register, { asOf, counting: usMa.counting });
    expect(new Set(table.daysInMembership)).toEqual(new Set([20]));
    expect([...table.daysAbsent]).toEqual([...absencesOf.values()]);
    expect([...table.daysUnknown]).toEqual([...absencesOf.values()]); // "A" says nothing of an excuse
  });

  test("batch 1: 174 students stand at 2 of 20 days, exactly 10 per cent, and are chronically absent", () => {
    const table = measureAll(register, { asOf, counting: usMa.counting });
    const exactly = register.studentIds.flatMap((id, index) => (absencesOf.get(id) === 2 ? [index] : []));
    expect(exactly).toHaveLength(174);
    for (const index of exactly)
      expect([table.chronicallyAbsent[index], table.band(index)]).toEqual([1, "moderate-chronic"]);
    // 174 with 2 days, 115 with 3, 49 with 4, 31 with 5, 8 with 6, 4 with 7, 1 with 10
    expect([...table.chronicallyAbsent].filter((one) => one === 1)).toHaveLength(174 + 115 + 49 + 31 + 8 + 4 + 1);
  });

  test("batch 1: 4 of 20 days are exactly 20 per cent, and 1 of 20 exactly 5", () => {
    const table = measureAll(register, { asOf, counting: usMa.counting });
    const bandOf = (days: number) =>
      register.studentIds.flatMap((id, index) => (absencesOf.get(id) === days ? [table.band(index)] : []));
    expect(new Set(bandOf(4))).toEqual(new Set(["severe-chronic"]));
    expect(new Set(bandOf(3))).toEqual(new Set(["moderate-chronic"]));
    expect(new Set(bandOf(1))).toEqual(new Set(["at-risk"]));
    expect(new Set(bandOf(0))).toEqual(new Set(["satisfactory"]));
  });

  test("batch 1 is decided by both presets for every student as a plain count would", () => {
    const atLeast = (days: number): number[] => [...absencesOf.values()].map((number) => (number >= days ? 1 : 0));
    const massachusetts = decideAll(compilePolicy(usMa), register, { asOf });
    expect([...massachusetts.result("ma-chronically-absent")]).toEqual(atLeast(2));
    expect([...massachusetts.result("ma-severely-absent")]).toEqual(atLeast(4));
    expect([...massachusetts.result("ma-absence-notice")]).toEqual(atLeast(1));
    expect(new Set(massachusetts.result("ma-five-unexcused"))).toEqual(new Set([0])); // nothing is coded unexcused
    const works = decideAll(compilePolicy(attendanceWorks), register, { asOf });
    expect([...works.result("aw-pace")]).toEqual(atLeast(2)); // two days for the one month begun
    expect([...works].length).toBe(600);
  });

  test("day 1 is in d/m/y: read so, and refused where the order is not named or is another", () => {
    const day1 = contosoRows("framework_day1/studentattendance.csv");
    expect(readRows(day1, { ...bySection, dateOrder: "dmy" }).problems).toEqual([]);
    const unnamed = readRows(day1, bySection).problems;
    expect([unnamed.length, new Set(unnamed.map((problem) => problem.code))]).toEqual([
      1462,
      new Set(["ambiguous-date"]),
    ]);
    const after12th = day1.filter((row) => Number(row["attendance_date"]!.split("/")[0]) > 12).length;
    expect(readRows(day1, { ...bySection, dateOrder: "mdy" }).problems).toHaveLength(after12th);
  });

  test("the module creation kit is in m/d/y: all 1,050 rows are of a date that d/m/y does not have", () => {
    const kit = contosoRows("module/module_creation_kit_studentattendance.csv");
    const read = readRows(kit, { ...bySection, dateOrder: "mdy" });
    expect([read.marks.length, new Set(read.marks.map((mark) => mark.date))]).toEqual([1050, new Set(["2020-08-15"])]);
    const wrong = readRows(kit, { ...bySection, dateOrder: "dmy" });
    expect([wrong.marks.length, new Set(wrong.problems.map((problem) => problem.code))]).toEqual([
      0,
      new Set(["invalid-date"]),
    ]);
  });

  test("days 1 and 2: what arrived a day later completes the roll, and is not known before", () => {
    const arrivedOn = (path: string, date: string) =>
      readRows(contosoRows(path), {
        ...bySection,
        dateOrder: "dmy",
        columns: { ...bySection.columns, recordedAt: { constant: date } },
      }).marks;
    const first = arrivedOn("framework_day1/studentattendance.csv", "2020-06-01");
    const second = arrivedOn("framework_day2/studentattendance.csv", "2020-06-02");
    const marks = [...first, ...second];
    expect(marks).toHaveLength(1462 + 1467);
    const calendars = [
      calendarOf(
        marks.map((mark) => mark.date),
        6,
      ),
    ]; // six sections a day
    const enrollments = ["st1", "st2"].map((studentId) => ({ studentId, schoolId: "sch0", entryDate: "2019-09-01" }));
    const known = (knownOn: string) => createRegister({ calendars, enrollments, marks }, { knownOn, days: "positive" });
    const counted = (knownOn: string, studentId: string) =>
      measure(known(knownOn).register, studentId, { asOf: "2020-05-30", counting: { presentShare: 0.5 } });

    expect(known("2020-06-02").problems).toEqual([]);
    expect(counted("2020-06-01", "st2").daysInMembership).toBe(0); // nothing of this student on the first day
    expect(counted("2020-06-02", "st2").daysInMembership).toBe(244);
    for (const [id, knownOn, own] of [
      ["st1", "2020-06-01", first],
      ["st2", "2020-06-02", second],
    ] as const) {
      const ofStudent = own.filter((mark) => mark.studentId === id && mark.kind === "absent");
      const sections = new Map<string, Set<string>>();
      for (const { date, period } of ofStudent) sections.set(date, (sections.get(date) ?? new Set()).add(period!));
      // a day is absent when less than half of the six sections is left: from four missed on
      const absent = [...sections.values()].filter((missed) => missed.size > 3).length;
      expect([id, counted(knownOn, id).daysAbsent]).toEqual([id, absent]);
    }
  });

  test("day 1 holds one row twice, and counts it once", () => {
    const day1 = contosoRows("framework_day1/studentattendance.csv");
    const twice = day1.filter((row) => row["id"] === "1");
    expect([twice.length, new Set(twice.map((row) => JSON.stringify(row))).size]).toEqual([2, 1]);
    const enrollments = [{ studentId: "st1", schoolId: "sch0", entryDate: "2019-09-01" }];
    const measured = (rows: readonly TextRow[]) => {
      const { marks } = readRows(rows, { ...bySection, dateOrder: "dmy" });
      const calendars = [
        calendarOf(
          marks.map((mark) => mark.date),
          6,
        ),
      ];
      return measure(createRegister({ calendars, enrollments, marks }).register, "st1", { asOf: "2020-05-30" });
    };
    expect(measured(day1)).toEqual(measured(day1.slice(1)));
    expect(measured(day1).daysInMembership).toBe(244);
  });
});
