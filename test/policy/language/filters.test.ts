import { describe, expect, test } from "vitest";
import type { AttendanceMark, CountingRules, Filter, Unit } from "../../../src/index.js";
import { tenDays } from "../../support/calendars.js";
import { outcomeOf } from "../../support/policies.js";
import { absent, mark } from "../../support/students.js";

function observed(
  unit: Unit,
  filter: Filter,
  marks: AttendanceMark[],
  counting: CountingRules = {},
): number | undefined {
  return outcomeOf(
    { count: unit, within: "school-year", ...filter, atLeast: 0 },
    { calendars: [tenDays], marks, counting },
  ).trace?.observed;
}

describe("by excusal", () => {
  const marks = [
    absent("2025-09-02"),
    absent("2025-09-03", { excusal: "excused" }),
    mark("2025-09-04", "absent"),
    mark("2025-09-05", "absent", { excusal: "unknown" }),
  ];
  test.each<[string, Filter, number]>([
    ["all where nothing is said", {}, 4],
    ["unexcused", { excusal: ["unexcused"] }, 1],
    ["excused", { excusal: ["excused"] }, 1],
    ["unknown, which is what no excusal means", { excusal: ["unknown"] }, 2],
    ["not excused", { excusal: ["unexcused", "unknown"] }, 3],
  ])("%s", (_, filter, expected) => {
    expect(observed("day", filter, marks)).toBe(expected);
  });
});

describe("what nobody coded is read as the jurisdiction says, before the filter", () => {
  const marks = [mark("2025-09-02", "absent"), absent("2025-09-03", { excusal: "excused" })];
  test.each<[NonNullable<CountingRules["unknownCountsAs"]>, [number, number, number]]>([
    ["unexcused", [1, 1, 0]],
    ["excused", [2, 0, 0]],
    ["unknown", [1, 0, 1]],
  ])("as %s", (unknownCountsAs, [excused, unexcused, unknown]) => {
    expect(observed("day", { excusal: ["excused"] }, marks, { unknownCountsAs })).toBe(excused);
    expect(observed("day", { excusal: ["unexcused"] }, marks, { unknownCountsAs })).toBe(unexcused);
    expect(observed("day", { excusal: ["unknown"] }, marks, { unknownCountsAs })).toBe(unknown);
  });
});

describe("by kind", () => {
  const marks = [
    absent("2025-09-02"),
    mark("2025-09-03", "tardy", { missed: { minutes: 60 } }),
    mark("2025-09-04", "early-departure", { missed: { minutes: 120 } }),
    mark("2025-09-05", "present", { missed: { minutes: 180 } }),
  ];
  test.each<[string, Filter, number]>([
    ["every kind but present where nothing is said: 6 + 1 + 2 hours", {}, 9],
    ["absences", { kinds: ["absent"] }, 6],
    ["tardies", { kinds: ["tardy"] }, 1],
    ["tardies and early departures", { kinds: ["tardy", "early-departure"] }, 3],
    ["presence is never time missed", { kinds: ["present"] }, 0],
  ])("%s", (_, filter, expected) => {
    expect(observed("hour", filter, marks)).toBe(expected);
  });

  test("a tardy is no tardy where only absences are admitted", () => {
    expect(observed("tardy", { kinds: ["absent"] }, marks)).toBe(0);
    expect(observed("tardy", {}, marks)).toBe(1);
  });

  test("a tardy has an excusal as an absence has", () => {
    const tardies = [
      mark("2025-09-02", "tardy", { excusal: "excused" }),
      mark("2025-09-03", "tardy", { excusal: "unexcused" }),
    ];
    expect(observed("tardy", { excusal: ["unexcused"] }, tardies)).toBe(1);
  });
});

