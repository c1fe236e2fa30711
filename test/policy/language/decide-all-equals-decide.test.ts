import { describe, expect, test } from "vitest";
import { compilePolicy, decide, decideAll } from "../../../src/index.js";
import type { CountingRules, Facts, Rule } from "../../../src/index.js";
import { policyOf } from "../../support/policies.js";
import { pick, randomFrom } from "../../support/random.js";
import { randomDistrict } from "../../support/random-district.js";
import { randomRule } from "../../support/random-rule.js";

const countings: CountingRules[] = [
  {},
  { presentShare: 0.5, unknownCountsAs: "unexcused" },
  { halfDay: { oneFrom: 0.25, twoFrom: 0.75 } },
];
const factsOf = (studentId: string): Facts =>
  pick(randomFrom(Number(studentId.slice(1))), [
    {},
    { rate: 0.2 },
    { rate: 0.05, age: 9 },
    { birthDate: "2013-10-31" },
  ]);

describe.each(["exceptions", "positive"] as const)("days read as %s", (days) => {
  test.each([11, 12, 13, 14, 15, 16])("a table of random rules holds what is decided one by one (seed %i)", (seed) => {
    const random = randomFrom(seed);
    const register = randomDistrict(seed, days);
    const rules = Array.from({ length: 25 }, (_, index) => randomRule(random, index));
    const policies = [rules, ...rules.slice(1, 6).map((rule) => [rules[0] as Rule, rule])];
    for (const policy of policies) {
      const compiled = compilePolicy(policyOf(policy, { counting: pick(random, countings) }));
      const asOf = pick(random, ["2025-06-30", "2025-09-19", "2025-10-31", "2025-12-12", "2025-12-31"]);
      const table = decideAll(compiled, register, { asOf, facts: factsOf });
      for (const [index, studentId] of register.studentIds.entries()) {
        const decision = decide(compiled, register, studentId, { asOf, facts: factsOf(studentId) });
        expect(table.at(index)).toEqual(decision);
        expect(table.tier[index]).toBe(decision.tier);
        const results = decision.outcomes.map(({ ruleId, result }) => [ruleId, result]);
        expect(
          policy.map(({ id }) => [
            id,
            (["not-met", "met", "undetermined"] as const)[table.result(id)[index] as 0 | 1 | 2],
          ]),
        ).toEqual(results);
      }
    }
  });
});
