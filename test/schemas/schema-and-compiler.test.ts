import { describe, expect, test } from "vitest";
import { compilePolicy, TruancyError, type Condition, type Policy } from "../../src/index.js";
import { policySchema } from "../../src/schemas.js";
import { attendanceWorks } from "../../src/policy/presets/attendance-works.js";
import { usMa } from "../../src/policy/presets/us-ma.js";
import { placesIn, withAt, type Path } from "../misuse/parts.js";
import { policyOf, ruleOf } from "../support/policies.js";

const conditions: readonly Condition[] = [
  { count: ["day", { dayMissing: { periods: 2 } }], within: { term: "quarter" }, excusal: ["unexcused"], moreThan: 8 },
  { count: { occasionOver: { minutes: 30 } }, within: "calendar-month", kinds: ["tardy"], between: [3, 5] },
  { count: "day", within: "enrollment", atLeastPerMonth: 2 },
  {
    share: "day",
    within: { last: 90, unit: "calendar-day" },
    of: "membership",
    exceptReasons: ["medical"],
    atLeast: 0.1,
  },
  { share: "half-day", within: { last: 6, unit: "month", clip: "school-year" }, of: "window-days", lessThan: 0.2 },
  { consecutive: "day", excusal: ["unexcused"], across: ["excused"], atLeast: 3 },
  { reached: "rule-0", within: "school-year", atMost: 2 },
  {
    not: {
      any: [
        { fact: "homeless", equals: true },
        { fact: "priorYearAbsenceRate", atLeast: 0.1 },
      ],
    },
  },
  { all: [{ grades: ["K", "01"] }] },
];

const everything = policyOf(
  conditions.map((when, number) =>
    ruleOf(when, {
      id: `rule-${number}`,
      holds: "once-reached",
      requires: ["willful"],
      effective: { from: "2025-07-01", until: "2026-06-30" },
      appliesTo: { ages: { between: [6, 16] }, ageOn: { month: 9, day: 1 }, grades: ["01"], minimumMembership: 20 },
      duties: [{ id: "call", action: "Call home", due: { within: 3, unit: "school-day", from: "trigger" } }],
    }),
  ),
  { counting: { presentShare: 0.5, unknownCountsAs: "unexcused", halfDay: { oneFrom: 0.25, twoFrom: 0.75 } } },
);

/** What deciding reads of a policy. */
const decides = /^(counting|effective|rules\.\d+\.(tier|holds|requires|appliesTo|when|effective|duties\.\d+\.due))\b/;

const values: readonly unknown[] = [
  null,
  "",
  "constructor",
  "unexcusd",
  0,
  -1,
  0.5,
  7,
  1e9,
  true,
  [],
  ["x"],
  [null],
  {},
  { x: 1 },
];

/** No value of any field that deciding reads. */
const never: readonly unknown[] = [
  null,
  "unexcusd",
  "constructor",
  Number.NaN,
  Number.POSITIVE_INFINITY,
  [null],
  { x: 1 },
];

/** What the compiler alone knows: whether a name is of something. */
const ofNames = ["unknown-rule", "unknown-duty", "policy-cycle"];

function isParsed(policy: Policy): boolean {
  return policySchema.safeParse(policy).success;
}

/** The code with which a policy is refused. */
function refusalOf(policy: Policy): string | undefined {
  try {
    compilePolicy(policy);
    return undefined;
  } catch (error) {
    if (error instanceof TruancyError) return error.code;
    throw error;
  }
}

describe.each<[string, Policy]>([
  ["a policy of every kind of condition", everything],
  ["Massachusetts", usMa],
  ["Attendance Works", attendanceWorks],
])("the schema and the compiler agree on %s", (_, policy) => {
  const places = [...placesIn(policy, 12)].filter((place) => decides.test(place.join(".")));
  const tried = (values: readonly unknown[], among: readonly Path[]): [string, Policy][] =>
    among.flatMap((place) =>
      values.map((value): [string, Policy] => [
        `${place.join(".")} is ${JSON.stringify(value)}`,
        withAt(policy, place, value) as Policy,
      ]),
    );

  test("as it is", () => {
    expect(isParsed(policy)).toBe(true);
    expect(refusalOf(policy)).toBeUndefined();
  });

  test("what the schema parses compiles, but for names of nothing", () => {
    const refused = tried(values, places)
      .filter(([, changed]) => isParsed(changed))
      .map(([what, changed]) => [what, refusalOf(changed)] as const)
      .filter(([, code]) => code !== undefined && !ofNames.includes(code));
    expect(refused).toEqual([]);
  });

  test("a word, a number or a flag of another kind is refused by both", () => {
    const leaves = places.filter((place) => typeof valueAt(policy, place) !== "object");
    const accepted = tried(never, leaves).filter(
      ([, changed]) => !isParsed(changed) && refusalOf(changed) === undefined,
    );
    expect(accepted.map(([what]) => what)).toEqual([]);
  });
});

function valueAt(value: unknown, [key, ...rest]: Path): unknown {
  return key === undefined ? value : valueAt((value as Record<string | number, unknown>)[key], rest);
}
