import { describe, expect, test } from "vitest";
import type { Policy, PolicyOverlay } from "../../src/index.js";
import {
  buildCalendar,
  comparePolicies,
  compilePolicy,
  createRegister,
  decide,
  describePolicy,
  explain,
  extendPolicy,
  inForce,
  lintPolicy,
  presets,
  simulate,
  testPolicy,
  TruancyError,
} from "../../src/index.js";

const usMa = presets["us-ma"]!;
/** One rule of each shape of condition, duty and applicability. */
const whole: Policy = {
  ...usMa,
  language: "en",
  effective: { from: "2020-01-01" },
  translations: { es: { Massachusetts: "Massachusetts" } },
  rules: [
    ...usMa.rules.slice(0, 2),
    usMa.rules.find(({ id }) => id === "ma-habitually-truant")!,
    usMa.rules.find(({ id }) => id === "ma-exit-interview")!,
    ...presets["us-in"]!.rules.slice(0, 1),
    ...presets["us-ca"]!.rules.slice(0, 2),
    ...presets["us-mn"]!.rules.slice(1),
    ...presets["us-me"]!.rules.slice(0, 1),
    ...presets["us-va"]!.rules.slice(1, 3),
    ...presets["attendance-works"]!.rules.slice(-1),
  ],
};
/** What a file could hold in place of anything. */
const strangers: readonly unknown[] = [null, "zz", [null]];

const calendar = buildCalendar({
  id: "main",
  schoolYear: "2025-26",
  firstDay: "2025-09-02",
  lastDay: "2025-12-19",
  terms: "quarters",
});
const { register } = createRegister({
  calendars: [calendar],
  enrollments: [{ studentId: "s1", schoolId: "north", entryDate: "2025-09-02", gradeLevel: "05" }],
  marks: [{ studentId: "s1", date: "2025-09-08", kind: "absent", excusal: "unexcused" }],
});
const asOf = "2025-10-01";

const uses: Readonly<Record<string, (policy: Policy) => unknown>> = {
  describePolicy: (policy) => describePolicy(policy, { locale: "zh-Hans" }),
  lintPolicy: (policy) => lintPolicy(policy, { calendar, asOf }),
  inForce: (policy) => inForce(policy, asOf),
  extendPolicy: (policy) => extendPolicy(policy, { id: "ours", version: "1", jurisdiction: "Oak" }),
  comparePolicies: (policy) => [...comparePolicies(policy, usMa, register, { asOf }).differing],
  simulate: (policy) => simulate(policy, register, { from: "2025-09-08", until: "2025-09-21" }),
  testPolicy: (policy) => testPolicy(policy, [], { calendars: [calendar] }),
};

describe.each(Object.entries(uses))("%s", (name, use) => {
  test("takes the whole policy", () => {
    expect(() => use(whole)).not.toThrow();
  });

  test("names the place of anything that a file has wrong, and fails in no other way", { timeout: 60_000 }, () => {
    for (const path of placesIn(whole)) {
      for (const stranger of strangers) {
        const error = thrownBy(() => use(withAt(whole, path, stranger) as Policy));
        if (error === undefined) continue;
        expect(error, `${path.join(".")}: ${JSON.stringify(stranger)}`).toBeInstanceOf(TruancyError);
        expect(name).not.toBe("lintPolicy");
      }
    }
  });
});

test.each<[readonly (string | number)[], unknown]>([
  [["title"], 7],
  [["language"], null],
  [["translations", "es", "Massachusetts"], 1],
  [["tiers", 1, "supports", 0], null],
  [["rules", 0, "authority", "kind"], "law"],
  [["rules", 0, "authority", "verified"], "yes"],
  [["rules", 0, "duties", 0, "recipients"], "guardian"],
  [["rules", 3, "duties", 1, "extension", "unit"], "week"],
  [["rules", 4, "appliesTo", "grades", 0], 5],
  [["rules", 4, "when", "exceptReasons", 0], null],
  [["rules", 7, "when", "any", 0, "all", 0, "grades", 2], 1],
])("the place is told to the last part: %j", (path, value) => {
  const error = thrownBy(() => describePolicy(withAt(whole, path, value) as Policy));
  expect(error).toMatchObject({ code: "invalid-policy", path });
  expect(lintPolicy(withAt(whole, path, value) as Policy)).toMatchObject([{ code: "invalid-policy", path }]);
});

