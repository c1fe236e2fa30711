import { describe, expect, test } from "vitest";
import { score } from "../../../src/reflection/index.js";
import { consensus, instrumentOf } from "../stories.js";

const instrument = instrumentOf();
const area = (scorecard: ReturnType<typeof score>, id: string) => scorecard.levers.find((lever) => lever.id === id)!;

describe("a team's consensus", () => {
  // Lever a: 2 and 4, mean 3, (3 − 1) ÷ 4 = 50. Lever b: 5 alone of two, mean 5, 100, half of it answered.
  const card = score(instrument, consensus({ a1: 2, a2: { rating: 4 }, b1: 5 }));

  test("is scored on the scale and from 0 to 100", () => {
    expect(area(card, "a")).toMatchObject({ mean: 3, median: 3, score: 50, zone: "high", items: 2, scored: 2 });
    expect(area(card, "b")).toMatchObject({ mean: 5, median: 5, score: 100, zone: "high", items: 2, scored: 1 });
    expect(card.items[0]).toMatchObject({
      itemId: "a1",
      mean: 2,
      score: 25,
      zone: "low",
      distribution: [0, 1, 0, 0, 0],
    });
  });

  test("says how much is answered: 3 of 4 in all, 1 of 2 in lever b", () => {
    expect(card.whole.answered).toEqual({ rated: 3, notApplicable: 0, dontKnow: 0, unanswered: 1, coverage: 0.75 });
    expect(area(card, "b").answered.coverage).toBe(0.5);
  });

  test("as a whole comes last, and is the mean of the items: (2 + 4 + 5) ÷ 3", () => {
    expect(Object.keys(card).at(-1)).toBe("whole");
    expect(card.whole.mean).toBeCloseTo(11 / 3, 12);
  });

  test("has neither agreement, nor groups, nor a response rate", () => {
    expect(card.agreement).toBeUndefined();
    expect(card.groups).toEqual([]);
    expect(score(instrument, consensus({ a1: 2 }, { population: 10 })).responseRate).toBeUndefined();
  });

  test("below the minimum answered share an area has no score", () => {
    const strict = score(instrument, consensus({ a1: 2, a2: 4, b1: 5 }), { minimumAnswered: 0.6 });
    expect(area(strict, "b")).toMatchObject({ hidden: "too-few-answers", scored: 1 });
    expect(area(strict, "b").mean).toBeUndefined();
    expect(area(strict, "a").mean).toBe(3);
  });

  test("keeps what the team wrote, and what it advises", () => {
    const answer = {
      rating: 2,
      priority: 3,
      feasibility: 1,
      evidence: "log",
      currentStrategy: "calls",
      actionStep: "visits",
    };
    expect(score(instrument, consensus({ a1: answer })).items[0]).toMatchObject({
      priority: 3,
      feasibility: 1,
      notes: { evidence: "log", currentStrategy: "calls", actionStep: "visits" },
    });
  });

  test("is one response", () => {
    const two = {
      ...consensus({}),
      responses: [
        { respondentId: "x", answers: {} },
        { respondentId: "y", answers: {} },
      ],
    };
    expect(() => score(instrument, two)).toThrow(
      expect.objectContaining({ code: "invalid-responses", path: ["responses"] }),
    );
  });
});

describe("what is not a rating", () => {
  test("not applicable is no gap, not knowing and no answer are", () => {
    const card = score(
      instrument,
      consensus({ a1: { noRating: "not-applicable" }, a2: 4, b1: { noRating: "dont-know" }, b2: {} }),
    );
    expect(area(card, "a").answered).toMatchObject({ rated: 1, notApplicable: 1, coverage: 1 });
    expect(area(card, "b").answered).toMatchObject({ dontKnow: 1, unanswered: 1, coverage: 0 });
    expect(area(card, "b")).toMatchObject({ hidden: "too-few-answers" });
  });

  test("an area that does not apply says so", () => {
    const none = { noRating: "not-applicable" } as const;
    expect(area(score(instrument, consensus({ a1: none, a2: none })), "a")).toMatchObject({ hidden: "not-applicable" });
  });
});

describe("reverse items and weights", () => {
  test("5 on a reverse item counts as 1", () => {
    const turned = instrumentOf([[{ reverse: true }, {}]]);
    expect(score(turned, consensus({ a1: 5, a2: 1 })).levers[0]).toMatchObject({ mean: 1, bottomBox: 1 });
  });

  test("turning a scale round twice gives the same", () => {
    const answers = { a1: 2, a2: 4 };
    const turned = instrumentOf([[{ reverse: true }, { reverse: true }]]);
    const back = Object.fromEntries(Object.entries(answers).map(([id, rating]) => [id, 6 - rating]));
    expect(score(turned, consensus(back)).levers[0]).toEqual(
      score(instrumentOf([[{}, {}]]), consensus(answers)).levers[0],
    );
  });

  test("weight 3 and 1: (3 × 2 + 1 × 4) ÷ 4", () => {
    const weighted = instrumentOf([[{ weight: 3 }, {}]]);
    expect(score(weighted, consensus({ a1: 2, a2: 4 })).levers[0]?.mean).toBe(2.5);
  });
});

test("components and tiers gather items across levers, in DESE's order", () => {
  const crossed = instrumentOf([
    [
      { components: ["school-team"], tier: 2 },
      { components: ["impact", "school-team"], tier: 1 },
    ],
    [{ components: ["impact"], tier: 1 }],
  ]);
  const card = score(crossed, consensus({ a1: 5, a2: 3, b1: 1 }));
  expect(card.components.map(({ id, mean }) => [id, mean])).toEqual([
    ["impact", 2],
    ["school-team", 4],
  ]);
  expect(card.tiers.map(({ id, mean }) => [id, mean])).toEqual([
    ["1", 2],
    ["2", 5],
  ]);
});
