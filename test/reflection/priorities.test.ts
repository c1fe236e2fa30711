import { describe, expect, test } from "vitest";
import { priorities, score } from "../../src/reflection/index.js";
import { consensus, instrumentOf } from "./stories.js";

const instrument = instrumentOf([[{}, {}], [{}], [{}]]);
const advised = (answers: Parameters<typeof consensus>[0], options?: { limit?: number }) =>
  priorities(score(instrument, consensus(answers)), options);

describe("priorities", () => {
  // Need × priority × feasibility: a1 1 × 1/3 × 1, a2 1/2 × 1 × 1, b1 1 × 1 × 2/3, c1 none.
  const answers = {
    a1: { rating: 1, priority: 1, feasibility: 3 },
    a2: { rating: 3, priority: 3, feasibility: 3 },
    b1: { rating: 1, priority: 3, feasibility: 2 },
    c1: { rating: 5, priority: 3, feasibility: 3 },
  };

  test("two are advised, the greatest product first, and the levers left out are named", () => {
    expect(advised(answers).map(({ itemId, leversLeftOut }) => [itemId, leversLeftOut])).toEqual([
      ["b1", ["c"]],
      ["a2", ["c"]],
    ]);
  });

  test("say their parts", () => {
    expect(advised(answers)[0]).toMatchObject({
      need: 1,
      priority: 1,
      feasibility: 2 / 3,
      weight: 2 / 3,
      reason: "Need 100%, priority 100%, feasibility 67%: together 67%.",
    });
  });

  test("what needs nothing is not advised, however much it matters", () => {
    expect(advised(answers, { limit: 9 }).map(({ itemId }) => itemId)).toEqual(["b1", "a2", "a1"]);
  });

  test("what the team did not mark is not advised, however low", () => {
    expect(advised({ a1: { rating: 1, priority: 3 }, a2: 1 })).toEqual([]);
  });

  test("equal weights keep the instrument's order and name each other", () => {
    const equal = { rating: 2, priority: 2, feasibility: 2 };
    const [first, second] = advised({ a1: equal, b1: equal, c1: equal });
    expect([first?.itemId, first?.tiedWith]).toEqual(["a1", ["b1", "c1"]]);
    expect([second?.itemId, second?.tiedWith]).toEqual(["b1", ["a1", "c1"]]);
    expect(first?.reason).toMatch(/Equal with 2 more\.$/);
  });

  test("an instrument without the scales ranks by need alone", () => {
    const { priority: _, feasibility: _unused, ...bare } = instrument;
    const card = score(bare, consensus({ a1: 4, b1: 2, c1: 3 }));
    expect(priorities(card).map(({ itemId, weight }) => [itemId, weight])).toEqual([
      ["b1", 0.75],
      ["c1", 0.5],
    ]);
  });

  test.each([0, 1.5, Number.NaN])("a limit of %d is refused", (limit) => {
    expect(() => advised(answers, { limit })).toThrow(
      expect.objectContaining({ code: "invalid-number", path: ["limit"] }),
    );
  });
});
