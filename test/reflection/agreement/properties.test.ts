import fc from "fast-check";
import { expect, test } from "vitest";
import {
  averageDeviation,
  cronbachAlpha,
  icc,
  krippendorffAlpha,
  rwg,
  rwgJ,
  rwgStar,
} from "../../../src/reflection/index.js";
import { holdsForAll } from "../../oracle/property.js";
import { alphaByPairs, iccBySums, rwgBySums } from "../oracle/agreement.js";

const points = 5;
const rating = fc.option(fc.integer({ min: 1, max: points }), { freq: 5, nil: null });
const ratings = fc.array(rating, { maxLength: 12 });
/** Raters by units. */
const table = fc
  .tuple(fc.integer({ min: 2, max: 6 }), fc.integer({ min: 1, max: 7 }))
  .chain(([raters, units]) =>
    fc.array(fc.array(rating, { minLength: units, maxLength: units }), { minLength: raters, maxLength: raters }),
  );
const levels = ["nominal", "ordinal", "interval"] as const;
function close(a: number | undefined, b: number | undefined): void {
  if (a === undefined || b === undefined) expect(a).toBe(b);
  else expect(a).toBeCloseTo(b, 9);
}

test("r_wg is what plain loops make of it, in any order, missing ratings aside", () => {
  holdsForAll(ratings, (given) => {
    close(rwg(given, { points }), rwgBySums(given, points));
    close(rwg([...given].reverse(), { points }), rwg(given, { points }));
    close(rwg([...given, null], { points }), rwg(given, { points }));
    close(rwgStar([null, ...given], { points }), rwgStar(given, { points }));
    for (const about of ["mean", "median"] as const) {
      close(averageDeviation([...given, null].reverse(), { about }), averageDeviation(given, { about }));
    }
  });
});

test("r_wg(j) does not depend on the order of items", () => {
  holdsForAll(table, (items) => {
    close(rwgJ([...items].reverse(), { points }), rwgJ(items, { points }));
  });
});

// The mean variance is 8/3 of five points' 2: v = 4/3 = J ÷ (J − 1), where the divisor is 0 but for rounding.
test("r_wg(j) is undefined at its pole, whichever way the variances round", () => {
  const items = [
    [1, 5, 5, 1, 3, 3],
    [5, 4, 2, 1, 4, 1],
    [3, null, 1, 2, 5, 1],
    [1, 4, 1, null, 1, 2],
  ];
  expect([rwgJ(items, { points }), rwgJ([...items].reverse(), { points })]).toEqual([undefined, undefined]);
});

test("agreement never rises when everyone's rating is turned round, nor falls", () => {
  holdsForAll(ratings, (given) => {
    const turned = given.map((one) => (one === null ? null : points + 1 - one));
    close(rwg(turned, { points }), rwg(given, { points }));
    close(averageDeviation(turned, { about: "median" }), averageDeviation(given, { about: "median" }));
  });
});

test.each(levels)("alpha of %s ratings is what pairs of ratings, one by one, make of it", (level) => {
  holdsForAll(table, (raters) => {
    close(krippendorffAlpha(raters, { level }), alphaByPairs(raters, level));
  });
});

test.each(levels)(
  "alpha of %s ratings does not depend on the order of raters or units, nor on raters who rated nothing",
  (level) => {
    holdsForAll(table, (raters) => {
      const alpha = krippendorffAlpha(raters, { level });
      close(krippendorffAlpha([...raters].reverse(), { level }), alpha);
      close(
        krippendorffAlpha(
          raters.map((one) => [...one].reverse()),
          { level },
        ),
        alpha,
      );
      close(krippendorffAlpha([...raters, raters[0]!.map(() => null)], { level }), alpha);
    });
  },
);

test("alpha is 1 where raters agree in full on units that differ", () => {
  holdsForAll(fc.uniqueArray(fc.integer({ min: 1, max: 9 }), { minLength: 2 }), (units) => {
    for (const level of levels) expect(krippendorffAlpha([units, units, units], { level })).toBe(1);
  });
});

test("ICC is what the sums of squares make of it, in any order of groups", () => {
  holdsForAll(table, (groups) => {
    const { icc1, icc2 } = icc(groups);
    const oracle = iccBySums(groups);
    close(icc1, oracle.icc1);
    close(icc2, oracle.icc2);
    close(icc([...groups].reverse()).icc1, icc1);
    if (icc2 !== undefined) expect(icc2).toBeLessThanOrEqual(1);
  });
});

test("Cronbach's alpha does not depend on the order of respondents or items, and is at most 1", () => {
  const respondents = fc
    .integer({ min: 2, max: 5 })
    .chain((items) =>
      fc.array(fc.array(fc.integer({ min: 1, max: 5 }), { minLength: items, maxLength: items }), { maxLength: 12 }),
    );
  holdsForAll(respondents, (answers) => {
    const alpha = cronbachAlpha(answers);
    close(cronbachAlpha([...answers].reverse()), alpha);
    close(cronbachAlpha(answers.map((one) => [...one].reverse())), alpha);
    if (alpha !== undefined) expect(alpha).toBeLessThanOrEqual(1 + 1e-12);
  });
});