describe("except reasons", () => {
  const marks = [
    absent("2025-09-02", { reason: "truant" }),
    absent("2025-09-03", { reason: "medical" }),
    absent("2025-09-04", { reason: "religious" }),
    absent("2025-09-05"),
  ];
  test.each<[string, Filter, number]>([
    ["none excepted", {}, 4],
    ["one", { exceptReasons: ["medical"] }, 3],
    ["two", { exceptReasons: ["medical", "religious"] }, 2],
    ["one that nobody has", { exceptReasons: ["weather"] }, 4],
    ["an absence without a reason is never excepted", { exceptReasons: ["medical", "religious", "truant"] }, 1],
    ["together with an excusal", { exceptReasons: ["medical"], excusal: ["excused"] }, 0],
  ])("%s", (_, filter, expected) => {
    expect(observed("day", filter, marks)).toBe(expected);
  });
});

describe("a condition sees only the parts that its filter admits", () => {
  const date = "2025-09-03";
  const marks = [
    absent(date, { missed: { share: 0.6 } }),
    absent(date, { excusal: "excused", missed: { share: 0.4 } }),
  ];
  const half = { presentShare: 0.5 };
  test.each<[string, Unit, Filter, CountingRules, number]>([
    ["the date is missed entirely by both parts", "day", {}, {}, 1],
    ["but not by the unexcused part", "day", { excusal: ["unexcused"] }, {}, 0],
    ["0.6 unexcused leave 0.4, less than half", "day", { excusal: ["unexcused"] }, half, 1],
    ["0.4 excused leave 0.6, more than half", "day", { excusal: ["excused"] }, half, 0],
    ["0.6 unexcused", "day-equivalent", { excusal: ["unexcused"] }, {}, 0.6],
    ["0.6 of six periods are at least 3", { dayMissing: { periods: 3 } }, { excusal: ["unexcused"] }, {}, 1],
    ["0.4 of six periods are not", { dayMissing: { periods: 3 } }, { excusal: ["excused"] }, {}, 0],
    ["one mark is over two hours (0.6 of six hours is 3.6, 0.4 is 2.4)", { occasionOver: { minutes: 150 } }, {}, {}, 1],
  ])("%s", (_, unit, filter, counting, expected) => {
    expect(observed(unit, filter, marks, counting)).toBe(expected);
  });
});

describe("time under instruction", () => {
  const marks = [
    absent("2025-09-02", { instructed: true }),
    absent("2025-09-03", { instructed: false }),
    mark("2025-09-04", "tardy", { instructed: true }),
  ];
  const present: CountingRules = { instructionCountsAsPresent: true };
  test("is missed where nothing is said", () => {
    expect(observed("day", {}, marks)).toBe(2);
    expect(observed({ dayMissing: "any-part" }, {}, marks)).toBe(3);
  });
  test("is not missed where it counts as present, in no unit", () => {
    expect(observed("day", {}, marks, present)).toBe(1);
    expect(observed("hour", {}, marks, present)).toBe(6);
    expect(observed({ dayMissing: "any-part" }, {}, marks, present)).toBe(1);
  });
});

describe("the part cut off where a date holds more than a day is the last recorded of its excusal", () => {
  const date = "2025-09-03";
  const two = (first: string, second: string) => [
    absent(date, { period: "1", reason: "a", missed: { share: 0.75 }, recordedAt: first }),
    absent(date, { period: "2", reason: "b", missed: { share: 0.75 }, recordedAt: second }),
  ];
  test.each<[string, string, string, number, number]>([
    ["the second row of two recorded together", "2025-09-03", "2025-09-03", 0.75, 0.25],
    ["the one recorded later", "2025-09-03", "2025-09-04", 0.75, 0.25],
    ["the one recorded later, though it is the first row", "2025-09-05", "2025-09-04", 0.25, 0.75],
  ])("%s", (_, first, second, a, b) => {
    expect(observed("day-equivalent", { exceptReasons: ["b"] }, two(first, second))).toBe(a);
    expect(observed("day-equivalent", { exceptReasons: ["a"] }, two(first, second))).toBe(b);
  });
});
