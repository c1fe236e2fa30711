import { describe, expect, test } from "vitest";
import { compilePolicy, createRegister, decide, decideAll } from "../../../src/index.js";
import type { Comparison, Condition, CountingRules, Register, Rule, SchoolCalendar, Term } from "../../../src/index.js";
import { calendarOf } from "../../support/calendars.js";
import { policyOf, ruleOf } from "../../support/policies.js";
import { pick, randomFrom } from "../../support/random.js";
import { units, windows } from "../../support/random-rule.js";
import { enrolled, mark } from "../../support/students.js";

const terms: Term[] = [{ id: "Q1", kind: "quarter", firstDay: "2025-09-15", lastDay: "2025-10-17" }];
const schools: [string, SchoolCalendar[]][] = [
  ["one calendar", [calendarOf({ until: "2025-10-31", terms })]],
  [
    "half days among the days",
    [calendarOf({ until: "2025-10-31", terms, special: [{ date: "2025-09-19", share: 0.5 }] })],
  ],
  ["no terms", [calendarOf({ until: "2025-10-31" })]],
  [
    "two schools, one without terms",
    [
      calendarOf({ id: "north", schoolIds: ["north"], until: "2025-10-31", terms }),
      calendarOf({ id: "south", schoolIds: ["south"], until: "2025-10-24", periodsPerDay: 7, minutesPerDay: 385 }),
    ],
  ],
  [
    "two years",
    [
      calendarOf({ id: "last", schoolYear: "2024-25", from: "2025-05-19", until: "2025-06-13", terms: [] }),
      calendarOf({ until: "2025-10-31", terms }),
    ],
  ],
];

function registerOn(calendars: SchoolCalendar[], seed: number): Register {
  const random = randomFrom(seed);
  const dates = calendars.flatMap(({ days }) => days.map(({ date }) => date));
  const enrollments = Array.from({ length: 12 }, (_, index) => {
    const entryDate = pick(random, ["2025-05-01", "2025-05-01", "2025-09-10"]);
    const left = random() < 0.2 ? { exitDate: "2025-10-08" } : {};
    return enrolled({
      studentId: `s${index}`,
      schoolId: pick(random, ["north", "south"]),
      gradeLevel: pick(random, ["04", "05", ""]),
      entryDate,
      ...left,
    });
  });
  const students = [...enrollments];
  // Some change schools, or leave and come back, in the middle of the year.
  for (const earlier of students.filter((_, index) => index % 3 === 2)) {
    const schoolId = pick(random, ["north", "south"]);
    enrollments[enrollments.indexOf(earlier)] = { ...earlier, exitDate: "2025-09-24" };
    enrollments.push(enrolled({ ...earlier, schoolId, entryDate: "2025-09-26" }));
  }
  const marks = students.flatMap(({ studentId }, index) =>
    Array.from({ length: index * 2 }, () => {
      const missed = pick(random, [undefined, undefined, { share: 0.5 }, { minutes: 60 }]);
      const kind = pick(random, ["absent", "absent", "tardy"] as const);
      return mark(pick(random, dates), kind, {
        studentId,
        excusal: pick(random, ["excused", "unexcused"] as const),
        ...(missed === undefined ? {} : { missed }),
      });
    }),
  );
  return createRegister({ calendars, enrollments, marks }).register;
}

