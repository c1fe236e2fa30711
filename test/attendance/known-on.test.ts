import { describe, expect, test } from "vitest";
import { createRegister, measure } from "../../src/index.js";
import { tenDays } from "../support/calendars.js";
import { absent, enrolled, measured, mark, registerInput } from "../support/students.js";
import { thrownBy } from "../support/thrown.js";

describe("a register known on 2025-09-05 holds an absence", () => {
  test.each<[string, string | undefined, number]>([
    ["recorded on that date", "2025-09-05", 1],
    ["recorded in its first second (UTC)", "2025-09-05T00:00:00Z", 1],
    ["recorded in its last second", "2025-09-05T23:59:59Z", 1],
    ["recorded in its last millisecond", "2025-09-05T23:59:59.999Z", 1],
    ["not if recorded on the next date", "2025-09-06", 0],
    ["not if recorded in the first second of the next date", "2025-09-06T00:00:00Z", 0],
    ["recorded nobody knows when", undefined, 1],
  ])("%s", (_, recordedAt, daysAbsent) => {
    const marks = [absent("2025-09-03", recordedAt === undefined ? {} : { recordedAt })];
    expect(measured({ calendars: [tenDays], marks, knownOn: "2025-09-05" }).daysAbsent).toBe(daysAbsent);
  });
});

test("a late excuse is not known before it was recorded", () => {
  const marks = [
    absent("2025-09-03", { recordedAt: "2025-09-03" }),
    absent("2025-09-03", { excusal: "excused", recordedAt: "2025-09-10" }),
  ];
  const sketch = { calendars: [tenDays], marks };
  expect(measured({ ...sketch, knownOn: "2025-09-09" })).toMatchObject({ daysUnexcused: 1, daysExcused: 0 });
  expect(measured({ ...sketch, knownOn: "2025-09-10" })).toMatchObject({ daysUnexcused: 0, daysExcused: 1 });
  expect(measured(sketch)).toMatchObject({ daysUnexcused: 0, daysExcused: 1 });
});

test("a day recorded later is still a day of school", () => {
  const marks = [absent("2025-09-03", { recordedAt: "2025-09-10" })];
  expect(measured({ calendars: [tenDays], marks, knownOn: "2025-09-05" })).toMatchObject({
    daysInMembership: 10,
    daysPresent: 10,
  });
});

test("under positive attendance a day recorded later is not taken yet", () => {
  const marks = [
    mark("2025-09-02", "present", { recordedAt: "2025-09-02" }),
    mark("2025-09-03", "present", { recordedAt: "2025-09-10" }),
  ];
  expect(measured({ calendars: [tenDays], marks, days: "positive", knownOn: "2025-09-05" }).daysInMembership).toBe(1);
});

test("a mark that is not known yet is no problem, even where it could not be used", () => {
  const input = registerInput({
    calendars: [tenDays],
    enrollments: [enrolled()],
    marks: [absent("2025-09-06", { recordedAt: "2025-09-08" })],
  });
  expect(createRegister(input, { knownOn: "2025-09-07" }).problems).toEqual([]);
  expect(createRegister(input, { knownOn: "2025-09-08" }).problems).toHaveLength(1);
  expect(measure(createRegister(input).register, "s1", { asOf: "2025-09-12" }).daysAbsent).toBe(0);
});

test("the date on which a register is known is checked", () => {
  const input = registerInput();
  expect(thrownBy(() => createRegister(input, { knownOn: "2025-02-30" }))).toMatchObject({
    code: "invalid-date",
    path: ["knownOn"],
  });
  expect(thrownBy(() => createRegister(input, { knownOn: "2025-09-05T10:00:00Z" })).code).toBe("invalid-date");
});
