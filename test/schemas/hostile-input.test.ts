import { describe, expect, test } from "vitest";
import type * as z from "zod";
import * as schemas from "../../src/schemas.js";
import { fullCalendar, fullEnrollment, fullMark, fullPolicy, fullRule, withAt } from "./support/documents.js";

const { policySchema, schoolCalendarSchema, enrollmentSchema, attendanceMarkSchema, countingRulesSchema } = schemas;
const when = ["rules", 0, "when"] as const;

function nested(levels: number, wrap: (inner: unknown) => unknown): unknown {
  let condition: unknown = { grades: ["KG"] };
  for (let level = 1; level < levels; level++) condition = wrap(condition);
  return condition;
}

describe("depth", () => {
  const wraps: readonly [string, (inner: unknown) => unknown][] = [
    ["not", (inner) => ({ not: inner })],
    ["all", (inner) => ({ all: [inner, { grades: [] }] })],
    ["any", (inner) => ({ any: [inner, { grades: [] }] })],
  ];

  test.each(wraps)("64 conditions within each other by %s are taken", (_, wrap) => {
    expect(policySchema.safeParse(withAt(fullPolicy, when, nested(64, wrap))).success).toBe(true);
  });

  test.each(wraps)("65 by %s are refused, with the path of the last", (key, wrap) => {
    const { error } = policySchema.safeParse(withAt(fullPolicy, when, nested(65, wrap)));
    const step = key === "not" ? ["not"] : [key, 0];
    expect(error?.issues).toHaveLength(1);
    expect(error?.issues[0]).toMatchObject({ code: "custom", path: [...when, ...Array(64).fill(step).flat()] });
  });

  test.each(wraps)("ten thousand by %s are refused without overflowing the stack", (_, wrap) => {
    const { error } = policySchema.safeParse(withAt(fullPolicy, when, nested(10_000, wrap)));
    expect(error?.issues[0]?.message).toMatch(/64 deep/);
  });

  test("a condition that contains itself is refused", () => {
    const round: { all: unknown[] } = { all: [] };
    round.all.push(round, round);
    expect(policySchema.safeParse(withAt(fullPolicy, when, round)).success).toBe(false);
  });
});

describe("width", () => {
  test("a hundred thousand rules are read in a moment", { timeout: 20_000 }, () => {
    const rules = Array.from({ length: 100_000 }, (_, index) => ({ ...fullRule, id: `rule-${index}` }));
    expect(policySchema.safeParse({ ...fullPolicy, rules }).success).toBe(true);
  });

  test("a hundred thousand wrong conditions give an issue each and no more", { timeout: 20_000 }, () => {
    const any = Array.from({ length: 100_000 }, () => ({ sum: "day" }));
    const { error } = policySchema.safeParse(withAt(fullPolicy, when, { any }));
    expect(error?.issues).toHaveLength(100_000);
    expect(error?.issues.at(-1)?.path).toEqual([...when, "any", 99_999]);
  });
});

describe("keys that reach for the prototype", () => {
  const documents: readonly [string, z.ZodType, unknown][] = [
    ["calendar", schoolCalendarSchema, fullCalendar],
    ["enrollment", enrollmentSchema, fullEnrollment],
    ["mark", attendanceMarkSchema, fullMark],
    ["counting rules", countingRulesSchema, fullPolicy.counting],
    ["policy", policySchema, fullPolicy],
  ];

  /** Every object of a document in turn, with one more key in its JSON. */
  function* poisoned(document: unknown, key: string): Generator<unknown> {
    const json = JSON.stringify(document);
    for (let at = json.indexOf("{"); at !== -1; at = json.indexOf("{", at + 1)) {
      yield JSON.parse(`${json.slice(0, at + 1)}"${key}":{"polluted":true},${json.slice(at + 1)}`);
    }
  }

  test.each(documents)("are refused anywhere in a %s", (_, schema, document) => {
    for (const key of ["__proto__", "constructor", "prototype", "toString"]) {
      const results = [...poisoned(document, key)].map((input) => schema.safeParse(input).success);
      expect(results.length).toBeGreaterThan(0);
      expect(results).toEqual(results.map(() => false));
    }
    expect(({} as { polluted?: boolean }).polluted).toBeUndefined();
  });

  test("a kind of condition that is only inherited is none", () => {
    const inherited: unknown = Object.create({ grades: ["KG"] });
    expect(policySchema.safeParse(withAt(fullPolicy, when, inherited)).success).toBe(false);
  });
});

describe("what is no document at all", () => {
  const inputs = [undefined, null, 0, "", "{}", [], () => {}, Symbol("x"), 1n, Number.NaN];
  test.each(Object.entries(schemas))("is refused by %s", (_, schema) => {
    for (const input of inputs) {
      expect(schema.safeParse(input).success).toBe(false);
    }
  });
});
