import { expect, test } from "vitest";
import { calendarOf, weekdays } from "../support/calendars.js";
import { toNumber } from "./rational.js";
import type { Sketch } from "./sketch.js";
import { absent, enrolled, mark, outcomeOf } from "./sketch.js";
import type { Condition, Enrollment, Unit } from "../../src/index.js";

const [monday, tuesday, wednesday, thursday, friday, monday2] = weekdays("2025-09-01", "2025-09-12") as [
  string,
  string,
  string,
  string,
  string,
  string,
];

/** What the only leaf of a rule observes on the last day. */
function observed(condition: Condition, sketch: Sketch): number {
  return toNumber(outcomeOf(condition, sketch).trace.observed!);
}

const inYear = (count: Unit): Condition => ({ count, within: "school-year", atLeast: 1 });

test("a run of hours begins and ends with parts of days: 2 + 6 + 6 + 1 = 15", () => {
  const marks = [
    absent(monday, { missed: { minutes: 120 } }),
    absent(tuesday),
    absent(wednesday),
    absent(thursday, { missed: { minutes: 60 } }),
  ];
  const run: Condition = { consecutive: "hour", atLeast: 1 };
  expect(observed(run, { marks, asOf: thursday })).toBe(15);
  expect(observed(run, { marks, asOf: tuesday })).toBe(8);
  expect(observed(run, { marks, asOf: friday })).toBe(0);
});

test("a part of a day in the middle ends a run of hours: 3 of Tuesday and 6 of Wednesday, without 2 of Monday", () => {
  const marks = [
    absent(monday, { missed: { minutes: 120 } }),
    absent(tuesday, { missed: { minutes: 180 } }),
    absent(wednesday),
  ];
  expect(observed({ consecutive: "hour", atLeast: 1 }, { marks, asOf: wednesday })).toBe(9);
  expect(observed({ consecutive: "hour", atLeast: 1 }, { marks, asOf: tuesday })).toBe(5);
});

test("an excused day bridges a run only where the rule says so: 3 unexcused across it, 2 without", () => {
  const marks = [absent(monday), absent(tuesday, { excusal: "excused" }), absent(wednesday), absent(thursday)];
  const run = { consecutive: "day", excusal: ["unexcused"], atLeast: 1 } as const;
  expect(observed(run, { marks, asOf: thursday })).toBe(2);
  expect(observed({ ...run, across: ["excused"] }, { marks, asOf: thursday })).toBe(3);
  expect(observed({ ...run, across: ["excused"] }, { marks, asOf: tuesday })).toBe(1);
});

test("runs cross the weekend", () => {
  expect(
    observed({ consecutive: "day", atLeast: 1 }, { marks: [absent(friday), absent(monday2)], asOf: monday2 }),
  ).toBe(2);
});

test("six months before 31 March end on 30 September, which is out, and begin on 1 October, which is in", () => {
  const sketch = {
    calendars: [calendarOf({ until: "2026-03-31" })],
    marks: [absent("2025-09-30"), absent("2025-10-01")],
  };
  const within = { last: 6, unit: "month" } as const;
  const { trace } = outcomeOf({ count: "day", within, atLeast: 1 }, sketch);
  expect(trace.dates).toEqual(["2025-10-01"]);
});

test("two weeks up to a Friday begin on the Saturday before the week before", () => {
  const sketch = { marks: [absent(monday), absent("2025-09-12")], calendars: [calendarOf({ until: "2025-09-15" })] };
  const count = (asOf: string) =>
    observed({ count: "day", within: { last: 2, unit: "week" }, atLeast: 1 }, { ...sketch, asOf });
  // 2025-09-15 less 14 days is 2025-09-01, which is out.
  expect([count("2025-09-12"), count("2025-09-15")]).toEqual([2, 1]);
});

test("without a quarter in the calendar a rule about quarters is unknown; between quarters it is false", () => {
  const condition: Condition = { count: "day", within: { term: "quarter" }, atLeast: 0 };
  expect(outcomeOf(condition, {})).toMatchObject({
    result: "undetermined",
    needs: ["term:quarter"],
    reachedOn: monday,
  });
  const terms = [{ id: "Q1", kind: "quarter", firstDay: monday, lastDay: friday }] as const;
  const calendars = [calendarOf({ until: "2025-09-12", terms })];
  expect(outcomeOf(condition, { calendars, asOf: friday }).result).toBe("met");
  expect(outcomeOf(condition, { calendars, asOf: monday2 }).result).toBe("not-met");
});

