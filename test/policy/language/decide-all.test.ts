import { describe, expect, test } from "vitest";
import { compilePolicy, createRegister, decide, decideAll, results } from "../../../src/index.js";
import type { Decision, Facts, Policy, Register } from "../../../src/index.js";
import { calendarOf } from "../../support/calendars.js";
import { policyOf, ruleOf } from "../../support/policies.js";
import { pick, randomFrom } from "../../support/random.js";
import { enrolled, mark } from "../../support/students.js";

const ids = Array.from({ length: 60 }, (_, index) => `s${index}`);
const indexOf = (studentId: string): number => Number(studentId.slice(1));

/** A district of sixty students, some of whom come late, leave or change school. */
function district(seed: number): Register {
  const random = randomFrom(seed);
  const enrollments = ids.flatMap((studentId) => {
    const gradeLevel = pick(random, ["", "K", "04", "09"]);
    const first = enrolled({
      studentId,
      gradeLevel,
      entryDate: pick(random, ["2025-09-01", "2025-09-01", "2025-10-06"]),
    });
    if (random() < 0.7) return [first];
    return [
      { ...first, exitDate: "2025-11-03" },
      ...(random() < 0.5 ? [{ ...first, schoolId: "south", entryDate: "2025-11-10" }] : []),
    ];
  });
  const dates = calendarOf({ from: "2025-10-06", until: "2025-12-19" }).days.map(({ date }) => date);
  const marks = Array.from({ length: 800 }, () => {
    const [studentId, date] = [pick(random, ids), pick(random, dates)];
    const kind = pick(random, ["absent", "absent", "absent", "tardy", "present"] as const);
    return mark(date, kind, {
      studentId,
      excusal: pick(random, ["excused", "unexcused", "unexcused", "unknown"] as const),
      ...(random() < 0.2 ? { missed: { share: 0.4 } } : {}),
    });
  });
  return createRegister({
    calendars: [calendarOf({ terms: [{ id: "Q2", kind: "quarter", firstDay: "2025-11-03", lastDay: "2026-01-16" }] })],
    enrollments,
    marks,
  }).register;
}

const unexcused = { excusal: ["unexcused"] } as const;
const policy: Policy = policyOf(
  [
    ruleOf(
      { count: "day", within: "school-year", ...unexcused, atLeast: 1 },
      {
        id: "each",
        holds: "each-time",
        duties: [{ id: "notify", action: "Notify", due: { within: 3, unit: "school-day" } }],
      },
    ),
    ruleOf(
      { count: "half-day", within: { last: 1, unit: "month" }, ...unexcused, atLeast: 6 },
      { id: "month", holds: "once-reached", tier: 3 },
    ),
    ruleOf(
      { share: "day", within: "school-year", of: "membership", atLeast: 0.1 },
      { id: "chronic", appliesTo: { minimumMembership: 20 } },
    ),
    ruleOf(
      { count: "day", within: { term: "quarter" }, moreThan: 3 },
      { id: "quarter", holds: "once-reached", requires: ["willful"], tier: 3 },
    ),
    ruleOf(
      {
        any: [
          { consecutive: "day", atLeast: 3 },
          { fact: "rate", atLeast: 0.1 },
        ],
      },
      { id: "run", holds: "once-reached" },
    ),
    ruleOf({ reached: "each", atLeast: 4 }, { id: "four", appliesTo: { grades: ["K", "4"] } }),
  ],
  { counting: { presentShare: 0.5 } },
);
const compiled = compilePolicy(policy);

const factsOf = (studentId: string): Facts =>
  indexOf(studentId) % 3 === 0 ? {} : { rate: (indexOf(studentId) % 20) / 100 };
const determinationsOf = (studentId: string) =>
  indexOf(studentId) % 4 === 0 ? { willful: true } : indexOf(studentId) % 4 === 1 ? { willful: false } : {};
const code = { "not-met": 0, met: 1, undetermined: 2 } as const;

describe.each([1, 2, 3])("a table for all students of a random district (seed %i)", (seed) => {
  const register = district(seed);
  describe.each(["2025-08-25", "2025-10-24", "2025-12-05", "2026-06-12"])("as of %s", (asOf) => {
    const table = decideAll(compiled, register, { asOf, facts: factsOf, determinations: determinationsOf });
    const expected: Decision[] = register.studentIds.map((studentId) =>
      decide(compiled, register, studentId, {
        asOf,
        facts: factsOf(studentId),
        determinations: determinationsOf(studentId),
      }),
    );

    test("holds the decision for each", () => {
      expect(table.length).toBe(60);
      expect(table.studentIds).toEqual(register.studentIds);
      expect([...table]).toEqual(expected);
      expect(table.at(17)).toEqual(expected[17]);
    });

    test("holds tiers and results as columns", () => {
      expect([...table.tier]).toEqual(expected.map(({ tier }) => tier));
      for (const [index, { id }] of policy.rules.entries()) {
        expect([...table.result(id)]).toEqual(
          expected.map(({ outcomes }) => code[outcomes[index]?.result ?? "not-met"]),
        );
      }
    });
  });

  test("met, not met and undetermined all occur, so that the columns are tried", () => {
    const table = decideAll(compiled, register, { asOf: "2025-12-19" });
    expect(new Set(policy.rules.flatMap(({ id }) => [...table.result(id)]))).toEqual(new Set([0, 1, 2]));
  });

  test("the same from columns as from functions", () => {
    const asOf = "2025-12-19";
    const byFunction = decideAll(compiled, register, { asOf, facts: factsOf, determinations: determinationsOf });
    const facts = { rate: Float64Array.from(register.studentIds, (id) => Number(factsOf(id)["rate"] ?? Number.NaN)) };
    const determinations = { willful: register.studentIds.map((id) => determinationsOf(id).willful) };
    expect([...decideAll(compiled, register, { asOf, facts, determinations })]).toEqual([...byFunction]);
  });

  test("a slice holds the decisions of its students", () => {
    const all = [...decideAll(compiled, register, { asOf: "2025-12-05" })];
    const part = decideAll(compiled, register, { asOf: "2025-12-05", slice: [20, 30] });
    expect(part.length).toBe(10);
    expect([...part]).toEqual(all.slice(20, 30));
    expect([...part.tier]).toEqual(all.slice(20, 30).map(({ tier }) => tier));
  });
});

test("results are numbered in the order that the package gives", () => {
  expect(results).toEqual(["not-met", "met", "undetermined"]);
});
