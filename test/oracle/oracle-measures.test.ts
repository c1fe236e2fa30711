import { expect, test } from "vitest";
import { calendarOf, weekdays } from "../support/calendars.js";
import { oracleProblems } from "./index.js";
import { absent, enrolled, inputOf, mark, measured } from "./sketch.js";

const ten = weekdays("2025-09-01", "2025-09-12");

test("18 of 180 days is 10%, 17 is not", () => {
  // 36 weeks of 5 days from 2025-09-01 end on 2026-05-08.
  const calendars = [calendarOf({ until: "2026-05-08" })];
  const days = weekdays("2025-09-01", "2026-05-08");
  const missing = (count: number) => measured({ calendars, marks: days.slice(0, count).map((date) => absent(date)) });
  expect(missing(18)).toMatchObject({
    daysInMembership: 180,
    absenceRate: 0.1,
    chronicallyAbsent: true,
    band: "moderate-chronic",
  });
  expect(missing(17)).toMatchObject({ chronicallyAbsent: false, band: "at-risk" });
});

test("9 days and a half of 95 are 10%", () => {
  const calendars = [calendarOf({ until: "2026-01-09" })];
  const days = weekdays("2025-09-01", "2026-01-09");
  const marks = [...days.slice(0, 9).map((date) => absent(date)), absent(days[9]!, { missed: { share: 0.5 } })];
  expect(measured({ calendars, marks })).toMatchObject({
    daysInMembership: 95,
    daysAbsent: 9.5,
    chronicallyAbsent: true,
  });
});

test.each([6, 7])("%d parts of a day, each one of as many, are the whole day", (parts) => {
  const marks = Array.from({ length: parts }, () => absent(ten[0]!, { missed: { share: 1 / parts } }));
  expect(measured({ marks }).daysAbsent).toBe(1);
  expect(measured({ marks: marks.slice(1) }).daysAbsent).toBe((parts - 1) / parts);
});

test("a third and 0.33 are 112000 and 110880 of 336000", () => {
  const marks = [absent(ten[0]!, { missed: { share: 1 / 3 } }), absent(ten[0]!, { missed: { share: 0.33 } })];
  expect(measured({ marks }).daysAbsent).toBe(222880 / 336000);
});

test("nine of nine periods are the whole day, four are 373/840 of it (840·4/9 = 373.3)", () => {
  const calendars = [calendarOf({ until: "2025-09-12", periodsPerDay: 9 })];
  const missing = (periods: number) => measured({ calendars, marks: [absent(ten[0]!, { missed: { periods } })] });
  expect(missing(9).daysAbsent).toBe(1);
  expect(missing(4).daysAbsent).toBe(373 / 840);
});

test("three quarters excused and a half unexcused: the quarter above the day comes off the unexcused half", () => {
  const marks = [
    absent(ten[0]!, { missed: { share: 0.5 } }),
    absent(ten[0]!, { excusal: "excused", missed: { share: 0.75 } }),
  ];
  expect(measured({ marks })).toMatchObject({ daysAbsent: 1, daysUnexcused: 0.25, daysExcused: 0.75 });
});

test("300 unexcused and 200 excused minutes of 360: the excused ones are 466/840, the unexcused get the other 374/840", () => {
  const marks = [
    absent(ten[0]!, { missed: { minutes: 300 } }),
    absent(ten[0]!, { excusal: "excused", missed: { minutes: 200 } }),
  ];
  expect(measured({ marks })).toMatchObject({ daysAbsent: 1, daysUnexcused: 374 / 840 });
});

test("present from half a day on: with half missed present, with 0.51 missed absent, by a part alone not unexcused", () => {
  const counting = { presentShare: 0.5 };
  const missing = (share: number) => measured({ counting, marks: [absent(ten[0]!, { missed: { share } })] });
  expect(missing(0.5).daysAbsent).toBe(0);
  expect(missing(0.51).daysAbsent).toBe(1);
  const marks = [
    absent(ten[0]!, { missed: { share: 0.3 } }),
    absent(ten[0]!, { excusal: "excused", missed: { share: 0.3 } }),
  ];
  expect(measured({ counting, marks })).toMatchObject({ daysAbsent: 1, daysUnexcused: 0, daysExcused: 1 });
});

test("a calendar half day missed entirely is half a day absent of one day in membership", () => {
  const calendars = [calendarOf({ until: "2025-09-12", special: [{ date: ten[0]!, share: 0.5 }] })];
  expect(measured({ calendars, marks: [absent(ten[0]!)] })).toMatchObject({ daysAbsent: 0.5, daysInMembership: 10 });
});

test("positive attendance knows only the days with a mark", () => {
  const marks = [mark(ten[0]!, "present"), absent(ten[1]!)];
  expect(measured({ days: "positive", marks })).toMatchObject({ daysInMembership: 2, daysAbsent: 1 });
});

test("what was recorded at 23:59:59 UTC is known that day; the later mark of a period replaces that period alone", () => {
  const marks = [
    absent(ten[0]!, { period: "1" }),
    absent(ten[0]!, { period: "2" }),
    mark(ten[0]!, "present", { period: "1", recordedAt: "2025-09-03T23:59:59Z" }),
  ];
  expect(measured({ marks, knownOn: "2025-09-02" }).daysAbsent).toBe(2 / 6);
  expect(measured({ marks, knownOn: "2025-09-03" }).daysAbsent).toBe(1 / 6);
});

test("a transfer that overlaps begins when the first enrollment ends, with a problem", () => {
  const enrollments = [enrolled({ exitDate: ten[4]! }), enrolled({ schoolId: "south", entryDate: ten[2]! })];
  expect(measured({ enrollments }).daysInMembership).toBe(10);
  expect(oracleProblems(inputOf({ enrollments }), {})).toEqual([
    { code: "overlapping-enrollment", path: ["enrollments", 1, "entryDate"] },
  ]);
});

test("a mark on a Saturday is on no school day, one after exit outside membership", () => {
  const enrollments = [enrolled({ exitDate: "2025-09-10" })];
  const marks = [absent("2025-09-06"), absent("2025-09-10")];
  expect(oracleProblems(inputOf({ enrollments, marks }), {}).map(({ code }) => code)).toEqual([
    "no-school-day",
    "outside-membership",
  ]);
});
