import { describe, expect, test } from "vitest";
import { checkRegister, createRegister, measure, measureAll } from "../../src/index.js";
import { calendarOf } from "../support/calendars.js";
import { absent, enrolled } from "../support/students.js";

describe("names that JavaScript uses itself are names like any other", () => {
  test.each(["__proto__", "constructor", "toString", "hasOwnProperty", "prototype", ""])("%j", (name) => {
    const calendar = calendarOf({ id: `${name}.`, schoolYear: name, schoolIds: [name], until: "2025-09-12" });
    const enrollments = [
      enrolled({ studentId: name, schoolId: name, gradeLevel: name }),
      enrolled({ studentId: "s1", schoolId: name }),
    ];
    const marks = [absent("2025-09-02", { studentId: name, reason: name, period: name, missed: { share: 1 } })];
    const { register, problems } = createRegister({ calendars: [calendar], enrollments, marks });
    expect(problems).toEqual([]);
    expect(register.studentIds).toEqual([name, "s1"]);
    expect(measure(register, name, { asOf: "2025-09-12" }).daysAbsent).toBe(1);
    expect(measure(register, "s1", { asOf: "2025-09-12" }).daysAbsent).toBe(0);
    expect(measureAll(register, { asOf: "2025-09-12" }).schoolId(0)).toBe(name);
    expect(() => checkRegister(register)).not.toThrow();
  });

  test("a record parsed from JSON with a __proto__ key changes nothing", () => {
    const hostile = JSON.parse(
      '{"studentId":"s1","date":"2025-09-02","kind":"absent","__proto__":{"missed":{"share":0}}}',
    );
    const calendars = [calendarOf({ until: "2025-09-12" })];
    const { register } = createRegister({ calendars, enrollments: [enrolled()], marks: [hostile] });
    expect(measure(register, "s1", { asOf: "2025-09-12" }).daysAbsent).toBe(1);
    expect({}).not.toHaveProperty("missed");
  });
});
