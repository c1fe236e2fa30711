import { describe, expect, test } from "vitest";
import { score } from "../../../src/reflection/index.js";
import { instrumentOf, ratings, setOf } from "../stories.js";

const instrument = instrumentOf([[{}]]);
const lowMinimum = { minimumRespondents: 2 };

describe("individual answers", () => {
  // 1, 2, 2, 5: mean 2.5, median 2, variance (2.25 + .25 + .25 + 6.25) ÷ 3 = 3; rwg 1 − 3/2, against the widest division 1 − 3/4.
  const card = score(instrument, setOf(ratings("a1", [1, 2, 2, 5])), lowMinimum);

  test("have a mean for what is taken as distances, and a median for what is only an order", () => {
    expect(card.items[0]).toMatchObject({
      mean: 2.5,
      median: 2,
      score: 37.5,
      ratings: 4,
      distribution: [1, 2, 0, 0, 1],
    });
    expect(card.items[0]?.deviation).toBeCloseTo(Math.sqrt(3), 12);
    expect(card.items[0]).toMatchObject({ topBox: 0.25, bottomBox: 0.25 });
  });

  test("agree so far", () => {
    expect(card.agreement?.items).toEqual([
      { itemId: "a1", rwg: -0.5, rwgStar: 0.25, deviationFromMean: 1.25, deviationFromMedian: 1 },
    ]);
  });

  test("under ten respondents nothing is shown", () => {
    const nine = score(instrument, setOf(ratings("a1", [3, 3, 3, 3, 3, 3, 3, 3, 3])));
    expect(nine.items[0]).toMatchObject({ hidden: "too-few-respondents" });
    expect(nine.whole).toMatchObject({ hidden: "too-few-respondents" });
    expect(JSON.stringify(nine)).not.toContain("distribution");
    expect(
      score(
        instrument,
        setOf(
          ratings(
            "a1",
            Array.from({ length: 10 }, () => 3),
          ),
        ),
      ).whole.mean,
    ).toBe(3);
  });

  test("notes of single people are not passed on", () => {
    const noted = setOf(
      [1, 2].map((place) => ({ respondentId: `r${place}`, answers: { a1: { rating: 3, note: "secret" } } })),
    );
    expect(JSON.stringify(score(instrument, noted, lowMinimum))).not.toContain("secret");
  });

  test("no respondent is named in a scorecard", () => {
    expect(JSON.stringify(card)).not.toMatch(/r-000/);
  });
});

describe("response rate", () => {
  const four = (population?: number | Record<string, number>) =>
    score(
      instrument,
      setOf(ratings("a1", [1, 2, 3, 4], "teacher"), population === undefined ? {} : { population }),
      lowMinimum,
    );

  test("of 16 asked, 4 answered: a quarter", () => {
    expect(four(16).responseRate).toBe(0.25);
    expect(four({ teacher: 8, family: 8 }).responseRate).toBe(0.25);
    expect(four({ teacher: 8, family: 8 }).groups[0]?.responseRate).toBe(0.5);
  });

  test("unknown stays unknown", () => {
    expect(four().responseRate).toBeUndefined();
  });

  test("more answers in a role than people asked in it is a problem at that role, though all together would do", () => {
    const card = four({ teacher: 3, family: 8 });
    expect([card.responseRate, card.groups[0]?.responseRate]).toEqual([undefined, undefined]);
    expect(card.problems).toMatchObject([{ code: "impossible-population", path: ["population", "teacher"] }]);
  });

  test.each([4.5, -4, 0, Number.NaN])("%d people asked is a problem", (population) => {
    expect(four(population).problems).toMatchObject([{ code: "impossible-population", path: ["population"] }]);
    expect(four(population).responseRate).toBeUndefined();
    expect(four({ teacher: population }).problems).toMatchObject([{ path: ["population", "teacher"] }]);
  });

  test("a role of which nobody was asked and nobody answered is none", () => {
    expect(four({ teacher: 8, driver: 0 })).toMatchObject({ responseRate: 0.5, problems: [] });
  });

  test("more answers than people asked is a problem, not 100%", () => {
    expect(four(3).responseRate).toBeUndefined();
    expect(four(3).problems).toMatchObject([{ code: "impossible-population", path: ["population"] }]);
  });
});

