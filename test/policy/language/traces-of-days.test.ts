import { describe, expect, test } from "vitest";
import type { AttendanceMark, Filter, LeftOut, Unit } from "../../../src/index.js";
import type { Situation } from "../../support/policies.js";
import { absent, absentOn, enrolled, mark } from "../../support/students.js";
import { traceOf } from "../../support/traces.js";

describe("a trace names the days counted and those left out, with the reason", () => {
  const date = "2025-09-03";
  type Row = [string, Unit, Filter, AttendanceMark[], string[], LeftOut[], Situation?];
  test.each<Row>([
    ["counted", "day", {}, [absent(date)], [date], []],
    [
      "an excusal",
      "day",
      { excusal: ["unexcused"] },
      [absent(date, { excusal: "excused" })],
      [],
      [{ date, because: "excusal" }],
    ],
    [
      "a kind",
      "day",
      { kinds: ["absent"] },
      [mark(date, "tardy", { missed: { share: 1 } })],
      [],
      [{ date, because: "kind" }],
    ],
    [
      "a reason",
      "day",
      { exceptReasons: ["medical"] },
      [absent(date, { reason: "medical" })],
      [],
      [{ date, because: "reason" }],
    ],
    [
      "instruction",
      "day",
      {},
      [absent(date, { instructed: true })],
      [],
      [{ date, because: "instructed" }],
      { counting: { instructionCountsAsPresent: true } },
    ],
    [
      "too little missed",
      "day",
      {},
      [absent(date, { missed: { share: 0.4 } })],
      [],
      [{ date, because: "too-little-missed" }],
      { counting: { presentShare: 0.5 } },
    ],
    [
      "some of each",
      "day",
      { excusal: ["unexcused"] },
      [
        ...absentOn("2025-09-02", "2025-09-05"),
        absent(date, { excusal: "excused" }),
        absent("2025-09-04", { missed: { share: 0.4 } }),
      ],
      ["2025-09-02", "2025-09-05"],
      [
        { date, because: "excusal" },
        { date: "2025-09-04", because: "too-little-missed" },
      ],
    ],
    ["amounts count what is small", "hour", {}, [absent(date, { missed: { minutes: 5 } })], [date], []],
  ])("%s", (_, unit, filter, marks, dates, leftOut, situation = {}) => {
    const trace = traceOf({ count: unit, within: "school-year", ...filter, atLeast: 1 }, { ...situation, marks });
    expect(trace.dates ?? []).toEqual(dates);
    expect(trace.leftOut ?? []).toEqual(leftOut);
  });

  test("days outside the window", () => {
    const trace = traceOf(
      { count: "day", within: "calendar-month", atLeast: 1 },
      { marks: absentOn("2025-09-03", "2025-10-06"), asOf: "2025-10-10" },
    );
    expect(trace).toMatchObject({
      dates: ["2025-10-06"],
      leftOut: [{ date: "2025-09-03", because: "outside-window" }],
    });
  });

  test("days before the run", () => {
    const trace = traceOf(
      { consecutive: "day", atLeast: 1 },
      { marks: absentOn("2025-09-02", "2025-09-08", "2025-09-09"), asOf: "2025-09-09" },
    );
    expect(trace).toMatchObject({
      observed: 2,
      dates: ["2025-09-08", "2025-09-09"],
      leftOut: [{ date: "2025-09-02", because: "outside-window" }],
    });
  });

  test("a day present is not named", () => {
    const trace = traceOf(
      { count: "day", within: "school-year", atLeast: 1 },
      { marks: [mark("2025-09-03", "present"), absent("2025-09-04")] },
    );
    expect(trace.dates).toEqual(["2025-09-04"]);
    expect(trace.leftOut ?? []).toEqual([]);
  });

  test("days at an earlier school are named", () => {
    const enrollments = [
      enrolled({ exitDate: "2025-09-08" }),
      enrolled({ schoolId: "south", entryDate: "2025-09-08" }),
    ];
    const trace = traceOf(
      { count: "day", within: "school-year", atLeast: 1 },
      { enrollments, marks: absentOn("2025-09-05", "2025-09-08") },
    );
    expect(trace.dates).toEqual(["2025-09-05", "2025-09-08"]);
  });
});
