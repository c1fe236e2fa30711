import { expect, test } from "vitest";
import type { Condition, Rule, TierLevel } from "../../../src/index.js";
import { decisionBy, outcomeIn, ruleOf } from "../../support/policies.js";

const when = (fact: string): Condition => ({ fact, equals: true });
const rules: Rule[] = [
  ruleOf(when("two"), { id: "two", tier: 2 }),
  ruleOf(when("three"), { id: "three", tier: 3, status: "truant", requires: ["willful"] }),
  ruleOf(when("one"), { id: "one", tier: 1, status: "noted" }),
];

test.each<[string, Record<string, boolean>, boolean | undefined, TierLevel]>([
  ["no rule met: 1", { one: false, two: false, three: false }, undefined, 1],
  ["a rule of tier 1 met: 1", { one: true, two: false, three: false }, undefined, 1],
  ["a rule of tier 2 met: 2", { one: true, two: true, three: false }, undefined, 2],
  ["a rule of tier 3 met: 3, whatever comes after it", { one: true, two: true, three: true }, true, 3],
  ["a rule of tier 3 undetermined: not 3", { one: true, two: true, three: true }, undefined, 2],
  ["a rule of tier 3 determined otherwise: not 3", { one: false, two: false, three: true }, false, 1],
  ["nothing known: 1", {}, undefined, 1],
])("the highest tier of a rule that is met; %s", (_, facts, willful, tier) => {
  const decision = decisionBy(rules, { facts, ...(willful === undefined ? {} : { determinations: { willful } }) });
  expect(decision.tier).toBe(tier);
});

test("every rule has an outcome, in the policy's order, with its tier and its authority", () => {
  const decision = decisionBy(rules, { facts: { one: true } });
  expect(decision.outcomes.map(({ ruleId, tier, result }) => [ruleId, tier, result])).toEqual([
    ["two", 2, "undetermined"],
    ["three", 3, "undetermined"],
    ["one", 1, "met"],
  ]);
  expect(outcomeIn(decision, "one")).toMatchObject({
    title: "A rule",
    status: "noted",
    authority: { citation: "Test Code §1", kind: "local", verified: true },
    components: ["measurable-goals"],
  });
});