describe("inForce", () => {
  const rule = (id: string, when: Policy["rules"][number]["when"]) => ({ ...usMa.rules[1]!, id, when });

  test("refuses conditions nested too deep, and dates that are none", () => {
    let when = usMa.rules[1]!.when;
    for (let level = 0; level < 20_000; level++) when = { all: [when] };
    expect(thrownBy(() => inForce({ ...usMa, rules: [rule("deep", when)] }, asOf))).toMatchObject({
      code: "policy-too-deep",
    });
    expect(thrownBy(() => inForce({ ...usMa, effective: { from: "2024-02-30" } }, asOf))).toMatchObject({
      code: "invalid-date",
      path: ["effective", "from"],
    });
  });

  test("keeps a row of 10,000 rules of which each refers to the next", () => {
    const rules = Array.from({ length: 10_000 }, (_, index) => ({
      ...rule(`r${index}`, index === 9999 ? usMa.rules[1]!.when : { reached: `r${index + 1}`, atLeast: 1 }),
      ...(index > 0 && { effective: { until: "2000-01-01" } }),
    }));
    expect(inForce({ ...usMa, rules }, asOf).rules).toHaveLength(10_000);
  });
});

describe("what is given beside the policy", () => {
  test("options that are null are none", () => {
    const none = null as never;
    expect(describePolicy(usMa, none)).toBe(describePolicy(usMa));
    expect(lintPolicy(usMa, none)).toEqual(lintPolicy(usMa));
    expect(lintPolicy(usMa, { calendar: none, asOf: none })).toEqual(lintPolicy(usMa));
    expect(testPolicy(usMa, [], none).results).toEqual([]);
    const decision = decide(compilePolicy(usMa), register, "s1", { asOf });
    expect(explain(decision, none)).toEqual(explain(decision));
    expect(explain(decision, { locale: none, policy: none })).toEqual(explain(decision));
  });

  test.each<[string, () => unknown, string, readonly string[]]>([
    [
      "no options to compare by",
      () => comparePolicies(usMa, usMa, register, undefined as never),
      "invalid-date",
      ["asOf"],
    ],
    ["no options to simulate by", () => simulate(usMa, register, null as never), "invalid-date", ["from"]],
    [
      "a calendar that is a text",
      () => lintPolicy(usMa, { calendar: "main" as never }),
      "invalid-calendar",
      ["calendar"],
    ],
    [
      "calendars that are no list",
      () => testPolicy(usMa, [], { calendars: {} as never }),
      "invalid-case",
      ["options", "calendars"],
    ],
    ["a locale that is a number", () => describePolicy(usMa, { locale: 1 as never }), "unknown-locale", ["locale"]],
    ["rules of an overlay that are null", () => extended({ rules: null as never }), "invalid-overlay", ["rules"]],
    ["a tier of an overlay that is null", () => extended({ tiers: [null as never] }), "invalid-overlay", ["tiers"]],
  ])("%s", (_, call, code, path) => {
    expect(thrownBy(call)).toMatchObject({ code, path });
  });

  test("a change to the counting of 4,000 rules is weighed in a few seconds", () => {
    const rules = Array.from({ length: 4000 }, (_, index) => ({
      ...usMa.rules[index % usMa.rules.length]!,
      id: `r${index}`,
      override: "stricter" as const,
    }));
    const started = performance.now();
    extendPolicy({ ...usMa, rules }, { id: "ours", version: "1", counting: { presentShare: 0.6 } });
    expect(performance.now() - started).toBeLessThan(10_000);
  }, 20_000);
});

function extended(changes: Partial<PolicyOverlay>): Policy {
  return extendPolicy(usMa, { id: "ours", version: "1", ...changes });
}

function thrownBy(call: () => unknown): unknown {
  try {
    call();
    return undefined;
  } catch (error) {
    return error;
  }
}

function* placesIn(value: unknown, path: readonly (string | number)[] = []): Iterable<readonly (string | number)[]> {
  yield path;
  if (typeof value !== "object" || value === null) return;
  for (const [key, inner] of Object.entries(value)) {
    yield* placesIn(inner, [...path, Array.isArray(value) ? Number(key) : key]);
  }
}

/** The same with another value in a place; undefined takes a field away. */
function withAt(value: unknown, [key, ...below]: readonly (string | number)[], other: unknown): unknown {
  if (key === undefined) return other;
  if (Array.isArray(value)) return value.map((item, index) => (index === key ? withAt(item, below, other) : item));
  return { ...(value as object), [key]: withAt((value as Record<string, unknown>)[key], below, other) };
}
