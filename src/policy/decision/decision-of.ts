import { measuresOf, sumYear } from "../../attendance/internal.js";
import { isoDate } from "../../calendar/internal.js";
import type { Writable } from "../../writable.js";
import type { RuleProgram } from "../compile/program.js";
import { no, unknown, yes } from "../compile/truth.js";
import { dateOn, spanAsOf, type Ledger } from "../evaluate/ledger.js";
import { outcomeOf, type Outcome } from "../evaluate/outcome.js";
import type { Decision, RuleOutcome, TierLevel } from "../types.js";
import { distancesOf } from "./distance.js";
import { dutiesOf } from "./duties.js";
import { needsOf } from "./needs.js";
import { traceOf } from "./trace.js";

/** By truth. */
const resultNames = ["not-met", "undetermined", "met"] as const;

/** The decision for a student whose record is open. */
export function decisionOf(ledger: Ledger, traces: boolean): Decision {
  const { bound, asOf, student, days } = ledger;
  const { policy, program, register, dayCounts } = bound;
  const outcomes = program.rules.map((rule) => outcomeOf(rule, ledger));
  const studentId = register.studentIds[student]!;
  const date = isoDate(asOf.day);
  const sums = sumYear(dayCounts, days);
  const told = program.rules.map((rule, number) => ruleOutcome(rule, outcomes[number]!, ledger, outcomes, traces));
  return {
    studentId,
    asOf: date,
    policy: { id: policy.id, version: policy.version },
    tier: Math.max(1, ...told.map(({ result, tier }) => (result === "met" ? tier : 1))) as TierLevel,
    measures: measuresOf(studentId, date, spanAsOf(ledger) >= 0, sums, program.counting),
    outcomes: told,
    next: distancesOf(ledger, outcomes),
  };
}

function ruleOutcome(
  program: RuleProgram,
  outcome: Outcome,
  ledger: Ledger,
  outcomes: readonly Outcome[],
  traces: boolean,
): RuleOutcome {
  const { id: ruleId, title, authority, components, tier, status } = program.rule;
  const { holds } = program;
  const { truth, reached, occurrences } = outcome;
  const met = truth === yes;
  // A trace is of the latest occurrence or the day reached; of the last school day for what is true day by day or was not reached.
  const position = holds === "while-true" || reached < 0 ? ledger.days.last : (occurrences.at(-1) ?? reached);
  const told: Writable<RuleOutcome> = {
    ruleId,
    title,
    authority,
    components,
    result: resultNames[truth],
    tier,
    duties: met ? dutiesOf(program, outcome, ledger, outcomes) : [],
  };
  if (met && status !== undefined) told.status = status;
  if (truth !== no) told.reachedOn = dateOn(ledger, reached);
  if (met && holds === "each-time") told.occurrences = occurrences.map((at) => dateOn(ledger, at));
  if (truth === unknown) told.needs = needsOf(program, ledger, position);
  if (traces) told.trace = traceOf(program.when, ledger, position);
  return told;
}
