import type { Register } from "../../attendance/index.js";
import { isoDate } from "../../calendar/internal.js";
import { TruancyError } from "../../errors.js";
import type { CompiledPolicy, DecideAllOptions } from "../../policy/index.js";
import { decideAll } from "../../policy/internal.js";
import type { Measure, Observation, ObserveOptions } from "../types.js";
import { cutYear } from "./buckets.js";
import { populationOf, type Observed } from "./population.js";
import { told } from "./told.js";

/** What a measure asks of which policy. */
export interface RuleSource {
  readonly rule: string;
  readonly policy: string;
}

/** The series of a rule: at the end of each stretch, how many students meet it. */
export function observeRule(
  register: Register,
  { unit }: Measure,
  source: RuleSource,
  options: ObserveOptions,
): Observation[] {
  const policy = policyFor(source, options);
  if (unit !== "share" && unit !== "count") {
    throw new TruancyError("invalid-goal", ["measure", "unit"], "a share or a count of the students who meet the rule");
  }
  const population = populationOf(register, options);
  return cutYear(register, population, options).buckets.map(({ last }) => {
    const { met, notMet, undetermined } = countAt(register, policy, source.rule, population, last, options);
    const observation = told({ numerator: met, denominator: met + notMet, n: met + notMet, last, scale: 1 }, options);
    if (observation.value === null) return observation;
    return {
      ...observation,
      value: unit === "count" ? met : observation.value,
      ...(undetermined > 0 && { undetermined }),
    };
  });
}

function policyFor(source: RuleSource, { policy }: ObserveOptions): CompiledPolicy {
  if (policy === undefined)
    throw new TruancyError("invalid-goal", ["policy"], "the compiled policy whose rule is observed");
  if (policy.policy.id !== source.policy)
    throw new TruancyError("invalid-goal", ["policy"], "the policy that the measure names");
  return policy;
}

function countAt(
  register: Register,
  policy: CompiledPolicy,
  rule: string,
  population: Observed,
  day: number,
  { facts, determinations }: ObserveOptions,
) {
  const asked: DecideAllOptions = {
    asOf: isoDate(day),
    ...(facts !== undefined && { facts }),
    ...(determinations !== undefined && { determinations }),
  };
  const results = decideAll(policy, register, asked).result(rule);
  const counts = [0, 0, 0];
  for (let student = 0; student < results.length; student++) {
    if (isMember(register, population, student, day)) counts[results[student]!]! += 1;
  }
  return { notMet: counts[0]!, met: counts[1]!, undetermined: counts[2]! };
}

/** Whether a student is on the roll of the school and in the grades on a day. */
function isMember({ packed }: Register, population: Observed, student: number, day: number): boolean {
  if (!population.has(student)) return false;
  for (let span = packed.studentSpan[student]!; span < packed.studentSpan[student + 1]!; span++) {
    if (packed.spanEntry[span]! <= day && day < packed.spanExit[span]! && population.hasSpan(span)) return true;
  }
  return false;
}
