import { describe, expectTypeOf, test } from "vitest";
import type { Comparison, Condition, Unit, Window } from "../../src/index.js";

const unit = (value: Unit): Unit => value;
const window = (value: Window): Window => value;
const condition = (value: Condition): Condition => value;

describe("conditions", () => {
  test("every kind of the language is one", () => {
    condition({ all: [{ any: [{ not: { grades: ["04"] } }] }] });
    condition({ count: "day", within: "school-year", atLeast: 1 });
    condition({ count: ["day", { dayMissing: { periods: 2 } }], within: "enrollment", moreThan: 1 });
    condition({ count: "day", within: "school-year", atLeastPerMonth: 2 });
    condition({ share: "day", within: { term: "quarter" }, of: "membership", between: [0.1, 0.2] });
    condition({
      share: "hour",
      within: "calendar-month",
      of: 30,
      lessThan: 0.5,
      excusal: ["unexcused"],
      kinds: ["absent"],
      exceptReasons: ["medical"],
    });
    condition({ consecutive: "day", across: ["excused"], atLeast: 10 });
    condition({ reached: "other", within: { last: 6, unit: "month", clip: "school-year" }, atMost: 2 });
    condition({ fact: "age", atLeast: 6 });
    condition({ fact: "status", equals: "open" });
    condition({ fact: "status", equals: true });
  });

  test("one without a comparison is none", () => {
    // @ts-expect-error a count compares
    condition({ count: "day", within: "school-year" });
    // @ts-expect-error a share compares
    condition({ share: "day", within: "school-year", of: "membership" });
    // @ts-expect-error a run compares
    condition({ consecutive: "day" });
    // @ts-expect-error a fact compares or equals
    condition({ fact: "age" });
    // @ts-expect-error how often a rule was reached compares
    condition({ reached: "other" });
  });

  test("one that lacks a part is none", () => {
    // @ts-expect-error a count has a window
    condition({ count: "day", atLeast: 1 });
    // @ts-expect-error a share is of something
    condition({ share: "day", within: "school-year", atLeast: 0.1 });
    // @ts-expect-error a condition has a kind
    condition({});
    // @ts-expect-error a condition has a kind, not a comparison alone
    condition({ atLeast: 1 });
  });

  test("one with a part of another kind is none", () => {
    // @ts-expect-error pace is of a count, not of a share
    condition({ share: "day", within: "school-year", of: "membership", atLeastPerMonth: 2 });
    // @ts-expect-error pace is of a count, not of a run
    condition({ consecutive: "day", atLeastPerMonth: 2 });
    // @ts-expect-error a fact equals a string or a boolean; numbers are compared
    condition({ fact: "age", equals: 6 });
    // @ts-expect-error only excused days bridge a run
    condition({ consecutive: "day", across: ["unknown"], atLeast: 2 });
    // @ts-expect-error a threshold is a number
    condition({ count: "day", within: "school-year", atLeast: "3" });
    // @ts-expect-error between has two ends
    condition({ count: "day", within: "school-year", between: [1, 2, 3] });
    // @ts-expect-error a share is of membership, of window-days or of a number
    condition({ share: "day", within: "school-year", of: "enrollment", atLeast: 0.1 });
    // @ts-expect-error excusals are a closed list
    condition({ count: "day", within: "school-year", excusal: ["unexcused", "sick"], atLeast: 1 });
  });
});

test("units and windows are closed lists", () => {
  unit({ occasionOver: { minutes: 30 } });
  unit({ dayMissing: "any-part" });
  window({ last: 10, unit: "school-day" });
  // @ts-expect-error no unit
  unit("days");
  // @ts-expect-error periods, minutes or any part
  unit({ dayMissing: { hours: 2 } });
  // @ts-expect-error no window
  window("year");
  // @ts-expect-error no such term
  window({ term: "month" });
  // @ts-expect-error the unit is part of it
  window({ last: 6 });
});

test("a comparison is one of five", () => {
  expectTypeOf<{ atLeast: number }>().toExtend<Comparison>();
  expectTypeOf<{ between: readonly [number, number] }>().toExtend<Comparison>();
  expectTypeOf<{ equals: number }>().not.toExtend<Comparison>();
});
