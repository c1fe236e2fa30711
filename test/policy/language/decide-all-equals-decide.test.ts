import { describe, expect, test } from "vitest";
import { compilePolicy, createRegister, decide, decideAll } from "../../../src/index.js";
import type {
  Comparison,
  Condition,
  CountingRules,
  Facts,
  Holds,
  Register,
  Rule,
  Term,
  Unit,
  Window,
} from "../../../src/index.js";
import { calendarOf } from "../../support/calendars.js";
import { policyOf, ruleOf } from "../../support/policies.js";
import { pick, randomFrom } from "../../support/random.js";
import { enrolled, mark } from "../../support/students.js";

const terms: Term[] = [
  { id: "Q1", kind: "quarter", firstDay: "2025-09-01", lastDay: "2025-10-31" },
  { id: "Q2", kind: "quarter", firstDay: "2025-11-10", lastDay: "2026-01-16" },
];
const lastYear = { schoolYear: "2024-25", from: "2025-04-07", until: "2025-06-13" };
const calendars = [
  calendarOf({ id: "north-24", schoolIds: ["north"], ...lastYear }),
  calendarOf({ id: "south-24", schoolIds: ["south"], ...lastYear, periodsPerDay: 7, minutesPerDay: 385 }),
  calendarOf({
    id: "north",
    schoolIds: ["north"],
    until: "2025-12-19",
    terms,
    special: [{ date: "2025-10-10", share: 0.5 }],
  }),
  calendarOf({
    id: "south",
    schoolIds: ["south"],
    from: "2025-08-25",
    until: "2025-12-12",
    closed: ["2025-10-13"],
    periodsPerDay: 7,
    minutesPerDay: 385,
  }),
];
const dates = calendars.flatMap(({ days }) => days.map(({ date }) => date));
const ids = Array.from({ length: 24 }, (_, index) => `s${index}`);

function district(seed: number, days: "exceptions" | "positive"): Register {
  const random = randomFrom(seed);
  const enrollments = ids.flatMap((studentId) => {
    const [gradeLevel, schoolId] = [pick(random, ["", "04", "09"]), pick(random, ["north", "south"])];
    const first = enrolled({
      studentId,
      schoolId,
      gradeLevel,
      entryDate: pick(random, ["2025-04-07", "2025-09-01", "2025-10-06"]),
    });
    if (random() < 0.6) return [first];
    const next = enrolled({
      studentId,
      schoolId: pick(random, ["north", "south"]),
      gradeLevel: "09",
      entryDate: "2025-11-03",
    });
    return [{ ...first, exitDate: pick(random, ["2025-10-20", "2025-11-03"]) }, ...(random() < 0.6 ? [next] : [])];
  });
  const marks = Array.from({ length: 900 }, () => {
    const date = pick(random, dates);
    const missed = pick(random, [undefined, undefined, undefined, { share: 0.4 }, { periods: 2 }, { minutes: 45 }]);
    return mark(date, pick(random, ["absent", "absent", "absent", "tardy", "early-departure", "present"] as const), {
      studentId: pick(random, ids),
      excusal: pick(random, ["excused", "unexcused", "unexcused", "unknown"] as const),
      reason: pick(random, ["medical", "weather", "other"]),
      ...(missed === undefined ? {} : { missed }),
    });
  });
  return createRegister({ calendars, enrollments, marks }, { days }).register;
}

const units: Unit[] = [
  "day",
  "day-equivalent",
  "half-day",
  "hour",
  "period",
  "tardy",
  { occasionOver: { minutes: 40 } },
  { dayMissing: { periods: 2 } },
  { dayMissing: "any-part" },
];
const windows: Window[] = [
  "school-year",
  "enrollment",
  "calendar-month",
  { term: "quarter" },
  { last: 10, unit: "calendar-day" },
  { last: 3, unit: "week", clip: "school-year" },
  { last: 6, unit: "month" },
  { last: 8, unit: "school-day" },
];
const holds: Holds[] = ["while-true", "once-reached", "each-time"];

/** A rule that a random policy has, the first of which others may ask for. */
function randomRule(random: () => number, index: number): Rule {
  const amount = 1 + Math.floor(random() * 6);
  const comparison = (scale: number): Comparison =>
    pick(random, [
      { atLeast: amount * scale },
      { moreThan: amount * scale },
      { atMost: amount * scale },
      { lessThan: amount * scale },
      { between: [amount * scale, 2 * amount * scale] },
    ]);
  const filter = pick(random, [
    {},
    {},
    { excusal: ["unexcused"] },
    { kinds: ["absent"] },
    { exceptReasons: ["medical"] },
  ] as const);
  const leaf = (): Condition =>
    pick<() => Condition>(random, [
      () => ({ count: pick(random, units), within: pick(random, windows), ...filter, ...comparison(1) }),
      () => ({ count: pick(random, units), within: pick(random, windows), ...filter, atLeast: amount }),
      () => ({ count: ["day", "tardy"], within: pick(random, windows), ...filter, ...comparison(1) }),
      () => ({ count: "day", within: "school-year", ...filter, atLeastPerMonth: 1 }),
      () => ({
        share: pick(random, units),
        within: pick(random, windows),
        of: pick(random, ["membership", "window-days", 20] as const),
        ...filter,
        ...comparison(0.05),
      }),
      () => ({
        consecutive: pick(random, units),
        ...(random() < 0.3 ? { across: ["excused"] } : {}),
        ...filter,
        ...comparison(1),
      }),
      () => (index === 0 ? { grades: ["9"] } : { reached: "r0", within: pick(random, windows), ...comparison(1) }),
      () => ({ fact: "rate", atLeast: 0.1 }),
    ])();
  const when = pick<() => Condition>(random, [
    leaf,
    leaf,
    leaf,
    () => ({ all: [leaf(), leaf()] }),
    () => ({ any: [leaf(), leaf()] }),
    () => ({ not: leaf() }),
  ])();
  return ruleOf(when, {
    id: `r${index}`,
    holds: pick(random, holds),
    ...(random() < 0.2 ? { requires: ["willful"] } : {}),
    ...(random() < 0.2
      ? { appliesTo: pick(random, [{ grades: ["4"] }, { ages: { lessThan: 12 } }, { minimumMembership: 15 }]) }
      : {}),
    ...(random() < 0.2 ? { effective: pick(random, [{ from: "2025-10-01" }, { until: "2025-11-14" }]) } : {}),
    duties: [
      { id: "do", action: "Do", due: { within: 3, unit: pick(random, ["school-day", "calendar-day"] as const) } },
    ],
  });
}

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
    const register = district(seed, days);
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
