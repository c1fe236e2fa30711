import { expect, test } from "vitest";
import { createRegister, measureAll } from "../../src/index.js";
import type { RegisterInput } from "../../src/index.js";
import { calendarOf } from "../support/calendars.js";
import { deepFreeze } from "../support/deep-freeze.js";
import { absent, enrolled, mark, registerInput } from "../support/students.js";

const input: RegisterInput = registerInput({
  calendars: [calendarOf({ special: [{ date: "2025-09-05", share: 0.5 }] })],
  enrollments: [
    enrolled({ gradeLevel: "K" }),
    enrolled({ studentId: "s2", schoolId: "south", exitDate: "2026-01-15" }),
  ],
  marks: [
    absent("2025-09-05"),
    absent("2025-09-08", { recordedAt: "2025-09-08" }),
    mark("2025-09-08", "absent", { excusal: "excused", recordedAt: "2025-09-10T12:00:00Z", reason: "medical" }),
    mark("2025-10-01", "tardy", { studentId: "s2", period: "1", missed: { minutes: 20 } }),
  ],
});

const measures = (register: Parameters<typeof measureAll>[0]) => [...measureAll(register, { asOf: "2026-03-31" })];

test("a register survives structuredClone", () => {
  const { register } = createRegister(input);
  const clone = structuredClone(register);
  expect(clone).toEqual(register);
  expect(measures(clone)).toEqual(measures(register));
});

test("a frozen input is read and not changed", () => {
  const before = structuredClone(input);
  const { register } = createRegister(deepFreeze(structuredClone(input)));
  expect(measures(register)).toEqual(measures(createRegister(input).register));
  expect(input).toEqual(before);
});

test("an input that went through JSON gives the same register", () => {
  const { register, problems } = createRegister(JSON.parse(JSON.stringify(input)) as RegisterInput);
  expect(problems).toEqual([]);
  expect(register).toEqual(createRegister(input).register);
});

test("the same input gives the same register again", () => {
  expect(createRegister(input)).toEqual(createRegister(input));
});

test("what is done to the input afterwards does not reach the register", () => {
  const own = structuredClone(input) as { marks: { date: string }[] } & RegisterInput;
  const { register } = createRegister(own);
  const before = measures(register);
  for (const each of own.marks) each.date = "2025-12-01";
  expect(measures(register)).toEqual(before);
});

test("measures are JSON", () => {
  const { register } = createRegister(input);
  expect(JSON.parse(JSON.stringify(measures(register)))).toStrictEqual(measures(register));
});
