import type { Condition, Policy, Result, RuleOutcome, Trace } from "../types.js";
import type { Writable } from "../../writable.js";
import type { ClauseCoverage, PolicyCoverage } from "./types.js";

type Path = readonly (string | number)[];

/** Collects what cases show of a policy. */
export interface CoverageRecorder {
  /** A case expected something of a rule, and this came out. */
  record(outcome: RuleOutcome): void;
  coverage(): PolicyCoverage;
}

interface Seen {
  readonly results: Record<Result, number>;
  readonly clauses: readonly Writable<ClauseCoverage>[];
}

export function recordCoverage(policy: Policy): CoverageRecorder {
  const seen = new Map<string, Seen>(
    policy.rules.map(({ id, when }) => [
      id,
      {
        results: { met: 0, "not-met": 0, undetermined: 0 },
        clauses: clausePaths(when, ["when"]).map((path) => ({ path, true: 0, false: 0, unknown: 0 })),
      },
    ]),
  );
  return {
    record({ ruleId, result, trace }) {
      const { results, clauses } = seen.get(ruleId)!;
      results[result] += 1;
      if (trace === undefined) return;
      valuesOf(trace).forEach((value, index) => (clauses[index]![value] += 1));
    },
    coverage: () => ({
      rules: [...seen].map(([ruleId, { results, clauses }]) => ({
        ruleId,
        cases: results.met + results["not-met"] + results.undetermined,
        met: results.met,
        notMet: results["not-met"],
        undetermined: results.undetermined,
        clauses,
      })),
    }),
  };
}

/** Where a condition and all of its parts stand, in the order of a trace. */
function clausePaths(condition: Condition, path: Path): Path[] {
  if ("all" in condition)
    return [path, ...condition.all.flatMap((part, at) => clausePaths(part, [...path, "all", at]))];
  if ("any" in condition)
    return [path, ...condition.any.flatMap((part, at) => clausePaths(part, [...path, "any", at]))];
  return "not" in condition ? [path, ...clausePaths(condition.not, [...path, "not"])] : [path];
}

function valuesOf(trace: Trace): ("true" | "false" | "unknown")[] {
  const value = trace.holds === undefined ? "unknown" : trace.holds ? "true" : "false";
  return [value, ...(trace.of ?? []).flatMap(valuesOf)];
}
