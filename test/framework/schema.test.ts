import { describe, expect, test } from "vitest";
import { components, essentialElements, levers } from "../../src/framework/index.js";
import { componentIdSchema, essentialElementsSchema, leverIdSchema } from "../../src/framework/schema.js";

const named = ["E1", "E2", "E3", "E4", "E5"].map((id) => ({
  id,
  label: `Element ${id}`,
  components: ["impact", "school-team"],
  source: "the Framework as our team was given it",
}));

function withFirst(changes: object): unknown {
  return named.map((element, at) => (at === 0 ? { ...element, ...changes } : element));
}

describe("ids", () => {
  test.each(components)("$id is a component's id, and no lever's", ({ id }) => {
    expect(componentIdSchema.parse(id)).toBe(id);
    expect(leverIdSchema.safeParse(id).success).toBe(false);
  });

  test.each(levers)("$id is a lever's id, and no component's", ({ id }) => {
    expect(leverIdSchema.parse(id)).toBe(id);
    expect(componentIdSchema.safeParse(id).success).toBe(false);
  });

  test.each(["", "Impact", "__proto__", "constructor", 1, null, undefined, {}])("%o is neither", (value) => {
    expect(componentIdSchema.safeParse(value).success).toBe(false);
    expect(leverIdSchema.safeParse(value).success).toBe(false);
  });

  test("what was given is not echoed", () => {
    expect(componentIdSchema.safeParse("Maria Silva").error?.message).not.toContain("Maria");
  });
});

describe("a vocabulary of the essential elements", () => {
  test("is taken with names, components and a source, in any order", () => {
    expect(essentialElementsSchema.parse(named)).toEqual(named);
    const reversed = [...named].reverse();
    expect(essentialElementsSchema.parse(reversed)).toEqual(reversed);
  });

  test("may be the slots as shipped", () => {
    expect(essentialElementsSchema.parse(essentialElements)).toEqual(essentialElements);
  });

  test("may leave out the source", () => {
    const { source: _, ...first } = named[0]!;
    expect(essentialElementsSchema.parse([first, ...named.slice(1)])[0]).not.toHaveProperty("source");
  });

  test("is trimmed, since names are copied from documents", () => {
    expect(essentialElementsSchema.parse(withFirst({ label: " A name\n" }))[0]?.label).toBe("A name");
  });

  test.each<[string, unknown]>([
    ["four slots", named.slice(1)],
    ["six slots", [...named, named[0]]],
    ["a slot twice", withFirst({ id: "E2" })],
    ["a slot that there is not", withFirst({ id: "E6" })],
    ["a blank name", withFirst({ label: "  " })],
    ["a name of 201 characters", withFirst({ label: "x".repeat(201) })],
    ["no name", withFirst({ label: undefined })],
    ["an unknown component", withFirst({ components: ["leadership-and-culture"] })],
    ["no components", withFirst({ components: undefined })],
    ["a key that it does not have", withFirst({ summary: "more" })],
    ["a source that is there and undefined", withFirst({ source: undefined })],
    ["a key named __proto__", withFirst(JSON.parse('{"__proto__": {"label": "hidden"}, "extra": 1}') as object)],
    ["an object", { ...named }],
    ["nothing", undefined],
  ])("is refused with %s", (_what, value) => {
    expect(essentialElementsSchema.safeParse(value).success).toBe(false);
  });
});
