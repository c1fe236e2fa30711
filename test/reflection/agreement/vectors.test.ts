import { describe, expect, test } from "vitest";
import {
  averageDeviation,
  cronbachAlpha,
  icc,
  krippendorffAlpha,
  rwg,
  rwgJ,
  rwgStar,
} from "../../../src/reflection/agreement/index.js";

const points = 5;
const n = null;

/** Krippendorff's published example: 4 raters, 12 units. */
const raters = [
  [1, 2, 3, 3, 2, 1, 4, 1, 2, n, n, n],
  [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, n, 3],
  [n, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, n],
  [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, n],
];

describe("rwg", () => {
  test("[3,4,4,2,5,4]: mean 22/6, squared deviations 5.33333, s² 1.06667, 1 − 1.06667/2", () => {
    expect(rwg([3, 4, 4, 2, 5, 4], { points })).toBeCloseTo(0.46667, 5);
  });

  test("half of the team at either end: s² = 16/3, 1 − 16/6", () => {
    expect(rwg([1, 5, 1, 5], { points })).toBeCloseTo(-1.66667, 5);
  });

  test("against the widest division, s² ÷ 4", () => {
    expect(rwgStar([3, 4, 4, 2, 5, 4], { points })).toBeCloseTo(1 - 1.0666667 / 4, 6);
    expect(rwgStar([1, 5, 1, 5], { points })).toBeCloseTo(1 - 16 / 12, 10);
  });

  test("a missing answer is no rating", () => {
    expect(rwg([3, n, 4, 4, undefined, 2, 5, 4], { points })).toBe(rwg([3, 4, 4, 2, 5, 4], { points }));
  });

  test.each([[[]], [[3]], [[3, n]]])("%j has no agreement to speak of", (ratings) => {
    expect(rwg(ratings, { points })).toBeUndefined();
    expect(rwgStar(ratings, { points })).toBeUndefined();
  });

  test("a scale from 0 has as many points as one from 1", () => {
    expect(rwg([0, 4, 0, 4], { points })).toBe(rwg([1, 5, 1, 5], { points }));
  });
});

describe("rwg(j)", () => {
  test("of one item is rwg", () => {
    expect(rwgJ([[3, 4, 4, 2, 5, 4]], { points })).toBeCloseTo(0.46667, 5);
  });

  test("of two items with s² 1/3 each: v = 1/6, 2 × 5/6 ÷ (2 × 5/6 + 1/6) = 10/11", () => {
    expect(
      rwgJ(
        [
          [4, 4, 5],
          [3, 4, 4],
        ],
        { points },
      ),
    ).toBeCloseTo(10 / 11, 12);
  });

  test("is undefined from the pole on: two items, v = 2", () => {
    const divided = [2, 2, 2, 5, 5, 5, 5];
    const wide = [1, 5, 1, 5];
    expect(rwgJ([divided, divided], { points })).toBeDefined();
    expect(rwgJ([wide, wide], { points })).toBeUndefined();
  });

  test("needs two ratings of every item", () => {
    expect(rwgJ([[4, 4], [3]], { points })).toBeUndefined();
    expect(rwgJ([], { points })).toBeUndefined();
  });
});

describe("average deviation", () => {
  test("[3,4,4,2,5,4]: about 22/6 it is 4.66667/6, about 4 it is 4/6", () => {
    expect(averageDeviation([3, 4, 4, 2, 5, 4], { about: "mean" })).toBeCloseTo(0.77778, 5);
    expect(averageDeviation([3, 4, 4, 2, 5, 4], { about: "median" })).toBeCloseTo(0.66667, 5);
  });

  test("an even number of ratings has its median between the middle two: about 2.5 it is 4/4", () => {
    expect(averageDeviation([1, 2, 3, 4], { about: "median" })).toBe(1);
  });

  test("one rating deviates from nothing", () => {
    expect(averageDeviation([4, n], { about: "mean" })).toBeUndefined();
  });
});

describe("Krippendorff's alpha", () => {
  test.each([
    ["nominal", 0.7434],
    ["ordinal", 0.8154],
    ["interval", 0.8491],
  ] as const)("of the published example, %s", (level, alpha) => {
    expect(krippendorffAlpha(raters, { level })).toBeCloseTo(alpha, 4);
  });

  test("two raters, three shared units, one apart: Do = 2/6, De = (36 − 4 − 4 − 1 − 1)/30, 1 − 10/26", () => {
    const pair = [
      [1, 2, 3, n],
      [1, 2, 4, 4],
    ];
    expect(krippendorffAlpha(pair, { level: "nominal" })).toBeCloseTo(16 / 26, 12);
  });

  test("nobody disagrees anywhere: 0 ÷ 0", () => {
    const agreed = [
      [3, 3],
      [3, 3],
    ];
    expect(krippendorffAlpha(agreed, { level: "interval" })).toBeUndefined();
  });

  test("agreement on different values is 1", () => {
    const agreed = [
      [1, 2],
      [1, 2],
    ];
    expect(krippendorffAlpha(agreed, { level: "ordinal" })).toBe(1);
  });

  test.each([
    [[]],
    [[[1, 2, 3]]],
    [
      [
        [1, n],
        [n, 2],
      ],
    ],
  ])("%j has no unit rated twice", (few) => {
    expect(krippendorffAlpha(few, { level: "nominal" })).toBeUndefined();
  });
});

