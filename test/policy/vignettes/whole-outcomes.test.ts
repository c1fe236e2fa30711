import { describe, expect, test } from "vitest";
import { buildCalendar, compilePolicy, decide, decideAll, results } from "../../../src/index.js";
import type {
  CompiledPolicy,
  Decision,
  DueDuty,
  PolicyCase,
  Rule,
  RuleOutcome,
  SchoolCalendar,
} from "../../../src/index.js";
import { caseRegister, caseStudent } from "../../../src/policy/cases/case-register.js";
import { deepFreeze } from "../../support/deep-freeze.js";
import { readVignettes, told } from "./read-vignettes.js";
import type { Vignettes } from "./read-vignettes.js";

// What a vignette cannot say of an outcome, and what holds for each of them whatever it says.

test("the story year of Massachusetts has 180 school days, 45 in each quarter", () => {
  const { days, terms } = buildCalendar(readVignettes("us-ma").calendars[0]!);
  expect(days).toHaveLength(180);
  expect(terms).toHaveLength(4);
  for (const { firstDay, lastDay } of terms) {
    expect(days.filter(({ date }) => date >= firstDay && date <= lastDay)).toHaveLength(45);
  }
});

describe.each(told)("$id", (policy, vignettes) => {
  const compiled = compilePolicy(deepFreeze(policy));

  test.each(vignettes.cases)("$title", (given) => {
    const { decision, tableResults, calendars } = decided(compiled, given, vignettes);
    for (const [index, outcome] of decision.outcomes.entries()) {
      const rule = policy.rules[index]!;
      expect(outcome.ruleId).toBe(rule.id);
      expect(tableResults[index], rule.id).toBe(outcome.result);
      expectNothingLeftOver(rule, outcome);
      for (const duty of outcome.duties) expectOwnDuty(duty, rule, outcome, policy.id, calendars);
    }
  });
});

/** What a policy decides in a case, alone and in a table, from frozen input. */
function decided(compiled: CompiledPolicy, given: PolicyCase, vignettes: Vignettes) {
  const calendars = (given.calendars ?? vignettes.calendars).map((plan) =>
    "days" in plan ? plan : buildCalendar(deepFreeze(plan)),
  );
  const { register, lastDay } = caseRegister(deepFreeze(given), calendars, []);
  const { asOf = lastDay, facts = {}, determinations = {} } = given;
  const decision: Decision = decide(compiled, register, caseStudent, { asOf, facts, determinations });
  const table = decideAll(compiled, register, { asOf, facts: () => facts, determinations: () => determinations });
  return { decision, calendars, tableResults: compiled.policy.rules.map(({ id }) => results[table.result(id)[0]!]) };
}

/** A status only where the rule is met, a date unless it is not met, needs only where they would settle it. */
function expectNothingLeftOver(
  rule: Rule,
  { result, status, reachedOn, needs, occurrences, duties }: RuleOutcome,
): void {
  const met = result === "met";
  expect(status).toBe(met ? rule.status : undefined);
  expect(reachedOn !== undefined).toBe(result !== "not-met");
  expect((needs ?? []).length > 0).toBe(result === "undetermined");
  expect((occurrences ?? []).length > 0).toBe(met && rule.holds === "each-time");
  if (!met) expect(duties).toEqual([]);
  if (occurrences && occurrences.length > 0) expect(occurrences[0]).toBe(reachedOn);
}

/** A duty of the rule, opened on its day, by a key that is the same from night to night; with a date where the law gives one to count from. */
function expectOwnDuty(
  duty: DueDuty,
  rule: Rule,
  outcome: RuleOutcome,
  policyId: string,
  calendars: readonly SchoolCalendar[],
): void {
  const written = rule.duties.find(({ id }) => id === duty.dutyId);
  const openedOn = duty.occurrence ?? outcome.reachedOn!;
  const { schoolYear } = calendars.find(({ days }) => days.some(({ date }) => date === openedOn))!;
  expect(written).toBeDefined();
  expect(duty.ruleId).toBe(rule.id);
  expect(duty.openedOn).toBe(openedOn);
  expect(duty.key).toBe(`${policyId}/${rule.id}/${duty.dutyId}/${duty.occurrence ?? schoolYear}`);
  if (duty.occurrence !== undefined) expect(outcome.occurrences).toContain(duty.occurrence);
  if (written?.due === undefined || duty.status === "waiting") expect(duty.dueOn).toBeUndefined();
}
