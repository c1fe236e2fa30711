import { describe, expect, test } from "vitest";
import type { KeyElementId } from "../../src/framework/index.js";
import { reviewProgram, startProgram, type Program } from "../../src/program/index.js";
import { contradictions, score, type Answer } from "../../src/reflection/index.js";
import { consensus, instrumentOf, ratings, setOf } from "./stories.js";

const start = startProgram({
  id: "north",
  title: "North",
  gradeLevels: ["09"],
  families: { languages: ["en"], cultures: [], incomeLevels: [] },
});
/** The leaders have said it, nothing else is on record. */
const program: Program = {
  ...start,
  impact: {
    acknowledgements: [
      {
        id: "address",
        title: "Opening address",
        owner: "principal",
        date: "2025-09-02",
        by: "leaders",
        roles: ["principal"],
        statement: "Two missed days a month are a month of school a year.",
      },
    ],
  },
};
const review = reviewProgram(program, { asOf: "2025-11-03" });
const [met, unmet]: KeyElementId[] = ["impact.leaders", "impact.members"];
const instrument = instrumentOf([
  [{ text: "Leaders say it.", elements: [met!] }, { text: "All know it.", elements: [unmet!] }, {}],
]);
const found = (answers: Record<string, number | Answer>, options = {}) =>
  contradictions(score(instrument, consensus(answers)), review, { instrument, ...options });

describe("an item and its key element", () => {
  test("low but met is reported with both sides", () => {
    const [one, ...more] = found({ a1: 2 });
    expect(more).toEqual([]);
    expect(one).toMatchObject({
      code: "low-but-met",
      itemId: "a1",
      leverId: "a",
      score: 25,
      element: "impact.leaders",
      status: "met",
      evidence: [{ title: "Opening address" }],
      missing: [],
    });
    expect(one?.message).toContain("“Leaders say it.” stands at 25 of 100");
    expect(one?.message).toContain("1 record shows");
  });

  test("high but unmet is reported too, after what is low but met", () => {
    const both = found({ a1: 1, a2: 5 });
    expect(both.map(({ code, itemId }) => [code, itemId])).toEqual([
      ["low-but-met", "a1"],
      ["high-but-unmet", "a2"],
    ]);
    expect(both[1]?.missing.length).toBeGreaterThan(0);
  });

  // 3 on 1 to 5 is 50, 4 is 75.
  test.each([
    [{ a1: 3 }, 0],
    [{ a1: 4, a2: 1 }, 0],
    [{ a2: 3 }, 0],
    [{ a2: 4 }, 1],
    [{ a3: 1 }, 0],
    [{ a1: { noRating: "dont-know" } as const }, 0],
  ])("%j: %d", (answers, count) => {
    expect(found(answers)).toHaveLength(count);
  });

  test("what is low and what is high can be said otherwise", () => {
    expect(found({ a1: 3, a2: 4 }, { below: 51, above: 76 }).map(({ itemId }) => itemId)).toEqual(["a1"]);
  });

  test("a hidden item contradicts nothing", () => {
    const few = score(instrument, setOf(ratings("a1", [1, 1, 1])));
    expect(contradictions(few, review, { instrument })).toEqual([]);
  });

  test("the lowest stand first", () => {
    const two = instrumentOf([[{ elements: [met!] }, { elements: [met!] }]]);
    const card = score(two, consensus({ a1: 2, a2: 1 }));
    expect(contradictions(card, review, { instrument: two }).map(({ itemId }) => itemId)).toEqual(["a2", "a1"]);
  });

  test.each([
    [{ below: -1 }, "below"],
    [{ below: 80, above: 70 }, "above"],
    [{ above: 101 }, "above"],
    [{ below: Number.NaN }, "below"],
  ])("%j is refused", (options, at) => {
    expect(() => found({ a1: 1 }, options)).toThrow(expect.objectContaining({ code: "invalid-number", path: [at] }));
  });

  test("another instrument is refused", () => {
    expect(() => found({ a1: 1 }, { instrument: { ...instrument, id: "x" } })).toThrow(
      expect.objectContaining({ code: "instrument-mismatch" }),
    );
  });
});
