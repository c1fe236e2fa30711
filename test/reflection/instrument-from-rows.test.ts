import { describe, expect, test } from "vitest";
import { instrumentFromRows, score, type Instrument, type InstrumentRow } from "../../src/reflection/index.js";
import { instrumentSchema } from "../../src/schemas.js";

const about: Omit<Instrument, "levers"> = {
  schemaVersion: 1,
  id: "tool",
  version: "2",
  title: "A tool",
  author: "someone",
  languages: ["en"],
  rating: { points: [1, 2, 3].map((value) => ({ value, label: `${value}` })) },
};
const row: InstrumentRow = { lever: "one", item: "1.1", text: "We greet families." };
const read = (...rows: Partial<InstrumentRow>[]) =>
  instrumentFromRows(
    rows.map((own) => ({ ...row, ...own })),
    about,
  );
const itemsIn = ({ levers }: Instrument) => levers.map(({ id, items }) => [id, items.map((item) => item.id)]);

describe("rows", () => {
  test("become levers and items in the order of their first rows", () => {
    const { instrument, problems } = read(
      { lever: "two", leverTitle: "The second", item: "2.1" },
      { item: "1.1" },
      { lever: "two", leverTitle: "another name", item: "2.2" },
    );
    expect(problems).toEqual([]);
    expect(itemsIn(instrument)).toEqual([
      ["two", ["2.1", "2.2"]],
      ["one", ["1.1"]],
    ]);
    expect(instrument.levers.map(({ title }) => title)).toEqual(["The second", "one"]);
  });

  test("hold everything an item can have, with spaces around it", () => {
    const { instrument } = read({
      item: " 1.1 ",
      components: " family-partnership ; impact ;",
      elements: "impact.leaders; family-partnership.planning",
      tier: " 2 ",
      reverse: " Yes ",
      weight: " 1.5 ",
      roles: "teacher; family ;",
    });
    expect(instrument.levers[0]?.items).toEqual([
      {
        id: "1.1",
        text: "We greet families.",
        components: ["family-partnership", "impact"],
        elements: ["impact.leaders", "family-partnership.planning"],
        tier: 2,
        reverse: true,
        weight: 1.5,
        roles: ["teacher", "family"],
      },
    ]);
    expect(instrumentSchema.safeParse(instrument).error).toBeUndefined();
  });

  test.each<[string, Partial<InstrumentRow>, string, string]>([
    ["an item without an id", { item: "  " }, "missing-value", "item"],
    ["an item without a lever", { lever: "" }, "missing-value", "lever"],
    ["an item without a text", { text: "\t" }, "missing-value", "text"],
    ["a component that is none", { components: "impact; attendance" }, "unknown-component", "components"],
    ["a component from the prototype", { components: "constructor" }, "unknown-component", "components"],
    ["a key element that is none", { elements: "impact.everyone" }, "unknown-element", "elements"],
    ["tier 4", { tier: "4" }, "invalid-value", "tier"],
    ["tier I", { tier: "I" }, "invalid-value", "tier"],
    ["perhaps reverse", { reverse: "perhaps" }, "invalid-value", "reverse"],
    ["no weight at all", { weight: "0" }, "invalid-value", "weight"],
    ["a weight without an end", { weight: "Infinity" }, "invalid-value", "weight"],
    ["a weight with a comma", { weight: "1,5" }, "invalid-value", "weight"],
    ["an id that is the prototype's name", { item: "__proto__" }, "invalid-value", "item"],
  ])("%s is reported and left out", (_, wrong, code, column) => {
    const { instrument, problems } = read(
      { ...wrong, ...(wrong.item === undefined && { item: "bad" }) },
      { item: "good" },
    );
    expect(problems).toEqual([{ code, path: ["rows", 0, column], message: expect.any(String) }]);
    expect(itemsIn(instrument)).toEqual([["one", ["good"]]]);
  });

  test("two wrong cells of a row are two problems", () => {
    expect(read({ tier: "9", weight: "-1" }).problems.map(({ path }) => path[2])).toEqual(["tier", "weight"]);
  });

  test("cells that a parser has cast are problems, and an empty one may be null", () => {
    const cast = { ...row, weight: 2, tier: 1, roles: null } as unknown as InstrumentRow;
    const { instrument, problems } = instrumentFromRows([cast, { ...row, item: "1.2", roles: null } as never], about);
    expect(problems.map(({ code, path }) => [code, ...path])).toEqual([
      ["invalid-value", "rows", 0, "weight"],
      ["invalid-value", "rows", 0, "tier"],
    ]);
    expect(itemsIn(instrument)).toEqual([["one", ["1.2"]]]);
  });

  test("of two rows with one item the first stands, in another lever too", () => {
    const { instrument, problems } = read({ text: "first" }, { lever: "two", text: "second" });
    expect(problems).toMatchObject([{ code: "duplicate-item", path: ["rows", 1, "item"] }]);
    expect(instrument.levers.flatMap(({ items }) => items.map(({ text }) => text))).toEqual(["first"]);
  });

  test("a byte order mark before the first header leaves every row without a lever, and says so", () => {
    const { lever, ...rest } = row;
    const { problems } = instrumentFromRows([{ ...rest, "\uFEFFlever": lever } as unknown as InstrumentRow], about);
    expect(problems).toMatchObject([{ code: "missing-value", path: ["rows", 0, "lever"] }]);
  });

  test("levers and items called as what every object has are names like others", () => {
    const { instrument, problems } = read(
      { lever: "constructor", item: "toString" },
      { lever: "__proto__", item: "valueOf" },
    );
    expect(problems).toEqual([]);
    expect(itemsIn(instrument)).toEqual([
      ["constructor", ["toString"]],
      ["__proto__", ["valueOf"]],
    ]);
    const card = score(instrument, {
      schemaVersion: 1,
      instrumentId: "tool",
      instrumentVersion: "2",
      schoolId: "north",
      period: "now",
      mode: "consensus",
      responses: [{ respondentId: "team", answers: { valueOf: 2 } }],
    });
    expect(card.problems).toEqual([]);
    expect(card.items.map(({ itemId, ratings }) => [itemId, ratings])).toEqual([
      ["toString", undefined],
      ["valueOf", 1],
    ]);
  });

  test("no problem says what a cell holds", () => {
    const secret = "s3cret";
    const { problems } = read({ components: secret, elements: secret, tier: secret, reverse: secret, weight: secret });
    expect(problems).toHaveLength(5);
    expect(JSON.stringify(problems)).not.toContain(secret);
  });

  test("a scale that is not in order is an error, not a problem", () => {
    expect(() => instrumentFromRows([row], { ...about, rating: { points: [] } })).toThrow(
      expect.objectContaining({ code: "invalid-instrument", path: ["rating", "points"] }),
    );
  });
});
