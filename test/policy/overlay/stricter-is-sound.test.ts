import { expect, test } from "vitest";
import { compilePolicy, decideAll, extendPolicy, TruancyError } from "../../../src/index.js";
import type { Decision, Policy, PolicyOverlay, Register, RuleOutcome } from "../../../src/index.js";
import { policyOf } from "../../support/policies.js";
import { randomDistrict } from "../../support/random-district.js";
import { randomRule } from "../../support/random-rule.js";
import { randomFrom } from "../../support/random.js";
import { randomChange } from "./random-change.js";

/** How many pairs of policies are tried: as many as PROPERTY_RUNS says, or a short run's. */
const pairs = Number(process.env["PROPERTY_RUNS"] ?? 150) * 2;
const districts = [11, 12, 13, 14].map((seed) => randomDistrict(seed, seed % 2 === 0 ? "exceptions" : "positive"));
const dates = ["2025-08-20", "2025-10-15", "2025-12-19"];

function allowed(base: Policy, overlay: PolicyOverlay): Policy | undefined {
  try {
    return extendPolicy(base, overlay);
  } catch (error) {
    if (error instanceof TruancyError && error.code === "override-forbidden") return undefined;
    throw error;
  }
}

function decisions(policy: Policy, register: Register, asOf: string): Decision[] {
  const facts = (studentId: string) => ({ rate: studentId.length / 20, age: studentId.length * 5 });
  const determinations = (studentId: string) => (studentId.endsWith("1") ? {} : { willful: !studentId.endsWith("2") });
  return [...decideAll(compilePolicy(policy), register, { asOf, facts, determinations })];
}

/** What a stricter rule owes: whoever met the former one meets it, no later, as often, and with every duty. */
function expectNoLess(former: RuleOutcome, now: RuleOutcome, told: string): void {
  if (former.result !== "met") return;
  expect(now.result, told).toBe("met");
  expect(now.reachedOn! <= former.reachedOn!, `${told}: reached later`).toBe(true);
  expect(now.tier >= former.tier, `${told}: a lower tier`).toBe(true);
  for (const date of former.occurrences ?? []) expect(now.occurrences, told).toContain(date);
  const duties = now.duties.map(({ dutyId, occurrence }) => `${dutyId} ${occurrence}`);
  for (const { dutyId, occurrence } of former.duties) expect(duties, told).toContain(`${dutyId} ${occurrence}`);
}

test(
  "what is let pass as stricter is met by everyone who met the former rule, on random records",
  { timeout: 600_000 },
  () => {
    let passed = 0;
    for (let seed = 1; seed <= pairs; seed++) {
      const random = randomFrom(seed);
      const rules = [0, 1, 2].map((index) => ({ ...randomRule(random, index), override: "stricter" as const }));
      const base = policyOf(rules, { counting: random() < 0.5 ? { presentShare: 0.5 } : {} });
      const overlay = randomChange(random, base);
      const policy = allowed(base, overlay);
      if (policy === undefined) continue;
      passed++;
      const register = districts[seed % districts.length]!;
      for (const asOf of dates) {
        const after = decisions(policy, register, asOf);
        decisions(base, register, asOf).forEach((decision, student) => {
          decision.outcomes.forEach((outcome, number) => {
            const told = `seed ${seed}, ${asOf}, student ${student}, ${outcome.ruleId}: ${JSON.stringify(overlay)}`;
            expectNoLess(outcome, after[student]!.outcomes[number]!, told);
          });
        });
      }
    }
    // So that the claim is about something.
    expect(passed).toBeGreaterThan(pairs / 8);
    expect(passed).toBeLessThan(pairs * 0.9);
  },
);