describe("groups", () => {
  const people = (role: string, count: number, rating: number) =>
    ratings(
      "a1",
      Array.from({ length: count }, () => rating),
      role,
    );

  test("of ten or more are shown", () => {
    const card = score(instrument, setOf([...people("teacher", 12, 4), ...people("family", 10, 2)]));
    expect(card.groups.map(({ id, respondents, levers }) => [id, respondents, levers[0]?.mean])).toEqual([
      ["family", 10, 2],
      ["teacher", 12, 4],
    ]);
  });

  test("nine nurses are hidden, and the smallest other role with them: 22 less 12 would give the nurses away", () => {
    const card = score(
      instrument,
      setOf([...people("teacher", 12, 4), ...people("nurse", 9, 1), ...people("family", 30, 2)]),
    );
    expect(card.groups.map(({ id, hidden }) => [id, hidden])).toEqual([
      ["family", undefined],
      ["nurse", "too-few-respondents"],
      ["teacher", "would-reveal-others"],
    ]);
    expect(card.groups[1]).toEqual({ id: "nurse", kind: "role", hidden: "too-few-respondents", levers: [], items: [] });
  });

  test("two small roles hide each other: 6 and 7 are 13", () => {
    const card = score(
      instrument,
      setOf([...people("teacher", 12, 4), ...people("nurse", 6, 1), ...people("driver", 7, 2)]),
    );
    expect(card.groups.map(({ id, hidden }) => [id, hidden])).toEqual([
      ["driver", "too-few-respondents"],
      ["nurse", "too-few-respondents"],
      ["teacher", undefined],
    ]);
  });

  test("three who state no role are hidden by the smallest role", () => {
    const card = score(
      instrument,
      setOf([...people("teacher", 12, 4), ...people("family", 20, 2), ...ratings("a1", [1, 1, 1])]),
    );
    expect(card.groups.map(({ id, hidden }) => [id, hidden])).toEqual([
      ["family", undefined],
      ["teacher", "would-reveal-others"],
    ]);
  });

  test("an item that few of a role rated is hidden in it, and in the next smallest role", () => {
    const wide = instrumentOf([[{}, {}]]);
    const answering = (role: string, count: number, both: number) =>
      Array.from({ length: count }, (_, place) => ({
        respondentId: `${role}-${place}`,
        role,
        answers: place < both ? { a1: 3, a2: 3 } : { a1: 3 },
      }));
    const card = score(wide, setOf([...answering("teacher", 20, 15), ...answering("family", 20, 4)]));
    const cells = card.groups.map(({ id, items }) => [id, items.map(({ hidden }) => hidden)]);
    expect(cells).toEqual([
      ["family", [undefined, "too-few-respondents"]],
      ["teacher", [undefined, "would-reveal-others"]],
    ]);
  });

  test("a named group is shown only if those outside it are enough as well", () => {
    const grouped = (count: number, groups: string[], from: number) =>
      ratings(
        "a1",
        Array.from({ length: count }, () => 3),
        undefined,
        from,
      ).map((one) => ({ ...one, groups }));
    const card = score(instrument, setOf([...grouped(15, ["evening"], 0), ...grouped(4, [], 100)]));
    expect(card.groups).toMatchObject([{ id: "evening", kind: "group", hidden: "would-reveal-others" }]);
    expect(
      score(instrument, setOf([...grouped(15, ["evening"], 0), ...grouped(10, [], 100)])).groups[0]?.respondents,
    ).toBe(15);
  });
});

describe("roles", () => {
  const asked = instrumentOf([[{ roles: ["teacher"] }, {}]]);

  test("who is not asked leaves no gap", () => {
    const set = setOf([
      { respondentId: "t", role: "teacher", answers: { a1: 4, a2: 4 } },
      { respondentId: "f", role: "family", answers: { a2: 2 } },
      { respondentId: "n", answers: { a2: 3 } },
    ]);
    const card = score(asked, set, { minimumRespondents: 1 });
    expect(card.items.map(({ answered }) => answered.coverage)).toEqual([1, 1]);
    expect(card.items[0]?.ratings).toBe(1);
  });

  // Teachers 5, 4, 3, family 2, 2, 1, 1: means 4 and 1.5, variances 1 and 1/3; error 1/3 + 1/12 = 5/12,
  // freedom (5/12)² ÷ ((1/3)² ÷ 2 + (1/12)² ÷ 3) = 0.173611 ÷ 0.0578704 = 3.
  test("differ by Welch's interval, t(3) = 3.18245", () => {
    const card = score(
      instrument,
      setOf([...ratings("a1", [5, 4, 3], "teacher"), ...ratings("a1", [2, 2, 1, 1], "family")]),
      lowMinimum,
    );
    const [widest] = card.agreement!.roles;
    expect(widest).toMatchObject({ leverId: "a", roles: ["teacher", "family"], difference: 2.5 });
    expect(widest!.interval[0]).toBeCloseTo(2.5 - 3.18245 * Math.sqrt(5 / 12), 4);
    expect(widest!.interval[1]).toBeCloseTo(2.5 + 3.18245 * Math.sqrt(5 / 12), 4);
  });
});

