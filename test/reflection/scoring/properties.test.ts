import fc from "fast-check";
import { expect, test } from "vitest";
import { score, type Answer, type Response, type Scorecard } from "../../../src/reflection/index.js";
import { holdsForAll } from "../../oracle/property.js";
import { instrumentOf, setOf } from "../stories.js";

const instrument = instrumentOf([
  [{}, { reverse: true }, { weight: 2 }],
  [{}, { roles: ["teacher"] }],
]);
const itemIds = ["a1", "a2", "a3", "b1", "b2"];

const answer: fc.Arbitrary<number | Answer> = fc.oneof(
  { weight: 4, arbitrary: fc.integer({ min: 1, max: 5 }) },
  fc.constantFrom({ noRating: "not-applicable" } as const, { noRating: "dont-know" } as const, {}),
);
const responses = fc
  .array(
    fc.record(
      {
        role: fc.constantFrom("teacher", "family", "nurse"),
        groups: fc.subarray(["evening", "new"]),
        answers: fc.dictionary(fc.constantFrom(...itemIds), answer, { noNullPrototype: true }),
      },
      { requiredKeys: ["answers"] },
    ),
    { maxLength: 40 },
  )
  .map((list): Response[] => list.map((response, place) => ({ ...response, respondentId: `r${place}` })));
const minimum = fc.integer({ min: 1, max: 12 });

test("the order of respondents never matters, not even in the last digit", () => {
  const pairs = responses.chain((list) =>
    fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
  );
  holdsForAll(pairs, ([list, shuffled]) => {
    expect(score(instrument, setOf(shuffled), { minimumRespondents: 1 })).toEqual(
      score(instrument, setOf(list), { minimumRespondents: 1 }),
    );
  });
});

test("everyone twice leaves means, medians, shares and coverage as they were", () => {
  holdsForAll(responses, (list) => {
    const twice = [
      ...list,
      ...list.map((response) => ({ ...response, respondentId: `${response.respondentId}-again` })),
    ];
    const lasting = ({ items, levers, whole }: Scorecard) =>
      [...items, ...levers, whole].map(({ mean, median, score: of, topBox, answered }) => [
        mean,
        median,
        of,
        topBox,
        answered.coverage,
      ]);
    expect(lasting(score(instrument, setOf(twice), { minimumRespondents: 1 }))).toEqual(
      lasting(score(instrument, setOf(list), { minimumRespondents: 1 })),
    );
  });
});

test("an item's score is what plain loops make of it", () => {
  holdsForAll(responses, (list) => {
    const card = score(instrument, setOf(list), { minimumRespondents: 1 });
    itemIds.forEach((id, place) => {
      const ratings = list.flatMap(({ role, answers }) => {
        const given = answers[id];
        if (typeof given !== "number" || (id === "b2" && role !== "teacher")) return [];
        return [id === "a2" ? 6 - given : given];
      });
      const sorted = [...ratings].sort((x, y) => x - y);
      const middle = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
      const cell = card.items[place]!;
      expect(cell.ratings ?? 0).toBe(ratings.length);
      if (ratings.length === 0) return;
      expect(cell.mean).toBeCloseTo(ratings.reduce((sum, rating) => sum + rating, 0) / ratings.length, 10);
      expect(cell.median).toBe((middle[0]! + middle[1]!) / 2);
    });
  });
});

test("no cell has fewer respondents than the minimum, nor has what is left by subtracting the shown roles", () => {
  holdsForAll(fc.tuple(responses, minimum), ([list, minimumRespondents]) => {
    const card = score(instrument, setOf(list), { minimumRespondents });
    const isSmall = (size: number) => size > 0 && size < minimumRespondents;
    card.items.forEach((item, place) => {
      expect(isSmall(item.ratings ?? 0)).toBe(false);
      const cells = card.groups.map((group) => ({ kind: group.kind, ratings: group.items[place]?.ratings ?? 0 }));
      for (const { ratings } of cells) expect(isSmall(ratings)).toBe(false);
      if (item.ratings === undefined) return;
      const shown = cells.reduce((sum, { kind, ratings }) => sum + (kind === "role" ? ratings : 0), 0);
      expect(isSmall(item.ratings - shown) && shown > 0).toBe(false);
      for (const { kind, ratings } of cells) {
        if (kind === "group" && ratings > 0) expect(isSmall(item.ratings - ratings)).toBe(false);
      }
    });
  });
});

test("numbers are finite, and shares lie between 0 and 1", () => {
  holdsForAll(fc.tuple(responses, minimum), ([list, minimumRespondents]) => {
    const numbers = JSON.stringify(score(instrument, setOf(list), { minimumRespondents }), (_, value: unknown) => {
      if (typeof value === "number" && !Number.isFinite(value)) throw new Error("not finite");
      return value;
    });
    expect(numbers).not.toContain("null");
  });
});
