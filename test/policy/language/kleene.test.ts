import { describe, expect, test } from "vitest";
import type { Condition, Result } from "../../../src/index.js";
import { tenDays } from "../../support/calendars.js";
import { outcomeOf } from "../../support/policies.js";

const yes: Condition = { fact: "yes", equals: true };
const no: Condition = { fact: "no", equals: true };
const maybe: Condition = { fact: "maybe", equals: true };
const perhaps: Condition = { fact: "perhaps", equals: true };

function decided(when: Condition): [Result, readonly string[] | undefined] {
  const { result, needs } = outcomeOf(when, { calendars: [tenDays], facts: { yes: true, no: false } });
  return [result, needs];
}

type Values = [Condition, Condition, "met" | "not-met" | "undetermined"][];

describe("all: false if a part is, else unknown if a part is", () => {
  const rows: Values = [
    [yes, yes, "met"],
    [yes, no, "not-met"],
    [yes, maybe, "undetermined"],
    [no, yes, "not-met"],
    [no, no, "not-met"],
    [no, maybe, "not-met"],
    [maybe, yes, "undetermined"],
    [maybe, no, "not-met"],
    [maybe, maybe, "undetermined"],
  ];
  test.each(rows)("%j and %j: %s", (left, right, result) => {
    expect(decided({ all: [left, right] })).toEqual([result, result === "undetermined" ? ["maybe"] : undefined]);
  });
});

describe("any: true if a part is, else unknown if a part is", () => {
  const rows: Values = [
    [yes, yes, "met"],
    [yes, no, "met"],
    [yes, maybe, "met"],
    [no, yes, "met"],
    [no, no, "not-met"],
    [no, maybe, "undetermined"],
    [maybe, yes, "met"],
    [maybe, no, "undetermined"],
    [maybe, maybe, "undetermined"],
  ];
  test.each(rows)("%j or %j: %s", (left, right, result) => {
    expect(decided({ any: [left, right] })).toEqual([result, result === "undetermined" ? ["maybe"] : undefined]);
  });
});

test.each<[string, Condition, Result]>([
  ["true", yes, "not-met"],
  ["false", no, "met"],
  ["unknown", maybe, "undetermined"],
])("not %s", (_, part, result) => {
  expect(decided({ not: part })).toEqual([result, result === "undetermined" ? ["maybe"] : undefined]);
});

describe("needs names what would settle it, sorted, once", () => {
  test.each<[string, Condition, readonly string[]]>([
    ["both unknown parts", { all: [perhaps, maybe] }, ["maybe", "perhaps"]],
    ["one of them once", { any: [maybe, { not: maybe }, maybe] }, ["maybe"]],
    ["not an unknown part that a true one makes idle", { all: [maybe, { any: [perhaps, yes] }] }, ["maybe"]],
    ["not an unknown part that a false one makes idle", { any: [maybe, { all: [perhaps, no] }] }, ["maybe"]],
    ["through several levels", { not: { all: [yes, { any: [no, { not: perhaps }] }] } }, ["perhaps"]],
  ])("%s", (_, condition, needs) => {
    expect(decided(condition)).toEqual(["undetermined", needs]);
  });
});

test("a single part is itself", () => {
  for (const part of [yes, no, maybe]) {
    expect(decided({ all: [part] })).toEqual(decided(part));
    expect(decided({ any: [part] })).toEqual(decided(part));
    expect(decided({ not: { not: part } })).toEqual(decided(part));
  }
});

test("the parts of a compound condition are traced in their order", () => {
  const { trace } = outcomeOf(
    { any: [no, { all: [maybe, yes] }] },
    { calendars: [tenDays], facts: { yes: true, no: false } },
  );
  expect(trace).toMatchObject({
    holds: undefined,
    of: [{ holds: false }, { holds: undefined, of: [{ holds: undefined }, { holds: true }] }],
  });
  expect(trace?.of?.[0]?.condition).toEqual(no);
});
