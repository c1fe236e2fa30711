import type { Condition, Duty, Policy, Rule } from "../../../src/index.js";

/** Unexcused days of the school year. */
export const inYear = { count: "day", within: "school-year", excusal: ["unexcused"] } as const;

/** Days of a quarter. */
export const inQuarter = { count: "day", within: { term: "quarter" } } as const;

/** Two weeks of school of 360 minutes and 6 periods: 10 days, and quarters of 3, 3, 2 and 2. */
export const twoWeeks = {
  id: "short",
  schoolYear: "2025-26",
  firstDay: "2025-09-01",
  lastDay: "2025-09-12",
  terms: "quarters",
  minutesPerDay: 360,
  periodsPerDay: 6,
} as const;

const talk: Duty = { id: "talk", action: "Talk with the family about the causes", responsible: "counselor" };

/** A rule of the handbook: tier 2 at five unexcused days. */
export function ruleOf(overrides: Partial<Rule> = {}): Rule {
  return {
    id: "five",
    title: "Five unexcused days",
    tier: 2,
    when: { ...inYear, atLeast: 5 },
    holds: "once-reached",
    duties: [talk],
    authority: { citation: "Handbook, page 12", kind: "local", verified: true },
    components: ["supportive-environment"],
    ...overrides,
  };
}

/** The handbook's rule of tier 3: ten unexcused days. */
export const ten = ruleOf({ id: "ten", title: "Ten unexcused days", tier: 3, when: { ...inYear, atLeast: 10 } });

/** A district's policy in which there is nothing to find. */
export function handbook(overrides: Partial<Policy> = {}): Policy {
  return {
    id: "handbook",
    title: "Handbook",
    jurisdiction: "Springfield",
    version: "1",
    counting: { presentShare: 0.5 },
    tiers: [
      {
        tier: 1,
        title: "Everyone",
        supports: ["Attendance promoted for all", "Good attendance celebrated each month"],
      },
      { tier: 2, title: "Early help", supports: ["A mentor", "Restorative talks as an alternative to suspension"] },
      { tier: 3, title: "Intensive help", supports: ["A plan by the school's team"] },
    ],
    rules: [ruleOf(), ten],
    ...overrides,
  };
}

/** The handbook with a third rule. */
export function withRule(overrides: Partial<Rule>): Policy {
  return handbook({ rules: [ruleOf(), ten, ruleOf({ id: "third", title: "A third rule", ...overrides })] });
}

/** The handbook with a third rule on this condition. */
export function withCondition(when: Condition): Policy {
  return withRule({ when });
}

/** The handbook with a third rule that has this duty. */
export function withDuty(overrides: Partial<Duty>): Policy {
  return withRule({ when: { fact: "grade average", lessThan: 2 }, duties: [{ ...talk, ...overrides }] });
}
