import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { score, type Response, type Scorecard } from "../../../src/reflection/index.js";
import { holdsForAll } from "../../oracle/property.js";
import { instrumentOf, setOf } from "../stories.js";

const instrument = instrumentOf([[{}, {}], [{ roles: ["teacher", "nurse"] }]]);
const itemIds = ["a1", "a2", "b1"];

/** So many people alike. */
function people(count: number, name: string, of: Partial<Response> = {}): Response[] {
  return Array.from({ length: count }, (_, place) => ({
    respondentId: `${name}-${place}`,
    answers: { a1: 3, a2: 3, ...((of.role === "teacher" || of.role === "nurse") && { b1: 3 }) },
    ...of,
  }));
}

const shownGroups = (card: Scorecard) => card.groups.filter(({ hidden }) => hidden === undefined).map(({ id }) => id);

describe("groups that overlap", () => {
  test("12 + 12 + 3 in three grades: the third is not left over, one of the twelve is hidden with it", () => {
    const card = score(
      instrument,
      setOf([
        ...people(12, "six", { groups: ["grade 6"] }),
        ...people(12, "seven", { groups: ["grade 7"] }),
        ...people(3, "eight", { groups: ["grade 8"] }),
      ]),
    );
    expect(card.groups.map(({ id, hidden }) => [id, hidden])).toEqual([
      ["grade 6", undefined],
      ["grade 7", "would-reveal-others"],
      ["grade 8", "too-few-respondents"],
    ]);
  });

  test("a group inside another is hidden where fewer than ten are left of the larger", () => {
    const nested = (rest: number) =>
      score(
        instrument,
        setOf([
          ...people(15, "new", { groups: ["evening", "evening, new"] }),
          ...people(rest, "old", { groups: ["evening"] }),
          ...people(20, "day"),
        ]),
      );
    expect(shownGroups(nested(3))).toEqual(["evening"]);
    expect(shownGroups(nested(10))).toEqual(["evening", "evening, new"]);
  });

  test("a group of all teachers but two is hidden", () => {
    const card = score(
      instrument,
      setOf([
        ...people(20, "math", { role: "teacher", groups: ["math"] }),
        ...people(2, "art", { role: "teacher" }),
        ...people(20, "home", { role: "family" }),
      ]),
    );
    expect(shownGroups(card)).toEqual(["family", "teacher"]);
  });

  test("groups that cut through roles are shown, since no sum or difference isolates where they meet", () => {
    const card = score(
      instrument,
      setOf([
        ...people(14, "t6", { role: "teacher", groups: ["grade 6"] }),
        ...people(13, "t7", { role: "teacher", groups: ["grade 7"] }),
        ...people(6, "p6", { role: "para", groups: ["grade 6"] }),
        ...people(6, "p7", { role: "para", groups: ["grade 7"] }),
      ]),
    );
    expect(shownGroups(card)).toEqual(["para", "teacher", "grade 6", "grade 7"]);
  });

  // A + B, B + C and A + C are shown and half of A + B + A + C − B − C is A.
  test("three pairs of three parts are not all shown: half of two less the third is one part", () => {
    const card = score(
      instrument,
      setOf([
        ...people(6, "a", { groups: ["ab", "ac"] }),
        ...people(6, "b", { groups: ["ab", "bc"] }),
        ...people(6, "c", { groups: ["ac", "bc"] }),
      ]),
    );
    expect(shownGroups(card)).toEqual([]);
  });
});

