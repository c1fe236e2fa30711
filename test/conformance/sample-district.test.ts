import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { calendarMapping, enrollmentsMapping, marksMapping } from "../../examples/demo/mappings.js";
import { generateDistrict } from "../../examples/district/generate.js";
import { checkRegister, createRegister, measureAll } from "../../src/attendance/index.js";
import { atLines, calendarFromDays, readRows, type TextRow } from "../../src/interop/index.js";
import { countSampleDistrict, sampleFile, sampleRows, schoolDays } from "./sample-district-count.js";

const lastDay = "2026-06-18";
const files = ["attendance.csv", "calendar_days.csv", "enrollments.csv", "students.csv"];
const rowsOf = (name: string): TextRow[] => parse(sampleFile(name), { columns: true });
const median = (numbers: readonly number[]): number =>
  [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]!;

describe("the generator", () => {
  const generated = generateDistrict();

  test("writes the files that are kept, byte for byte", () => {
    expect(Object.keys(generated).sort()).toEqual(files);
    for (const name of files) expect(generated[name] === sampleFile(name), name).toBe(true);
  });

  test("keeps them under 3 MB together", () => {
    expect(files.reduce((sum, name) => sum + Buffer.byteLength(sampleFile(name)), 0)).toBeLessThan(3_000_000);
  });
});

describe("the sample district, counted from its files without the library", () => {
  const schools = countSampleDistrict();
  const rates = (part: "chronic" | "severe") =>
    [...schools.values()].map((school) => (100 * school[part]) / school.students);

  test("has about 2,000 students at three schools over 180 days with half days", () => {
    expect([schools.size, schoolDays().size, sampleRows("students.csv").length]).toEqual([3, 180, 2000]);
    expect([...schoolDays().values()].filter((minutes) => minutes === 195)).toHaveLength(9);
  });

  test("has a median of chronic absence close to the published 15.7 and 2.6 per cent", () => {
    expect(Math.abs(median(rates("chronic")) - 15.7)).toBeLessThan(1);
    expect(Math.abs(median(rates("severe")) - 2.6)).toBeLessThan(0.5);
  });

  test("attends on 93 to 94 per cent of the days in membership", () => {
    const sum = (part: "daysAbsent" | "memberDays") =>
      [...schools.values()].reduce((all, school) => all + school[part], 0);
    const rate = 1 - sum("daysAbsent") / sum("memberDays");
    expect(rate).toBeGreaterThan(0.93);
    expect(rate).toBeLessThan(0.94);
  });

  test("has one school of which no mark is unexcused", () => {
    const schoolOf = new Map(sampleRows("enrollments.csv").map(([id, school]) => [id, school]));
    const unexcused = sampleRows("attendance.csv").filter(([, , code]) => ["AU", "HU", "CUT"].includes(code!));
    const counts = [...schools.keys()].map((school) => unexcused.filter(([id]) => schoolOf.get(id) === school).length);
    expect(counts.filter((count) => count === 0)).toHaveLength(1);
    expect(counts.filter((count) => count > 1000)).toHaveLength(2);
  });

  test("has transfers, late entries, exits and returns", () => {
    const rows = sampleRows("enrollments.csv");
    const late = rows.filter(([, , , entry]) => entry! > "2025-08-27" && entry! <= lastDay).length;
    const exits = rows.filter(([, , , , exit]) => exit !== "").length;
    expect([late > 80, exits > 60]).toEqual([true, true]);
    expect(rows.filter(([, , , , exit]) => exit === "2026-01-05")).toHaveLength(6);
  });

  test("has excuses that came after the day, and marks of parts of days", () => {
    const rows = sampleRows("attendance.csv");
    const lateExcuses = rows.filter(([, date, code, , , , at]) => code === "AE" && at!.slice(0, 10) > date!);
    const parts = rows.filter(([, , code]) => ["T", "ED", "HE", "HU", "CUT"].includes(code!));
    expect([lateExcuses.length > 1000, parts.length > 5000]).toEqual([true, true]);
  });
});

describe("the sample district, read by the library", () => {
  const days = readRows(rowsOf("calendar_days.csv"), calendarMapping);
  const enrollments = readRows(rowsOf("enrollments.csv"), enrollmentsMapping);
  const marks = readRows(rowsOf("attendance.csv"), marksMapping);
  const calendar = calendarFromDays(days.days, { id: "district", schoolYear: "2025-26" });
  const { register, problems } = createRegister({
    calendars: [calendar],
    enrollments: enrollments.enrollments,
    marks: marks.marks,
  });

  test("loses no row: each is used, ignored or refused", () => {
    for (const [read, name] of [
      [days, "calendar_days.csv"],
      [enrollments, "enrollments.csv"],
      [marks, "attendance.csv"],
    ] as const) {
      const ignored = read.ignored.reduce((sum, { rows }) => sum + rows, 0);
      expect(read.lines.length + ignored + read.problems.length, name).toBe(sampleRows(name).length);
    }
  });

  test("refuses the flaws that were strewn in, by code", () => {
    const all = [...days.problems, ...enrollments.problems, ...marks.problems, ...problems].map(
      (problem) => problem.code,
    );
    const tally = Object.fromEntries(
      [...new Set(all)].sort().map((code) => [code, all.filter((one) => one === code).length]),
    );
    expect(tally).toEqual({
      "ambiguous-date": 4, // 9/12/2025, 10/03/25, a recording without zone, an entry 8/27/2025
      "duplicate-day": 1,
      "duplicate-enrollment": 1,
      "exit-before-entry": 1,
      "invalid-date": 1, // 30 February
      "invalid-value": 1, // "ca. 20" minutes
      "missing-value": 2, // a student, a school
      "no-school-day": 6, // two Sundays, one in the winter recess, three on snow days
      "outside-membership": 1,
      "overlapping-enrollment": 1,
      "unknown-code": 3, // X9, au, Saturday session
      "unknown-student": 1,
    });
  });

  test("names the line of a mark on a Sunday", () => {
    const sunday = sampleRows("attendance.csv").findIndex(([id, date]) => id === "S0815" && date === "2025-10-19") + 2;
    expect(atLines(problems, { marks }).map((problem) => problem.path)).toContainEqual(["marks", sunday, "date"]);
  });

  test("comes to the same counts, school by school", () => {
    const counting = { presentShare: 0.5, instructionCountsAsPresent: true, minimumMembership: 20 };
    const table = measureAll(register, { asOf: lastDay, counting });
    const counted = new Map(
      [...countSampleDistrict().keys()].map((school) => [
        school,
        { students: 0, memberDays: 0, daysAbsent: 0, chronic: 0, severe: 0 },
      ]),
    );
    for (let i = 0; i < table.length; i++) {
      const school = counted.get(table.schoolId(i) ?? "");
      if (school === undefined || table.daysInMembership[i]! < 20) continue;
      school.students += 1;
      school.memberDays += table.daysInMembership[i]!;
      school.daysAbsent += table.daysAbsent[i]!;
      school.chronic += table.chronicallyAbsent[i]!;
      school.severe += table.band(i) === "severe-chronic" ? 1 : 0;
    }
    expect(counted).toEqual(countSampleDistrict());
  });

  test("shows a registrar the school without unexcused absences and the day without roll", () => {
    const found = checkRegister(register).map(({ code, schoolId, dates }) => ({ code, schoolId, dates }));
    expect(found).toContainEqual({ code: "none-unexcused", schoolId: "Elm Street Elementary", dates: undefined });
    expect(found).toContainEqual({ code: "roll-not-taken", schoolId: "Central Middle", dates: ["2025-12-12"] });
  });
});
