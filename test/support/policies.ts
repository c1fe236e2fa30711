import { expect } from "vitest";
import { compilePolicy, decide } from "../../src/index.js";
import type {
  Condition,
  CountingRules,
  Decision,
  DecideOptions,
  Policy,
  Result,
  Rule,
  RuleOutcome,
  Unit,
} from "../../src/index.js";
import { registerOf, studentId } from "./students.js";
import type { RegisterSketch } from "./students.js";

/** A rule with the id "rule", tier 2 and no duty, if nothing else is said. */
export function ruleOf(when: Condition, overrides: Partial<Rule> = {}): Rule {
  return {
    id: "rule",
    title: "A rule",
    tier: 2,
    when,
    duties: [],
    authority: { citation: "Test Code §1", kind: "local", verified: true },
    components: ["measurable-goals"],
    ...overrides,
  };
}

/** A policy of these rules that counts days by sums of shares, if nothing else is said. */
export function policyOf(rules: readonly Rule[], overrides: Partial<Policy> = {}): Policy {
  return {
    id: "policy",
    title: "A policy",
    jurisdiction: "test",
    version: "1",
    counting: {},
    tiers: [{ tier: 1, title: "Everyone" }],
    rules,
    ...overrides,
  };
}

/** What a decision is made from: a register, what is asked, and how the rule departs from {@link ruleOf}. */
export interface Situation extends RegisterSketch, Partial<DecideOptions> {
  readonly counting?: CountingRules;
  readonly rule?: Partial<Rule>;
  readonly policy?: Partial<Policy>;
}

/** The decision by rules given whole, as of the last day of the year if no other is named. */
export function decisionBy(rules: readonly Rule[], situation: Situation = {}): Decision {
  const { asOf = "2026-06-12", facts, determinations, traces, counting = {}, policy } = situation;
  const compiled = compilePolicy(policyOf(rules, { counting, ...policy }));
  return decide(compiled, registerOf(situation), studentId, {
    asOf,
    ...(facts === undefined ? {} : { facts }),
    ...(determinations === undefined ? {} : { determinations }),
    ...(traces === undefined ? {} : { traces }),
  });
}

/** What came out for the only rule, which has this condition. */
export function outcomeOf(when: Condition, situation: Situation = {}): RuleOutcome {
  return outcomeIn(decisionBy([ruleOf(when, situation.rule)], situation), situation.rule?.id ?? "rule");
}

/** What came out for a rule of a decision. */
export function outcomeIn(decision: Decision, ruleId: string): RuleOutcome {
  const outcome = decision.outcomes.find((candidate) => candidate.ruleId === ruleId);
  if (outcome === undefined) throw new Error(`the decision has no outcome of ${ruleId}`);
  return outcome;
}

/** Whether the only rule, which has this condition, is met. */
export function resultOf(when: Condition, situation: Situation = {}): Result {
  return outcomeOf(when, situation).result;
}

/** Expects an amount in the school year to the last digit: as seen in the trace, and on both sides of the line. */
export function expectAmount(unit: Unit | readonly Unit[], expected: number, situation: Situation): void {
  const count = { count: unit, within: "school-year" } as const;
  expect(outcomeOf({ ...count, atLeast: 0 }, situation).trace?.observed).toBe(expected);
  expect(resultOf({ ...count, atLeast: expected }, situation)).toBe("met");
  expect(resultOf({ ...count, moreThan: expected }, situation)).toBe("not-met");
}
