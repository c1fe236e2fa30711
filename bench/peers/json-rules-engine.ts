import { Engine } from "json-rules-engine";
import type { RuleProperties } from "json-rules-engine";
import { emptyResults } from "../answers.js";
import type { Answers, RuleId } from "../answers.js";
import { tierOf } from "./plain-objects.js";
import type { PlainFacts } from "./plain-objects.js";

/** A fact, an operator and a value. */
export type Test<Fact extends string> = readonly [fact: Fact, operator: string, value: number | string];

/** An engine with the Massachusetts rules, over facts that somebody has counted already. */
export function buildEngine(): Engine {
  return new Engine(massachusettsRules());
}

/** Its rules. */
export function massachusettsRules(): RuleProperties[] {
  const enough: Test<keyof PlainFacts> = ["membership", "greaterThanInclusive", 20];
  return [
    rule("ma-absence-notice", "all", ["noticeDays", "greaterThan", 0]),
    rule(
      "ma-five-unexcused",
      "any",
      ["unexcused", "greaterThanInclusive", 5],
      ["twoPeriodDays", "greaterThanInclusive", 5],
    ),
    rule("ma-action-steps", "all", ["unexcused", "greaterThanInclusive", 5]),
    rule("ma-parent-duty", "all", ["mostHalfDaysInSixMonths", "greaterThanInclusive", 14]),
    rule("ma-habitually-truant", "all", ["mostInAQuarter", "greaterThan", 8], ["willful", "notEqual", "no"]),
    rule("ma-exit-interview", "all", ["longestRun", "greaterThanInclusive", 10]),
    rule("ma-chronically-absent", "all", enough, ["absenceRate", "greaterThanInclusive", 0.1]),
    rule("ma-severely-absent", "all", enough, ["absenceRate", "greaterThanInclusive", 0.2]),
  ];
}

/** Decide for students one after another, as its documentation shows; many runs at a time are slower. */
export async function runEngine(engine: Engine, facts: readonly object[]): Promise<string[][]> {
  const met: string[][] = [];
  for (const one of facts) {
    const { events } = await engine.run(one as Record<string, unknown>);
    met.push(events.map(({ type }) => type));
  }
  return met;
}

/** Its events as columns. */
export function engineAnswers(met: readonly string[][], facts: readonly PlainFacts[]): Answers {
  const results = emptyResults(met.length);
  met.forEach((ids, index) => {
    for (const id of ids as RuleId[]) results[id][index] = 1;
    if (results["ma-habitually-truant"][index] === 1 && facts[index]!.willful === "not said") {
      results["ma-habitually-truant"][index] = 2;
    }
  });
  const resultsOf = (index: number): Record<RuleId, number> =>
    Object.fromEntries(Object.entries(results).map(([id, column]) => [id, column[index]])) as Record<RuleId, number>;
  return { results, tier: Uint8Array.from(met, (_, index) => tierOf(resultsOf(index))) };
}

/** A rule that is an event where all or any of some tests hold. */
export function rule<Fact extends string>(type: string, join: "all" | "any", ...tests: Test<Fact>[]): RuleProperties {
  const conditions = tests.map(([fact, operator, value]) => ({ fact, operator, value }));
  return { conditions: join === "all" ? { all: conditions } : { any: conditions }, event: { type } };
}
