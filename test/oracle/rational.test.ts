import { expect, test } from "vitest";
import { compare, floor, fromNumber, rational, toNumber } from "./rational.js";

test.each([
  [0.1, "1/10"],
  [1 / 3, "1/3"],
  [0.33, "33/100"],
  [6 / 7, "6/7"],
  [0.3, "3/10"],
  [2.5, "5/2"],
  [-0.25, "-1/4"],
  [0, "0/1"],
])("%d is read as the fraction %s", (x, fraction) => {
  const { n, d } = fromNumber(x);
  expect(toNumber({ n, d })).toBe(x);
  expect(`${n}/${d}`).toBe(fraction);
});

test("every fraction with a denominator up to 40 is read as itself from its double", () => {
  for (let d = 1; d <= 40; d++) {
    for (let n = 0; n <= d; n++) expect(fromNumber(n / d)).toEqual(rational(BigInt(n), BigInt(d)));
  }
});

test("a sum with an error in its last bit, 0.1 + 0.2, is not 3/10", () => {
  const read = fromNumber(0.1 + 0.2);
  expect(compare(read, fromNumber(0.3))).toBe(1);
  expect(toNumber(read)).toBe(0.1 + 0.2);
});

test("whole numbers below a fraction: 7/2 is 3, -7/2 is -4", () => {
  expect([floor(rational(7n, 2n)), floor(rational(-7n, 2n)), floor(rational(-4n, 2n))]).toEqual([3n, -4n, -2n]);
});

test("18/180 equals 1/10 exactly, 17/180 is less", () => {
  expect(compare(rational(18n, 180n), fromNumber(0.1))).toBe(0);
  expect(compare(rational(17n, 180n), fromNumber(0.1))).toBe(-1);
});