test("of 5 days missed in a quarter of 10, on the 5th day: 5/10 of the window, 5/5 of membership", () => {
  const terms = [{ id: "Q1", kind: "quarter", firstDay: monday, lastDay: "2025-09-12" }] as const;
  const calendars = [calendarOf({ until: "2025-09-12", terms })];
  const marks = weekdays(monday, friday).map((date) => absent(date));
  const share = (of: "membership" | "window-days" | number) =>
    observed({ share: "day", within: { term: "quarter" }, of, atLeast: 0.1 }, { calendars, marks, asOf: friday });
  expect([share("window-days"), share("membership"), share(20)]).toEqual([0.5, 1, 0.25]);
});

test("school days clipped to the year begin with the student's own first day, whatever went before", () => {
  const lastYear = calendarOf({ id: "2024-25", schoolYear: "2024-25", from: "2025-06-02", until: "2025-06-13" });
  const entered = enrolled({ entryDate: wednesday });
  const before = enrolled({ entryDate: "2025-06-02", exitDate: "2025-06-14" });
  const window = { last: 5, unit: "school-day" } as const;
  const share = (clip: boolean, enrollments: Enrollment[]) =>
    observed(
      { share: "day", within: clip ? { ...window, clip: "school-year" } : window, of: "window-days", atLeast: 0.1 },
      { calendars: [lastYear, calendarOf()], enrollments, marks: [absent(wednesday)], asOf: thursday },
    );
  // Wednesday and Thursday: 1 of 2. Not clipped the window begins on 11 June, and Monday to Thursday of this calendar are in it: 1 of 4.
  expect([share(true, [entered]), share(true, [before, entered]), share(false, [before, entered])]).toEqual([
    1 / 2,
    1 / 2,
    1 / 4,
  ]);
});

test("two a month from September on are 4 in October", () => {
  const calendars = [calendarOf({ until: "2025-10-31" })];
  const { trace } = outcomeOf(
    { count: "day", within: "school-year", atLeastPerMonth: 2 },
    { calendars, asOf: "2025-10-01" },
  );
  expect(toNumber(trace.threshold!)).toBe(4);
});

test("half days are shares twice over, or by cut-offs: 0.4 of a day is 0.8 half days, or one from 0.25 and two from 0.75", () => {
  const marks = [absent(monday, { missed: { share: 0.4 } }), absent(tuesday, { missed: { share: 0.8 } })];
  expect(observed(inYear("half-day"), { marks })).toBe(2.4);
  expect(observed(inYear("half-day"), { marks, counting: { halfDay: { oneFrom: 0.25, twoFrom: 0.75 } } })).toBe(3);
});

test("a tardy of unknown length is a tardy and a part of a day, and adds no minutes; occasions are marks over so many", () => {
  const marks = [
    mark(monday, "tardy"),
    absent(tuesday, { missed: { minutes: 30 } }),
    absent(tuesday, { missed: { minutes: 31 } }),
    absent(wednesday),
  ];
  expect(observed(inYear("tardy"), { marks })).toBe(1);
  expect(observed(inYear({ dayMissing: "any-part" }), { marks })).toBe(3);
  expect(observed(inYear({ dayMissing: { minutes: 61 } }), { marks })).toBe(2);
  expect(observed(inYear({ occasionOver: { minutes: 30 } }), { marks })).toBe(2);
  // 61 minutes of Tuesday and 360 of Wednesday.
  expect(observed(inYear("hour"), { marks })).toBe(421 / 60);
});

test("a whole day is an occasion however short the day", () => {
  const calendars = [calendarOf({ until: "2025-09-12", special: [{ date: monday, minutes: 20 }] })];
  expect(observed(inYear({ occasionOver: { minutes: 30 } }), { calendars, marks: [absent(monday)] })).toBe(1);
});

test("an enrollment window begins with the entry, not with the days before at another school", () => {
  const enrollments = [enrolled({ exitDate: thursday }), enrolled({ schoolId: "south", entryDate: thursday })];
  const marks = [absent(monday), absent(thursday)];
  expect(observed({ count: "day", within: "enrollment", atLeast: 1 }, { enrollments, marks })).toBe(1);
  expect(observed(inYear("day"), { enrollments, marks })).toBe(2);
});
