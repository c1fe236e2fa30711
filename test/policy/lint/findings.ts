import type { Comparison, Condition, FindingCode, LintOptions, Policy, Rule } from "../../../src/index.js";
import { handbook, inQuarter, inYear, ruleOf, ten, twoWeeks, withCondition, withDuty, withRule } from "./handbook.js";

/** A policy with one finding, where it is, and the policy mended as the finding says. */
export interface FindingCase {
  readonly code: FindingCode;
  readonly severity: "error" | "warning" | "note";
  readonly of: string;
  readonly policy: Policy;
  readonly path: string;
  readonly mended: Policy;
  readonly options?: LintOptions;
}

const statute = { citation: "Code §1", url: "https://example.org/code", kind: "statute", verified: true } as const;
const [first, second, third] = handbook().tiers as [Policy["tiers"][0], Policy["tiers"][0], Policy["tiers"][0]];

const petition: Partial<Rule> = {
  id: "petition",
  tier: 3,
  when: { ...inYear, atLeast: 20 },
  duties: [{ id: "petition", action: "File a petition with the juvenile court", responsible: "district" }],
};

function nested(levels: number): Condition {
  let when: Condition = { ...inYear, atLeast: 7 };
  for (let level = 1; level < levels; level++) when = { not: when };
  return when;
}

/** Two bands of unexcused days and nothing else. */
function bands(low: Comparison, high: Comparison): Policy {
  return handbook({
    rules: [
      ruleOf({ id: "low", when: { ...inYear, ...low } }),
      ruleOf({ id: "high", tier: 3, when: { ...inYear, ...high } }),
    ],
  });
}

/** Two bands of a share. */
function shares(low: Comparison, high: Comparison): Policy {
  const share = { share: "day", within: "school-year", of: "membership" } as const;
  return handbook({
    rules: [
      ruleOf({
        id: "low",
        when: {
          all: [
            { ...share, moreThan: 0.01 },
            { ...share, ...low },
          ],
        },
      }),
      ruleOf({ id: "high", tier: 3, when: { ...share, ...high } }),
    ],
  });
}

