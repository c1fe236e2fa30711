import { expect, test } from "vitest";
import { comparePolicies, compilePolicy, decideAll } from "../../../src/index.js";
import type { Decision, Policy } from "../../../src/index.js";
import { policyOf } from "../../support/policies.js";
import { randomDistrict } from "../../support/random-district.js";
import { randomRule } from "../../support/random-rule.js";
import { randomFrom } from "../../support/random.js";

const options = {
  asOf: "2025-11-20",
  facts: (studentId: string) => (studentId.endsWith("3") ? {} : { rate: studentId.length / 20, age: 10 }),
  determinations: (studentId: string) => ({ willful: studentId.endsWith("4") }),
};
const resultsOf = ({ tier, outcomes }: Decision): unknown => [
  tier,
  outcomes.filter(({ result }) => result !== "not-met").map(({ ruleId, result, status }) => [ruleId, result, status]),
];
const dutiesIn = (decisions: readonly Decision[]) =>
  decisions.flatMap(({ outcomes }) => outcomes.flatMap(({ duties }) => duties));

function randomPolicy(random: () => number): Policy {
  return policyOf([0, 1, 2].map((index) => ({ ...randomRule(random, index), status: `status-${index}` })));
}

test("a comparison says what deciding twice says, for random policies", { timeout: 60_000 }, () => {
  for (let seed = 1; seed <= 12; seed++) {
    const random = randomFrom(seed);
    const [from, to] = [randomPolicy(random), randomPolicy(random)];
    const register = randomDistrict(seed, seed % 2 === 0 ? "positive" : "exceptions");
    const before = [...decideAll(compilePolicy(from), register, options)];
    const after = [...decideAll(compilePolicy(to), register, options)];
    const comparison = comparePolicies(from, to, register, options);

    expect(comparison.duties, `seed ${seed}`).toEqual({ from: dutiesIn(before).length, to: dutiesIn(after).length });
    expect(comparison.weeks.reduce((sum, week) => sum + week.from, 0)).toBe(dutiesIn(before).length);
    const differ = before.filter(
      (decision, at) => JSON.stringify(resultsOf(decision)) !== JSON.stringify(resultsOf(after[at]!)),
    );
    expect(comparison.differing.studentIds, `seed ${seed}`).toEqual(differ.map(({ studentId }) => studentId));
    for (const [tierBefore, row] of comparison.tiers.entries()) {
      for (const [tierAfter, count] of row.entries()) {
        const both = before.filter(({ tier }, at) => tier === tierBefore + 1 && after[at]!.tier === tierAfter + 1);
        expect(count, `seed ${seed}`).toBe(both.length);
      }
    }
    for (const { ruleId, gained, lost } of comparison.rules) {
      const met = ({ outcomes }: Decision) => outcomes.some((one) => one.ruleId === ruleId && one.result === "met");
      expect(gained).toBe(after.filter((decision, at) => met(decision) && !met(before[at]!)).length);
      expect(lost).toBe(before.filter((decision, at) => met(decision) && !met(after[at]!)).length);
    }
  }
});
