import fc from "fast-check";
import { theilSen } from "truancy-prevention/goals";
import { describe, expect, test } from "vitest";
import { thrownBy } from "../support/thrown.js";

interface Point {
  readonly x: number;
  readonly y: number;
}

const inOrder = (values: readonly number[]): Point[] => values.map((y, x) => ({ x, y }));

function middle(sorted: readonly number[]): number {
  const half = Math.floor(sorted.length / 2);
  return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
}

/** The definition in plain loops: all slopes held and sorted. */
function oracle(points: readonly Point[]) {
  const slopes: number[] = [];
  for (let i = 0; i < points.length; i++) {
    for (let j = i + 1; j < points.length; j++) {
      // Adding 0 makes no minus zero.
      if (points[i]!.x !== points[j]!.x) slopes.push((points[j]!.y - points[i]!.y) / (points[j]!.x - points[i]!.x) + 0);
    }
  }
  slopes.sort((a, b) => a - b);
  const slope = middle(slopes);
  const left = points.map(({ x, y }) => y - slope * x + 0).sort((a, b) => a - b);
  const ties = (values: readonly number[]): number =>
    [...new Set(values)]
      .map((value) => values.filter((other) => other === value).length)
      .reduce((sum, t) => sum + t * (t - 1) * (2 * t + 5), 0);
  const n = points.length;
  const variance = (n * (n - 1) * (2 * n + 5) - ties(points.map(({ x }) => x)) - ties(points.map(({ y }) => y))) / 18;
  const half = 1.959963984540054 * Math.sqrt(Math.max(0, variance));
  return {
    slope,
    intercept: middle(left),
    interval: [
      slopes[Math.max(0, Math.round((slopes.length - half) / 2) - 1)],
      slopes[Math.min(slopes.length - 1, Math.round((slopes.length + half) / 2))],
    ],
  };
}

test("the vector of the domain page: slope 1.4, median intercept 84.6", () => {
  const { slope, intercept } = theilSen(inOrder([88, 92, 80, 84, 90, 95, 93]));
  expect(slope).toBe(1.4);
  expect(intercept).toBeCloseTo(84.6, 12);
});

test("three points by hand: slopes 1, 3 and 2, so the median is 2", () => {
  // (0,0) (1,1) (2,4): 1/1, 4/2, 3/1. What is left of y - 2x: 0, -1, 0; its median 0. Too few for ranks: the outermost slopes.
  expect(theilSen(inOrder([0, 1, 4]))).toEqual({ slope: 2, intercept: 0, interval: [1, 3] });
});

test("points that differ in x by next to nothing, and text, are refused rather than answered with no number", () => {
  const steep = [
    { x: 0, y: 0 },
    { x: 1e-300, y: 1e100 },
  ];
  expect(thrownBy(() => theilSen(steep))).toMatchObject({ code: "invalid-number", path: ["points"] });
  const text = [...inOrder([1, 2]), { x: 2, y: "3" as unknown as number }];
  expect(thrownBy(() => theilSen(text))).toMatchObject({ code: "invalid-number", path: ["points", 2, "y"] });
});

test("a straight line has an interval without width", () => {
  expect(theilSen(inOrder([1, 3, 5, 7, 9, 11, 13]))).toEqual({ slope: 2, intercept: 1, interval: [2, 2] });
});

test("one wild point of seven does not move the line", () => {
  expect(theilSen(inOrder([1, 3, 5, 700, 9, 11, 13])).slope).toBe(2);
});

test("pairs of equal x have no slope and are left out", () => {
  // (0,0) (0,100) (1,2): slopes 2 and -98.
  expect(
    theilSen([
      { x: 0, y: 0 },
      { x: 0, y: 100 },
      { x: 1, y: 2 },
    ]).slope,
  ).toBe(-48);
});

const coordinate = fc.integer({ min: -20, max: 20 });

test("few points, with ties, as in plain loops", () => {
  fc.assert(
    fc.property(fc.array(fc.record({ x: coordinate, y: coordinate }), { minLength: 2, maxLength: 40 }), (points) => {
      fc.pre(new Set(points.map(({ x }) => x)).size > 1);
      expect(theilSen(points)).toEqual(oracle(points));
    }),
  );
});

describe("more pairs than are held at once", () => {
  const seeded = (n: number, value: (index: number) => number): Point[] =>
    inOrder(Array.from({ length: n }, (_, i) => value(i)));

  test.each([
    ["smooth", seeded(300, (i) => Math.sin(i * 7.13) * 20 + i * 0.3)],
    ["many ties", seeded(300, (i) => (i * i) % 5)],
    ["all alike", seeded(200, () => 3)],
    ["a staircase with wild points", seeded(251, (i) => Math.floor(i / 10) + (i % 17 === 0 ? 1e6 : 0))],
    ["a thousand", seeded(1000, (i) => Math.cos(i * 1.7) * 5 - i * 0.01)],
  ])("%s: as in plain loops", (_, points) => {
    expect(theilSen(points)).toEqual(oracle(points));
  });

  test("the order of the points does not matter", () => {
    const points = seeded(150, (i) => Math.sin(i) * 9);
    expect(theilSen([...points].reverse())).toEqual(theilSen(points));
  });
});

test.each([
  ["no point", []],
  ["one point", [{ x: 1, y: 1 }]],
  [
    "no two points that differ in x",
    [
      { x: 1, y: 1 },
      { x: 1, y: 2 },
    ],
  ],
  [
    "NaN",
    [
      { x: 0, y: Number.NaN },
      { x: 1, y: 1 },
    ],
  ],
  [
    "infinity",
    [
      { x: 0, y: 0 },
      { x: Number.POSITIVE_INFINITY, y: 1 },
    ],
  ],
])("%s makes no line", (_, points) => {
  expect(thrownBy(() => theilSen(points)).code).toBe("invalid-number");
});
