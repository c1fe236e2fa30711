import { conditionsIn } from "../condition/parts.js";
import { tracesIn } from "../trace-parts.js";
import type { Policy, Result, RuleOutcome } from "../types.js";
import type { Writable } from "../../writable.js";
import type { ClauseCoverage, PolicyCoverage } from "./types.js";

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
        clauses: conditionsIn({ condition: when, path: ["when"] }).map(({ path }) => {
          return { path, true: 0, false: 0, unknown: 0 };
        }),
      },
    ]),
  );
  return {
    record({ ruleId, result, trace }) {
      const { results, clauses } = seen.get(ruleId)!;
      results[result] += 1;
      if (trace === undefined) return;
      tracesIn(trace).forEach(({ holds }, index) => {
        clauses[index]![holds === undefined ? "unknown" : holds ? "true" : "false"] += 1;
      });
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
