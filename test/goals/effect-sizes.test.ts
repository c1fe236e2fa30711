import fc from "fast-check";
import { mean, sampleStandardDeviation, wilcoxonRankSum } from "simple-statistics";
import { effectSizes } from "truancy-prevention/goals";
import { describe, expect, test } from "vitest";
import { thrownBy } from "../support/thrown.js";

const increase = { improvement: "increase" } as const;
const decrease = { improvement: "decrease" } as const;

describe("the vector of the domain page", () => {
  // A against B: 28 of 30 pairs better counting ties half, S = 26. Within A: 88<92, 88>80, 88>84, 88<90, 92>80, 92>84, 92>90, 80<84, 80<90, 84<90: 5 - 5 = 0.
  const effect = effectSizes([88, 92, 80, 84, 90], [90, 94, 96, 92, 95, 97], increase);

  test("NAP 0.93333, Tau 0.86667", () => {
    expect(effect.nap).toBeCloseTo(0.93333, 5);
    expect(effect.tau).toBeCloseTo(0.86667, 5);
  });

  test("Tau-U: 26 / 30 by the pairs between the phases, 26 / (30 + 10) by all pairs", () => {
    expect(effect.tauU.parker).toBeCloseTo(0.86667, 5);
    expect(effect.tauU.complete).toBe(0.65);
  });

  test("both phases have five points", () => {
    expect([effect.n, effect.enoughPoints]).toEqual([[5, 6], true]);
  });
});

describe("a worked example with ties", () => {
  // Sorted A: 20 20 22 23 25 26. Each B beats: 28:6, 25:4 and a tie, 24:4, 27:6, 30:6, 30:6, 29:6, in all 38.5 of 42; S = 2 × 38.5 - 42 = 35.
  // Within A in time: +4 +4 -3 -2 +1 = 4.
  const effect = effectSizes([20, 20, 26, 25, 22, 23], [28, 25, 24, 27, 30, 30, 29], { ...increase, goal: 30 });

  test("pairs", () => {
    expect(effect.nap).toBeCloseTo(38.5 / 42, 12);
    expect(effect.tau).toBeCloseTo(35 / 42, 12);
    expect(effect.tauU.parker).toBeCloseTo(31 / 42, 12);
    expect(effect.tauU.complete).toBeCloseTo(31 / 57, 12);
  });

  test("points: five of seven above 26; all above the median 22.5; 11 of 13 kept, all of A with the five above 26", () => {
    expect(effect.pnd).toBeCloseTo(5 / 7, 12);
    expect(effect.pem).toBe(1);
    expect(effect.pand).toBeCloseTo(11 / 13, 12);
  });

  test("IRD: two points to take away, one from each phase: 6/7 - 1/6", () => {
    expect(effect.ird).toBeCloseTo(6 / 7 - 1 / 6, 12);
  });

  test("means: 136/6 and 193/7, 4.9048 apart, of the way 22.6667 to 30", () => {
    const difference = 193 / 7 - 136 / 6;
    expect(effect.meanDifference).toBeCloseTo(difference, 12);
    expect(effect.percentOfGoalObtained).toBeCloseTo(difference / (30 - 136 / 6), 12);
    // A: squares about the mean 31.3333, by 5: 6.2667, its root 2.503331. B: 33.7143. Pooled: 65.0476 / 11 = 5.9134, its root 2.431753.
    expect(effect.glassDelta).toBeCloseTo(4.904762 / 2.503331, 5);
    expect(effect.cohenD).toBeCloseTo(4.904762 / 2.431753, 5);
    expect(effect.hedgesG).toBeCloseTo((4.904762 / 2.431753) * (1 - 3 / 43), 5);
  });
});

test("Parker, Vannest, Davis & Sauber (2011): Bob's Tau-U is 13 / 20", () => {
  // S between the phases is 16 of 20, within the baseline 2 3 5 3 it is 3.
  const effect = effectSizes([2, 3, 5, 3], [4, 5, 5, 7, 6], increase);
  expect(effect.tau).toBe(0.8);
  expect(effect.tauU.parker).toBe(0.65);
});

test("Parker & Vannest (2009): the NAP they publish is 0.96", () => {
  const effect = effectSizes([4, 3, 4, 3, 4, 7, 5, 2, 3, 2], [5, 9, 7, 9, 7, 5, 9, 11, 11, 10, 9], increase);
  expect(effect.nap).toBeCloseTo(0.96, 2);
});

test("Parker's Tau-U can be above 1: a baseline that falls and a better phase", () => {
  // S = 9, within the baseline -3: 12 / 9 and 12 / 12.
  expect(effectSizes([3, 2, 1], [4, 5, 6], increase).tauU).toEqual({ parker: 12 / 9, complete: 1 });
});

test("a trend that only goes on is no effect once it is taken off", () => {
  // The baseline's line is y = x; all six points lie on it.
  const effect = effectSizes([0, 1, 2], [3, 4, 5], increase);
  expect(effect.tau).toBe(1);
  expect(effect.baselineCorrectedTau).toBe(0);
  expect(effect.baselineCorrectedTauB).toBe(undefined);
});

