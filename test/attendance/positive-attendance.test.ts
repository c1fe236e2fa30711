import { describe, expect, test } from "vitest";
import { createRegister, measure } from "../../src/index.js";
import type { AttendanceMark } from "../../src/index.js";
import { tenDays } from "../support/calendars.js";
import { absent, mark, measured, registerInput } from "../support/students.js";

describe("where roll is called daily, only marked days are days", () => {
  const present = (date: string) => mark(date, "present");
  test.each<[string, AttendanceMark[], { daysInMembership: number; daysPresent: number; daysAbsent: number }]>([
    [
      "present on three days",
      [present("2025-09-01"), present("2025-09-02"), present("2025-09-03")],
      { daysInMembership: 3, daysPresent: 3, daysAbsent: 0 },
    ],
    [
      "present on three days and absent on one",
      [present("2025-09-01"), present("2025-09-02"), present("2025-09-03"), absent("2025-09-04")],
      { daysInMembership: 4, daysPresent: 3, daysAbsent: 1 },
    ],
    ["a tardy is a day taken", [mark("2025-09-01", "tardy")], { daysInMembership: 1, daysPresent: 1, daysAbsent: 0 }],
    [
      "a day corrected to present is a day taken",
      [absent("2025-09-01", { recordedAt: "2025-09-01" }), { ...present("2025-09-01"), recordedAt: "2025-09-02" }],
      { daysInMembership: 1, daysPresent: 1, daysAbsent: 0 },
    ],
    [
      "a day marked by period is one day: 1 of 6 missed",
      [
        mark("2025-09-01", "present", { period: "1", recordedAt: "2025-09-01" }),
        absent("2025-09-01", { period: "2", recordedAt: "2025-09-01" }),
      ],
      { daysInMembership: 1, daysPresent: 5 / 6, daysAbsent: 1 / 6 },
    ],
  ])("%s", (_, marks, expected) => {
    expect(measured({ calendars: [tenDays], marks, days: "positive" })).toMatchObject(expected);
  });
});

test("where nothing was taken there is no rate and no band", () => {
  const measures = measured({ calendars: [tenDays], days: "positive" });
  expect(measures).toMatchObject({
    daysInMembership: 0,
    daysAbsent: 0,
    chronicallyAbsent: false,
    band: "too-few-days",
  });
  expect(measures).not.toHaveProperty("attendanceRate");
  expect(measures).not.toHaveProperty("absenceRate");
});

test("the same marks read as exceptions leave the other days present", () => {
  const marks = [mark("2025-09-01", "present"), absent("2025-09-02")];
  expect(measured({ calendars: [tenDays], marks, days: "positive" }).absenceRate).toBe(0.5);
  expect(measured({ calendars: [tenDays], marks, days: "exceptions" }).absenceRate).toBe(0.1);
});

test("how days are read is part of the register", () => {
  const input = registerInput({ calendars: [tenDays] });
  expect(createRegister(input, { days: "positive" }).register.days).toBe("positive");
  expect(createRegister(input).register.days).toBe("exceptions");
});

test("as of a date, days after it are not counted", () => {
  const { register } = createRegister(
    registerInput({ calendars: [tenDays], marks: [mark("2025-09-01", "present"), absent("2025-09-05")] }),
    { days: "positive" },
  );
  expect(measure(register, "s1", { asOf: "2025-09-04" })).toMatchObject({ daysInMembership: 1, daysAbsent: 0 });
  expect(measure(register, "s1", { asOf: "2025-09-05" })).toMatchObject({ daysInMembership: 2, daysAbsent: 1 });
});