/** Conditions of one leaf, and of two, that a table may decide without going day by day. */
function conditions(): Condition[] {
  const comparisons: Comparison[] = [
    { atLeast: 3 },
    { moreThan: 1 },
    { between: [1, 4] },
    { atMost: 2 },
    { atLeast: 0 },
  ];
  const shares: Comparison[] = [{ atLeast: 0.1 }, { moreThan: 0.05 }, { lessThan: 0.2 }];
  const counts = units.flatMap((count) =>
    windows.flatMap((within) => comparisons.map((comparison): Condition => ({ count, within, ...comparison }))),
  );
  const runs = units.flatMap((consecutive) =>
    comparisons.map((comparison): Condition => ({ consecutive, ...comparison })),
  );
  const ofShares = units.flatMap((share) =>
    windows.flatMap((within) =>
      (["membership", "window-days", 30] as const).flatMap((of) =>
        shares.map((comparison): Condition => ({ share, within, of, ...comparison })),
      ),
    ),
  );
  const day = { count: "day", within: "school-year", atLeast: 2 } as const;
  const run = { consecutive: "day", atLeast: 2 } as const;
  const compound: Condition[] = [
    { any: [day, run] },
    { all: [day, run] },
    { all: [day, { not: run }] },
    { any: [{ grades: ["4"] }, day] },
    { all: [{ grades: ["4"] }, day] },
    { any: [{ fact: "rate", atLeast: 0.1 }, day] },
    { not: { any: [day, { fact: "rate", atLeast: 0.1 }] } },
    { count: "day", within: "school-year", excusal: ["unexcused"], atLeastPerMonth: 1 },
    {
      any: [
        { count: "day", within: { last: 2, unit: "week" }, atLeast: 2 },
        { count: "tardy", within: "calendar-month", atLeast: 2 },
      ],
    },
    {
      all: [
        { share: "day", within: "school-year", of: "membership", atLeast: 0.1 },
        { count: "tardy", within: "school-year", atLeast: 1 },
      ],
    },
  ];
  return [...counts, ...runs, ...ofShares, ...compound];
}

const variants: Partial<Rule>[] = [
  { holds: "while-true" },
  { holds: "once-reached" },
  { holds: "each-time" },
  { holds: "once-reached", appliesTo: { minimumMembership: 12 } },
  { holds: "while-true", appliesTo: { minimumMembership: 12, grades: ["4"] } },
  { holds: "once-reached", requires: ["willful"], effective: { from: "2025-09-12" } },
];
const countings: CountingRules[] = [{}, { presentShare: 0.5 }];

describe.each(schools)("a table decides as one by one: %s", (_, calendars) => {
  test.each(variants)("%j", (variant) => {
    const all = conditions();
    const random = randomFrom(all.length + JSON.stringify(variant).length);
    const chosen = all.filter(() => random() < 0.25);
    const rules = chosen.map((when, index) => ruleOf(when, { id: String(index), ...variant }));
    expectAsOneByOne(rules, pick(random, countings), registerOn(calendars, Math.floor(random() * 1_000_000)));
  });

  test.each(variants)("rules that ask how often others were met: %j", (variant) => {
    const others = conditions()
      .filter((_, index) => index % 17 === 0)
      .map((when, index) =>
        ruleOf(when, {
          id: `other-${index}`,
          holds: (["each-time", "once-reached", "while-true"] as const)[index % 3]!,
        }),
      );
    const eachTime = [1, 2, 3].flatMap((atLeast) =>
      units.map((count) =>
        ruleOf(
          { count, within: "school-year", atLeast },
          { id: `${JSON.stringify(count)} ${atLeast}`, holds: "each-time" },
        ),
      ),
    );
    const asking = [...others, ...eachTime].flatMap(({ id }) =>
      [1, 2, 4].map((atLeast) => ruleOf({ reached: id, atLeast }, { id: `${id}, ${atLeast} times`, ...variant })),
    );
    for (const [seed, counting] of countings.entries()) {
      expectAsOneByOne([...others, ...eachTime, ...asking], counting, registerOn(calendars, seed));
    }
  });
});

function expectAsOneByOne(rules: readonly Rule[], counting: CountingRules, register: Register): void {
  const compiled = compilePolicy(policyOf(rules, { counting }));
  const facts = { rate: 0.05 };
  for (const asOf of ["2025-06-30", "2025-09-12", "2025-10-10", "2025-10-31"]) {
    const table = decideAll(compiled, register, { asOf, facts: () => facts });
    const columns = rules.map(({ id }) => table.result(id));
    for (const [student, studentId] of register.studentIds.entries()) {
      const { outcomes, tier } = decide(compiled, register, studentId, { asOf, facts, traces: false });
      const differing = outcomes.filter(
        ({ result }, index) => ["not-met", "met", "undetermined"][columns[index]?.[student] ?? 3] !== result,
      );
      expect(differing.map(({ ruleId }) => [asOf, studentId, rules.find(({ id }) => id === ruleId)!.when])).toEqual([]);
      expect(table.tier[student]).toBe(tier);
    }
  }
}
