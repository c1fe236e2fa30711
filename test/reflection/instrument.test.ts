import { describe, expect, test } from "vitest";
import { components, keyElements, levers } from "../../src/framework/index.js";
import { createSession, reflectionInstrument } from "../../src/reflection/index.js";
import { sourceDocument, whySkipped, words } from "../framework/source-document.js";

const items = reflectionInstrument.levers.flatMap((lever) => lever.items);
const elements = components.flatMap(({ id }) => keyElements(id).map((element) => element.id));

describe("our instrument", () => {
  test("has the six levers under their names, and at least 48 items", () => {
    expect(reflectionInstrument.levers.map(({ id, title }) => [id, title])).toEqual(
      levers.map(({ id, title }) => [id, title]),
    );
    expect(items.length).toBeGreaterThanOrEqual(48);
    for (const lever of reflectionInstrument.levers) expect(lever.items.length).toBeGreaterThan(4);
  });

  test("asks about every one of the 90 key elements, and about nothing that is none", () => {
    expect(elements).toHaveLength(90);
    expect([...new Set(items.flatMap((item) => item.elements ?? []))].sort()).toEqual([...elements].sort());
  });

  test("every item has an element, its component, a level of support, and a text of its own", () => {
    for (const { elements: of = [], components: ids, tier } of items) {
      expect(of.length).toBeGreaterThan(0);
      expect([...ids].sort()).toEqual([...new Set(of.map((id) => id.split(".")[0]))].sort());
      expect([1, 2, 3]).toContain(tier);
    }
    expect(new Set(items.map(({ text }) => text)).size).toBe(items.length);
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length);
  });

  test("asks about all three tiers and all twelve components", () => {
    expect(new Set(items.map(({ tier }) => tier)).size).toBe(3);
    expect(new Set(items.flatMap((item) => item.components)).size).toBe(12);
  });

  test("says whose it is", () => {
    expect(reflectionInstrument.author).toContain("not DESE");
    expect(reflectionInstrument).not.toHaveProperty("source");
  });

  test("can be filled in", () => {
    expect(createSession(reflectionInstrument, { respondentId: "team" }).at).toBe(items[0]?.id);
  });

  test.skipIf(sourceDocument === undefined)(`is in our own words: no seven in a row are DESE's (${whySkipped})`, () => {
    const theirs = ` ${words(sourceDocument!).join(" ")} `;
    const runs = items.flatMap(({ text }) => {
      const own = words(text as string);
      return own.slice(6).map((_, at) => own.slice(at, at + 7).join(" "));
    });
    expect(runs.length).toBeGreaterThan(100);
    expect(runs.filter((run) => theirs.includes(` ${run} `))).toEqual([]);
  });
});
