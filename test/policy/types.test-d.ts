import { describe, expectTypeOf, test } from "vitest";
import { compilePolicy, decide, decideAll, timeline } from "../../src/index.js";
import type {
  Column,
  Condition,
  Decision,
  DecisionTable,
  DueDuty,
  Duty,
  Facts,
  IsoDate,
  Policy,
  Register,
  Result,
  Rule,
  RuleOutcome,
} from "../../src/index.js";
import { attendanceWorks, presets, usMa } from "../../src/policy/presets/index.js";

declare const register: Register;
declare const decision: Decision;

const rule = (value: Rule): Rule => value;
const policy = (value: Policy): Policy => value;
const duty = (value: Duty): Duty => value;

describe("policies", () => {
  const authority = { citation: "Test Code §1", kind: "local", verified: false } as const;

  test("data written as const is a policy", () => {
    const data = {
      id: "p",
      title: "A policy",
      jurisdiction: "test",
      version: "1",
      counting: { presentShare: 0.5 },
      tiers: [{ tier: 1, title: "Everyone" }],
      rules: [
        {
          id: "r",
          title: "A rule",
          tier: 2,
          when: { count: "day", within: "school-year", excusal: ["unexcused"], between: [3, 5] },
          holds: "once-reached",
          duties: [{ id: "d", action: "Call", due: { within: 3, unit: "school-day", before: true } }],
          authority,
          components: ["impact"],
        },
      ],
    } as const;
    expectTypeOf(data).toExtend<Policy>();
    policy(data);
  });

  test("presets are policies", () => {
    expectTypeOf(usMa).toEqualTypeOf<Policy>();
    expectTypeOf(attendanceWorks).toEqualTypeOf<Policy>();
    expectTypeOf(presets["us-ma"]).toEqualTypeOf<Policy | undefined>();
  });

  test("a rule has a tier of three, an authority and components of the framework", () => {
    const when: Condition = { grades: ["04"] };
    rule({ id: "r", title: "R", tier: 2, when, duties: [], authority, components: ["impact"] });
    // @ts-expect-error there is no fourth tier
    rule({ id: "r", title: "R", tier: 4, when, duties: [], authority, components: [] });
    // @ts-expect-error a rule says where it is written
    rule({ id: "r", title: "R", tier: 2, when, duties: [], components: [] });
    // @ts-expect-error no such component
    rule({ id: "r", title: "R", tier: 2, when, duties: [], authority, components: ["fun"] });
    // @ts-expect-error no such way to hold
    rule({ id: "r", title: "R", tier: 2, when, holds: "always", duties: [], authority, components: [] });
  });

  test("a duty is due in calendar days or in school days", () => {
    duty({ id: "d", action: "Call", due: { within: 3, unit: "school-day", from: "another-duty" } });
    // @ts-expect-error weeks are no unit of due dates
    duty({ id: "d", action: "Call", due: { within: 1, unit: "week" } });
    // @ts-expect-error before is said or not said
    duty({ id: "d", action: "Call", due: { within: 1, unit: "calendar-day", before: false } });
  });
});

describe("decisions", () => {
  test("are readonly", () => {
    // @ts-expect-error readonly
    decision.tier = 3;
    // @ts-expect-error readonly
    decision.measures.daysAbsent = 0;
    // @ts-expect-error readonly
    decision.outcomes.push(decision.outcomes[0]);
    // @ts-expect-error readonly
    decision.outcomes[0]!.duties[0]!.dueOn = "2025-09-01";
    // @ts-expect-error readonly
    decision.policy.version = "2";
  });

  test("have what is always there, and what may be absent", () => {
    expectTypeOf(decision.tier).toEqualTypeOf<1 | 2 | 3>();
    expectTypeOf<RuleOutcome["result"]>().toEqualTypeOf<Result>();
    expectTypeOf<Result>().toEqualTypeOf<"met" | "not-met" | "undetermined">();
    expectTypeOf<RuleOutcome["reachedOn"]>().toEqualTypeOf<IsoDate | undefined>();
    expectTypeOf<DueDuty["status"]>().toEqualTypeOf<"open" | "overdue" | "waiting">();
    expectTypeOf<DecisionTable>().toExtend<Iterable<Decision>>();
  });

  test("ask for a date", () => {
    const compiled = compilePolicy(usMa);
    expectTypeOf(decide(compiled, register, "s1", { asOf: "2025-09-01" })).toEqualTypeOf<Decision>();
    decideAll(compiled, register, {
      asOf: "2025-09-01",
      facts: () => undefined,
      determinations: { willful: [true, false, undefined] },
    });
    decideAll(compiled, register, { asOf: "2025-09-01", facts: { age: Float64Array.of(6), status: ["open"] } });
    // @ts-expect-error today is always said
    decide(compiled, register, "s1", {});
    // @ts-expect-error today is always said
    decideAll(compiled, register);
    // @ts-expect-error today is always said
    timeline(compiled, register, "s1", {});
    // @ts-expect-error a policy is compiled first
    decide(usMa, register, "s1", { asOf: "2025-09-01" });
  });

  test("take facts of three types, and columns of anything with a length", () => {
    expectTypeOf<{ age: number; name: string; met: boolean; none: undefined }>().toExtend<Facts>();
    expectTypeOf<{ when: Date }>().not.toExtend<Facts>();
    expectTypeOf<Float64Array>().toExtend<Column>();
    expectTypeOf<(string | undefined)[]>().toExtend<Column>();
  });
});
