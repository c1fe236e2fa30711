import { describe, expect, test } from "vitest";
import { percent } from "../../src/index.js";
import { thrownBy } from "../support/thrown.js";

describe("a percentage is the exact decimal, half up", () => {
  test.each<[number, number, number, number]>([
    // numerator, denominator, digits, percentage
    [1, 3, 1, 33.3],
    [2, 3, 1, 66.7],
    [5, 16, 1, 31.3], // 31.25
    [5, 16, 2, 31.25],
    [1, 8, 1, 12.5],
    [1, 8, 0, 13], // 12.5
    [18, 180, 1, 10],
    [17.99, 180, 1, 10], // 9.994…
    [17.99, 180, 2, 9.99],
    [9.5, 95, 1, 10],
    [0, 180, 1, 0],
    [180, 180, 1, 100],
    [1, 7, 4, 14.2857],
    [1, 6, 0, 17],
    [1, 2000, 1, 0.1], // 0.05
    [1, 2001, 1, 0], // 0.04997…
    [3, 2000, 1, 0.2], // 0.15, which is below it in binary
    [21, 2000, 1, 1.1], // 1.05
    [29, 20_000, 2, 0.15], // 0.145
    [201, 200, 0, 101], // 100.5
    [0.1, 0.3, 2, 33.33],
    [0.15, 100, 1, 0.2], // 0.15
    [1.005, 100, 2, 1.01], // 1.005, which is below it in binary
    [999, 1000, 0, 100],
    [250, 100, 0, 250],
  ])("%d of %d with %i digits is %d", (numerator, denominator, digits, expected) => {
    expect(percent(numerator, denominator, digits)).toBe(expected);
  });
});

describe("a percentage of nothing, or of what is no number, is misuse", () => {
  test.each<[string, number, number, number]>([
    ["a denominator of 0", 1, 0, 1],
    ["0 of 0", 0, 0, 1],
    ["a negative denominator", 1, -10, 1],
    ["a negative numerator", -1, 10, 1],
    ["a NaN numerator", Number.NaN, 10, 1],
    ["a NaN denominator", 1, Number.NaN, 1],
    ["an infinite numerator", Number.POSITIVE_INFINITY, 10, 1],
    ["an infinite denominator", 1, Number.POSITIVE_INFINITY, 1],
    ["a fraction of digits", 1, 10, 1.5],
    ["fewer than 0 digits", 1, 10, -1],
    ["NaN digits", 1, 10, Number.NaN],
  ])("%s", (_, numerator, denominator, digits) => {
    expect(thrownBy(() => percent(numerator, denominator, digits)).code).toBe("invalid-number");
  });
});
