import { describe, expect, test } from "vitest";
import { comparePolicies } from "../../../src/index.js";
import type { Condition, Policy, Rule } from "../../../src/index.js";
import { deepFreeze } from "../../support/deep-freeze.js";
import { policyOf, ruleOf } from "../../support/policies.js";
import { absent, enrolled, registerOf } from "../../support/students.js";
import { thrownBy } from "../../support/thrown.js";

const asOf = "2025-09-30";
// s0 to s5 are absent on so many first school days: 1, 2, 3, 4, 5 September, then Monday 8 September.
const dates = ["2025-09-01", "2025-09-02", "2025-09-03", "2025-09-04", "2025-09-05", "2025-09-08"];
const studentIds = dates.map((_, number) => `s${number}`);
const register = registerOf({
  enrollments: studentIds.map((studentId) => enrolled({ studentId })),
  marks: studentIds.flatMap((studentId, number) => dates.slice(0, number).map((date) => absent(date, { studentId }))),
});
const days = (atLeast: number): Condition => ({ count: "day", within: "school-year", atLeast });
const rule = (id: string, atLeast: number, own: Partial<Rule> = {}): Rule =>
  ruleOf(days(atLeast), {
    id,
    title: `Rule ${id}`,
    holds: "once-reached",
    duties: [{ id: "call", action: "Call" }],
    ...own,
  });
const former = policyOf(
  [rule("two", 3), rule("three", 5, { tier: 3, status: "truant" }), rule("old", 1, { tier: 1 })],
  {
    id: "former",
  },
);
const later: Policy = policyOf(
  [
    rule("two", 2),
    rule("three", 5, { tier: 3, status: "truant" }),
    rule("new", 4, { tier: 3, status: "at-risk", duties: [] }),
  ],
  { id: "later", version: "2" },
);
const compare = (options: object = {}) => comparePolicies(former, later, register, { asOf, ...options });

