import type { CountingRules } from "../../attendance/index.js";
import type { RuleProgram, Tally, WindowPlan } from "./program.js";

/** What the rules of a policy share while they are compiled. */
export interface Work {
  readonly counting: CountingRules;
  /** What conditions refer to by number: what they count, and where, each once. */
  readonly tallies: Tally[];
  readonly windows: WindowPlan[];
  /** The numbers of both, by what they are. */
  readonly numbers: Map<string, number>;
  /** The facts and determinations asked for. */
  readonly names: Set<string>;
  /** The numbers of the rules by id. */
  readonly ids: ReadonlyMap<unknown, number>;
  /** The rules that others refer to, each after those it refers to itself. */
  readonly referred: Set<number>;
  /** A rule by number, compiled when it is first asked for. */
  rule(number: number): RuleProgram;
}

/** The number of a value in a list, to which it is added if it is not there. */
export function numberIn<T>(list: T[], value: T, { numbers }: Work): number {
  const key = JSON.stringify(value);
  const number = numbers.get(key) ?? list.push(value) - 1;
  numbers.set(key, number);
  return number;
}
