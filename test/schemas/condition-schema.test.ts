import { describe, expect, test } from "vitest";
import { policySchema } from "../../src/schemas.js";
import { fullPolicy, withAt } from "./support/documents.js";

const at = ["rules", 0, "when"] as const;

/** Where the issues of a condition are, from the condition on. */
function wrongIn(condition: unknown): (string | number)[][] {
  const issues = policySchema.safeParse(withAt(fullPolicy, at, condition)).error?.issues ?? [];
  return issues.map(({ path }) => path.slice(at.length) as (string | number)[]);
}

const count = { count: "day", within: "school-year" };
const share = { share: "day", within: "school-year", of: "membership" };

describe("a condition is taken", () => {
  test.each([
    { ...count, atLeast: 0 },
    { ...count, moreThan: 4.5 },
    { ...count, atMost: 5 },
    { ...count, lessThan: 5 },
    { ...count, between: [5, 5] },
    { ...count, atLeastPerMonth: 2 },
    { count: ["day", "tardy"], within: "school-year", atLeast: 3 },
    { count: { occasionOver: { minutes: 0 } }, within: "enrollment", atLeast: 1 },
    { count: { dayMissing: { minutes: 90 } }, within: "calendar-month", atLeast: 1 },
    { count: { dayMissing: "any-part" }, within: { term: "school-month" }, atLeast: 1 },
    { count: "period", within: { last: 1, unit: "week" }, atLeast: 1 },
    { ...share, atLeast: 0.1 },
    { ...share, of: "window-days", between: [0, 1] },
    { ...share, of: 175, moreThan: 0.2 },
    { consecutive: "day", atLeast: 10 },
    { consecutive: "hour", across: [], excusal: [], atLeast: 30 },
    { reached: "other", atLeast: 3 },
    { fact: "temperature", lessThan: -5 },
    { fact: "program", equals: "" },
    { grades: [] },
    { not: { not: { grades: ["KG"] } } },
  ])("%j", (condition) => {
    expect(wrongIn(condition)).toEqual([]);
  });
});

describe("a condition is refused", () => {
  test.each<[condition: unknown, ...issuesAt: (string | number)[][]]>([
    [null, []],
    ["day", []],
    [[], []],
    [{}, []],
    [{ ...count }, []],
    [{ ...count, atLeast: 5, atMost: 9 }, []],
    [{ ...count, atLeast: 5, atLeastPerMonth: 2 }, []],
    [{ ...count, share: "day", of: "membership", atLeast: 0.1 }, []],
    [{ ...count, not: { grades: [] }, atLeast: 5 }, []],
    [{ all: [], any: [] }, []],
    [{ all: [] }, ["all"]],
    [{ any: {} }, ["any"]],
    [{ all: [{ grades: [] }], atLeast: 5 }, []],
    [{ ...count, count: "days", atLeast: 5 }, ["count"]],
    [{ ...count, count: [], atLeast: 5 }, ["count"]],
    [{ ...count, count: ["day", "dya"], atLeast: 5 }, ["count", 1]],
    [{ ...count, count: { occasionOver: 30 }, atLeast: 5 }, ["count", "occasionOver"]],
    [{ ...count, count: { dayMissing: { periods: 0 } }, atLeast: 5 }, ["count", "dayMissing", "periods"]],
    [{ ...count, count: { dayMissing: { periods: 2, minutes: 30 } }, atLeast: 5 }, ["count", "dayMissing"]],
    [{ ...count, count: { dayMissing: "all" }, atLeast: 5 }, ["count", "dayMissing"]],
    [{ count: "day", atLeast: 5 }, ["within"]],
    [{ ...count, within: "semester", atLeast: 5 }, ["within"]],
    [{ ...count, within: { term: "month" }, atLeast: 5 }, ["within", "term"]],
    [{ ...count, within: { last: 0, unit: "week" }, atLeast: 5 }, ["within", "last"]],
    [{ ...count, within: { last: 1.5, unit: "week" }, atLeast: 5 }, ["within", "last"]],
    [{ ...count, within: { last: 4, unit: "year" }, atLeast: 5 }, ["within", "unit"]],
    [{ ...count, within: { last: 4, unit: "week", clip: "term" }, atLeast: 5 }, ["within", "clip"]],
    [{ ...count, within: { last: 4, unit: "week", term: "quarter" }, atLeast: 5 }, ["within"]],
    [{ ...count, atLeast: "5" }, ["atLeast"]],
    [{ ...count, atLeast: -1 }, ["atLeast"]],
    [{ ...count, atLeast: Number.NaN }, ["atLeast"]],
    [{ ...count, moreThan: Number.POSITIVE_INFINITY }, ["moreThan"]],
    [{ ...count, between: [9, 5] }, ["between"]],
    [{ ...count, between: [5, Number.NaN] }, ["between", 1]],
    [{ ...count, excusal: "unexcused", atLeast: 5 }, ["excusal"]],
    [{ ...count, excusal: ["exempt"], atLeast: 5 }, ["excusal", 0]],
    [{ ...count, kinds: ["late"], atLeast: 5 }, ["kinds", 0]],
    [{ ...count, exceptReasons: [7], atLeast: 5 }, ["exceptReasons", 0]],
    [{ ...count, reasons: ["medical"], atLeast: 5 }, []],
    [{ ...share, atLeast: 10 }, ["atLeast"]],
    [{ ...share, atLeastPerMonth: 2 }, []],
    [{ ...share, share: ["day"], atLeast: 0.1 }, ["share"]],
    [{ ...share, of: "enrollment", atLeast: 0.1 }, ["of"]],
    [{ ...share, of: -1, atLeast: 0.1 }, ["of"]],
    [{ share: "day", within: "school-year", atLeast: 0.1 }, ["of"]],
    [{ consecutive: "day", within: "school-year", atLeast: 10 }, []],
    [{ consecutive: "day", across: ["unknown"], atLeast: 10 }, ["across", 0]],
    [{ reached: "", atLeast: 1 }, ["reached"]],
    [{ reached: "other", equals: true }, []],
    [{ fact: "rate" }, []],
    [{ fact: "rate", equals: 1 }, ["equals"]],
    [{ fact: "rate", equals: true, atLeast: 1 }, []],
    [{ fact: "rate", atLeast: "0.1" }, ["atLeast"]],
    [{ grades: "KG" }, ["grades"]],
    [{ not: [{ grades: [] }] }, ["not"]],
    [
      { all: [{ grades: [] }, { any: [{ not: { ...count, atLeast: null } }] }] },
      ["all", 1, "any", 0, "not", "atLeast"],
    ],
    [{ all: [{ count: "dya" }, { ...count, atLeast: -1 }] }, ["all", 0], ["all", 1, "atLeast"]],
  ])("%j", (condition, ...issuesAt) => {
    expect(wrongIn(condition)).toEqual(issuesAt);
  });
});