/** Every code at least once. */
export const cases: readonly FindingCase[] = [
  {
    code: "invalid-policy",
    severity: "error",
    of: "two rules of one id",
    policy: handbook({ rules: [ruleOf(), ten, ruleOf()] }),
    path: "rules.2.id",
    mended: handbook(),
  },
  {
    code: "invalid-number",
    severity: "error",
    of: "a threshold that is no number",
    policy: withCondition({ ...inYear, atLeast: Number.NaN }),
    path: "rules.2.when.atLeast",
    mended: withCondition({ ...inYear, atLeast: 7 }),
  },
  {
    code: "invalid-date",
    severity: "error",
    of: "February 30",
    policy: handbook({ effective: { from: "2025-02-30" } }),
    path: "effective.from",
    mended: handbook({ effective: { from: "2025-02-28" } }),
  },
  {
    code: "policy-too-deep",
    severity: "error",
    of: "a condition 65 deep",
    policy: withCondition(nested(65)),
    path: `rules.2.when${".not".repeat(64)}`,
    mended: withCondition(nested(63)),
  },
  {
    code: "policy-cycle",
    severity: "error",
    of: "a rule that waits for itself",
    policy: withCondition({ reached: "third", atLeast: 1 }),
    path: "rules.2.when.reached",
    mended: withRule({ tier: 3, when: { reached: "five", atLeast: 1 } }),
  },
  {
    code: "unknown-rule",
    severity: "error",
    of: "a rule that is not there",
    policy: withCondition({ any: [{ reached: "fifth", atLeast: 1 }] }),
    path: "rules.2.when.any.0.reached",
    mended: withCondition({ any: [{ reached: "five", atLeast: 1 }] }),
  },
  {
    code: "unknown-duty",
    severity: "error",
    of: "a duty that is not there",
    policy: withDuty({ due: { within: 1, unit: "school-day", from: "letter" } }),
    path: "rules.2.duties.0.due.from",
    mended: withDuty({ due: { within: 1, unit: "school-day", from: "five" } }),
  },
  {
    code: "empty-range",
    severity: "error",
    of: "ends reversed",
    policy: withCondition({ ...inYear, between: [9, 7] }),
    path: "rules.2.when.between",
    mended: withCondition({ ...inYear, between: [7, 9] }),
  },
  {
    code: "empty-range",
    severity: "error",
    of: "less than no day",
    policy: withCondition({ ...inYear, lessThan: 0 }),
    path: "rules.2.when.lessThan",
    mended: withCondition({ ...inYear, atMost: 0 }),
  },
  {
    code: "empty-range",
    severity: "error",
    of: "no whole day between 2.2 and 2.8",
    policy: withCondition({ ...inYear, between: [2.2, 2.8] }),
    path: "rules.2.when.between",
    mended: withCondition({ ...inYear, count: "day-equivalent", between: [2.2, 2.8] }),
  },
  {
    code: "empty-range",
    severity: "error",
    of: "ages reversed",
    policy: withRule({ when: { fact: "grade average", lessThan: 2 }, appliesTo: { ages: { between: [18, 12] } } }),
    path: "rules.2.appliesTo.ages",
    mended: withRule({ when: { fact: "grade average", lessThan: 2 }, appliesTo: { ages: { between: [12, 18] } } }),
  },
  {
    code: "never-counts",
    severity: "error",
    of: "only marks of being present",
    policy: withCondition({ ...inYear, kinds: ["present"], atLeast: 7 }),
    path: "rules.2.when",
    mended: withCondition({ ...inYear, kinds: ["tardy"], atLeast: 7 }),
  },
  {
    code: "never-counts",
    severity: "error",
    of: "no grade",
    policy: withCondition({ grades: [] }),
    path: "rules.2.when",
    mended: withCondition({ grades: ["KG"] }),
  },
  {
    code: "never-counts",
    severity: "error",
    of: "unknown excusals, where these count as unexcused",
    policy: {
      ...withCondition({ ...inYear, excusal: ["unknown"], atLeast: 3 }),
      counting: { unknownCountsAs: "unexcused" },
    },
    path: "rules.2.when",
    mended: withCondition({ ...inYear, excusal: ["unknown"], atLeast: 3 }),
  },
  {
    code: "never-counts",
    severity: "error",
    of: "tardies without tardy marks",
    policy: withCondition({ count: "tardy", within: "school-year", kinds: ["absent"], atLeast: 3 }),
    path: "rules.2.when",
    mended: withCondition({ count: "tardy", within: "school-year", atLeast: 3 }),
  },
  {
    code: "unreachable",
    severity: "error",
    of: "4 days in quarters of 3",
    policy: withCondition({ ...inQuarter, atLeast: 4 }),
    path: "rules.2.when.atLeast",
    mended: withCondition({ ...inQuarter, atLeast: 3 }),
    options: { calendar: twoWeeks },
  },
  {
    code: "unreachable",
    severity: "error",
    of: "a day missing 7 of 6 periods",
    policy: withCondition({ count: { dayMissing: { periods: 7 } }, within: "school-year", atLeast: 1 }),
    path: "rules.2.when.atLeast",
    mended: withCondition({ count: { dayMissing: { periods: 6 } }, within: "school-year", atLeast: 1 }),
    options: { calendar: twoWeeks },
  },
  {
    code: "unreachable",
    severity: "error",
    of: "61 hours in a row in ten days of 6 hours",
    policy: withCondition({ consecutive: "hour", atLeast: 61 }),
    path: "rules.2.when.atLeast",
    mended: withCondition({ consecutive: "hour", atLeast: 9 }),
    options: { calendar: twoWeeks },
  },
  {
    code: "unreachable",
    severity: "error",
    of: "15 days in two weeks, in any calendar",
    policy: withCondition({ count: "day", within: { last: 2, unit: "week" }, atLeast: 15 }),
    path: "rules.2.when.atLeast",
    mended: withCondition({ count: "day", within: { last: 2, unit: "week" }, atLeast: 7 }),
  },
  {
    code: "unreachable",
    severity: "error",
    of: "more than all days",
    policy: withCondition({ share: "day", within: "school-year", of: "membership", moreThan: 1 }),
    path: "rules.2.when.moreThan",
    mended: withCondition({ share: "day", within: "school-year", of: "membership", moreThan: 0.2 }),
  },
  {
    code: "unreachable",
    severity: "error",
    of: "a share of no day",
    policy: withCondition({ share: "day", within: "school-year", of: 0, atLeast: 0.1 }),
    path: "rules.2.when.of",
    mended: withCondition({ share: "day", within: "school-year", of: 180, atLeast: 0.1 }),
  },
  {
    code: "unreachable",
    severity: "error",
    of: "twice what is reached once a year",
    policy: withCondition({ reached: "five", atLeast: 2 }),
    path: "rules.2.when.atLeast",
    mended: withCondition({ reached: "five", atLeast: 1 }),
  },
  {
    code: "unreachable",
    severity: "error",
    of: "11 days in membership in a calendar of ten",
    policy: withRule({ when: { fact: "grade average", lessThan: 2 }, appliesTo: { minimumMembership: 11 } }),
    path: "rules.2.appliesTo.minimumMembership",
    mended: withRule({ when: { fact: "grade average", lessThan: 2 }, appliesTo: { minimumMembership: 10 } }),
    options: { calendar: twoWeeks },
  },
  {
    code: "contradiction",
    severity: "error",
    of: "seven days and less than three",
    policy: withCondition({
      all: [
        { ...inYear, atLeast: 7 },
        { ...inYear, lessThan: 3 },
      ],
    }),
    path: "rules.2.when.all.1",
    mended: withCondition({
      all: [
        { ...inYear, atLeast: 7 },
        { ...inYear, lessThan: 9 },
      ],
    }),
  },
  {
    code: "contradiction",
    severity: "error",
    of: "a grade that the rule is not for",
    policy: withRule({ appliesTo: { grades: ["K"] }, when: { all: [{ grades: ["4"] }, { ...inYear, atLeast: 7 }] } }),
    path: "rules.2.when.all.0",
    mended: withRule({
      appliesTo: { grades: ["K", "04"] },
      when: { all: [{ grades: ["4"] }, { ...inYear, atLeast: 7 }] },
    }),
  },
  {
    code: "contradiction",
    severity: "error",
    of: "seven unexcused days without three of any kind, inside an `any`",
    policy: withCondition({
      any: [
        { fact: "grade average", lessThan: 2 },
        { all: [{ ...inYear, atLeast: 7 }, { not: { count: "day", within: "school-year", atLeast: 3 } }] },
      ],
    }),
    path: "rules.2.when.any.1.all.1",
    mended: withCondition({
      any: [
        { fact: "grade average", lessThan: 2 },
        { all: [{ ...inYear, atLeast: 7 }, { not: { count: "day", within: "school-year", atLeast: 9 } }] },
      ],
    }),
  },
  {
    code: "always-met",
    severity: "warning",
    of: "no day at least",
    policy: withCondition({
      all: [
        { ...inYear, atLeast: 0 },
        { fact: "grade average", lessThan: 2 },
      ],
    }),
    path: "rules.2.when.all.0.atLeast",
    mended: withCondition({
      all: [
        { ...inYear, atLeast: 1 },
        { fact: "grade average", lessThan: 2 },
      ],
    }),
  },
  {
    code: "always-met",
    severity: "warning",
    of: "ten days at most in ten days",
    policy: withCondition({ count: "day", within: "school-year", atMost: 10 }),
    path: "rules.2.when.atMost",
    mended: withCondition({ count: "day", within: "school-year", atMost: 9 }),
    options: { calendar: twoWeeks },
  },
  {
    code: "always-met",
    severity: "warning",
    of: "three days or more, or two or less",
    policy: withCondition({
      any: [
        { ...inYear, atLeast: 3 },
        { ...inYear, atMost: 2 },
      ],
    }),
    path: "rules.2.when.any.1",
    mended: withCondition({
      any: [
        { ...inYear, atLeast: 4 },
        { ...inYear, atMost: 2 },
      ],
    }),
  },
  {
    code: "each-time-without-count",
    severity: "error",
    of: "a fact each time",
    policy: withRule({ when: { fact: "grade average", lessThan: 2 }, holds: "each-time" }),
    path: "rules.2.holds",
    mended: withRule({ when: { fact: "grade average", lessThan: 2 }, holds: "while-true" }),
  },
  {
    code: "missing-term",
    severity: "warning",
    of: "a school month in a calendar of quarters",
    policy: withCondition({ count: "day", within: { term: "school-month" }, atLeast: 3 }),
    path: "rules.2.when.within.term",
    mended: withCondition({ count: "day", within: { term: "quarter" }, atLeast: 3 }),
    options: { calendar: twoWeeks },
  },
  {
    code: "not-in-force",
    severity: "error",
    of: "a rule that ends before the policy begins",
    policy: {
      ...withRule({ when: { grades: ["4"] }, effective: { until: "2024-06-30" } }),
      effective: { from: "2024-07-01" },
    },
    path: "rules.2.effective",
    mended: {
      ...withRule({ when: { grades: ["4"] }, effective: { until: "2024-07-01" } }),
      effective: { from: "2024-07-01" },
    },
  },
  {
    code: "not-in-force",
    severity: "error",
    of: "a policy that ends before it begins",
    policy: handbook({ effective: { from: "2025-07-01", until: "2025-06-30" } }),
    path: "effective",
    mended: handbook({ effective: { from: "2025-06-30", until: "2025-07-01" } }),
  },
  {
    code: "expired",
    severity: "warning",
    of: "a rule until the day before",
    policy: withRule({ when: { grades: ["4"] }, effective: { until: "2025-08-31" } }),
    path: "rules.2.effective.until",
    mended: withRule({ when: { grades: ["4"] }, effective: { until: "2025-09-01" } }),
    options: { asOf: "2025-09-01" },
  },
  {
    code: "expired",
    severity: "warning",
    of: "a policy until the day before",
    policy: handbook({ effective: { until: "2025-08-31" } }),
    path: "effective.until",
    mended: handbook({ effective: { until: "2025-09-01" } }),
    options: { asOf: "2025-09-01" },
  },
  {
    code: "implied-by-higher-tier",
    severity: "warning",
    of: "twelve days in tier 2, and ten in tier 3",
    policy: withCondition({ ...inYear, atLeast: 12 }),
    path: "rules.2.when",
    mended: withCondition({ ...inYear, atLeast: 7 }),
  },
  {
    code: "duplicate-rule",
    severity: "warning",
    of: "more than four days, and five at least",
    policy: withCondition({ ...inYear, moreThan: 4 }),
    path: "rules.2.when",
    mended: withCondition({ ...inYear, moreThan: 5 }),
  },
  {
    code: "gap-in-bands",
    severity: "warning",
    of: "1 to 4, 6 to 9",
    policy: bands({ between: [1, 4] }, { between: [6, 9] }),
    path: "rules.1.when.between",
    mended: bands({ between: [1, 4] }, { between: [5, 9] }),
  },
  {
    code: "gap-in-bands",
    severity: "warning",
    of: "under 5%, over 5%",
    policy: shares({ lessThan: 0.05 }, { moreThan: 0.05 }),
    path: "rules.1.when.moreThan",
    mended: shares({ lessThan: 0.05 }, { atLeast: 0.05 }),
  },
  {
    code: "overlapping-bands",
    severity: "warning",
    of: "1 to 5, 5 to 9",
    policy: bands({ between: [1, 5] }, { between: [5, 9] }),
    path: "rules.1.when.between",
    mended: bands({ between: [1, 4] }, { between: [5, 9] }),
  },
  {
    code: "overlapping-bands",
    severity: "warning",
    of: "1 to 5, 5 and more",
    policy: bands({ between: [1, 5] }, { atLeast: 5 }),
    path: "rules.1.when.atLeast",
    mended: bands({ between: [1, 5] }, { atLeast: 6 }),
  },
  {
    code: "missing-citation",
    severity: "warning",
    of: "a blank citation",
    policy: withRule({ when: { grades: ["4"] }, authority: { citation: " ", kind: "local", verified: true } }),
    path: "rules.2.authority.citation",
    mended: withRule({ when: { grades: ["4"] }, authority: { citation: "Page 3", kind: "local", verified: true } }),
  },
  {
    code: "missing-url",
    severity: "note",
    of: "a statute without an address",
    policy: withRule({ when: { grades: ["4"] }, authority: { citation: "Code §1", kind: "statute", verified: true } }),
    path: "rules.2.authority",
    mended: withRule({ when: { grades: ["4"] }, authority: statute }),
  },
  {
    code: "unverified",
    severity: "note",
    of: "a statute that nobody read",
    policy: withRule({ when: { grades: ["4"] }, authority: { ...statute, verified: false } }),
    path: "rules.2.authority.verified",
    mended: withRule({ when: { grades: ["4"] }, authority: statute }),
  },
  {
    code: "missing-tier",
    severity: "warning",
    of: "a rule to a tier that is not there",
    policy: handbook({ tiers: [first, second] }),
    path: "tiers",
    mended: handbook({ tiers: [first, second, third] }),
  },
  {
    code: "duplicate-tier",
    severity: "warning",
    of: "tier 2 twice",
    policy: handbook({ tiers: [first, second, second, third] }),
    path: "tiers.2",
    mended: handbook({ tiers: [first, second, third] }),
  },
  {
    code: "tier-without-rule",
    severity: "warning",
    of: "nobody gets to tier 2",
    policy: handbook({ rules: [ten] }),
    path: "tiers.1",
    mended: handbook({ rules: [ten, ruleOf()] }),
  },
  {
    code: "tier-without-support",
    severity: "warning",
    of: "an empty tier 3",
    policy: handbook({ tiers: [first, second, { tier: 3, title: "Intensive help", supports: [] }] }),
    path: "tiers.2",
    mended: handbook(),
  },
  {
    code: "duty-without-responsible",
    severity: "warning",
    of: "a duty of nobody",
    policy: withDuty({ responsible: "" }),
    path: "rules.2.duties.0",
    mended: withDuty({ responsible: "nurse" }),
  },
  {
    code: "due-before-trigger",
    severity: "warning",
    of: "due before the day on which it arises",
    policy: withDuty({ due: { within: 0, unit: "calendar-day", before: true } }),
    path: "rules.2.duties.0.due.within",
    mended: withDuty({ due: { within: 1, unit: "calendar-day", before: true } }),
  },
  {
    code: "circular-due",
    severity: "error",
    of: "a duty after itself",
    policy: withDuty({ due: { within: 1, unit: "calendar-day", from: "talk" } }),
    path: "rules.2.duties.0.due.from",
    mended: withDuty({ due: { within: 1, unit: "calendar-day", from: "trigger" } }),
  },
  {
    code: "extension-without-due",
    severity: "warning",
    of: "more time where there is no date",
    policy: withDuty({ extension: { within: 5, unit: "school-day", onRequestOf: "guardian" } }),
    path: "rules.2.duties.0.extension",
    mended: withDuty({
      due: { within: 5, unit: "school-day" },
      extension: { within: 5, unit: "school-day", onRequestOf: "guardian" },
    }),
  },
  {
    code: "exclusion",
    severity: "error",
    of: "a suspension",
    policy: withDuty({ action: "Suspend the student for two days" }),
    path: "rules.2.duties.0.action",
    mended: withDuty({ action: "Ask the student what would help" }),
  },
  {
    code: "no-alternative-to-suspension",
    severity: "note",
    of: "only a mentor",
    policy: handbook({ tiers: [first, { ...second, supports: ["A mentor"] }, third] }),
    path: "tiers",
    mended: handbook({ tiers: [first, { ...second, supports: ["A mentor", "Mediation"] }, third] }),
  },
  {
    code: "court-without-steps",
    severity: "warning",
    of: "the court first",
    policy: handbook({
      rules: [ruleOf({ duties: [] }), { ...ten, duties: [] }, ruleOf({ ...petition, requires: [] })],
    }),
    path: "rules.2.duties.0.action",
    mended: handbook({
      rules: [ruleOf({ duties: [] }), { ...ten, duties: [] }, ruleOf({ ...petition, requires: ["supports-tried"] })],
    }),
  },
  {
    code: "no-incentive",
    severity: "warning",
    of: "nobody is rewarded",
    policy: handbook({ tiers: [{ ...first, supports: ["Attendance promoted for all"] }, second, third] }),
    path: "tiers",
    mended: handbook({ tiers: [{ ...first, supports: ["Perfect weeks rewarded"] }, second, third] }),
  },
  {
    code: "no-universal-prevention",
    severity: "warning",
    of: "nothing for everyone",
    policy: handbook({
      tiers: [{ tier: 1, title: "Everyone" }, { ...second, supports: ["Rewards for coming", "Mediation"] }, third],
    }),
    path: "tiers.0",
    mended: handbook({
      tiers: [
        { tier: 1, title: "Everyone", supports: ["A welcome at the door"] },
        { ...second, supports: ["Rewards for coming", "Mediation"] },
        third,
      ],
    }),
  },
];
