import { describe, expect, test } from "vitest";
import { compilePolicy, decideAll, simulate } from "../../../src/index.js";
import type { Decision, Policy, Register } from "../../../src/index.js";
import { usMa } from "../../../src/policy/presets/us-ma.js";
import { epochDay, isoDate } from "../../support/calendars.js";
import { policyOf } from "../../support/policies.js";
import { randomDistrict } from "../../support/random-district.js";
import { randomRule } from "../../support/random-rule.js";
import { randomFrom } from "../../support/random.js";

const facts = (studentId: string) => (studentId.endsWith("3") ? {} : { rate: studentId.length / 20, age: 10 });
const determinations = (studentId: string) => ({ willful: studentId.endsWith("4") });

/** The same by deciding anew for every student as of the end of every week. */
function decidedWeekly(policy: Policy, register: Register, from: string, until: string) {
  const compiled = compilePolicy(policy);
  const [opened, due] = [new Set<string>(), new Set<string>()];
  const weeks = [];
  for (let first = epochDay(from); first <= epochDay(until);) {
    // 1970-01-04 was a Sunday: day 3 of each seven.
    const last = Math.min(epochDay(until), first + ((3 - (first % 7) + 7) % 7));
    const week = {
      from: isoDate(first),
      until: isoDate(last),
      students: 0,
      tiers: [0, 0, 0],
      opened: 0,
      due: 0,
      meetings: 0,
    };
    for (const decision of decideAll(compiled, register, { asOf: week.until, facts, determinations })) {
      count(decision, week, opened, due);
    }
    weeks.push(week);
    first = last + 1;
  }
  return weeks;
}

function count(
  { studentId, tier, outcomes, measures }: Decision,
  week: { from: string; until: string; students: number; tiers: number[]; opened: number; due: number },
  opened: Set<string>,
  due: Set<string>,
): void {
  if (measures.enrolled) {
    week.students += 1;
    week.tiers[tier - 1]! += 1;
  }
  for (const { key, openedOn, dueOn } of outcomes.flatMap((outcome) => outcome.duties)) {
    const own = `${studentId} ${key}`;
    if (openedOn >= week.from && openedOn <= week.until && !opened.has(own)) {
      opened.add(own);
      week.opened += 1;
    }
    if (dueOn !== undefined && dueOn >= week.from && dueOn <= week.until && !due.has(own)) {
      due.add(own);
      week.due += 1;
    }
  }
}

/** Three random rules with a duty each, the last of whose duties waits for the first rule. */
function randomPolicy(seed: number): Policy {
  const random = randomFrom(seed);
  const rules = [0, 1, 2].map((index) => randomRule(random, index));
  const waiting = { id: "after", action: "After", due: { within: 2, unit: "calendar-day" as const, from: "r0" } };
  return policyOf([...rules.slice(0, 2), { ...rules[2]!, tier: 3, duties: [...rules[2]!.duties, waiting] }], {
    counting: seed % 2 === 0 ? { presentShare: 0.5 } : {},
  });
}

describe("week by week the simulation says what deciding says as of the week's last date", () => {
  const runs = Math.max(9, Math.ceil(Number(process.env["PROPERTY_RUNS"] ?? 0) / 10));
  test.each(["exceptions", "positive"] as const)(
    "for random policies over two school years, days as %s",
    (days) => {
      const register = randomDistrict(7, days);
      for (let seed = 1; seed <= runs; seed++) {
        const policy = randomPolicy(seed);
        const [from, until] = seed % 3 === 0 ? ["2025-08-27", "2025-10-21"] : ["2025-04-01", "2026-01-07"];
        const { weeks } = simulate(policy, register, { from, until, facts, determinations, isMeeting: () => false });
        expect(weeks, `seed ${seed}`).toEqual(decidedWeekly(policy, register, from, until));
      }
    },
    120_000,
  );

  test("for Massachusetts", () => {
    const register = randomDistrict(3, "exceptions");
    const [from, until] = ["2025-08-25", "2025-12-31"];
    const { weeks } = simulate(usMa, register, { from, until, facts, determinations, isMeeting: () => false });
    expect(weeks).toEqual(decidedWeekly(usMa, register, from, until));
    expect(weeks.reduce((sum, { opened }) => sum + opened, 0)).toBeGreaterThan(50);
  });
});
