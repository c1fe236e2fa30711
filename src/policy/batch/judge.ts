import type { AsOf } from "../../attendance/internal.js";
import type { RuleProgram } from "../compile/program.js";
import { no } from "../compile/truth.js";
import type { Bound } from "../evaluate/bind.js";
import { outcomeOf } from "../evaluate/outcome.js";
import { determinationsOn } from "../evaluate/rule-days.js";
import type { BatchInputs } from "./batch-inputs.js";
import { planOf, type BatchPlan } from "./batch-plan.js";
import { createChunk, fillChunk } from "./chunk.js";
import { judgePeaks } from "./judge-peaks.js";
import { judgeTimes } from "./judge-times.js";
import { longestYear, packLanes } from "./lanes.js";
import { onLastDay } from "./last-day.js";
import { mayHold } from "./may-hold.js";
import { packedColumn, packValues, type PackedColumn } from "./packed-results.js";
import { createPeakGroups } from "./peak-groups.js";
import { openSitting, type Sitting } from "./sitting.js";

/** Students judged together, in fours: enough to keep loops long, few enough to stay in the cache. */
const chunkSize = 1024;

/** What every rule came to for every student of a slice, as columns. */
export interface Judgement {
  readonly tier: Uint8Array;
  /** By rule. */
  readonly columns: readonly PackedColumn[];
}

/** Judge the students from one position up to another, chunk by chunk and rule by rule. */
export function judgeAll(bound: Bound, asOf: AsOf, inputs: BatchInputs, from: number, until: number): Judgement {
  const { program, tables } = bound;
  const groups = createPeakGroups(bound, chunkSize);
  const plans = program.rules.map((rule) => planOf(rule, bound, groups));
  const lanes = packLanes(bound, [...tables.keys()], longestYear(bound));
  const chunk = createChunk(bound, chunkSize);
  const tier = new Uint8Array(until - from).fill(1);
  const columns = program.rules.map(() => packedColumn(until - from));
  for (let first = from; first < until; first += chunkSize) {
    fillChunk(chunk, bound, asOf, lanes, first, Math.min(chunkSize, until - first));
    const sitting = openSitting(bound, asOf, inputs, chunk);
    for (const number of program.referred) {
      chunk.taken = 0;
      sitting.mayHold[number] = mayHold(program.rules[number]!.when, sitting).slice();
    }
    program.rules.forEach((rule, number) => {
      chunk.taken = 0;
      const values = judgeRule(rule, plans[number]!, sitting);
      packValues(values, chunk.length, columns[number]!, first - from);
      raiseTiers(values, chunk.length, rule.rule.tier, tier, first - from);
    });
  }
  return { tier, columns };
}

/** Raise the tiers of those who meet a rule. */
function raiseTiers(values: Uint8Array, length: number, ruleTier: number, tier: Uint8Array, offset: number): void {
  if (ruleTier === 1) return;
  for (let at = 0; at < length; at++) tier[offset + at] = Math.max(tier[offset + at]!, ruleTier * (values[at]! >> 1));
}

function judgeRule(rule: RuleProgram, plan: BatchPlan, sitting: Sitting): Uint8Array {
  const values = judgeByPlan(rule, plan, sitting);
  const { withoutDays, severalSpans } = sitting.chunk;
  const ofEnrollment = plan.how === "last-day" && plan.ofEnrollment;
  for (const students of ofEnrollment ? [withoutDays, severalSpans] : [withoutDays]) {
    for (const at of students) values[at] = outcomeOf(rule, sitting.ledger(at)).truth;
  }
  return values;
}

function judgeByPlan(rule: RuleProgram, plan: BatchPlan, sitting: Sitting): Uint8Array {
  switch (plan.how) {
    case "last-day":
      return withDeterminations(rule, withMembership(rule, onLastDay(rule.when, sitting), sitting), sitting);
    case "peaks":
      return withDeterminations(rule, judgePeaks(rule, plan.leaves, sitting), sitting);
    case "times":
      return withDeterminations(rule, judgeTimes(plan.of, sitting), sitting);
    case "each":
      return judgeEach(rule, sitting);
  }
}

function judgeEach(rule: RuleProgram, sitting: Sitting): Uint8Array {
  const values = mayHold(rule.when, sitting);
  for (let at = 0; at < sitting.chunk.length; at++) {
    if (values[at] !== no) values[at] = outcomeOf(rule, sitting.ledger(at)).truth;
  }
  return values;
}

function withMembership({ minimumMembership }: RuleProgram, values: Uint8Array, { chunk }: Sitting): Uint8Array {
  if (minimumMembership === 0) return values;
  const { membership, length } = chunk;
  for (let at = 0; at < length; at++) values[at]! *= +(membership[at]! >= minimumMembership);
  return values;
}

function withDeterminations(rule: RuleProgram, values: Uint8Array, sitting: Sitting): Uint8Array {
  if (rule.requires.length === 0) return values;
  for (let at = 0; at < sitting.chunk.length; at++) {
    if (values[at] !== no) values[at] = Math.min(values[at]!, determinationsOn(rule, sitting.determinations(at)));
  }
  return values;
}
