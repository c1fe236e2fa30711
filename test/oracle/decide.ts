import type {
  AttendanceMeasures,
  Crossing,
  Determinations,
  DueDuty,
  Facts,
  IsoDate,
  Policy,
  Result,
  Rule,
  TierLevel,
} from "../../src/index.js";
import type { Evaluation } from "./conditions.js";
import { evaluate } from "./conditions.js";
import type { OracleDistance } from "./distance.js";
import { distanceTo } from "./distance.js";
import { dutiesOf } from "./duties.js";
import { measureStudent } from "./measure.js";
import type { OracleStudent } from "./model.js";
import type { Standing } from "./outcomes.js";
import { standingOf } from "./outcomes.js";
import { crossingsOf } from "./timeline.js";
import type { World } from "./world.js";
import { yearDays } from "./world.js";

/** What a decision is taken with. */
export interface OracleOptions {
  readonly asOf: IsoDate;
  readonly facts?: Facts;
  readonly determinations?: Determinations;
}

/** What one rule came to. */
export interface OracleOutcome {
  readonly ruleId: string;
  readonly result: Result;
  readonly reachedOn: IsoDate | undefined;
  readonly occurrences: readonly IsoDate[];
  readonly status: string | undefined;
  readonly needs: readonly string[];
  readonly firstNeeds: readonly string[];
  readonly duties: readonly DueDuty[];
  /** How the condition came out on the day of the trace. */
  readonly trace: Evaluation;
}

/** A decision, found day by day. */
export interface OracleDecision {
  readonly tier: TierLevel;
  readonly measures: AttendanceMeasures;
  readonly outcomes: readonly OracleOutcome[];
  readonly next: readonly OracleDistance[];
}

/** Decide for one student. */
export function decideStudent(policy: Policy, student: OracleStudent, options: OracleOptions): OracleDecision {
  const world = worldOf(policy, student, options);
  const standings = new Map(policy.rules.map((rule) => [rule.id, standingOf(world, rule)]));
  const isMet = ({ id }: Rule): boolean => standings.get(id)!.result === "met";
  const distances = policy.rules.flatMap((rule) =>
    standings.get(rule.id)!.result === "not-met" ? (distanceTo(world, rule) ?? []) : [],
  );
  return {
    tier: Math.max(1, ...policy.rules.filter(isMet).map(({ tier }) => tier)) as TierLevel,
    measures: measureStudent(student, options.asOf, policy.counting),
    outcomes: policy.rules.map((rule) => outcomeOf(world, rule, standings)),
    next: distances.sort((a, b) => a.remaining - b.remaining),
  };
}

/** Every rule reached or left by one student. */
export function timelineOfStudent(policy: Policy, student: OracleStudent, options: OracleOptions): Crossing[] {
  return crossingsOf(worldOf(policy, student, options));
}

/** What a decision for one student looks at. */
export function worldOf(policy: Policy, student: OracleStudent, { asOf, facts, determinations }: OracleOptions): World {
  return {
    policy,
    student,
    asOf,
    facts: facts ?? {},
    determinations: determinations ?? {},
    days: student.memberDays.filter(({ date }) => date <= asOf),
    parts: student.parts,
    found: new Map(),
  };
}

function outcomeOf(world: World, rule: Rule, standings: ReadonlyMap<string, Standing>): OracleOutcome {
  const standing = standings.get(rule.id)!;
  return {
    ruleId: rule.id,
    result: standing.result,
    reachedOn: standing.reachedOn,
    occurrences: standing.occurrences,
    status: standing.result === "met" ? rule.status : undefined,
    needs: standing.needs,
    firstNeeds: standing.firstNeeds,
    duties: dutiesOf(world, rule, standing, standings),
    trace: traceOf(world, rule, standing),
  };
}

/** At the day reached for once-reached, at the latest occurrence (or first possible one) for each-time, else on the last member day. */
function traceOf(world: World, rule: Rule, { reachedOn, occurrences }: Standing): Evaluation {
  const date = rule.holds === "once-reached" ? reachedOn : (occurrences.at(-1) ?? reachedOn);
  const days = yearDays(world);
  if ((rule.holds ?? "while-true") === "while-true") return evaluate(world, rule.when, days.at(-1));
  return evaluate(world, rule.when, days.find((day) => day.date === date) ?? days.at(-1));
}
