import fc from "fast-check";
import type { Comparison, Condition, Filter, Unit, Window } from "../../../src/index.js";
import { object, rarely, someOf } from "./optional.js";

/** Names of facts that policies ask for. */
const factNames = ["priorYearAbsenceRate", "notResponding", "completedGrade", "age"] as const;

const grades = someOf("KG", "04", "7", "10", "PK", "12");

/** One unit. */
const unit: fc.Arbitrary<Unit> = fc.oneof(
  { arbitrary: fc.constantFrom<Unit>("day", "day-equivalent", "half-day", "hour", "period", "tardy"), weight: 6 },
  { arbitrary: fc.constantFrom(30, 60, 150, 0).map((minutes): Unit => ({ occasionOver: { minutes } })), weight: 1 },
  {
    arbitrary: fc
      .constantFrom({ periods: 2 }, { periods: 3.5 }, { minutes: 30 }, { minutes: 195 }, "any-part" as const)
      .map((dayMissing): Unit => ({ dayMissing })),
    weight: 2,
  },
);

/** Any window. */
const window: fc.Arbitrary<Window> = fc.oneof(
  { arbitrary: fc.constantFrom<Window>("school-year", "enrollment", "calendar-month"), weight: 4 },
  {
    arbitrary: fc
      .constantFrom(
        "quarter" as const,
        "trimester" as const,
        "semester" as const,
        "marking-period" as const,
        "school-month" as const,
      )
      .map((term): Window => ({ term })),
    weight: 2,
  },
  {
    arbitrary: fc
      .record({
        span: fc.constantFrom(
          { last: 10, unit: "calendar-day" as const },
          { last: 90, unit: "calendar-day" as const },
          { last: 2, unit: "week" as const },
          { last: 1, unit: "month" as const },
          { last: 6, unit: "month" as const },
          { last: 5, unit: "school-day" as const },
          { last: 20, unit: "school-day" as const },
          { last: 1, unit: "school-day" as const },
        ),
        clip: fc.boolean(),
      })
      .map(({ span, clip }): Window => (clip ? { ...span, clip: "school-year" } : span)),
    weight: 4,
  },
);

const filter: fc.Arbitrary<Filter> = object<Filter>({
  excusal: rarely(someOf("unexcused", "unknown", "excused"), 1),
  kinds: rarely(someOf("absent", "tardy", "early-departure", "present"), 5),
  exceptReasons: rarely(someOf("medical", "religious"), 4),
});

/** A comparison with a number from the list; mostly `atLeast`, as in law. */
export function comparisonWith(thresholds: readonly number[]): fc.Arbitrary<Comparison> {
  const threshold = fc.constantFrom(...thresholds);
  return fc.oneof(
    { arbitrary: threshold.map((atLeast): Comparison => ({ atLeast })), weight: 6 },
    { arbitrary: threshold.map((moreThan): Comparison => ({ moreThan })), weight: 2 },
    { arbitrary: threshold.map((atMost): Comparison => ({ atMost })), weight: 1 },
    { arbitrary: threshold.map((lessThan): Comparison => ({ lessThan })), weight: 1 },
    {
      arbitrary: fc
        .tuple(threshold, threshold)
        .map(([a, b]): Comparison => ({ between: [Math.min(a, b), Math.max(a, b)] })),
      weight: 1,
    },
  );
}

const amounts = comparisonWith([1, 1, 2, 2, 2.5, 3, 3, 4, 5, 7, 10, 0.5, 0]);
const shares = comparisonWith([0.1, 0.05, 0.2, 1 / 3, 0.5, 1 / 7, 0]);

const count: fc.Arbitrary<Condition> = fc
  .record({
    units: fc.oneof(
      { arbitrary: unit, weight: 5 },
      { arbitrary: fc.array(unit, { minLength: 1, maxLength: 3 }), weight: 1 },
    ),
    within: window,
    filter,
    comparison: fc.oneof(
      { arbitrary: amounts, weight: 6 },
      { arbitrary: fc.constantFrom(1, 2, 0.5).map((atLeastPerMonth) => ({ atLeastPerMonth })), weight: 1 },
    ),
  })
  .map(({ units, within, filter: own, comparison }) => ({
    count: units,
    within: "atLeastPerMonth" in comparison ? "school-year" : within,
    ...own,
    ...comparison,
  }));

const share: fc.Arbitrary<Condition> = fc
  .record({
    share: unit,
    within: window,
    of: fc.constantFrom("membership" as const, "membership" as const, "window-days" as const, 40, 7),
    filter,
    comparison: shares,
  })
  .map(({ filter: own, comparison, ...rest }) => ({ ...rest, ...own, ...comparison }));

const consecutive: fc.Arbitrary<Condition> = fc
  .record({
    consecutive: unit,
    across: rarely(fc.constant(["excused" as const]), 1),
    filter,
    comparison: comparisonWith([2, 3, 4, 1.5, 10, 1, 0]),
  })
  .map(({ consecutive: run, across, filter: own, comparison }) => ({
    consecutive: run,
    ...(across === undefined ? {} : { across }),
    ...own,
    ...comparison,
  }));

const fact: fc.Arbitrary<Condition> = fc
  .record({
    fact: fc.constantFrom(...factNames),
    asked: fc.oneof(
      { arbitrary: comparisonWith([0.1, 0.2, 12, 16, 14]), weight: 2 },
      { arbitrary: fc.constantFrom({ equals: true }, { equals: false }, { equals: "06" }), weight: 1 },
    ),
  })
  .map(({ fact: name, asked }) => ({ fact: name, ...asked }));

function reached(ruleIds: readonly string[]): fc.Arbitrary<Condition> {
  return fc
    .record({
      reached: fc.constantFrom(...ruleIds),
      within: rarely(window, 2),
      comparison: comparisonWith([1, 1, 2, 3, 0]),
    })
    .map(({ reached: ruleId, within, comparison }) => ({
      reached: ruleId,
      ...(within === undefined ? {} : { within }),
      ...comparison,
    }));
}

/** A condition nested up to `depth` deep that may wait for the rules named. */
export function condition(depth: number, ruleIds: readonly string[]): fc.Arbitrary<Condition> {
  const leaf = fc.oneof(
    { arbitrary: count, weight: 6 },
    { arbitrary: share, weight: 3 },
    { arbitrary: consecutive, weight: 3 },
    { arbitrary: fact, weight: 1 },
    { arbitrary: grades.map((codes): Condition => ({ grades: codes })), weight: 1 },
    ...(ruleIds.length === 0 ? [] : [{ arbitrary: reached(ruleIds), weight: 3 }]),
  );
  if (depth === 0) return leaf;
  const part = condition(depth - 1, ruleIds);
  const parts = fc.array(part, { minLength: 1, maxLength: 3 });
  return fc.oneof(
    { arbitrary: leaf, weight: 6 },
    { arbitrary: parts.map((all): Condition => ({ all })), weight: 1 },
    { arbitrary: parts.map((any): Condition => ({ any })), weight: 2 },
    { arbitrary: part.map((not): Condition => ({ not })), weight: 1 },
  );
}
