import { describe, expect, test } from "vitest";
import { buildCalendar, createRegister, type AttendanceMark, type Enrollment } from "../../src/index.js";
import { besideAttendance, score } from "../../src/reflection/index.js";
import { consensus, instrumentOf } from "./stories.js";

const instrument = instrumentOf([[{}, {}], [{}]]);
const card = (until?: string, schoolId = "north") =>
  score(instrument, consensus({ a1: 2, a2: 3 }, { schoolId, ...(until !== undefined && { until }) }));

/** Ten students at North on the ten school days from September 1 to 12, and one at South who is always absent. */
const enrollments: Enrollment[] = [
  ...Array.from({ length: 10 }, (_, i) => ({ studentId: `n${i}`, schoolId: "north", entryDate: "2025-09-01" })),
  { studentId: "s0", schoolId: "south", entryDate: "2025-09-01" },
];
const days = [1, 2, 3, 4, 5, 8, 9, 10, 11, 12].map((day) => `2025-09-${String(day).padStart(2, "0")}`);
const absent = (studentId: string, date: string, excusal: AttendanceMark["excusal"] = "unexcused"): AttendanceMark => ({
  studentId,
  date,
  kind: "absent",
  excusal,
});
const { register } = createRegister({
  calendars: [buildCalendar({ id: "main", schoolYear: "2025-26", firstDay: "2025-09-01", lastDay: "2025-09-12" })],
  enrollments,
  marks: [
    ...days.map((date) => absent("s0", date)),
    absent("n0", "2025-09-02"),
    absent("n0", "2025-09-03"),
    absent("n1", "2025-09-02", "excused"),
    absent("n0", "2025-09-09"),
    { studentId: "n2", date: "2025-09-04", kind: "tardy" },
  ],
});
const valuesOf = (...call: Parameters<typeof besideAttendance>) =>
  Object.fromEntries(
    besideAttendance(...call).attendance.map(({ measure, observation }) => [measure, observation?.value]),
  );

describe("a lever beside attendance", () => {
  // To September 12 North has 10 × 10 = 100 days, 4 of them missed: 96%. Missed one day in ten or more: n0 (3) and n1 (1), 2 of 10.
  // Unexcused: 3 days by 10 students. On time: of 96 days attended all but one.
  test("holds the measures of the same school up to the scorecard's last date", () => {
    const beside = besideAttendance(card("2025-09-12"), "a", register);
    expect(beside.lever.mean).toBe(2.5);
    expect(valuesOf(card("2025-09-12"), "a", register)).toEqual({
      "attendance-rate": 0.96,
      "chronic-absence-share": 0.2,
      "unexcused-days": 0.3,
      "on-time-share": 95 / 96,
    });
    for (const { observation } of beside.attendance) expect(observation?.date).toBe("2025-09-12");
  });

  // To September 5: 50 days, 3 missed; 2 unexcused days by 10 students; n0 missed 2 of 5 and n1 1 of 5.
  test("what comes after that date does not count", () => {
    expect(valuesOf(card("2025-09-05"), "a", register)).toMatchObject({
      "attendance-rate": 0.94,
      "chronic-absence-share": 0.2,
      "unexcused-days": 0.2,
    });
  });

  test("a school of one student is not shown beside anything", () => {
    const { attendance } = besideAttendance(card("2025-09-12", "south"), "a", register);
    expect(attendance.map(({ observation }) => observation?.value)).toEqual([null, null, null, null]);
    expect(attendance[0]?.observation?.withheld).toBe("too-few-students");
    expect(valuesOf(card("2025-09-12", "south"), "a", register, { minimum: 1 })).toMatchObject({
      "attendance-rate": 0,
    });
  });

  test("before the first school day there is nothing to lay beside it", () => {
    const { attendance } = besideAttendance(card("2025-08-29"), "a", register);
    expect(attendance.every(({ observation }) => observation?.value === undefined || observation.value === null)).toBe(
      true,
    );
  });

  test("a lever that is none, and a scorecard without a last date, are refused", () => {
    expect(() => besideAttendance(card("2025-09-12"), "z", register)).toThrow(
      expect.objectContaining({ code: "unknown-lever" }),
    );
    expect(() => besideAttendance(card(), "a", register)).toThrow(
      expect.objectContaining({ code: "invalid-date", path: ["scorecard", "until"] }),
    );
  });
});