describe("answers that cannot be used", () => {
  const strange = (answers: unknown) =>
    score(instrument, setOf([{ respondentId: "r1", answers: answers as Record<string, number> }]), {
      minimumRespondents: 1,
    });

  test.each([
    [{ a1: 6 }, ["responses", 0, "answers", "a1"]],
    [{ a1: Number.NaN }, ["responses", 0, "answers", "a1"]],
    [{ a1: "3" }, ["responses", 0, "answers", "a1"]],
    [{ a1: { rating: "3" } }, ["responses", 0, "answers", "a1", "rating"]],
    [{ a1: { rating: 3, noRating: "dont-know" } }, ["responses", 0, "answers", "a1", "noRating"]],
    [{ a1: { noRating: "constructor" } }, ["responses", 0, "answers", "a1", "noRating"]],
    [{ a1: { priority: 9 } }, ["responses", 0, "answers", "a1", "priority"]],
    [{ zz: 3 }, ["responses", 0, "answers", "zz"]],
    [JSON.parse('{"__proto__": 3}'), ["responses", 0, "answers", "__proto__"]],
  ])("%j is reported at its place, and counts as unanswered", (answers, path) => {
    const card = strange(answers);
    expect(card.problems.map((problem) => problem.path)).toEqual([path]);
    expect(card.whole.answered).toMatchObject({ rated: 0, unanswered: 1 });
  });

  test("null is no answer", () => {
    expect(strange({ a1: null }).problems).toEqual([]);
    expect(strange({ a1: { rating: null, noRating: null } }).whole.answered.unanswered).toBe(1);
  });

  test("a respondent who answers twice counts once, the first time", () => {
    const twice = setOf([...ratings("a1", [1]), ...ratings("a1", [5])]);
    const card = score(instrument, twice, { minimumRespondents: 1 });
    expect(card).toMatchObject({
      respondents: 1,
      whole: { mean: 1 },
      problems: [{ code: "duplicate-respondent", path: ["responses", 1, "respondentId"] }],
    });
  });
});

describe("what is refused", () => {
  const set = setOf(ratings("a1", [3]));
  test.each([
    ["another instrument", () => score({ ...instrument, id: "x" }, set), "instrument-mismatch", ["instrumentId"]],
    [
      "another version",
      () => score({ ...instrument, version: "2" }, set),
      "instrument-mismatch",
      ["instrumentVersion"],
    ],
    [
      "two items of one id",
      () => score(instrumentOf([[{ id: "x" }, { id: "x" }]]), set),
      "invalid-instrument",
      ["levers", 0, "items", 1, "id"],
    ],
    [
      "a weight of 0",
      () => score(instrumentOf([[{ weight: 0 }]]), set),
      "invalid-number",
      ["levers", 0, "items", 0, "weight"],
    ],
    [
      "one point",
      () => score({ ...instrument, rating: { points: [{ value: 1, label: "1" }] } }, set),
      "invalid-instrument",
      ["rating", "points"],
    ],
    [
      "uneven steps",
      () => score({ ...instrument, rating: { points: [1, 2, 4].map((value) => ({ value, label: "" })) } }, set),
      "invalid-instrument",
      ["rating", "points", 2, "value"],
    ],
    [
      "falling values",
      () => score({ ...instrument, rating: { points: [2, 1].map((value) => ({ value, label: "" })) } }, set),
      "invalid-instrument",
      ["rating", "points", 1, "value"],
    ],
    ["a share over 1", () => score(instrument, set, { minimumAnswered: 1.5 }), "invalid-number", ["minimumAnswered"]],
    [
      "half a respondent",
      () => score(instrument, set, { minimumRespondents: 0.5 }),
      "invalid-number",
      ["minimumRespondents"],
    ],
  ] as const)("%s", (_, call, code, path) => {
    expect(call).toThrow(expect.objectContaining({ name: "TruancyError", code, path }));
  });
});
