import { describe, expectTypeOf, test } from "vitest";
import { compilePolicy, decide, decideAll, timeline } from "../../src/index.js";
import type {
  Column,
  Comparison,
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
  Unit,
  Window,
} from "../../src/index.js";
import { attendanceWorks, presets, usMa } from "../../src/policy/presets/index.js";

declare const register: Register;
declare const decision: Decision;

const unit = (value: Unit): Unit => value;
const window = (value: Window): Window => value;
const condition = (value: Condition): Condition => value;
const rule = (value: Rule): Rule => value;
const policy = (value: Policy): Policy => value;
const duty = (value: Duty): Duty => value;

describe("conditions", () => {
  test("every kind of the language is one", () => {
    condition({ all: [{ any: [{ not: { grades: ["04"] } }] }] });
    condition({ count: "day", within: "school-year", atLeast: 1 });
    condition({ count: ["day", { dayMissing: { periods: 2 } }], within: "enrollment", moreThan: 1 });
    condition({ count: "day", within: "school-year", atLeastPerMonth: 2 });
    condition({ share: "day", within: { term: "quarter" }, of: "membership", between: [0.1, 0.2] });
    condition({
      share: "hour",
      within: "calendar-month",
      of: 30,
      lessThan: 0.5,
      excusal: ["unexcused"],
      kinds: ["absent"],
      exceptReasons: ["medical"],
    });
    condition({ consecutive: "day", across: ["excused"], atLeast: 10 });
    condition({ reached: "other", within: { last: 6, unit: "month", clip: "school-year" }, atMost: 2 });
    condition({ fact: "age", atLeast: 6 });
    condition({ fact: "status", equals: "open" });
    condition({ fact: "status", equals: true });
  });

  test("one without a comparison is none", () => {
    // @ts-expect-error a count compares
    condition({ count: "day", within: "school-year" });
    // @ts-expect-error a share compares
    condition({ share: "day", within: "school-year", of: "membership" });
    // @ts-expect-error a run compares
    condition({ consecutive: "day" });
    // @ts-expect-error a fact compares or equals
    condition({ fact: "age" });
    // @ts-expect-error how often a rule was reached compares
    condition({ reached: "other" });
  });

  test("one that lacks a part is none", () => {
    // @ts-expect-error a count has a window
    condition({ count: "day", atLeast: 1 });
    // @ts-expect-error a share is of something
    condition({ share: "day", within: "school-year", atLeast: 0.1 });
    // @ts-expect-error a condition has a kind
    condition({});
    // @ts-expect-error a condition has a kind, not a comparison alone
    condition({ atLeast: 1 });
  });

  test("one with a part of another kind is none", () => {
    // @ts-expect-error pace is of a count, not of a share
    condition({ share: "day", within: "school-year", of: "membership", atLeastPerMonth: 2 });
    // @ts-expect-error pace is of a count, not of a run
    condition({ consecutive: "day", atLeastPerMonth: 2 });
    // @ts-expect-error a fact equals a string or a boolean; numbers are compared
    condition({ fact: "age", equals: 6 });
    // @ts-expect-error only excused days bridge a run
    condition({ consecutive: "day", across: ["unknown"], atLeast: 2 });
    // @ts-expect-error a threshold is a number
    condition({ count: "day", within: "school-year", atLeast: "3" });
    // @ts-expect-error between has two ends
    condition({ count: "day", within: "school-year", between: [1, 2, 3] });
    // @ts-expect-error a share is of membership, of window-days or of a number
    condition({ share: "day", within: "school-year", of: "enrollment", atLeast: 0.1 });
    // @ts-expect-error excusals are a closed list
    condition({ count: "day", within: "school-year", excusal: ["unexcused", "sick"], atLeast: 1 });
  });
});

test("units and windows are closed lists", () => {
  unit({ occasionOver: { minutes: 30 } });
  unit({ dayMissing: "any-part" });
  window({ last: 10, unit: "school-day" });
  // @ts-expect-error no unit
  unit("days");
  // @ts-expect-error periods, minutes or any part
  unit({ dayMissing: { hours: 2 } });
  // @ts-expect-error no window
  window("year");
  // @ts-expect-error no such term
  window({ term: "month" });
  // @ts-expect-error the unit is part of it
  window({ last: 6 });
});

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

test("a comparison is one of five", () => {
  expectTypeOf<{ atLeast: number }>().toExtend<Comparison>();
  expectTypeOf<{ between: readonly [number, number] }>().toExtend<Comparison>();
  expectTypeOf<{ equals: number }>().not.toExtend<Comparison>();
});
