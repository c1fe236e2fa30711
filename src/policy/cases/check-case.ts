import { TruancyError } from "../../errors.js";
import { isRecord } from "../../given.js";
import type { Path } from "../condition/parts.js";
import type { Policy, Result } from "../types.js";
import { must, requireKeys } from "./require.js";
import type { ExpectedDuty, ExpectedOutcome, PolicyCase } from "./types.js";

const caseKeys: readonly (keyof PolicyCase)[] = [
  "title",
  "calendars",
  "enrollments",
  "marks",
  "asOf",
  "knownOn",
  "days",
  "facts",
  "determinations",
  "tier",
  "expect",
];
const outcomeKeys: readonly (keyof ExpectedOutcome)[] = [
  "result",
  "reachedOn",
  "occurrences",
  "counted",
  "observed",
  "needs",
  "duties",
];
const dutyKeys: readonly (keyof ExpectedDuty)[] = ["dutyId", "occurrence", "dueOn", "status"];

/** Throw where a case is none, expects nothing, or expects something of a rule or a duty that the policy does not have. */
export function checkCase(given: PolicyCase, policy: Policy, path: Path): void {
  requireKeys(given, caseKeys, path);
  const { title, facts = {}, determinations = {}, days = "exceptions", tier, expect } = given;
  must(typeof title === "string", [...path, "title"], "a title");
  requireLists(given, ["calendars", "enrollments", "marks"], path);
  must(isRecord(facts), [...path, "facts"], "values by name");
  must(isRecord(determinations), [...path, "determinations"], "values by name");
  must(["exceptions", "positive"].includes(days), [...path, "days"], "exceptions or positive");
  const place = [...path, "expect"];
  must(isRecord(expect), place, "outcomes by rule");
  const expected = Object.entries(expect);
  must(expected.length > 0 || tier !== undefined, place, "a case that expects nothing tests nothing");
  for (const [ruleId, outcome] of expected) checkExpected(ruleId, outcome, policy, [...place, ruleId]);
}

function checkExpected(ruleId: string, expected: Result | ExpectedOutcome, policy: Policy, path: Path): void {
  const rule = policy.rules.find(({ id }) => id === ruleId);
  if (rule === undefined) throw new TruancyError("unknown-rule", path);
  if (typeof expected === "string") return requireResult(expected, path);
  requireKeys(expected, outcomeKeys, path);
  requireResult(expected.result, [...path, "result"]);
  requireLists(expected, ["occurrences", "counted", "needs", "duties"], path);
  expected.duties?.forEach((duty, index) => {
    const place = [...path, "duties", index];
    requireKeys(duty, dutyKeys, place);
    if (!rule.duties.some(({ id }) => id === duty.dutyId)) throw new TruancyError("unknown-duty", [...place, "dutyId"]);
  });
}

function requireResult(result: Result, path: Path): void {
  const results = ["met", "not-met", "undetermined"];
  must(results.includes(result), path, `one of ${results.join(", ")}`);
}

/** Throw where one of these keys holds something other than a list. */
function requireLists<Key extends string>(
  given: { readonly [K in Key]?: unknown },
  keys: readonly Key[],
  path: Path,
): void {
  for (const key of keys) must(given[key] === undefined || Array.isArray(given[key]), [...path, key], "a list");
}
