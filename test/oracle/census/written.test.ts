import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { policyOf, policyPlan } from "../arbitraries/policies.js";
import { writtenIn } from "./written.js";

const seen = new Map<string, number>();

beforeAll(() => {
  const dates = ["2025-09-01", "2025-09-02", "2025-09-03"];
  for (const plan of fc.sample(policyPlan, { seed: 11, numRuns: 1500 })) {
    for (const words of new Set(writtenIn(policyOf(plan, dates)))) seen.set(words, (seen.get(words) ?? 0) + 1);
  }
}, 60_000);

const units = ["day", "day-equivalent", "half-day", "hour", "period", "tardy", "occasionOver"];
const dayMissing = ["periods", "minutes", "any-part"].map((least) => `dayMissing ${least}`);
const terms = ["quarter", "trimester", "semester", "marking-period", "school-month"];
const lasts = ["calendar-day", "week", "month", "school-day"].flatMap((unit) => [
  `last ${unit}`,
  `last ${unit} clipped`,
]);
const windows = ["school-year", "enrollment", "calendar-month", ...terms, ...lasts];
const comparisons = ["atLeast", "moreThan", "atMost", "lessThan", "between"];
const filters = ["excusal", "kinds", "exceptReasons"];
const leaves = ["count", "share", "consecutive", "reached", "fact", "grades"];
const each = (places: readonly string[], words: readonly string[]): string[] =>
  places.flatMap((place) => words.map((word) => `${place} ${word}`));

test.each<[string, readonly string[]]>([
  ["units and filters", each(["count", "share", "consecutive"], [...units, ...dayMissing, ...filters])],
  [
    "windows",
    each(
      ["count", "share", "reached"],
      windows.map((window) => `within ${window}`),
    ),
  ],
  ["comparisons", each(["count", "share", "consecutive", "reached", "fact"], comparisons)],
  ["denominators", each(["share of"], ["membership", "window-days", "a number"])],
  ["ways to hold", each(["all", "any", "not", ...leaves], ["in while-true", "in once-reached", "in each-time"])],
  ["whom a rule is for", each(["appliesTo"], ["grades", "ages", "ageOn", "minimumMembership"])],
  ["when it is in force", each(["effective"], ["policy", "from", "until"])],
  ["due dates", each(["due calendar-day from", "due school-day from"], ["trigger", "duty", "rule"])],
  ["due before", each(["due before"], ["calendar-day", "school-day"])],
  [
    "counting rules",
    each(
      ["counting"],
      ["presentShare", "instructionCountsAsPresent", "unknownCountsAs", "halfDay", "minimumMembership"],
    ),
  ],
  ["the rest", ["count any of several", "count atLeastPerMonth", "consecutive across", "requires", "ageOn a date"]],
])("no word is rare in random policies: %s", (_, words) => {
  expect(words.filter((word) => (seen.get(word) ?? 0) < 5)).toEqual([]);
});