describe("two policies on six students, who missed 0 to 5 days", () => {
  test("say who compares what as of when", () => {
    expect(compare()).toMatchObject({
      asOf,
      from: { id: "former", version: "1" },
      to: { id: "later", version: "2" },
      students: 6,
      groups: [],
    });
  });

  test("move them between tiers", () => {
    // former: 1 1 1 2 2 3 (two from 3 days, three from 5). later: 1 1 2 2 3 3 (two from 2 days, new from 4).
    expect(compare().tiers).toEqual([
      [2, 1, 0],
      [0, 1, 1],
      [0, 0, 1],
    ]);
  });

  test("give and take statuses", () => {
    expect(compare().statuses).toEqual([
      { status: "at-risk", from: 0, to: 2, gained: 2, lost: 0 },
      { status: "truant", from: 1, to: 1, gained: 0, lost: 0 },
    ]);
  });

  test("do so by these rules", () => {
    expect(compare().rules).toEqual([
      // s2 alone is raised by it; s3 to s5 met it before.
      { ruleId: "two", title: "Rule two", from: 3, to: 4, gained: 1, lost: 0, raises: 1, lowers: 0 },
      { ruleId: "three", title: "Rule three", from: 1, to: 1, gained: 0, lost: 0, raises: 0, lowers: 0 },
      { ruleId: "old", title: "Rule old", from: 5, to: 0, gained: 0, lost: 5, raises: 0, lowers: 0 },
      // s4 goes from tier 2 to tier 3; s5 gains the rule as well, and was in tier 3.
      { ruleId: "new", title: "Rule new", from: 0, to: 2, gained: 2, lost: 0, raises: 1, lowers: 0 },
    ]);
    const back = comparePolicies(later, former, register, { asOf });
    expect(back.rules.map(({ ruleId, lowers }) => [ruleId, lowers])).toEqual([
      ["two", 1],
      ["three", 0],
      ["new", 1],
      ["old", 0],
    ]);
  });

  test("open duties, by week", () => {
    // former: two 3, three 1, old 5. later: two 4, three 1. All in the week of Monday 1 September.
    expect(compare().duties).toEqual({ from: 9, to: 5 });
    expect(compare().weeks).toEqual([{ monday: "2025-09-01", from: 9, to: 5 }]);
  });

  test("are counted by group, by a function or by a column", () => {
    const groups = studentIds.map((_, number) => (number === 0 ? undefined : number < 3 ? "some" : "many"));
    const byColumn = compare({ groups }).groups;
    expect(byColumn).toMatchObject([
      {
        group: "some",
        students: 2,
        tiers: [
          [1, 1, 0],
          [0, 0, 0],
          [0, 0, 0],
        ],
        duties: { from: 2, to: 1 },
      },
      // s3: two and old against two; s4: the same; s5: two, three and old against two and three.
      {
        group: "many",
        students: 3,
        tiers: [
          [0, 0, 0],
          [0, 1, 1],
          [0, 0, 1],
        ],
        duties: { from: 7, to: 4 },
      },
    ]);
    expect(compare({ groups: (id: string) => groups[Number(id.slice(1))] }).groups).toEqual(byColumn);
  });

  test("tell the statuses, the rules and the weeks of each group", () => {
    const groups = studentIds.map((_, number) => (number < 3 ? "some" : "many"));
    const [some, many] = compare({ groups }).groups;
    // s0 to s2 missed 0 to 2 days, and s3 to s5 3 to 5.
    expect(some!.statuses).toEqual([
      { status: "at-risk", from: 0, to: 0, gained: 0, lost: 0 },
      { status: "truant", from: 0, to: 0, gained: 0, lost: 0 },
    ]);
    expect(many!.statuses).toEqual(compare().statuses);
    expect(some!.rules).toEqual([
      { ruleId: "two", title: "Rule two", from: 0, to: 1, gained: 1, lost: 0, raises: 1, lowers: 0 },
      { ruleId: "three", title: "Rule three", from: 0, to: 0, gained: 0, lost: 0, raises: 0, lowers: 0 },
      { ruleId: "old", title: "Rule old", from: 2, to: 0, gained: 0, lost: 2, raises: 0, lowers: 0 },
      { ruleId: "new", title: "Rule new", from: 0, to: 0, gained: 0, lost: 0, raises: 0, lowers: 0 },
    ]);
    expect(many!.rules.map(({ from, to }) => [from, to])).toEqual([
      [3, 3],
      [1, 1],
      [3, 0],
      [0, 2],
    ]);
    // former: old for s1 and s2; two and old for s3 and s4, all three for s5. later: two for s2; two for s3 to s5, three for s5.
    expect(some!.weeks).toEqual([{ monday: "2025-09-01", from: 2, to: 1 }]);
    expect(many!.weeks).toEqual([{ monday: "2025-09-01", from: 7, to: 4 }]);
  });

  test("are not told by group without groups, and null is no group", () => {
    expect(compare().groups).toEqual([]);
    expect(compare({ groups: () => null }).groups).toEqual([]);
    expect(compare({ groups: studentIds.map(() => null) }).groups).toEqual([]);
  });

  test("differ for these students, with the reason for each", () => {
    const { differing } = compare();
    expect(differing.studentIds).toEqual(["s1", "s2", "s3", "s4", "s5"]);
    expect(differing.length).toBe(5);
    expect(differing.at(3)).toEqual({
      studentId: "s4",
      tier: { from: 2, to: 3 },
      statusesGained: ["at-risk"],
      statusesLost: [],
      rules: [
        {
          ruleId: "old",
          title: "Rule old",
          from: { result: "met", tier: 1, reachedOn: "2025-09-01", observed: 1, threshold: 1 },
        },
        {
          ruleId: "new",
          title: "Rule new",
          to: { result: "met", tier: 3, reachedOn: "2025-09-04", observed: 4, threshold: 4 },
        },
      ],
    });
    expect(differing.at(1).rules[0]).toEqual({
      ruleId: "two",
      title: "Rule two",
      from: { result: "not-met", tier: 2, observed: 2, threshold: 3 },
      to: { result: "met", tier: 2, reachedOn: "2025-09-02", observed: 2, threshold: 2 },
    });
    expect([...differing].map(({ studentId }) => studentId)).toEqual(differing.studentIds);
  });
});

