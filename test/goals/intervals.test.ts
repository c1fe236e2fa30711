import { cumulativeStdNormalProbability } from "simple-statistics";
import { wilsonInterval } from "truancy-prevention/goals";
import { describe, expect, test } from "vitest";
import { normalCdf } from "../../src/goals/normal.js";
import { thrownBy } from "../support/thrown.js";

describe("Wilson's interval", () => {
  test("9 of 10 by hand: z² = 3.8415, so (0.9 + 0.19207 ± 0.26745) / 1.38415", () => {
    // The root: 0.38415 × 0.9 × 0.1 + 0.38415² / 4 = 0.034573 + 0.036892 = 0.071466; its root 0.267331.
    const [low, high] = wilsonInterval(9, 10);
    expect(low).toBeCloseTo((0.9 + 0.192073 - 0.267331) / 1.384146, 5);
    expect(high).toBeCloseTo((0.9 + 0.192073 + 0.267331) / 1.384146, 5);
  });

  test("none and all reach the end and keep a width: 0 of 10 up to z² / (10 + z²) = 0.2775", () => {
    expect(wilsonInterval(0, 10)[0]).toBe(0);
    expect(wilsonInterval(0, 10)[1]).toBeCloseTo(3.841459 / 13.841459, 6);
    expect(wilsonInterval(10, 10)[1]).toBe(1);
    expect(wilsonInterval(10, 10)[0]).toBeCloseTo(1 - 3.841459 / 13.841459, 6);
  });

  test.each([
    [1, 0],
    [-1, 10],
    [11, 10],
    [Number.NaN, 10],
    [1, Number.POSITIVE_INFINITY],
  ])("%s of %s is no share", (count, of) => {
    expect(thrownBy(() => wilsonInterval(count, of)).code).toBe("invalid-number");
  });
});

describe("the normal distribution", () => {
  test.each([
    [0, 0.5],
    [1.959963984540054, 0.975],
    [-3, 0.00134989803163009],
    [1, 0.841344746068543],
    [-6, 9.86587645037698e-10],
  ])("at %s it is %s", (x, share) => {
    expect(normalCdf(x)).toBeCloseTo(share, 14);
  });

  test("is what simple-statistics says, as exactly as that says it", () => {
    for (let x = -3; x <= 3; x += 0.25) expect(normalCdf(x)).toBeCloseTo(cumulativeStdNormalProbability(x), 3);
  });

  test("ends at 0 and 1", () => {
    expect([normalCdf(-40), normalCdf(40)]).toEqual([0, 1]);
  });
});
