import fc from "fast-check";
import type { Comparison, Condition, Filter, Unit, Window } from "../../../src/index.js";
import { object, rarely, someOf } from "./optional.js";

/** Names of facts that policies ask for. */
const factNames = ["priorYearAbsenceRate", "notResponding", "completedGrade", "age"] as const;

const grades = someOf("KG", "04", "7", "10", "PK", "12");

/** One unit. */
const unit: fc.Arbitrary<Unit> = fc.oneof(
  {
    arbitrary: fc.constantFrom<Unit>(
      "day",
      "day",
      "day",
      "half-day",
      "half-day",
      "day-equivalent",
      "hour",
      "period",
      "tardy",
    ),
    weight: 6,
  },
  { arbitrary: fc.constantFrom(30, 60, 150, 0).map((minutes): Unit => ({ occasionOver: { minutes } })), weight: 1 },
  {
    arbitrary: fc
      .constantFrom({ periods: 2 }, { periods: 3.5 }, { minutes: 30 }, { minutes: 195 }, "any-part" as const)
      .map((dayMissing): Unit => ({ dayMissing })),
    weight: 2,
  },
);

/** Windows that reach back without regard to terms or years. */
const spans = [
  { last: 10, unit: "calendar-day" },
  { last: 90, unit: "calendar-day" },
  { last: 2, unit: "week" },
  { last: 1, unit: "month" },
  { last: 6, unit: "month" },
  { last: 5, unit: "school-day" },
  { last: 20, unit: "school-day" },
  { last: 1, unit: "school-day" },
] as const;

/** Windows that reach over the line between two short school years. */
const longSpan: fc.Arbitrary<Window> = fc.constantFrom(
  ...spans.filter(({ last, unit }) => last > 10 || unit === "month"),
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
        span: fc.constantFrom(...spans),
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

const count = (windows: fc.Arbitrary<Window>): fc.Arbitrary<Condition> =>
  fc
    .record({
      units: fc.oneof(
        { arbitrary: unit, weight: 5 },
        { arbitrary: fc.array(unit, { minLength: 1, maxLength: 3 }), weight: 1 },
      ),
      within: windows,
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

const share = (windows: fc.Arbitrary<Window>): fc.Arbitrary<Condition> =>
  fc
    .record({
      share: unit,
      within: windows,
      of: fc.constantFrom(
        "membership" as const,
        "membership" as const,
        "window-days" as const,
        "window-days" as const,
        40,
        7,
      ),
      filter,
      comparison: shares,
    })
    .map(({ filter: own, comparison, ...rest }) => ({ ...rest, ...own, ...comparison }));

const consecutive: fc.Arbitrary<Condition> = fc
  .record({
    consecutive: unit,
    across: rarely(fc.constant(["excused" as const]), 1),
    filter,
    // Excused days that count themselves bridge nothing.
    bridged: fc.constantFrom<Filter>({ excusal: ["unexcused"] }, { excusal: ["unexcused", "unknown"] }, {}),
    comparison: comparisonWith([2, 3, 4, 1.5, 10, 1, 0]),
  })
  .map(({ consecutive: run, across, filter: own, bridged, comparison }) => ({
    consecutive: run,
    ...own,
    ...(across === undefined ? {} : { across, ...bridged }),
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

function reached(ruleIds: readonly string[], windows: fc.Arbitrary<Window>): fc.Arbitrary<Condition> {
  return fc
    .record({
      reached: fc.constantFrom(...ruleIds),
      within: rarely(windows),
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
    { arbitrary: count(window), weight: 6 },
    { arbitrary: share(window), weight: 3 },
    { arbitrary: consecutive, weight: 3 },
    { arbitrary: fact, weight: 1 },
    { arbitrary: grades.map((codes): Condition => ({ grades: codes })), weight: 1 },
    ...(ruleIds.length === 0 ? [] : [{ arbitrary: reached(ruleIds, window), weight: 4 }]),
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

/** A leaf that looks back over years, or waits for a rule of which it is told how often it was reached over years. */
export function lookingBack(ruleIds: readonly string[]): fc.Arbitrary<Condition> {
  const leaves = [count(longSpan), share(longSpan)];
  return fc.oneof(...leaves, ...(ruleIds.length === 0 ? [] : [reached(ruleIds, longSpan), reached(ruleIds, longSpan)]));
}