test("a policy compared with itself differs for nobody", () => {
  const { differing, tiers, weeks } = comparePolicies(former, former, register, { asOf });
  expect([...differing]).toEqual([]);
  expect(tiers.flat().filter((count, at) => count > 0 && at % 4 !== 0)).toEqual([]);
  expect(weeks.every(({ from, to }) => from === to)).toBe(true);
});

test("one rule that leads to another tier moves its students", () => {
  const higher = policyOf([rule("two", 3, { tier: 3 })]);
  const { rules, differing } = comparePolicies(policyOf([rule("two", 3)]), higher, register, { asOf });
  expect(rules[0]).toMatchObject({ gained: 0, lost: 0, raises: 3, lowers: 0 });
  expect(differing.studentIds).toEqual(["s3", "s4", "s5"]);
});

test("a rule that is undetermined under one of them is a difference, with what it needs", () => {
  const { differing, rules } = comparePolicies(
    policyOf([rule("two", 5)]),
    policyOf([rule("two", 5, { requires: ["willful"] })]),
    register,
    {
      asOf,
      determinations: (studentId) => (studentId === "s9" ? { willful: true } : {}),
    },
  );
  expect(differing.studentIds).toEqual(["s5"]);
  expect(differing.at(0).rules[0]!.to).toMatchObject({ result: "undetermined", needs: ["willful"] });
  expect(rules[0]).toMatchObject({ from: 1, to: 0, lost: 1, lowers: 1 });
});

test("every week between the first and the last is told, also one without a duty", () => {
  const own = registerOf({
    enrollments: [enrolled()],
    // A Wednesday, and the Friday two weeks after.
    marks: [absent("2025-09-03"), absent("2025-09-19")],
  });
  const each = policyOf([rule("each", 1, { holds: "each-time" })]);
  expect(comparePolicies(each, policyOf([]), own, { asOf }).weeks).toEqual([
    { monday: "2025-09-01", from: 1, to: 0 },
    { monday: "2025-09-08", from: 0, to: 0 },
    { monday: "2025-09-15", from: 1, to: 0 },
  ]);
});

test("facts and determinations are asked for once a student, however many decisions want them", () => {
  const asked: string[] = [];
  const facts = (studentId: string) => {
    asked.push(studentId);
    return { rate: 0.2 };
  };
  const byFact = (least: number) =>
    policyOf([ruleOf({ fact: "rate", atLeast: least }, { id: "rate", duties: [{ id: "call", action: "Call" }] })]);
  const { differing } = comparePolicies(byFact(0.1), byFact(0.3), register, { asOf, facts });
  expect([...differing]).toHaveLength(6);
  expect(asked.sort()).toEqual(studentIds);
});

test("nothing that was given is changed, and the counts are data", () => {
  const comparison = comparePolicies(deepFreeze(former), deepFreeze(later), register, deepFreeze({ asOf }));
  const { differing: _, ...counts } = comparison;
  expect(JSON.parse(JSON.stringify(counts))).toEqual(counts);
});

test("a register without students compares to nothing", () => {
  const empty = comparePolicies(former, later, registerOf({ enrollments: [] }), { asOf });
  expect(empty).toMatchObject({ students: 0, weeks: [], duties: { from: 0, to: 0 } });
  expect(empty.differing.length).toBe(0);
});

test("misuse is refused with its place", () => {
  expect(thrownBy(() => compare({ groups: ["a"] }))).toMatchObject({ code: "invalid-columns", path: ["groups"] });
  expect(thrownBy(() => compare({ asOf: "soon" }))).toMatchObject({ code: "invalid-date", path: ["asOf"] });
  expect(
    thrownBy(() =>
      comparePolicies(former, { ...later, rules: [later.rules[0]!, later.rules[0]!] }, register, { asOf }),
    ),
  ).toMatchObject({
    code: "invalid-policy",
  });
  expect(thrownBy(() => compare().differing.at(5))).toMatchObject({ code: "invalid-number", path: ["index"] });
});
