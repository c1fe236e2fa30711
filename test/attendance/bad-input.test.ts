import { describe, expect, test } from "vitest";
import { createRegister } from "../../src/index.js";
import type { AttendanceMark, Enrollment, ProblemCode } from "../../src/index.js";
import { tenDays } from "../support/calendars.js";
import { absent, enrolled, measured, problemsOf } from "../support/students.js";

const date = "2025-09-03";

/** A mark as it might come from outside, where types say nothing. */
function wild(changes: Record<string, unknown>): AttendanceMark {
  return { ...absent(date), ...changes } as AttendanceMark;
}

describe("a mark that cannot be used is a problem", () => {
  test.each<[string, AttendanceMark, ProblemCode, (string | number)[]]>([
    ["of an unknown student", absent(date, { studentId: "nobody" }), "unknown-student", ["studentId"]],
    ["on a date that no month has", absent("2025-02-30"), "invalid-date", ["date"]],
    ["on a date-time", absent("2025-09-03T08:00:00Z"), "invalid-date", ["date"]],
    ["on no date", absent(""), "invalid-date", ["date"]],
    ["on a Saturday", absent("2025-09-06"), "no-school-day", ["date"]],
    ["after the calendar ends, on the roll", absent("2025-09-15"), "no-school-day", ["date"]],
    ["before entry", absent("2025-08-29"), "outside-membership", ["date"]],
    ["of a kind that is none", wild({ kind: "sick" }), "invalid-record", ["kind"]],
    ["of an excusal that is none", wild({ excusal: "maybe" }), "invalid-record", ["excusal"]],
    ["that missed NaN minutes", absent(date, { missed: { minutes: Number.NaN } }), "invalid-value", ["missed"]],
    [
      "that missed infinitely many minutes",
      absent(date, { missed: { minutes: Number.POSITIVE_INFINITY } }),
      "invalid-value",
      ["missed"],
    ],
    ["that missed less than no minutes", absent(date, { missed: { minutes: -5 } }), "invalid-value", ["missed"]],
    ["that missed less than no period", absent(date, { missed: { periods: -1 } }), "invalid-value", ["missed"]],
    ["that missed NaN periods", absent(date, { missed: { periods: Number.NaN } }), "invalid-value", ["missed"]],
    ["that missed a negative share", absent(date, { missed: { share: -0.1 } }), "invalid-value", ["missed"]],
    ["that missed more than the share 1", absent(date, { missed: { share: 1.1 } }), "invalid-value", ["missed"]],
    ["that missed a NaN share", absent(date, { missed: { share: Number.NaN } }), "invalid-value", ["missed"]],
    ["recorded on no date", absent(date, { recordedAt: "2025-02-30" }), "invalid-date", ["recordedAt"]],
    ["recorded at a local time", absent(date, { recordedAt: "2025-09-03T08:00:00" }), "invalid-date", ["recordedAt"]],
    [
      "recorded at a time with an offset",
      absent(date, { recordedAt: "2025-09-03T08:00:00+02:00" }),
      "invalid-date",
      ["recordedAt"],
    ],
    [
      "recorded at hour 24 and a minute",
      absent(date, { recordedAt: "2025-09-03T24:01:00Z" }),
      "invalid-date",
      ["recordedAt"],
    ],
  ])("%s", (_, bad, code, field) => {
    const sketch = {
      calendars: [tenDays],
      enrollments: [enrolled()],
      marks: [absent("2025-09-01"), bad, absent("2025-09-02")],
    };
    expect(problemsOf(sketch)).toEqual([[code, ["marks", 1, ...field]]]);
    expect(createRegister(sketch).register.studentIds).toEqual(["s1"]);
  });
});

test("the marks around a bad one count", () => {
  const marks = [absent("2025-09-01"), absent("2025-09-06"), absent("2025-09-02")];
  const { problems } = createRegister({ calendars: [tenDays], enrollments: [enrolled()], marks });
  expect(problems).toHaveLength(1);
  expect(
    measured({ calendars: [tenDays], marks: [marks[0] as AttendanceMark, marks[2] as AttendanceMark] }).daysAbsent,
  ).toBe(2);
});

describe("an enrollment that cannot be used is a problem", () => {
  test.each<[string, Enrollment, ProblemCode, (string | number)[]]>([
    ["with an entry on no date", enrolled({ studentId: "s2", entryDate: "2025-02-30" }), "invalid-date", ["entryDate"]],
    ["with an exit on no date", enrolled({ studentId: "s2", exitDate: "2025-09-31" }), "invalid-date", ["exitDate"]],
    [
      "with exit before entry",
      enrolled({ studentId: "s2", exitDate: "2025-08-31" }),
      "exit-before-entry",
      ["exitDate"],
    ],
    ["with an unknown calendar", enrolled({ studentId: "s2", calendarId: "none" }), "unknown-calendar", ["calendarId"]],
    ["twice", enrolled(), "duplicate-enrollment", ["entryDate"]],
  ])("%s", (_, bad, code, field) => {
    expect(problemsOf({ calendars: [tenDays], enrollments: [enrolled(), bad] })).toEqual([
      [code, ["enrollments", 1, ...field]],
    ]);
  });
});

test("a mark of a student whose only enrollment is bad is of an unknown student", () => {
  const enrollments = [enrolled({ exitDate: "2025-08-31" })];
  expect(problemsOf({ calendars: [tenDays], enrollments, marks: [absent(date)] })).toEqual([
    ["exit-before-entry", ["enrollments", 0, "exitDate"]],
    ["unknown-student", ["marks", 0, "studentId"]],
  ]);
});

test("a row with several faults is one problem", () => {
  expect(problemsOf({ marks: [absent("2025-02-30", { studentId: "nobody", recordedAt: "never" })] })).toHaveLength(1);
});

test("no message holds a value of a student's record", () => {
  const secret = "Roe-4711";
  const marks = [
    absent(date, { studentId: secret }),
    absent("2025-09-06", { reason: secret, studentId: "s1" }),
    wild({ kind: secret }),
    wild({ excusal: secret }),
    wild({ date: secret }),
    wild({ recordedAt: secret }),
    wild({ missed: { minutes: -4711 } }),
    absent("2025-08-29"),
  ];
  const enrollments = [
    enrolled(),
    enrolled({ schoolId: secret, calendarId: secret }),
    enrolled({ entryDate: secret }),
    enrolled({ studentId: secret, exitDate: "2025-08-31" }),
    enrolled(),
  ];
  const { problems } = createRegister({ calendars: [tenDays], enrollments, marks });
  expect(problems).toHaveLength(marks.length + 4);
  for (const { message } of problems) {
    expect(message).not.toMatch(/Roe|4711|2025-09-06|2025-08-29|2025-08-31/);
    expect(message).not.toBe("");
  }
});

test("nothing in gives nothing out", () => {
  const { register, problems } = createRegister({ calendars: [], enrollments: [], marks: [] });
  expect(problems).toEqual([]);
  expect(register).toMatchObject({ studentIds: [], calendars: [] });
});
