import { describe, expect, test } from "vitest";
import * as z from "zod";
import { attendanceWorks, usMa } from "../../src/policy/presets/index.js";
import * as schemas from "../../src/schemas.js";
import { fullCalendar, fullEnrollment, fullMark, fullPolicy, withAt } from "./support/documents.js";

type Json = { readonly [key: string]: unknown };

function* objectsIn(value: unknown): Generator<Json> {
  if (typeof value !== "object" || value === null) return;
  if (!Array.isArray(value)) yield value as Json;
  for (const inner of Object.values(value)) yield* objectsIn(inner);
}

describe.each(Object.entries(schemas))("%s as JSON Schema", (name, schema) => {
  const json = z.toJSONSchema(schema) as Json;

  test("is of draft 2020-12", () => {
    expect(json["$schema"]).toBe("https://json-schema.org/draft/2020-12/schema");
  });

  test("is named so that a file name can be made of it", () => {
    expect(name).toMatch(/^[a-z][A-Za-z]+Schema$/);
  });

  test("reads the same for what goes in and what comes out", () => {
    expect(z.toJSONSchema(schema, { io: "input" })).toEqual(json);
  });

  test("refers only to definitions that it has", () => {
    const definitions = Object.keys((json["$defs"] ?? {}) as Json).map((key) => `#/$defs/${key}`);
    const references = [...objectsIn(json)].flatMap((object) => object["$ref"] ?? []);
    expect(definitions).toEqual(expect.arrayContaining(references));
  });

  test("closes every object to keys it does not know", () => {
    const objects = [...objectsIn(json)].filter((object) => object["type"] === "object");
    for (const { properties, additionalProperties } of objects) {
      const isClosed = additionalProperties === false;
      const isMap = properties === undefined && typeof additionalProperties === "object";
      expect(isClosed || isMap).toBe(true);
    }
  });
});

describe("the JSON Schema of a policy, read by itself", () => {
  const readBack = z.fromJSONSchema(z.toJSONSchema(schemas.policySchema) as never);

  test("takes the presets and a policy with every key", () => {
    for (const policy of [usMa, attendanceWorks, fullPolicy]) expect(readBack.safeParse(policy).error).toBeUndefined();
  });

  test.each([
    { all: [{ not: { count: "dya", within: "school-year", atLeast: 5 } }] },
    { count: "day", within: "school-year", atLeast: 5, atMost: 9 },
    { count: "day", within: "school-year" },
    { count: "day", share: "day", of: "membership", within: "school-year", atLeast: 0.1 },
    { share: "day", of: "membership", within: "school-year", atLeast: 10 },
    { any: [] },
  ])("refuses the condition %j", (condition) => {
    expect(readBack.safeParse(withAt(fullPolicy, ["rules", 0, "when"], condition)).success).toBe(false);
  });
});

test("the JSON Schemas of records, read by themselves, take what the schemas take", () => {
  for (const [schema, document] of [
    [schemas.schoolCalendarSchema, fullCalendar],
    [schemas.enrollmentSchema, fullEnrollment],
    [schemas.attendanceMarkSchema, fullMark],
    [schemas.countingRulesSchema, fullPolicy.counting],
  ] as const) {
    const readBack = z.fromJSONSchema(z.toJSONSchema(schema) as never);
    expect(readBack.safeParse(document).error).toBeUndefined();
  }
});