describe("what was answered", () => {
  test("is not counted out for a set of too few: it would say who did not know", () => {
    const card = score(
      instrument,
      setOf([{ respondentId: "one", answers: { a1: { noRating: "dont-know" }, a2: { noRating: "not-applicable" } } }]),
    );
    for (const { answered } of [...card.items.slice(0, 2), card.levers[0]!, card.whole]) {
      expect(answered).toEqual({ hidden: expect.any(String) });
    }
  });

  test("is hidden of teachers where all asked less the teachers are three nurses", () => {
    const nurses = people(3, "nurse", { role: "nurse", answers: { b1: { noRating: "dont-know" } } });
    const card = score(
      instrument,
      setOf([
        ...people(20, "teacher", { role: "teacher" }),
        ...nurses,
        ...people(8, "driver", { role: "driver" }),
        ...people(15, "family", { role: "family" }),
      ]),
    );
    const teacher = card.groups.find(({ id }) => id === "teacher")!;
    expect(card.items[2]?.answered).toEqual({
      rated: 20,
      notApplicable: 0,
      dontKnow: 3,
      unanswered: 0,
      coverage: 20 / 23,
    });
    expect(teacher.items[2]).toEqual({
      itemId: "b1",
      leverId: "b",
      hidden: "would-reveal-others",
      answered: { hidden: "would-reveal-others" },
    });
    expect(teacher.levers[1]?.answered).toEqual({ hidden: "would-reveal-others" });
  });
});

describe("agreement", () => {
  const halves = (count: number, answers: Response["answers"], name: string) =>
    people(count, name, { role: "teacher", answers });

  test("of a lever is not shown of the two who rated enough of it", () => {
    const card = score(
      instrument,
      setOf([
        ...halves(11, { a1: 3 }, "first"),
        ...halves(11, { a2: 4 }, "second"),
        ...halves(1, { a1: 1, a2: 2 }, "both"),
        ...halves(1, { a1: 5, a2: 5 }, "too"),
      ]),
      { minimumAnswered: 0.5, minimumRespondents: 10 },
    );
    const strict = score(
      instrument,
      setOf([
        ...halves(11, { a1: 3 }, "first"),
        ...halves(11, { a2: 4 }, "second"),
        ...halves(1, { a1: 1, a2: 2 }, "both"),
        ...halves(1, { a1: 5, a2: 5 }, "too"),
      ]),
      { minimumAnswered: 0.6 },
    );
    expect(card.agreement?.levers[0]).toMatchObject({ respondents: 24, deviation: expect.any(Number) });
    expect(strict.levers[0]?.hidden).toBe("too-few-answers");
    expect(strict.agreement?.levers[0]).toMatchObject({ respondents: 2 });
    for (const lever of [card.agreement?.levers[0], strict.agreement?.levers[0]]) {
      expect(lever).not.toHaveProperty("cronbachAlpha");
    }
    expect(strict.agreement?.levers[0]).not.toHaveProperty("deviation");
  });

  test("is rounded where one person answered in part, and exact where all answered in full", () => {
    const varied = (count: number): Response[] =>
      Array.from({ length: count }, (_, place) => ({
        respondentId: `v-${place}`,
        answers: { a1: 1 + (place % 5), a2: 1 + ((place * 2 + 1) % 5) },
      }));
    const lever = (set: readonly Response[]) => score(instrument, setOf(set)).agreement!.levers[0]!;
    const full = lever(varied(21));
    const partial = lever([...varied(21), { respondentId: "x", answers: { a1: 5 } }]);
    const isRound = (value: number, unit: number) => Math.abs(value / unit - Math.round(value / unit)) < 1e-9;
    expect([isRound(full.deviation!, 0.1), isRound(full.cronbachAlpha!, 0.01)]).toEqual([false, false]);
    expect([isRound(partial.deviation!, 0.1), isRound(partial.cronbachAlpha!, 0.01)]).toEqual([true, true]);
  });

  test("between roles comes from items that both show", () => {
    const card = score(
      instrument,
      setOf([
        ...people(20, "teacher", { role: "teacher", answers: { a1: 4, a2: 5, b1: 1 } }),
        ...people(11, "nurse", { role: "nurse", answers: { a1: 2, a2: 2 } }).map((one, place) =>
          place < 3 ? { ...one, answers: { a1: 1, a2: 2, b1: 5 } } : one,
        ),
        ...people(12, "family", { role: "family", answers: { a1: 3, a2: 3 } }).map((one, place) =>
          place < 6 ? { ...one, answers: { a1: 2, a2: 4 } } : one,
        ),
      ]),
    );
    // Item b1: nurses are three, so the teachers' cell is hidden, and no role differs on lever b.
    expect(card.groups.map(({ id, items }) => [id, items[2]?.hidden])).toEqual([
      ["family", "not-applicable"],
      ["nurse", "too-few-respondents"],
      ["teacher", "would-reveal-others"],
    ]);
    expect(card.agreement?.roles.filter(({ leverId }) => leverId === "b")).toEqual([]);
    // Lever a: teachers 4.5, nurses (1.5 × 3 + 2 × 8) ÷ 11 = 1.8636.
    const between = card.agreement?.roles.find(({ roles }) => roles.join() === "teacher,nurse");
    expect(between?.difference).toBeCloseTo(4.5 - 20.5 / 11, 10);
  });
});

