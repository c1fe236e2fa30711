import fc from "fast-check";
import { describe, expect, test } from "vitest";
import * as z from "zod";
import { answersJsonSchema, score, type Instrument } from "../../src/reflection/index.js";
import { holdsForAll } from "../oracle/property.js";
import { instrumentOf, setOf } from "./stories.js";

const instrument = instrumentOf([[{}, { roles: ["teacher"] }]]);
const { priority: _priority, feasibility: _feasibility, ...ratingsOnly } = instrument;
const takes = (of: Instrument, answers: unknown, role?: string): boolean =>
  z.fromJSONSchema(answersJsonSchema(of, role === undefined ? {} : { role }) as never).safeParse(answers).success;

describe("the JSON Schema of the answers", () => {
  test("is draft 2020-12, closed, and plain JSON", () => {
    const schema = answersJsonSchema(instrument);
    expect(schema).toMatchObject({
      $schema: "https://json-schema.org/draft/2020-12/schema",
      type: "object",
      additionalProperties: false,
    });
    expect(JSON.parse(JSON.stringify(schema))).toEqual(schema);
  });

  test.each([
    [{}],
    [{ a1: 1 }],
    [{ a1: 5, a2: 3 }],
    [{ a1: {} }],
    [
      {
        a1: { rating: 3, priority: 3, feasibility: 1, evidence: "e", note: "n", currentStrategy: "c", actionStep: "a" },
      },
    ],
    [{ a1: { noRating: "dont-know", note: "we could not say" } }],
    [{ a2: { noRating: "not-applicable" } }],
  ])("takes %j", (answers) => {
    expect(takes(instrument, answers)).toBe(true);
  });

  test.each([
    [[]],
    [{ a1: 0 }],
    [{ a1: 6 }],
    [{ a1: 2.5 }],
    [{ a1: "3" }],
    [{ a1: null }],
    [{ b1: 3 }],
    [{ a1: { rating: 3, noRating: "dont-know" } }],
    [{ a1: { noRating: "no idea" } }],
    [{ a1: { priority: 4 } }],
    [{ a1: { rating: 3, extra: 1 } }],
    [{ a1: { note: "x".repeat(4001) } }],
    [JSON.parse('{"__proto__": 3}')],
  ])("refuses %j", (answers) => {
    expect(takes(instrument, answers)).toBe(false);
  });

  test("of a role has only what the role is asked", () => {
    expect([takes(instrument, { a2: 3 }, "teacher"), takes(instrument, { a2: 3 }, "family")]).toEqual([true, false]);
    expect(Object.keys(answersJsonSchema(instrument, { role: "family" }).properties)).toEqual(["a1"]);
  });

  test("has no priority where the instrument does not ask for one", () => {
    expect(takes(ratingsOnly, { a1: { rating: 3, priority: 1 } })).toBe(false);
  });

  test("says what is asked, in the instrument's first language", () => {
    const named = instrumentOf([[{ text: { es: "Llamamos a casa.", en: "We call home." } }]], {
      languages: ["es", "en"],
    });
    expect(answersJsonSchema(named).properties["a1"]).toMatchObject({ description: "Llamamos a casa." });
  });

  test("takes exactly what is scored without a problem", () => {
    const value = fc.constantFrom<unknown>(1, 3, 5, 0, 6, "3", 2.5, {}, "dont-know", "not-applicable");
    const answer = fc.oneof(
      value,
      fc.record({ rating: value, noRating: value, priority: value, feasibility: value }, { requiredKeys: [] }),
    );
    holdsForAll(fc.dictionary(fc.constantFrom("a1", "a2", "zz"), answer, { noNullPrototype: true }), (answers) => {
      const card = score(
        instrument,
        setOf([{ respondentId: "r", role: "teacher", answers: answers as Record<string, number> }]),
      );
      expect(takes(instrument, answers)).toBe(card.problems.length === 0);
    });
  });

  test("an instrument that cannot be scored has none", () => {
    expect(() => answersJsonSchema({ ...instrument, rating: { points: [] } })).toThrow(
      expect.objectContaining({ code: "invalid-instrument" }),
    );
  });
});
