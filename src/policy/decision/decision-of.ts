import { isEnrolled, measuresOf, sumDays } from "../../attendance/internal.js";
import { isoDate } from "../../calendar/internal.js";
import type { Writable } from "../../writable.js";
import type { RuleProgram } from "../compile/program.js";
import { no, unknown, yes, type Truth } from "../compile/truth.js";
import { dateOn, type Ledger } from "../evaluate/ledger.js";
import { outcomeOf, type Outcome } from "../evaluate/outcome.js";
import type { Decision, DueDuty, Result, Rule, RuleOutcome, TierLevel } from "../types.js";
import { distancesOf } from "./distance.js";
import { dutiesOf } from "./duties.js";
import { needsOf } from "./needs.js";
import { traceOf } from "./trace.js";

const noDuties: readonly DueDuty[] = [];
const resultNames: Record<Truth, Result> = { [no]: "not-met", [unknown]: "undetermined", [yes]: "met" };

/** The decision for a student whose record is open. */
export function decisionOf(ledger: Ledger, traces: boolean): Decision {
  const { bound, asOf, student } = ledger;
  const { policy, program, register } = bound;
  const outcomes = program.rules.map((rule) => outcomeOf(rule, ledger));
  const studentId = register.studentIds[student]!;
  const date = isoDate(asOf.day);
  const sums = sumDays(register, asOf, student, bound.dayCounts);
  return {
    studentId,
    asOf: date,
    policy: { id: policy.id, version: policy.version },
    tier: tierOf(program.rules, outcomes),
    measures: measuresOf(studentId, date, isEnrolled(register, student, asOf.day), sums, program.counting),
    outcomes: program.rules.map((rule, number) => ruleOutcome(rule, outcomes[number]!, ledger, outcomes, traces)),
    next: distancesOf(ledger, outcomes),
  };
}

/** The highest tier of a rule that is met, else 1. */
function tierOf(rules: readonly RuleProgram[], outcomes: readonly Outcome[]): TierLevel {
  let tier: TierLevel = 1;
  rules.forEach(({ rule }, number) => {
    if (outcomes[number]!.truth === yes && rule.tier > tier) tier = rule.tier;
  });
  return tier;
}

function ruleOutcome(
  program: RuleProgram,
  outcome: Outcome,
  ledger: Ledger,
  outcomes: readonly Outcome[],
  traces: boolean,
): RuleOutcome {
  const { rule } = program;
  const { truth, reached, occurrences } = outcome;
  const met = truth === yes;
  const position = tracedPosition(rule, outcome, ledger);
  const told: Writable<RuleOutcome> = {
    ruleId: rule.id,
    title: rule.title,
    authority: rule.authority,
    components: rule.components,
    result: resultNames[truth],
    tier: rule.tier,
    duties: met ? dutiesOf(program, outcome, ledger, outcomes) : noDuties,
  };
  if (met && rule.status !== undefined) told.status = rule.status;
  if (truth !== no) told.reachedOn = reached < 0 ? isoDate(ledger.asOf.day) : dateOn(ledger, reached);
  if (met && rule.holds === "each-time") told.occurrences = occurrences.map((at) => dateOn(ledger, at));
  if (truth === unknown) told.needs = needsOf(program, ledger, position);
  if (traces) told.trace = traceOf(program.when, ledger, position);
  return told;
}

/** The day of a trace: the latest occurrence, the day reached, or the last school day for what is true day by day or was not reached. */
function tracedPosition({ holds = "while-true" }: Rule, { reached, occurrences }: Outcome, { days }: Ledger): number {
  if (holds === "while-true" || reached < 0) return days.last;
  return occurrences[occurrences.length - 1] ?? reached;
}
