import { describe, expect, test } from "vitest";
import { compilePolicy, decide, inForce } from "../../../src/index.js";
import type { Policy, Rule } from "../../../src/index.js";
import { policyOf, ruleOf } from "../../support/policies.js";
import { one } from "../../support/refused.js";
import { absentOn, registerOf, studentId } from "../../support/students.js";
import { thrownBy } from "../../support/thrown.js";

const ids = (policy: Policy) => policy.rules.map(({ id }) => id);
const between = (id: string, from?: string, until?: string): Rule =>
  ruleOf(one, { id, effective: { ...(from && { from }), ...(until && { until }) } });

describe("the rules in force on a date", () => {
  const policy = policyOf([
    between("always"),
    between("until", undefined, "2025-12-31"),
    between("from", "2026-01-01"),
    between("within", "2025-10-01", "2025-10-31"),
  ]);

  test.each([
    ["2025-09-30", ["always", "until"]],
    ["2025-10-01", ["always", "until", "within"]],
    ["2025-10-31", ["always", "until", "within"]],
    ["2025-11-01", ["always", "until"]],
    ["2025-12-31", ["always", "until"]],
    ["2026-01-01", ["always", "from"]],
  ])("%s are %j: both ends are included", (date, expected) => {
    expect(ids(inForce(policy, date))).toEqual(expected);
    expect({ ...inForce(policy, date), rules: [] }).toEqual({ ...policy, rules: [] });
  });

  test("are none where the policy is not in force", () => {
    const dated = { ...policy, effective: { from: "2025-09-01" } };
    expect(ids(inForce(dated, "2025-08-31"))).toEqual([]);
    expect(ids(inForce(dated, "2025-09-01"))).toEqual(["always", "until"]);
  });

  test("come with those that they refer to, near and far, so that the policy still compiles", () => {
    const until = { until: "2025-10-31" };
    const chain = policyOf([
      ruleOf(one, { id: "a", effective: until }),
      ruleOf({ not: { any: [{ reached: "a", atLeast: 1 }] } }, { id: "b", effective: until }),
      ruleOf({ all: [{ reached: "b", atLeast: 1 }] }, { id: "c" }),
      ruleOf(one, { id: "d", effective: until }),
      ruleOf(one, { id: "e", effective: until }),
      ruleOf(one, {
        id: "f",
        duties: [
          { id: "x", action: "X", due: { within: 1, unit: "school-day", from: "d" } },
          { id: "y", action: "Y", due: { within: 1, unit: "school-day", from: "x" } },
        ],
      }),
    ]);
    const kept = inForce(chain, "2025-11-01");
    expect(ids(kept)).toEqual(["a", "b", "c", "d", "f"]);
    expect(compilePolicy(kept).policy).toBe(kept);
  });

  test("need a date", () => {
    expect(thrownBy(() => inForce(policy, "2025-02-29"))).toMatchObject({ code: "invalid-date", path: ["date"] });
  });
});

describe("two versions of a rule, of which the later begins on the day after the earlier ends", () => {
  // Ten days in a row until Friday 31 October, eight from Monday 3 November.
  const policy = policyOf([
    ruleOf(
      { consecutive: "day", atLeast: 10 },
      { id: "ten", holds: "once-reached", effective: { until: "2025-10-31" } },
    ),
    ruleOf(
      { consecutive: "day", atLeast: 8 },
      { id: "eight", holds: "once-reached", effective: { from: "2025-11-01" } },
    ),
  ]);
  const run = (...dates: string[]) => {
    const decision = decide(compilePolicy(policy), registerOf({ marks: absentOn(...dates) }), studentId, {
      asOf: "2026-06-12",
    });
    return decision.outcomes.map(({ result, reachedOn }) => reachedOn ?? result);
  };
  const october = ["2025-10-20", "2025-10-21", "2025-10-22", "2025-10-23", "2025-10-24"];
  const last = ["2025-10-27", "2025-10-28", "2025-10-29", "2025-10-30", "2025-10-31"];
  const november = ["2025-11-03", "2025-11-04", "2025-11-05"];

  test("decide each their own part of the year", () => {
    // Eight days by Wednesday 29 October are not ten; on 31 October they are ten.
    expect(run(...october, ...last)).toEqual(["2025-10-31", "not-met"]);
    expect(run(...october, ...last.slice(0, 3))).toEqual(["not-met", "not-met"]);
  });

  test("count a run that crosses the change by the version in force on the day", () => {
    // 27 October to 5 November is eight days in a row, none of which meets the version until October.
    expect(run(...last, ...november)).toEqual(["not-met", "2025-11-05"]);
    // Ten days by 31 October meet the one; the eleventh, on 3 November, meets the other.
    expect(run(...october, ...last, ...november)).toEqual(["2025-10-31", "2025-11-03"]);
  });
});