test("the corrected tau by hand", () => {
  // Line y = x; what is left: 0 0 0 | 2 0 5. S = 6 of 9 pairs; of 15 pairs in all those that differ: 15 - 6 (the four zeros) = 9.
  const effect = effectSizes([0, 1, 2], [5, 4, 10], increase);
  expect(effect.baselineCorrectedTau).toBeCloseTo(6 / 9, 12);
  expect(effect.baselineCorrectedTauB).toBeCloseTo(6 / Math.sqrt(9 * 9), 12);
});

describe("edges", () => {
  test("equal phases: no effect anywhere, and no spread to divide by", () => {
    const effect = effectSizes([5, 5, 5], [5, 5, 5], increase);
    expect(effect).toEqual({
      nap: 0.5,
      tau: 0,
      tauU: { complete: 0, parker: 0 },
      baselineCorrectedTau: 0,
      pnd: 0,
      pand: 0.5,
      pem: 0.5,
      ird: 0,
      meanDifference: 0,
      n: [3, 3],
      enoughPoints: false,
    });
  });

  test("one point a phase: what needs two is absent", () => {
    const effect = effectSizes([5], [7], increase);
    expect(effect).toMatchObject({ nap: 1, tau: 1, pnd: 1, pand: 1, pem: 1, ird: 1, meanDifference: 2 });
    expect(effect).not.toHaveProperty("baselineCorrectedTau");
    expect(effect).not.toHaveProperty("glassDelta");
    expect(effect).not.toHaveProperty("cohenD");
    expect(effect).not.toHaveProperty("percentOfGoalObtained");
  });

  test("one earlier point, several later ones: spread within the later phase alone is pooled", () => {
    const effect = effectSizes([5], [7, 9], increase);
    // The mean is 8; squares 2 by 1 degree of freedom: 3 / √2.
    expect(effect.cohenD).toBeCloseTo(3 / Math.sqrt(2), 12);
    expect(effect).not.toHaveProperty("glassDelta");
  });

  test("a missing point is left out and keeps its place in time", () => {
    expect(effectSizes([1, null, 3], [null, 5, 6], increase).n).toEqual([2, 2]);
    // On y = 1 + x with the gap at x = 1, the later points at x = 4 and 5 are on the line.
    expect(effectSizes([1, null, 3], [null, 5, 6], increase).baselineCorrectedTau).toBe(0);
    // Closed up, they would not be.
    expect(effectSizes([1, 3], [5, 6], increase).baselineCorrectedTau).not.toBe(0);
  });

  test("a goal that the baseline has reached has no way to it", () => {
    expect(effectSizes([4, 6], [7, 8], { ...increase, goal: 5 })).not.toHaveProperty("percentOfGoalObtained");
  });

  test("no way made toward a goal on the other side is 0, and not minus 0", () => {
    expect(effectSizes([5, 5], [5, 5], { ...increase, goal: 4 }).percentOfGoalObtained).toBe(0);
  });

  test.each([
    ["no earlier point", () => effectSizes([], [1], increase), "invalid-number"],
    ["only missing points", () => effectSizes([1], [null, null], increase), "invalid-number"],
    ["NaN", () => effectSizes([Number.NaN], [1], increase), "invalid-number"],
    [
      "a goal that is no number",
      () => effectSizes([1], [1], { ...increase, goal: Number.POSITIVE_INFINITY }),
      "invalid-number",
    ],
    ["no direction", () => effectSizes([1], [1], {} as typeof increase), "invalid-goal"],
  ])("%s is refused", (_, call, code) => {
    expect(thrownBy(call).code).toBe(code);
  });
});

const phase = fc.array(fc.integer({ min: 0, max: 12 }), { minLength: 1, maxLength: 12 });

test("what should fall is what should rise turned over", () => {
  fc.assert(
    fc.property(phase, phase, fc.integer({ min: -5, max: 20 }), (before, after, goal) => {
      const up = effectSizes(before, after, { ...increase, goal });
      const down = effectSizes(
        before.map((v) => -v),
        after.map((v) => -v),
        { ...decrease, goal: -goal },
      );
      expect(down).toEqual(up);
    }),
  );
});

test("NAP is the rank sum of the later phase, as simple-statistics sums it", () => {
  fc.assert(
    fc.property(phase, phase, (before, after) => {
      const [m, n] = [before.length, after.length];
      const rankSum = wilcoxonRankSum(after, before);
      expect(effectSizes(before, after, increase).nap).toBeCloseTo((rankSum - (n * (n + 1)) / 2) / (m * n), 10);
    }),
  );
});

test("the standardized difference is what simple-statistics' means and deviations make it", () => {
  fc.assert(
    fc.property(phase, phase, (before, after) => {
      fc.pre(new Set(before).size > 1);
      const { glassDelta, meanDifference } = effectSizes(before, after, increase);
      expect(meanDifference).toBeCloseTo(mean(after) - mean(before), 10);
      expect(glassDelta).toBeCloseTo((mean(after) - mean(before)) / sampleStandardDeviation(before), 10);
    }),
  );
});

test("PAND keeps as many as trying every cut would", () => {
  fc.assert(
    fc.property(phase, phase, (before, after) => {
      // Keep what is below a cut of the earlier phase and what is above it of the later one.
      const cuts = Array.from({ length: 27 }, (_, i) => i / 2 - 0.25);
      const kept = cuts.map((cut) => before.filter((v) => v < cut).length + after.filter((v) => v > cut).length);
      const { pand } = effectSizes(before, after, increase);
      expect(pand).toBeCloseTo(Math.max(...kept) / (before.length + after.length), 12);
    }),
  );
});
