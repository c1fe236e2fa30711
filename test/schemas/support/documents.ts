import type { AttendanceMark, Enrollment, Policy, Rule, SchoolCalendar } from "../../../src/index.js";

/** A value with one place in it replaced; `undefined` takes the key out. */
export function withAt(document: unknown, path: readonly (string | number)[], value: unknown): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return value;
  if (Array.isArray(document)) return document.map((item, index) => (index === key ? withAt(item, rest, value) : item));
  const record = { ...(document as Record<string, unknown>) };
  const inner = withAt(record[key], rest, value);
  if (inner === undefined) delete record[key];
  else record[key] = inner;
  return record;
}

/** A calendar with every key. */
export const fullCalendar: SchoolCalendar = {
  id: "main",
  schoolYear: "2025-26",
  schoolIds: ["north"],
  days: [
    { date: "2025-09-02", share: 1, minutes: 360, periods: 6 },
    { date: "2025-09-03", share: 0.5 },
  ],
  terms: [{ id: "Q1", kind: "quarter", firstDay: "2025-09-02", lastDay: "2025-09-03" }],
  minutesPerDay: 360,
  periodsPerDay: 6,
};

/** An enrollment with every key. */
export const fullEnrollment: Enrollment = {
  studentId: "s1",
  schoolId: "north",
  gradeLevel: "04",
  calendarId: "main",
  entryDate: "2025-09-02",
  exitDate: "2026-01-05",
};

/** A mark with every key. */
export const fullMark: AttendanceMark = {
  studentId: "s1",
  date: "2025-09-02",
  period: "1",
  kind: "absent",
  excusal: "unexcused",
  missed: { share: 0.5 },
  reason: "medical",
  suspension: false,
  instructed: true,
  recordedAt: "2025-09-02T10:00:00Z",
};

/** A rule with every key. */
export const fullRule: Rule = {
  id: "rule",
  title: "A rule",
  tier: 2,
  status: "truant",
  appliesTo: { grades: ["KG", "01"], ages: { between: [6, 16] }, ageOn: { month: 9, day: 1 }, minimumMembership: 20 },
  when: {
    all: [
      {
        any: [
          {
            count: "day",
            within: "school-year",
            excusal: ["unexcused"],
            kinds: ["absent"],
            exceptReasons: ["medical"],
            atLeast: 5,
          },
          { count: ["tardy", { occasionOver: { minutes: 30 } }], within: { term: "quarter" }, moreThan: 3 },
          {
            count: { dayMissing: { periods: 2 } },
            within: { last: 6, unit: "month", clip: "school-year" },
            atLeastPerMonth: 2,
          },
        ],
      },
      { not: { share: "half-day", within: "enrollment", of: "membership", lessThan: 0.1 } },
      { share: { dayMissing: "any-part" }, within: "calendar-month", of: 20, between: [0.1, 0.2] },
      { consecutive: "hour", across: ["excused"], atMost: 30 },
      { reached: "other", within: { last: 180, unit: "school-day" }, atLeast: 3 },
      { fact: "age", atLeast: 6 },
      { fact: "enrolledElsewhere", equals: true },
      { grades: ["09"] },
    ],
  },
  holds: "once-reached",
  requires: ["willful"],
  override: "stricter",
  duties: [
    {
      id: "notice",
      action: "Write",
      recipients: ["guardian"],
      responsible: "principal",
      language: "home-and-english",
      offers: 2,
      requires: ["notice-sent"],
      unless: "heard-from-guardian",
      due: { within: 5, unit: "school-day", from: "trigger", before: true },
      extension: { within: 14, unit: "calendar-day", onRequestOf: "guardian" },
    },
  ],
  authority: { citation: "Test Code §1", url: "https://example.org/code", kind: "statute", verified: false },
  components: ["family-partnership"],
  effective: { from: "2025-07-01", until: "2026-06-30" },
};

/** A policy with every key. */
export const fullPolicy: Policy = {
  id: "test",
  title: "A policy",
  jurisdiction: "US-MA",
  version: "1",
  language: "en-US",
  translations: { es: { "A policy": "Un reglamento" }, "zh-Hans": { "A policy": "政策" } },
  effective: { from: "2025-07-01", until: "2026-06-30" },
  counting: {
    presentShare: 0.5,
    instructionCountsAsPresent: true,
    unknownCountsAs: "unexcused",
    halfDay: { oneFrom: 0.25, twoFrom: 0.75 },
    minimumMembership: 20,
  },
  tiers: [{ tier: 1, title: "Everyone", supports: ["A welcome"] }],
  rules: [fullRule],
};
