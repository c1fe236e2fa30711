import { TruancyError } from "../../errors.js";
import { isRecord } from "../../given.js";
import type { Policy, Result } from "../types.js";
import type { ExpectedDuty, ExpectedOutcome, PolicyCase } from "./types.js";

type Path = readonly (string | number)[];

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
const resultNames: readonly Result[] = ["met", "not-met", "undetermined"];

/** Throw where a case is none, expects nothing, or expects something of a rule or a duty that the policy does not have. */
export function checkCase(given: PolicyCase, policy: Policy, path: Path): void {
  requireKeys(given, caseKeys, path);
  if (typeof given.title !== "string") throw new TruancyError("invalid-case", [...path, "title"], "a title");
  for (const key of ["calendars", "enrollments", "marks"] as const) requireList(given[key], [...path, key]);
  for (const key of ["facts", "determinations"] as const) {
    if (given[key] !== undefined && !isRecord(given[key])) throw refused([...path, key], "values by name");
  }
  if (given.days !== undefined && !["exceptions", "positive"].includes(given.days)) {
    throw refused([...path, "days"], "exceptions or positive");
  }
  if (!isRecord(given.expect)) throw refused([...path, "expect"], "outcomes by rule");
  if (Object.keys(given.expect).length === 0 && given.tier === undefined) {
    throw refused([...path, "expect"], "a case that expects nothing tests nothing");
  }
  for (const [ruleId, expected] of Object.entries(given.expect)) {
    checkExpected(ruleId, expected, policy, [...path, "expect", ruleId]);
  }
}

function checkExpected(ruleId: string, expected: Result | ExpectedOutcome, policy: Policy, path: Path): void {
  const rule = policy.rules.find(({ id }) => id === ruleId);
  if (rule === undefined) throw new TruancyError("unknown-rule", path);
  if (typeof expected === "string") return requireResult(expected, path);
  requireKeys(expected, outcomeKeys, path);
  requireResult(expected.result, [...path, "result"]);
  for (const key of ["occurrences", "counted", "needs", "duties"] as const) requireList(expected[key], [...path, key]);
  expected.duties?.forEach((duty, index) => {
    const place = [...path, "duties", index];
    requireKeys(duty, dutyKeys, place);
    if (!rule.duties.some(({ id }) => id === duty.dutyId)) throw new TruancyError("unknown-duty", [...place, "dutyId"]);
  });
}

function requireResult(result: Result, path: Path): void {
  if (!resultNames.includes(result)) throw refused(path, `one of ${resultNames.join(", ")}`);
}

function requireList(list: readonly unknown[] | undefined, path: Path): void {
  if (list !== undefined && !Array.isArray(list)) throw refused(path, "a list");
}

/** A misspelt key would make a case pass that tests nothing. */
function requireKeys(given: object, keys: readonly string[], path: Path): void {
  if (!isRecord(given) || Array.isArray(given)) throw refused(path, `an object with ${keys.join(", ")}`);
  const unknown = Object.keys(given).find((key) => !keys.includes(key));
  if (unknown !== undefined) throw refused([...path, unknown], `one of ${keys.join(", ")}`);
}

function refused(path: Path, detail: string): TruancyError {
  return new TruancyError("invalid-case", path, detail);
}