describe("Cronbach's alpha", () => {
  test("two items: variances 5/3 and 11/12, totals 5, 6, 9, 9 with 4.25, 2 × (1 − 2.58333/4.25)", () => {
    const answers = [
      [2, 3],
      [3, 3],
      [4, 5],
      [5, 4],
    ];
    expect(cronbachAlpha(answers)).toBeCloseTo(2 * (1 - (5 / 3 + 11 / 12) / 4.25), 12);
  });

  test("the same item twice is consistent throughout", () => {
    expect(
      cronbachAlpha([
        [1, 1],
        [3, 3],
        [4, 4],
      ]),
    ).toBeCloseTo(1, 12);
  });

  test("a respondent with a gap is left out whole", () => {
    const complete = [
      [2, 3],
      [3, 3],
      [4, 5],
    ];
    expect(cronbachAlpha([...complete, [5, n]])).toBe(cronbachAlpha(complete));
  });

  test.each([
    [[]],
    [[[1, 2]]],
    [[[1], [2]]],
    [
      [
        [1, 3],
        [2, 2],
      ],
    ],
    [
      [
        [1, n],
        [n, 2],
      ],
    ],
  ])("%j gives none", (few) => {
    expect(cronbachAlpha(few)).toBeUndefined();
  });
});

describe("intraclass correlation", () => {
  test("groups [1,2] and [4,5]: MSB 9, MSW 0.5, 8.5/9.5 and 8.5/9", () => {
    const { icc1, icc2 } = icc([
      [1, 2],
      [4, 5],
    ]);
    expect(icc1).toBeCloseTo(8.5 / 9.5, 12);
    expect(icc2).toBeCloseTo(8.5 / 9, 12);
  });

  // Grand mean 18/5; between 3 × (2 − 3.6)² + 2 × (6 − 3.6)² = 19.2; within (2 + 2) / 3; k = 5 − 13/5 = 2.4.
  test("unequal groups [1,2,3] and [5,7]", () => {
    const { icc1, icc2 } = icc([[1, 2, 3], [], [5, 7, n]]);
    expect(icc1).toBeCloseTo((19.2 - 4 / 3) / (19.2 + 1.4 * (4 / 3)), 12);
    expect(icc2).toBeCloseTo(1 - 4 / 3 / 19.2, 12);
  });

  test("equal group means: below chance, and no reliability to speak of", () => {
    expect(
      icc([
        [1, 3],
        [1, 3],
      ]),
    ).toEqual({ icc1: -1, icc2: undefined });
  });

  test.each([[[]], [[[1, 2]]], [[[1], [2]]]])("%j gives none", (few) => {
    expect(icc(few)).toEqual({ icc1: undefined, icc2: undefined });
  });

  test("everybody alike gives none", () => {
    expect(
      icc([
        [2, 2],
        [2, 2],
      ]),
    ).toEqual({ icc1: undefined, icc2: undefined });
  });
});

describe("what is refused", () => {
  const refused = (call: () => unknown) => {
    try {
      call();
    } catch (error) {
      return error;
    }
    return undefined;
  };

  test.each([
    [() => rwg([1, Number.NaN], { points }), [1]],
    [() => rwg([1, 2], { points: 1 }), ["points"]],
    [() => rwg([1, 2], { points: 2.5 }), ["points"]],
    [() => rwg([1, 6.5], { points }), []],
    [
      () =>
        rwgJ(
          [
            [1, 2],
            [1, Infinity],
          ],
          { points },
        ),
      [1, 1],
    ],
    [
      () =>
        krippendorffAlpha(
          [
            [1, 2],
            [1, Number.NaN],
          ],
          { level: "nominal" },
        ),
      [1, 1],
    ],
    [() => icc([[1, 2], [Number.NaN]]), [1, 0]],
    [() => averageDeviation([Number.NaN], { about: "mean" }), [0]],
  ])("%s", (call, path) => {
    expect(refused(call)).toMatchObject({ name: "TruancyError", code: "invalid-number", path });
  });

  test("rows of different length", () => {
    expect(refused(() => cronbachAlpha([[1, 2], [1]]))).toMatchObject({ code: "invalid-columns", path: [1] });
  });
});
