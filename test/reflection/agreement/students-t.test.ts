import { expect, test } from "vitest";
import { studentsT } from "../../../src/reflection/agreement/students-t.js";

/** Two-sided 5% points of Student's t, as printed in tables. */
const table: readonly (readonly [freedom: number, t: number])[] = [
  [1, 12.706],
  [2, 4.303],
  [3, 3.182],
  [4, 2.776],
  [5, 2.571],
  [6, 2.447],
  [7, 2.365],
  [8, 2.306],
  [9, 2.262],
  [10, 2.228],
  [12, 2.179],
  [15, 2.131],
  [20, 2.086],
  [25, 2.06],
  [30, 2.042],
  [40, 2.021],
  [60, 2.0],
  [120, 1.98],
  [1e9, 1.96],
];

test.each(table)("with %d degrees of freedom it is %d", (freedom, t) => {
  expect(Math.abs(studentsT(freedom) - t)).toBeLessThan(0.0006);
});

// Found by integrating the density numerically and bisecting: no table has them.
test.each([
  [1.05, 11.36191],
  [1.2, 8.64883],
  [1.5, 6.01666],
  [1.8, 4.79488],
  [2.2, 3.94872],
  [2.5, 3.57465],
  [3.5, 2.94009],
])("with %d, as Welch's formula gives, it is %d", (freedom, t) => {
  expect(Math.abs(studentsT(freedom) / t - 1)).toBeLessThan(0.0002);
});

test("it falls as freedom rises, between whole numbers too", () => {
  const freedoms = Array.from({ length: 400 }, (_, step) => 1 + step / 20);
  const values = freedoms.map(studentsT);
  values.slice(1).forEach((value, place) => expect(value).toBeLessThan(values[place]!));
});
