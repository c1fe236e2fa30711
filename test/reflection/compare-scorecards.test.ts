import { describe, expect, test } from "vitest";
import { compareScorecards, pairedChanges, score } from "../../src/reflection/index.js";
import type { Instrument, ResponseSet } from "../../src/reflection/index.js";
import { consensus, instrumentOf, ratings, setOf } from "./stories.js";

const instrument = instrumentOf();
const low = { minimumRespondents: 2 };

describe("a team's consensus in two periods", () => {
  // a1 2 → 4: 25 → 75. a2 3 → 3. Lever a: (25 + 50) ÷ 2 → (75 + 50) ÷ 2. b1 only before, b2 only after.
  const earlier = score(instrument, consensus({ a1: 2, a2: 3, b1: 1 }));
  const later = score(instrument, consensus({ a1: 4, a2: 3, b2: 5 }, { period: "Spring 2026" }));
  const change = compareScorecards(earlier, later);

  test("is compared item by item", () => {
    expect(change.items).toEqual([
      { id: "a1", before: 25, after: 75, difference: 50 },
      { id: "a2", before: 50, after: 50, difference: 0 },
      { id: "b1", before: 0 },
      { id: "b2", after: 100 },
    ]);
  });

  test("and by lever over what was rated in both", () => {
    expect(change.levers).toEqual([{ id: "a", items: 2, before: 37.5, after: 62.5, difference: 25 }]);
  });

  test("says which periods, and that nothing is new or retired", () => {
    expect(change).toMatchObject({
      earlier: { period: "Fall 2025" },
      later: { period: "Spring 2026" },
      newItems: [],
      retiredItems: [],
    });
  });
});

test("another instrument is not compared", () => {
  const other = { ...score(instrument, consensus({})), instrumentId: "other" };
  expect(() => compareScorecards(score(instrument, consensus({})), other)).toThrow(
    expect.objectContaining({ code: "instrument-mismatch" }),
  );
});

describe("a new version", () => {
  const second: Instrument = {
    ...instrumentOf([[{ id: "a1" }, { id: "x" }], [{ id: "b9" }]]),
    version: "2",
    rating: { points: [0, 1, 2].map((value) => ({ value, label: `${value}` })) },
    succeeds: [{ version: "1", items: { a2: "x", b1: "a1" } }],
  };
  const earlier = score(instrument, consensus({ a1: 5, a2: 3, b1: 1 }));
  const later = score(second, consensus({ a1: 1, x: 2, b9: 2 }, { instrumentVersion: "2" }));

  test("goes on as it says itself, on scores from 0 to 100", () => {
    const change = compareScorecards(earlier, later, { instrument: second });
    expect(change.items).toEqual([
      { id: "a1", formerId: "b1", before: 0, after: 50, difference: 50 },
      { id: "x", formerId: "a2", before: 50, after: 100, difference: 50 },
    ]);
    expect([change.newItems, change.retiredItems]).toEqual([["b9"], ["a1", "b2"]]);
  });

  test("without its word equal ids correspond", () => {
    const change = compareScorecards(earlier, later);
    expect(change.items).toEqual([{ id: "a1", before: 100, after: 50, difference: -50 }]);
    expect([change.newItems, change.retiredItems]).toEqual([
      ["x", "b9"],
      ["a2", "b1", "b2"],
    ]);
  });

  test("an id that went on under another name is not taken for itself", () => {
    const swapped: Instrument = { ...second, succeeds: [{ version: "1", items: { a1: "x" } }] };
    expect(
      compareScorecards(earlier, later, { instrument: swapped }).items.map(({ id, formerId }) => [id, formerId]),
    ).toEqual([["x", "a1"]]);
  });
});

describe("individual answers in two periods", () => {
  // 2, 3, 4 (25, 50, 75) and 4, 5, 5 (75, 100, 100): means 50 and 91.667, variances 625 and 208.33;
  // error 208.33 + 69.44 = 277.78, freedom 277.78² ÷ (208.33² ÷ 2 + 69.44² ÷ 2) = 3.2, t(3.2) = 3.0736.
  const of = (values: readonly number[]) => score(instrument, setOf(ratings("a1", values)), low);
  const change = compareScorecards(of([2, 3, 4]), of([4, 5, 5])).items[0]!;

  test("have Welch's interval", () => {
    expect(change.difference).toBeCloseTo(41.6667, 4);
    expect(change.interval![0]).toBeCloseTo(41.6667 - 3.0736 * Math.sqrt(277.7778), 1);
    expect(change.reliable).toBe(false);
  });

  test("say when chance alone would rarely show so much", () => {
    const many = (value: number) => Array.from({ length: 30 }, (_, place) => value + (place % 2));
    expect(compareScorecards(of(many(2)), of(many(4))).items[0]?.reliable).toBe(true);
  });

  test("a hidden side leaves the difference open", () => {
    const hidden = score(instrument, setOf(ratings("a1", [3])), low);
    expect(compareScorecards(hidden, of([4, 4])).items[0]).toEqual({ id: "a1", after: 75 });
  });
});

describe("the same respondents in two periods", () => {
  const set = (values: readonly number[]): ResponseSet => setOf(ratings("a1", values));
  const [before, after] = [set([1, 2, 2, 3]), set([2, 3, 3, 5])];
  // Differences in points 1, 1, 1, 2: in scores 25, 25, 25, 50; mean 31.25, deviation 12.5; t(3) = 3.18245, 3.18245 × 6.25 = 19.890.
  const paired = pairedChanges({ instrument, responses: before }, { instrument, responses: after }, low);

  test("have one difference each", () => {
    expect(paired.items.find(({ id }) => id === "a1")).toEqual({
      id: "a1",
      respondents: 4,
      difference: 31.25,
      deviation: 12.5,
    });
    expect(paired.levers.find(({ id }) => id === "a")).toEqual({
      id: "a",
      respondents: 4,
      difference: 31.25,
      deviation: 12.5,
    });
  });

  test("and Student's interval of these", () => {
    const change = compareScorecards(score(instrument, before, low), score(instrument, after, low), { paired })
      .items[0]!;
    expect(change).toMatchObject({ paired: 4, difference: 31.25, reliable: true });
    expect(change.interval![0]).toBeCloseTo(31.25 - 19.89, 2);
    expect(change.interval![1]).toBeCloseTo(31.25 + 19.89, 2);
  });

  const withNew = (...newcomers: readonly number[]): ResponseSet =>
    setOf([
      ...after.responses,
      ...newcomers.map((rating, place) => ({ respondentId: `new-${place}`, answers: { a1: rating } })),
    ]);

  test("who answered only once is left out", () => {
    expect(pairedChanges({ instrument, responses: before }, { instrument, responses: withNew(1, 5) }, low)).toEqual(
      paired,
    );
  });

  // Later ratings in all, less earlier ratings in all, less the paired differences: what the one newcomer rated.
  test("nothing is shown where it would give away the single one who answered only once", () => {
    const gone = pairedChanges({ instrument, responses: before }, { instrument, responses: withNew(1) }, low);
    expect(gone.items[0]).toEqual({ id: "a1", respondents: 4 });
    expect(gone.levers[0]).toEqual({ id: "a", respondents: 4 });
  });

  test("nothing is shown of fewer than the minimum", () => {
    const few = pairedChanges({ instrument, responses: before }, { instrument, responses: after });
    expect(few.items[0]).toEqual({ id: "a1", respondents: 4 });
    expect(few.levers[0]).toEqual({ id: "a", respondents: 4 });
  });

  test("no respondent is named", () => {
    expect(JSON.stringify(paired)).not.toMatch(/r-\d/);
  });
});
