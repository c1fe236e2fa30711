import { describe, expect, test } from "vitest";
import type { AttendanceMark, IsoDate, Kind } from "../../src/index.js";
import { tenDays } from "../support/calendars.js";
import { mark, measured } from "../support/students.js";

const date: IsoDate = "2025-09-03";

/** A mark of the date; `period` "" for the whole date, `recordedAt` "" for none. */
function recorded(recordedAt: string, kind: Kind, more: Partial<AttendanceMark> = {}): AttendanceMark {
  return mark(date, kind, { ...(recordedAt === "" ? {} : { recordedAt }), ...more });
}

const unexcused = { excusal: "unexcused" } as const;
const excused = { excusal: "excused" } as const;
const third = { missed: { share: 1 / 3 } } as const;

describe("what was recorded later replaces what was recorded before", () => {
  test.each<[string, AttendanceMark[], { daysAbsent: number; daysUnexcused: number }]>([
    [
      "a late excuse",
      [recorded("2025-09-03", "absent", unexcused), recorded("2025-09-05", "absent", excused)],
      { daysAbsent: 1, daysUnexcused: 0 },
    ],
    [
      "whatever the order of the rows",
      [recorded("2025-09-05", "absent", excused), recorded("2025-09-03", "absent", unexcused)],
      { daysAbsent: 1, daysUnexcused: 0 },
    ],
    [
      "a mark without a time is the earliest",
      [recorded("2025-09-03", "absent", excused), recorded("", "absent", unexcused)],
      { daysAbsent: 1, daysUnexcused: 0 },
    ],
    [
      "within a day by the time",
      [recorded("2025-09-03T14:00:00Z", "absent", excused), recorded("2025-09-03T08:30:00Z", "absent", unexcused)],
      { daysAbsent: 1, daysUnexcused: 0 },
    ],
    ...(
      [
        ["by the minute", "2025-09-03T08:05:00Z", "2025-09-03T08:30:00Z"],
        ["by the second", "2025-09-03T08:30:07Z", "2025-09-03T08:30:08Z"],
        ["the hour before the minute", "2025-09-03T08:59:00Z", "2025-09-03T09:01:00Z"],
        ["the minute before the second", "2025-09-03T08:30:59Z", "2025-09-03T08:31:01Z"],
        ["the date before the hour", "2025-09-03T23:59:59Z", "2025-09-04T00:00:01Z"],
        ["over the end of a month", "2025-09-30T12:00:00Z", "2025-10-01T08:00:00Z"],
        ["over the end of a year", "2025-12-31T12:00:00Z", "2026-01-01T08:00:00Z"],
      ] as const
    ).map(([name, before, after]): [string, AttendanceMark[], { daysAbsent: number; daysUnexcused: number }] => [
      name,
      [recorded(after, "absent", excused), recorded(before, "absent", unexcused)],
      { daysAbsent: 1, daysUnexcused: 0 },
    ]),
    [
      "to the millisecond",
      [
        recorded("2025-09-03T08:30:00.001Z", "absent", excused),
        recorded("2025-09-03T08:30:00.000Z", "absent", unexcused),
      ],
      { daysAbsent: 1, daysUnexcused: 0 },
    ],
    [
      "a date is its first moment, before 00:00:01 of it",
      [recorded("2025-09-03T00:00:01Z", "absent", excused), recorded("2025-09-03", "absent", unexcused)],
      { daysAbsent: 1, daysUnexcused: 0 },
    ],
    [
      "a whole absence by a third of the day",
      [recorded("2025-09-03", "absent", unexcused), recorded("2025-09-04", "tardy", { ...unexcused, ...third })],
      { daysAbsent: 1 / 3, daysUnexcused: 1 / 3 },
    ],
    [
      "an absence by presence",
      [recorded("2025-09-03", "absent", unexcused), recorded("2025-09-04", "present")],
      { daysAbsent: 0, daysUnexcused: 0 },
    ],
    [
      "presence by an absence",
      [recorded("2025-09-03", "present"), recorded("2025-09-04", "absent", unexcused)],
      { daysAbsent: 1, daysUnexcused: 1 },
    ],
    [
      "only for the same period",
      [
        recorded("2025-09-03", "absent", { ...unexcused, period: "1" }),
        recorded("2025-09-03", "absent", { ...unexcused, period: "2" }),
        recorded("2025-09-04", "present", { period: "2" }),
      ],
      { daysAbsent: 1 / 6, daysUnexcused: 1 / 6 },
    ],
    [
      "for every period, if it names none",
      [
        recorded("2025-09-03", "absent", { ...unexcused, period: "1" }),
        recorded("2025-09-03", "absent", { ...unexcused, period: "2" }),
        recorded("2025-09-04", "absent", { ...excused, ...third }),
      ],
      { daysAbsent: 1 / 3, daysUnexcused: 0 },
    ],
    [
      "not for a mark of the whole date, if it names a period: the rest stands beside it",
      [
        recorded("2025-09-03", "absent", { ...unexcused, ...third }),
        recorded("2025-09-04", "absent", { ...unexcused, period: "6" }),
      ],
      { daysAbsent: 0.5, daysUnexcused: 0.5 },
    ],
    [
      "time after time: unexcused, excused, unexcused again",
      [
        recorded("2025-09-03", "absent", unexcused),
        recorded("2025-09-04", "absent", excused),
        recorded("2025-09-05", "absent", unexcused),
      ],
      { daysAbsent: 1, daysUnexcused: 1 },
    ],
    [
      "two parts recorded together replace one together",
      [
        recorded("2025-09-03", "absent", unexcused),
        recorded("2025-09-04", "absent", { ...excused, ...third }),
        recorded("2025-09-04", "absent", { ...unexcused, ...third }),
      ],
      { daysAbsent: 2 / 3, daysUnexcused: 1 / 3 },
    ],
  ])("%s", (_, marks, expected) => {
    expect(measured({ calendars: [tenDays], marks })).toMatchObject(expected);
  });
});

describe("at equal times", () => {
  test.each<[string, AttendanceMark[], number]>([
    ["a later presence wins over an absence", [recorded("2025-09-03", "absent"), recorded("2025-09-03", "present")], 0],
    ["a later presence wins without times too", [recorded("", "absent"), recorded("", "present")], 0],
    [
      "a date and its first moment are equal",
      [recorded("2025-09-03", "absent"), recorded("2025-09-03T00:00:00Z", "present")],
      0,
    ],
    [
      "presence in a period leaves the other periods",
      [
        recorded("", "absent", { period: "1" }),
        recorded("", "absent", { period: "2" }),
        recorded("", "present", { period: "2" }),
      ],
      1 / 6,
    ],
    [
      "presence without a period clears all periods",
      [recorded("", "absent", { period: "1" }), recorded("", "absent", { period: "2" }), recorded("", "present")],
      0,
    ],
    [
      "a date and its first moment add up",
      [recorded("2025-09-03", "absent", third), recorded("2025-09-03T00:00:00Z", "absent", third)],
      2 / 3,
    ],
  ])("%s", (_, marks, daysAbsent) => {
    expect(measured({ calendars: [tenDays], marks }).daysAbsent).toBe(daysAbsent);
  });
});

test("a correction of one date leaves the next date alone", () => {
  const marks = [
    recorded("2025-09-03", "absent"),
    mark("2025-09-04", "absent", { recordedAt: "2025-09-04" }),
    recorded("2025-09-09", "present"),
  ];
  expect(measured({ calendars: [tenDays], marks }).daysAbsent).toBe(1);
});
