import { describe, expect, test } from "vitest";
import {
  buildCalendar,
  compilePolicy,
  createRegister,
  decide,
  decideAll,
  measure,
  percent,
} from "../../../src/index.js";
import type { Policy, Rule } from "../../../src/index.js";
import { tenDays } from "../../support/calendars.js";
import { policyOf, ruleOf } from "../../support/policies.js";
import { absent, enrolled } from "../../support/students.js";
import { thrownBy } from "../../support/thrown.js";

const one = { count: "day", within: "school-year", atLeast: 1 } as const;

/** As a caller without types would write it. */
function untyped<T>(value: unknown): T {
  return value as T;
}

describe("a word that is not in the language is refused and not read as another", () => {
  test.each<[string, Partial<Rule> | object, (string | number)[]]>([
    ["holds", { holds: "once_reached" }, ["holds"]],
    ["an excusal", { when: { ...one, excusal: ["unexcusd"] } }, ["when", "excusal", 0]],
    ["an excusal that is no list", { when: { ...one, excusal: "unexcused" } }, ["when", "excusal"]],
    ["a kind", { when: { ...one, kinds: ["absence"] } }, ["when", "kinds", 0]],
    [
      "what a run goes across",
      { when: { consecutive: "day", atLeast: 2, across: ["unexcused"] } },
      ["when", "across", 0],
    ],
    [
      "the unit of a due date",
      { duties: [{ id: "d", action: "Do", due: { within: 1, unit: "week" } }] },
      ["duties", 0, "due", "unit"],
    ],
    ["duties that are no list", { duties: null }, ["duties"]],
    ["a date of ages without ages", { appliesTo: { ageOn: "birthday" } }, ["appliesTo", "ageOn"]],
    ["grades that are no list", { appliesTo: { grades: "04" } }, ["appliesTo", "grades"]],
    ["a grade that is a number", { appliesTo: { grades: ["03", 4] } }, ["appliesTo", "grades", 1]],
    ["a grade that is a number in a condition", { when: { grades: [4] } }, ["when", "grades", 0]],
    ["a determination that is no text", { requires: [true] }, ["requires", 0]],
  ])("%s", (_, change, path) => {
    const rule = untyped<Rule>({ ...ruleOf(one), ...change });
    expect(thrownBy(() => compilePolicy(policyOf([rule])))).toMatchObject({
      code: "invalid-policy",
      path: ["rules", 0, ...path],
    });
  });

  test("what an unknown excusal counts as, in a policy and in measures", () => {
    const counting = untyped<Policy["counting"]>({ unknownCountsAs: "unexcusd" });
    const { register } = createRegister({ calendars: [tenDays], enrollments: [enrolled({})], marks: [] });
    const { studentId } = enrolled({});
    expect(thrownBy(() => compilePolicy({ ...policyOf([]), counting })).code).toBe("invalid-policy");
    expect(thrownBy(() => measure(register, studentId, { asOf: "2025-09-12", counting })).code).toBe("invalid-policy");
  });
});

describe("numbers beyond reason are refused", () => {
  test.each([1e9, 36_601, 0, 1.5])("a window of the last %d weeks", (last) => {
    const rule = ruleOf({ count: "day", within: { last, unit: "week" }, atLeast: 1 });
    expect(thrownBy(() => compilePolicy(policyOf([rule]))).path).toEqual(["rules", 0, "when", "within", "last"]);
  });

  test("a hundred years are not", () => {
    const rule = ruleOf({ count: "day", within: { last: 36_600, unit: "calendar-day" }, atLeast: 1 });
    expect(compilePolicy(policyOf([rule])).policy.rules).toHaveLength(1);
  });

  test("a percentage of next to nothing", () => {
    expect(thrownBy(() => percent(1, 1e-320, 1)).code).toBe("invalid-number");
    expect(percent(5e-324, 1, 12)).toBe(0);
  });

  test("a share of next to nothing misses nothing", () => {
    const marks = [absent("2025-09-02", { missed: { share: 5e-324 } })];
    const { register } = createRegister({ calendars: [tenDays], enrollments: [enrolled({})], marks });
    expect(measure(register, enrolled({}).studentId, { asOf: "2025-09-12" }).daysAbsent).toBe(0);
  });
});

test("rules that wait for one another may stand in any order: 64 in a row compile, 65 do not", () => {
  const chain = (length: number): Rule[] =>
    Array.from({ length }, (_, i) =>
      ruleOf(i === 0 ? one : { reached: `r${i - 1}`, atLeast: 1 }, { id: `r${i}`, holds: "once-reached" }),
    );
  expect(compilePolicy(policyOf(chain(64))).policy.rules).toHaveLength(64);
  expect(compilePolicy(policyOf(chain(64).reverse())).policy.rules).toHaveLength(64);
  expect(thrownBy(() => compilePolicy(policyOf(chain(65)))).code).toBe("policy-too-deep");
  expect(thrownBy(() => compilePolicy(policyOf(chain(65).reverse()))).code).toBe("policy-too-deep");
});

