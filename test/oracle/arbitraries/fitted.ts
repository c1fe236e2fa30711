import fc from "fast-check";
import type { Comparison, Condition } from "../../../src/index.js";
import { comparisonIn } from "../comparison.js";
import { evaluate } from "../conditions.js";
import { withLeaves } from "../census/conditions-in.js";
import { oracleProblems, oracleStudents, oracleWorld } from "../index.js";
import { oneLine } from "../property.js";
import type { Rational } from "../rational.js";
import { compare, fromNumber, toNumber } from "../rational.js";
import { yearDays } from "../world.js";
import type { PolicyCase } from "./cases.js";

/** For each leaf in turn: leave it as drawn, or put its line where a day of a student stands, the last one or any. */
export const fitChoices: fc.Arbitrary<readonly FitChoice[]> = fc.array(
  fc.record({ fit: fc.nat(3).map((chance) => chance > 0), student: fc.nat(2), day: fc.nat(60), last: fc.boolean() }),
  { minLength: 3, maxLength: 3 },
);

interface FitChoice {
  readonly fit: boolean;
  readonly student: number;
  readonly day: number;
  readonly last: boolean;
}

const known = new Map<string, PolicyCase>();

/**
 * The case with thresholds that days of its students stand on exactly: a day or a part more or less than the policy says then tells.
 * Remembered, because several tests look at the same cases.
 */
export function fitted(drawn: PolicyCase, choices: readonly FitChoice[]): PolicyCase {
  const key = oneLine([drawn, choices]);
  const found = known.get(key) ?? fit(drawn, choices);
  if (known.size < 1000) known.set(key, found);
  return found;
}

function fit(drawn: PolicyCase, choices: readonly FitChoice[]): PolicyCase {
  if (isAmbiguous(drawn)) return drawn;
  let leaf = -1;
  let { policy } = drawn;
  for (const { id: ruleId } of [...policy.rules].sort((a, b) => (a.id < b.id ? -1 : 1))) {
    // What a leaf counts may depend on the rules before it, whose lines are already drawn.
    const soFar = { ...drawn, policy };
    policy = withLeaves(policy, (condition, rule) => {
      if (rule.id !== ruleId) return condition;
      leaf += 1;
      const choice = choices[leaf % choices.length]!;
      return choice.fit ? onTheLine(soFar, condition, choice) : condition;
    });
  }
  return { ...drawn, policy };
}

function onTheLine(example: PolicyCase, condition: Condition, { student, day, last }: FitChoice): Condition {
  const comparison = comparisonIn(condition);
  if (comparison === undefined || "fact" in condition) return condition;
  const { policy, input, options, asOf, facts, determinations } = example;
  const ids = oracleStudents(input, options);
  const id = ids[student % ids.length];
  if (id === undefined) return condition;
  const world = oracleWorld(policy, input, options, id, {
    asOf,
    facts: facts[id]!,
    determinations: determinations[id]!,
  });
  const seen = yearDays(world).flatMap((d) => {
    const { observed } = evaluate(world, condition, d);
    return observed === undefined || observed.n === 0n || !isWritable(observed) ? [] : [toNumber(observed)];
  });
  const line = last ? seen.at(-1) : seen[day % seen.length];
  return line === undefined ? condition : { ...condition, ...comparisonAt(comparison, line) };
}

/** Whether a number in a policy can mean just this value; of many digits it means a simpler fraction nearby. */
function isWritable(value: Rational): boolean {
  return compare(fromNumber(toNumber(value)), value) === 0;
}

/** The same comparison with another number; of `between` one end or the other. */
function comparisonAt(comparison: Comparison, line: number): Comparison {
  if (!("between" in comparison)) return { [Object.keys(comparison)[0]!]: line } as unknown as Comparison;
  const [least, most] = comparison.between;
  return { between: line > most ? [least, line] : [line, Math.max(line, most)] };
}

function isAmbiguous({ input, options }: PolicyCase): boolean {
  try {
    oracleProblems(input, options);
    return false;
  } catch {
    return true;
  }
}
