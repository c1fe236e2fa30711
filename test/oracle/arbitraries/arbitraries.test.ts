import fc from "fast-check";
import { beforeAll, expect, test } from "vitest";
import { oracleDecide, oracleProblems, oracleStudents, oracleTimeline } from "../index.js";
import type { PolicyCase } from "./index.js";
import { policyCases } from "./index.js";

const seen = new Map<string, number>();
const times = (what: string): number => seen.get(what) ?? 0;
const note = (what: string): void => void seen.set(what, times(what) + 1);

beforeAll(() => {
  fc.sample(policyCases, { seed: 7, numRuns: 100 }).forEach(observe);
}, 60_000);

test("each result is common, and each way of holding is met", () => {
  const outcomes = times("met") + times("not-met") + times("undetermined");
  expect(times("met") / outcomes).toBeGreaterThan(0.1);
  expect(times("not-met") / outcomes).toBeGreaterThan(0.1);
  expect(times("undetermined") / outcomes).toBeGreaterThan(0.05);
  for (const holds of ["while-true", "once-reached", "each-time"]) expect(times(`${holds} met`)).toBeGreaterThan(5);
});

test.each(["tier 1", "tier 2", "tier 3", "reached", "left", "undetermined day", "open", "overdue", "waiting"])(
  "the random cases hold more than a few of: %s",
  (what) => {
    expect(times(what)).toBeGreaterThan(5);
  },
);

test.each([
  "invalid-date",
  "invalid-record",
  "invalid-value",
  "unknown-calendar",
  "no-calendar",
  "unknown-student",
  "exit-before-entry",
  "duplicate-enrollment",
  "overlapping-enrollment",
  "school-year-out-of-order",
  "outside-membership",
  "no-school-day",
])("the random registers hold a problem %s", (code) => {
  expect(times(code)).toBeGreaterThan(0);
});

function observe({ policy, input, options, asOf, facts, determinations }: PolicyCase): void {
  if (isAmbiguous(input, options)) return;
  oracleProblems(input, options).forEach(({ code }) => note(code));
  for (const studentId of oracleStudents(input, options)) {
    const known = { asOf, facts: facts[studentId]!, determinations: determinations[studentId]! };
    const { tier, outcomes } = oracleDecide(policy, input, options, studentId, known);
    note(`tier ${tier}`);
    outcomes.forEach(({ ruleId, result, duties }) => {
      note(result);
      note(`${policy.rules.find(({ id }) => id === ruleId)!.holds ?? "while-true"} ${result}`);
      duties.forEach(({ status }) => note(status));
    });
    oracleTimeline(policy, input, options, studentId, known).forEach(({ change }) =>
      note(change === "undetermined" ? "undetermined day" : change),
    );
  }
}

function isAmbiguous(input: PolicyCase["input"], options: PolicyCase["options"]): boolean {
  try {
    oracleProblems(input, options);
    return false;
  } catch {
    return true;
  }
}