describe("records as a database writes them", () => {
  const register = (enrollment: object, mark: object) =>
    createRegister({
      calendars: [tenDays],
      enrollments: [untyped({ ...enrolled({}), ...enrollment })],
      marks: [untyped({ ...absent("2025-09-02"), ...mark })],
    });

  test("null stands for a field that was not given", () => {
    const made = register(
      { gradeLevel: null, exitDate: null, calendarId: null },
      { period: null, excusal: null, reason: null, missed: null, suspension: null, instructed: null, recordedAt: null },
    );
    expect(made.problems).toEqual([]);
    expect(measure(made.register, enrolled({}).studentId, { asOf: "2025-09-12" }).daysUnknown).toBe(1);
  });

  test.each<[string, object, object, (string | number)[]]>([
    ["a student id that is no text", { studentId: 7 }, {}, ["enrollments", 0, "studentId"]],
    ["a school id that is missing", { schoolId: undefined }, {}, ["enrollments", 0, "schoolId"]],
    ["a grade that is a number", { gradeLevel: 5 }, {}, ["enrollments", 0, "gradeLevel"]],
    ["a flag that is a text", {}, { instructed: "false" }, ["marks", 0, "instructed"]],
  ])("%s is a problem", (_, enrollment, mark, path) => {
    expect(register(enrollment, mark).problems[0]).toMatchObject({ code: "invalid-record", path });
  });

  test("a row that is no record is a problem", () => {
    const made = createRegister({ calendars: [tenDays], enrollments: [untyped(null)], marks: [untyped(null)] });
    expect(made.problems.map(({ code, path }) => [code, path])).toEqual([
      ["invalid-record", ["enrollments", 0]],
      ["invalid-record", ["marks", 0]],
    ]);
  });

  test("many marks of one date are cut to the day, whatever their number", () => {
    const marks = Array.from({ length: 3000 }, (_, i) =>
      absent("2025-09-02", { period: `p${i}`, excusal: "unexcused" }),
    );
    const made = createRegister({ calendars: [tenDays], enrollments: [enrolled({})], marks });
    expect(measure(made.register, enrolled({}).studentId, { asOf: "2025-09-12" }).daysUnexcused).toBe(1);
  });
});

describe("an error names nothing that is a student's", () => {
  const { register } = createRegister({ calendars: [tenDays], enrollments: [enrolled({})], marks: [] });
  const compiled = compilePolicy(policyOf([ruleOf({ fact: "rate", atLeast: 1 })]));

  test("facts keyed by student instead of by name", () => {
    const facts = untyped<Record<string, number[]>>({ "SECRET-KID": { rate: 1 } });
    const error = thrownBy(() => decideAll(compiled, register, { asOf: "2025-09-12", facts }));
    expect(error).toMatchObject({ code: "invalid-columns", path: ["facts"] });
    expect(error.message).not.toContain("SECRET");
  });

  test("a fact that no rule asks for", () => {
    const { studentId } = enrolled({});
    const error = thrownBy(() =>
      decide(compiled, register, studentId, { asOf: "2025-09-12", facts: { SECRET: Number.NaN } }),
    );
    expect(error).toMatchObject({ code: "invalid-fact", path: ["facts"] });
  });
});

test("a policy that was not compiled is said to be one", () => {
  const { register } = createRegister({ calendars: [tenDays], enrollments: [enrolled({})], marks: [] });
  const policy = untyped<ReturnType<typeof compilePolicy>>(policyOf([]));
  expect(thrownBy(() => decide(policy, register, enrolled({}).studentId, { asOf: "2025-09-12" })).code).toBe(
    "invalid-policy",
  );
});

test.each<[string, object]>([
  ["schools that are no list", { schoolIds: "northwest" }],
  ["a term of no kind", { terms: [{ id: "T", kind: "bogus", firstDay: "2025-09-01", lastDay: "2025-09-12" }] }],
])("a calendar with %s is refused", (_, change) => {
  const plan = { id: "m", schoolYear: "2025-26", firstDay: "2025-09-01", lastDay: "2025-09-12", ...change };
  expect(thrownBy(() => buildCalendar(untyped(plan))).code).toBe("invalid-calendar");
});

test("rules wait for each other 64 deep, each of them under conditions nested 63 deep", () => {
  const nested = (when: Rule["when"], depth: number): Rule["when"] =>
    depth === 0 ? when : { all: [nested(when, depth - 1)] };
  const rules = Array.from({ length: 64 }, (_, number) =>
    ruleOf(nested(number === 63 ? one : { reached: `r${number + 1}`, atLeast: 1 }, 63), { id: `r${number}` }),
  );
  expect(compilePolicy(policyOf(rules)).policy.rules).toHaveLength(64);
});

test("of a condition only the comparison that it makes is read", () => {
  const { when } = ruleOf(untyped<Rule["when"]>({ fact: "visits", atMost: 3, atLeastPerMonth: Number.NaN }));
  const { register } = createRegister({ calendars: [tenDays], enrollments: [enrolled()], marks: [] });
  const compiled = compilePolicy(policyOf([ruleOf(when)]));
  const { outcomes } = decide(compiled, register, register.studentIds[0]!, {
    asOf: "2025-09-05",
    facts: { visits: 2 },
  });
  expect(outcomes[0]?.result).toBe("met");
});
