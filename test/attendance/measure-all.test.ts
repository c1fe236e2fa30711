import { expect, test } from "vitest";
import { createRegister, measure, measureAll } from "../../src/index.js";
import { twentyDays } from "../support/calendars.js";
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
