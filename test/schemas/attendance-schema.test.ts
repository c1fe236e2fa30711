import { describe, expect, test } from "vitest";
import { attendanceMarkSchema, countingRulesSchema, enrollmentSchema } from "../../src/schemas.js";
import { fullEnrollment, fullMark, fullPolicy } from "./support/documents.js";
import { expectRefused, wrongs } from "./support/refused.js";

describe("enrollmentSchema", () => {
  const wrong = wrongs([
    [["studentId"], 17],
    [["studentId"], ""],
    [["schoolId"], undefined],
    [["gradeLevel"], 4],
    [["calendarId"], ""],
    [["entryDate"], "09/02/2025"],
    [["exitDate"], "2025-11-31"],
    [["exitDate"], null],
    [["name"], "x", []],
  ]);

  test("takes an enrollment with every key, and with the required ones alone", () => {
    expect(enrollmentSchema.parse(fullEnrollment)).toEqual(fullEnrollment);
    const { studentId, schoolId, entryDate } = fullEnrollment;
    expect(enrollmentSchema.parse({ studentId, schoolId, entryDate })).toEqual({ studentId, schoolId, entryDate });
  });

  test.each(wrong)("refuses at $at the value $value", (change) => {
    expectRefused(enrollmentSchema, fullEnrollment, change);
  });

  test("refuses a key that is there and undefined", () => {
    expect(enrollmentSchema.safeParse({ ...fullEnrollment, exitDate: undefined }).success).toBe(false);
  });
});

describe("attendanceMarkSchema", () => {
  const wrong = wrongs([
    [["studentId"], null],
    [["date"], "2025-13-01"],
    [["period"], 1],
    [["kind"], "late"],
    [["excusal"], "maybe"],
    [["missed"], 0.5],
    [["missed"], {}],
    [["missed"], { share: 0.5, minutes: 30 }],
    [["missed", "share"], 1.5],
    [["missed", "share"], -0.1],
    [["missed"], { periods: -1 }, ["missed", "periods"]],
    [["missed"], { minutes: Number.NaN }, ["missed", "minutes"]],
    [["missed"], { minutes: 30, of: 360 }, ["missed"]],
    [["reason"], 5],
    [["suspension"], "yes"],
    [["instructed"], 1],
    [["recordedAt"], "2025-09-02 10:00"],
    [["recordedAt"], "2025-09-02T10:00:00-05:00"],
    [["recordedAt"], "2025-09-02T25:00:00Z"],
    [["recordedAt"], "1776-07-04"],
    [["comment"], "x", []],
  ]);

  test("takes a mark with every key, and with the required ones alone", () => {
    expect(attendanceMarkSchema.parse(fullMark)).toEqual(fullMark);
    const { studentId, date, kind } = fullMark;
    expect(attendanceMarkSchema.parse({ studentId, date, kind })).toEqual({ studentId, date, kind });
  });

  test.each(["2025-09-02", "2025-09-02T10:00Z", "2025-09-02T10:00:00Z", "2025-09-02T10:00:00.123Z"])(
    "takes %s as a time of recording",
    (recordedAt) => {
      expect(attendanceMarkSchema.safeParse({ ...fullMark, recordedAt }).success).toBe(true);
    },
  );

  test.each([{ share: 0 }, { share: 1 }, { periods: 0 }, { minutes: 1000 }])("takes %j as missed", (missed) => {
    expect(attendanceMarkSchema.safeParse({ ...fullMark, missed }).success).toBe(true);
  });

  test.each(wrong)("refuses at $at the value $value", (change) => {
    expectRefused(attendanceMarkSchema, fullMark, change);
  });

  test("never repeats a student's values in an issue", () => {
    const mark = { ...fullMark, studentId: 4711, date: "Secret-Date", kind: "secret-kind", reason: ["secret"] };
    const { error } = attendanceMarkSchema.safeParse(mark);
    expect(error?.issues).toHaveLength(4);
    expect(JSON.stringify(error?.issues) + error?.message).not.toMatch(/4711|secret/i);
  });
});

describe("countingRulesSchema", () => {
  const wrong = wrongs([
    [["presentShare"], 0],
    [["presentShare"], 50],
    [["instructionCountsAsPresent"], "true"],
    [["unknownCountsAs"], "absent"],
    [["halfDay"], 0.5],
    [["halfDay", "oneFrom"], 0],
    [["halfDay", "twoFrom"], 1.5],
    [["halfDay", "twoFrom"], 0.2],
    [["halfDay", "twoFrom"], undefined],
    [["minimumMembership"], -1],
    [["presentshare"], 0.5, []],
  ]);

  test("takes no rule at all, and every one", () => {
    expect(countingRulesSchema.parse({})).toEqual({});
    expect(countingRulesSchema.parse(fullPolicy.counting)).toEqual(fullPolicy.counting);
  });

  test.each(wrong)("refuses at $at the value $value", (change) => {
    expectRefused(countingRulesSchema, fullPolicy.counting, change);
  });
});