/** Every cell that shows numbers, as the respondents behind it. */
function cellsShown(
  card: Scorecard,
  list: readonly Response[],
  place: number,
  what: "rated" | "answered",
): Set<number>[] {
  const id = itemIds[place]!;
  const isAsked = ({ role }: Response) => id !== "b1" || role === "teacher" || role === "nurse";
  const counts = (one: Response) => isAsked(one) && (what === "answered" || one.answers[id] !== undefined);
  const isShown = (cell: Scorecard["items"][number] | undefined) =>
    what === "rated" ? cell?.ratings !== undefined : cell?.answered.rated !== undefined;
  const of = (belongs: (one: Response) => boolean) =>
    new Set(list.flatMap((one, index) => (belongs(one) && counts(one) ? [index] : [])));
  return [
    ...(isShown(card.items[place]) ? [of(() => true)] : []),
    ...card.groups.flatMap((group) =>
      isShown(group.items[place])
        ? [of((one) => (group.kind === "role" ? one.role === group.id : one.groups?.includes(group.id) === true))]
        : [],
    ),
  ].filter((set) => set.size > 0);
}

/** All that adding and subtracting up to so many cells leaves, with weights −2 to 2: the fewest respondents it rests on, 0 aside. */
function fewestLeft(cells: readonly Set<number>[], people: number): number {
  let fewest = Infinity;
  const total = new Int32Array(people);
  const visit = (at: number): void => {
    if (at === cells.length) {
      const left = total.reduce((sum, weight) => sum + (weight === 0 ? 0 : 1), 0);
      if (left > 0) fewest = Math.min(fewest, left);
      return;
    }
    for (const weight of [-2, -1, 0, 1, 2]) {
      for (const one of cells[at]!) total[one]! += weight;
      visit(at + 1);
      for (const one of cells[at]!) total[one]! -= weight;
    }
  };
  visit(0);
  return fewest;
}

test("no sum or difference of cells shown rests on fewer respondents than the minimum", { timeout: 120_000 }, () => {
  const responses = fc
    .array(
      fc.record(
        {
          role: fc.constantFrom("teacher", "family", "nurse"),
          groups: fc.subarray(["x", "y", "z"]),
          answers: fc.dictionary(fc.constantFrom(...itemIds), fc.integer({ min: 1, max: 5 }), {
            noNullPrototype: true,
          }),
        },
        { requiredKeys: ["answers"] },
      ),
      { maxLength: 30 },
    )
    .map((list): Response[] => list.map((one, place) => ({ ...one, respondentId: `r${place}` })));
  holdsForAll(fc.tuple(responses, fc.integer({ min: 2, max: 8 })), ([list, minimumRespondents]) => {
    const card = score(instrument, setOf(list), { minimumRespondents });
    itemIds.forEach((_, place) => {
      for (const what of ["rated", "answered"] as const) {
        const cells = cellsShown(card, list, place, what);
        const fewest = fewestLeft(cells.slice(0, 6), list.length);
        expect(fewest, `${what} of item ${place}`).toBeGreaterThanOrEqual(minimumRespondents);
      }
    });
  });
});
