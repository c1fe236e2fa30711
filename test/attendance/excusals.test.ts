import { describe, expect, test } from "vitest";
import type { AttendanceMark, CountingRules } from "../../src/index.js";
import { tenDays } from "../support/calendars.js";
import { absent, absentOn, mark, measured } from "../support/students.js";

describe("time under instruction", () => {
  const marks = [
    absent("2025-09-02", { suspension: true, instructed: true }),
    absent("2025-09-03", { suspension: true }),
  ];
  test.each<[string, CountingRules, number]>([
    ["is missed where nothing else is said", {}, 2],
    ["is present where the jurisdiction says so", { instructionCountsAsPresent: true }, 1],
    ["is missed where the jurisdiction says the contrary", { instructionCountsAsPresent: false }, 2],
  ])("%s", (_, counting, daysAbsent) => {
    expect(measured({ calendars: [tenDays], marks, counting }).daysAbsent).toBe(daysAbsent);
  });

  test("half a day under instruction leaves the other half missed", () => {
    const halves = [
      absent("2025-09-02", { missed: { share: 0.5 }, instructed: true }),
      absent("2025-09-02", { missed: { share: 0.5 } }),
    ];
    expect(
      measured({ calendars: [tenDays], marks: halves, counting: { instructionCountsAsPresent: true } }).daysAbsent,
    ).toBe(0.5);
  });
});

describe("absences that nobody coded", () => {
  const marks = [
    absent("2025-09-02"),
    absent("2025-09-03", { excusal: "excused" }),
    mark("2025-09-04", "absent"),
    mark("2025-09-05", "absent"),
  ];
  test.each<[string, CountingRules, { daysExcused: number; daysUnexcused: number; daysUnknown: number }]>([
    ["are unknown", {}, { daysExcused: 1, daysUnexcused: 1, daysUnknown: 2 }],
    [
      "count as unexcused where the jurisdiction says so",
      { unknownCountsAs: "unexcused" },
      { daysExcused: 1, daysUnexcused: 3, daysUnknown: 0 },
    ],
    [
      "count as excused where the jurisdiction says so",
      { unknownCountsAs: "excused" },
      { daysExcused: 3, daysUnexcused: 1, daysUnknown: 0 },
    ],
    [
      "count as unknown where the jurisdiction says so",
      { unknownCountsAs: "unknown" },
      { daysExcused: 1, daysUnexcused: 1, daysUnknown: 2 },
    ],
  ])("%s", (_, counting, expected) => {
    const measures = measured({ calendars: [tenDays], marks, counting });
    expect(measures).toMatchObject({ daysAbsent: 4, ...expected });
    expect(measures.excusalKnownShare).toBe(0.5);
  });
});

describe("the share of days absent whose excusal was coded", () => {
  test.each<[string, AttendanceMark[], number | undefined]>([
    ["is not given without a day absent", [], undefined],
    ["is 1 where all are coded", [absent("2025-09-02"), absent("2025-09-03", { excusal: "excused" })], 1],
    ["is 0 where none is", [mark("2025-09-02", "absent")], 0],
    ["is 3 of 4", [...absentOn("2025-09-02", "2025-09-03", "2025-09-04"), mark("2025-09-05", "absent")], 0.75],
    [
      "goes by amounts: 0.5 unknown of 2 days",
      [
        absent("2025-09-02"),
        absent("2025-09-03", { missed: { share: 0.5 } }),
        mark("2025-09-03", "absent", { missed: { share: 0.5 } }),
      ],
      0.75,
    ],
  ])("%s", (_, marks, expected) => {
    expect(measured({ calendars: [tenDays], marks }).excusalKnownShare).toBe(expected);
  });
});
