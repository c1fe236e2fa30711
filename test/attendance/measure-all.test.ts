import { expect, test } from "vitest";
import { createRegister, measure, measureAll } from "../../src/index.js";
import { calendarOf, twentyDays } from "../support/calendars.js";
import { absent, enrolled, mark, registerInput } from "../support/students.js";

test("a table holds a row a student, in the order in which they were first seen", () => {
  const enrollments = ["b", "a", "c"].map((studentId) =>
    enrolled({ studentId, gradeLevel: studentId === "a" ? "4" : "K", schoolId: studentId === "c" ? "south" : "north" }),
  );
  const marks = [absent("2025-09-02", { studentId: "a" }), mark("2025-09-03", "tardy", { studentId: "c" })];
  const { register } = createRegister(registerInput({ calendars: [twentyDays], enrollments, marks }));
  const table = measureAll(register, { asOf: "2025-09-26" });
  expect(table).toMatchObject({ length: 3, studentIds: ["b", "a", "c"], asOf: "2025-09-26" });
  expect([...table.daysAbsent]).toEqual([0, 1, 0]);
  expect([...table.tardies]).toEqual([0, 0, 1]);
  expect([...table.enrolled]).toEqual([1, 1, 1]);
  expect([0, 1, 2].map((index) => table.gradeLevel(index))).toEqual(["KG", "04", "KG"]);
  expect([0, 1, 2].map((index) => table.schoolId(index))).toEqual(["north", "north", "south"]);
  expect([0, 1, 2].map((index) => table.band(index))).toEqual(["satisfactory", "at-risk", "satisfactory"]);
  expect([...table]).toEqual(["b", "a", "c"].map((studentId) => measure(register, studentId, { asOf: "2025-09-26" })));
  expect(table.at(1)).toEqual(measure(register, "a", { asOf: "2025-09-26" }));
});

test("a roll of another school year without a school day does not cut the year in two", () => {
  // North: 2025-09-01 to 03, three days, then 2025-09-05 and 08 to 12, six days; south holds no school on 2025-09-04.
  const north = calendarOf({ schoolIds: ["north"], until: "2025-09-12" });
  const south = calendarOf({ id: "next", schoolYear: "2026-27", schoolIds: ["south"], closed: ["2025-09-04"] });
  const enrollments = [
    enrolled({ exitDate: "2025-09-04" }),
    enrolled({ schoolId: "south", entryDate: "2025-09-04", exitDate: "2025-09-05" }),
    enrolled({ entryDate: "2025-09-05" }),
  ];
  const marks = [absent("2025-09-02"), absent("2025-09-09")];
  const { register } = createRegister(registerInput({ calendars: [north, south], enrollments, marks }));
  const table = measureAll(register, { asOf: "2025-09-12" });
  expect(table.at(0)).toMatchObject({ daysInMembership: 9, daysAbsent: 2 });
  expect(measure(register, "s1", { asOf: "2025-09-12" })).toEqual(table.at(0));
});
