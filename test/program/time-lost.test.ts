import { describe, expect, test } from "vitest";
import {
  buildCalendar,
  createRegister,
  instructionalTimeLost,
  type AttendanceMark,
  type Enrollment,
} from "../../src/index.js";

// Ten school days of 360 minutes; September 5 is a half day of 180.
const year = buildCalendar({
  id: "25",
  schoolYear: "2025-26",
  firstDay: "2025-09-01",
  lastDay: "2025-09-12",
  halfDays: ["2025-09-05"],
  minutesPerDay: 360,
  periodsPerDay: 6,
});
const before = buildCalendar({ id: "24", schoolYear: "2024-25", firstDay: "2025-06-02", lastDay: "2025-06-13" });
const on = (studentId: string, date: string, rest: Partial<AttendanceMark> = {}): AttendanceMark => ({
  studentId,
  date,
  kind: "absent",
  ...rest,
});
const north: Enrollment = { studentId: "a", schoolId: "north", entryDate: "2025-09-01" };

function lost(marks: AttendanceMark[], enrollments: Enrollment[] = [north], options: { schoolId?: string } = {}) {
  const { register, problems } = createRegister({ calendars: [before, year], enrollments, marks });
  expect(problems).toEqual([]);
  return instructionalTimeLost(register, { asOf: "2025-09-12", ...options });
}

describe("instructionalTimeLost", () => {
  test.each<[string, AttendanceMark[], number, number]>([
    ["nothing", [], 0, 0],
    ["a day, excused: 360 minutes", [on("a", "2025-09-02", { excusal: "excused" })], 1, 6],
    ["a half day: 180 minutes, half a day", [on("a", "2025-09-05")], 0.5, 3],
    ["half of a half day: 90 minutes", [on("a", "2025-09-05", { missed: { share: 0.5 } })], 0.25, 1.5],
    ["two periods of six: 120 minutes", [on("a", "2025-09-02", { missed: { periods: 2 } })], 0.33333, 2],
    ["36 minutes late", [on("a", "2025-09-02", { kind: "tardy", missed: { minutes: 36 } })], 0.1, 0.6],
    ["late by nobody knows how much", [on("a", "2025-09-02", { kind: "tardy" })], 0, 0],
    ["a day of tutoring at home", [on("a", "2025-09-02", { instructed: true })], 0, 0],
    ["a suspension", [on("a", "2025-09-02", { suspension: true })], 1, 6],
    ["a present mark", [on("a", "2025-09-02", { kind: "present" })], 0, 0],
  ])("%s", (_, marks, days, hours) => {
    const result = lost(marks);
    expect(result.daysLost).toBeCloseTo(days, 4);
    expect(result.hoursLost).toBeCloseTo(hours, 10);
    expect(result).toMatchObject({ students: 1, daysInMembership: 10, schoolYear: "2025-26", asOf: "2025-09-12" });
  });

  test("marks after the date, and students of an earlier year, are left out", () => {
    const gone: Enrollment = { studentId: "b", schoolId: "north", entryDate: "2025-06-02", exitDate: "2025-06-14" };
    const { register } = createRegister({
      calendars: [before, year],
      enrollments: [north, gone],
      marks: [on("b", "2025-06-03"), on("a", "2025-09-02"), on("a", "2025-09-04")],
    });
    const at = (asOf: string) => {
      const { schoolYear, students, daysInMembership, daysLost } = instructionalTimeLost(register, { asOf });
      return [schoolYear, students, daysInMembership, daysLost];
    };
    expect(at("2025-09-03")).toEqual(["2025-26", 1, 3, 1]);
    expect(at("2025-07-04")).toEqual(["2024-25", 1, 10, 1]);
    expect(at("2025-05-01")).toEqual([undefined, 0, 0, 0]);
  });

  test("one school counts its own days of a student who changed schools", () => {
    // September 8 to 12 at south: five days, one of them missed.
    const moved: Enrollment[] = [
      { ...north, exitDate: "2025-09-08" },
      { studentId: "a", schoolId: "south", entryDate: "2025-09-08" },
    ];
    const marks = [on("a", "2025-09-02"), on("a", "2025-09-03"), on("a", "2025-09-10")];
    const of = (schoolId: string) => {
      const { students, daysInMembership, daysLost } = lost(marks, moved, { schoolId });
      return [students, daysInMembership, daysLost];
    };
    expect(of("north")).toEqual([1, 5, 2]);
    expect(of("south")).toEqual([1, 5, 1]);
    expect(of("east")).toEqual([0, 0, 0]);
  });

  test("the sum over students is the sum", () => {
    const both = [north, { ...north, studentId: "b" }];
    expect(lost([on("a", "2025-09-02"), on("b", "2025-09-02"), on("b", "2025-09-03")], both)).toMatchObject({
      students: 2,
      daysInMembership: 20,
      daysLost: 3,
      hoursLost: 18,
    });
  });
});
