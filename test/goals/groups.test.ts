import { compareGroups, gapClosing, poolShares, riskRatio, type Observation } from "truancy-prevention/goals";
import { describe, expect, test } from "vitest";
import { thrownBy } from "../support/thrown.js";

describe("risk ratios", () => {
  test("30 of 100 against 30 of 200: twice, from 1.28 to 3.12", () => {
    // 1/30 - 1/100 + 1/30 - 1/200 = 0.051667, its root 0.227303; e^(1.96 × 0.227303) = 1.5613.
    const { ratio, interval } = riskRatio({ count: 30, of: 100 }, { count: 30, of: 200 });
    expect(ratio).toBe(2);
    expect(interval?.[0]).toBeCloseTo(2 / 1.5613, 3);
    expect(interval?.[1]).toBeCloseTo(2 * 1.5613, 3);
  });

  test("nobody in the group: a ratio of 0 without interval; nobody in the reference: no ratio", () => {
    expect(riskRatio({ count: 0, of: 50 }, { count: 5, of: 50 })).toEqual({ ratio: 0 });
    expect(riskRatio({ count: 5, of: 50 }, { count: 0, of: 50 })).toEqual({});
  });

  test("everybody in both: 1 for certain", () => {
    expect(riskRatio({ count: 50, of: 50 }, { count: 20, of: 20 })).toEqual({ ratio: 1, interval: [1, 1] });
  });

  test.each([
    [{ count: 1, of: 0 }, ["group", "of"]],
    [{ count: 3, of: 2 }, ["group", "count"]],
    [{ count: -1, of: 2 }, ["group", "count"]],
  ])("%o is no group", (group, path) => {
    expect(thrownBy(() => riskRatio(group, { count: 1, of: 2 }))).toMatchObject({ code: "invalid-number", path });
  });
});

describe("a gap", () => {
  test("40% against 20%, then 30% against 15%: five of twenty points closed, a quarter, and five a year to go for three years", () => {
    const gap = gapClosing({ group: 0.4, reference: 0.2 }, { group: 0.3, reference: 0.15 }, { years: 1, yearsLeft: 3 });
    expect(gap.before).toBeCloseTo(0.2, 12);
    expect(gap.now).toBeCloseTo(0.15, 12);
    expect(gap.shareClosed).toBeCloseTo(0.25, 12);
    expect(gap.closedPerYear).toBeCloseTo(0.05, 12);
    expect(gap.annualStep).toBeCloseTo(0.05, 12);
  });

  test("below the reference it closes upward: 85% against 95%, two years later 91% against 95%", () => {
    const gap = gapClosing({ group: 0.85, reference: 0.95 }, { group: 0.91, reference: 0.95 }, { years: 2 });
    expect(gap.shareClosed).toBeCloseTo(0.6, 12);
    expect(gap.closedPerYear).toBeCloseTo(0.03, 12);
    expect(gap).not.toHaveProperty("annualStep");
  });

  test("one that widens is closed by less than nothing", () => {
    expect(gapClosing({ group: 3, reference: 2 }, { group: 4, reference: 2 }, { years: 1 })).toEqual({
      before: 1,
      now: 2,
      shareClosed: -1,
      closedPerYear: -1,
    });
  });

  test("one that stays is closed by 0, and not by minus 0", () => {
    expect(gapClosing({ group: 2, reference: 3 }, { group: 2, reference: 3 }, { years: 1 })).toEqual({
      before: -1,
      now: -1,
      shareClosed: 0,
      closedPerYear: 0,
    });
  });

  test("where there was none, no share of it can close", () => {
    expect(gapClosing({ group: 2, reference: 2 }, { group: 3, reference: 2 }, { years: 1 })).toEqual({
      before: 0,
      now: 1,
      closedPerYear: -1,
    });
  });

  test("no years, no rate", () => {
    expect(
      thrownBy(() => gapClosing({ group: 1, reference: 2 }, { group: 1, reference: 2 }, { years: 0 })).path,
    ).toEqual(["years"]);
    expect(
      thrownBy(() => gapClosing({ group: Number.NaN, reference: 2 }, { group: 1, reference: 2 }, { years: 1 })).path,
    ).toEqual(["before", "group"]);
  });
});

describe("groups beside a reference, fit to be shown", () => {
  const groups = [
    { group: "grade 9", count: 40, of: 160 },
    { group: "grade 10", count: 20, of: 160 },
    { group: "grade 11", count: 3, of: 150 },
    { group: "grade 12", count: 30, of: 150 },
  ];
  const total = { count: 93, of: 620 };

  test("25% against 12.5%: twice, 12.5 points more", () => {
    const [nine, ten] = compareGroups(groups, { reference: "grade 10" });
    expect(nine).toMatchObject({ group: "grade 9", count: 40, of: 160, share: 0.25, gap: 0.125, ratio: 2 });
    expect(ten).toMatchObject({ share: 0.125, gap: 0, ratio: 1 });
  });

  test("a small count is hidden with everything that follows from it", () => {
    const compared = compareGroups(groups, { reference: "grade 10" });
    expect(compared[2]).toEqual({
      group: "grade 11",
      count: null,
      of: 150,
      hidden: "true of fewer than 10, or of all but fewer than 10",
    });
    expect(compared[3]?.count).toBe(30);
  });

  test("where the total is shown as well, another group goes with it", () => {
    const compared = compareGroups(groups, { reference: "grade 9", total });
    expect(compared.map(({ count }) => count)).toEqual([40, null, null, 30]);
    expect(compared[1]).toEqual({
      group: "grade 10",
      count: null,
      of: 160,
      hidden: "another cell could be worked out from it",
    });
  });

  test("a hidden reference leaves the others their shares, and no gap or ratio from which it could be had", () => {
    const compared = compareGroups(groups, { reference: "grade 11" });
    expect(Object.keys(compared[0]!).sort()).toEqual(["count", "group", "of", "share", "shareInterval"]);
  });

  test("a reference that is none of them is refused, and so are groups twice", () => {
    expect(thrownBy(() => compareGroups(groups, { reference: "grade 8" })).code).toBe("invalid-goal");
    expect(thrownBy(() => compareGroups([...groups, groups[0]!], { reference: "grade 9" })).code).toBe("invalid-table");
    expect(thrownBy(() => compareGroups(groups, { reference: "grade 9", total: { count: 90, of: 620 } })).code).toBe(
      "invalid-table",
    );
  });
});

describe("one share over several schools", () => {
  const date = "2026-01-15";

  test("20 of 40 and 40 of 400 are 60 of 440, not the mean of 50% and 10%", () => {
    const pooled = poolShares([
      [{ date, value: 0.5, numerator: 20, denominator: 40, n: 40 }],
      [{ date, value: 0.1, numerator: 40, denominator: 400, n: 400 }],
    ]);
    expect(pooled).toEqual([{ date, value: 60 / 440, n: 440, numerator: 60, denominator: 440 }]);
  });

  test("where a school is missing, hidden or does not say of how many, there is no sum", () => {
    const known = { date, value: 0.5, numerator: 20, denominator: 40 };
    const none = { date, value: null, withheld: "nothing-to-observe" };
    expect(poolShares([[known], []])).toEqual([none]);
    expect(poolShares([[known], [{ date, value: 0.1 }]])).toEqual([none]);
    expect(poolShares([[known], [{ date, value: null, withheld: "too-few-students" }]])).toEqual([
      { ...none, withheld: "too-few-students" },
    ]);
  });

  test.each<[string, Partial<Observation>]>([
    ["value", { value: Number.NaN }],
    ["numerator", { numerator: Number.NaN }],
    ["numerator", { numerator: -1 }],
    ["denominator", { denominator: Number.POSITIVE_INFINITY }],
  ])("a %s that is no amount is refused", (field, wrong) => {
    const series = [[{ date: "2026-01-15", value: 0.5, numerator: 20, denominator: 40, ...wrong }]];
    expect(thrownBy(() => poolShares(series))).toMatchObject({
      code: "invalid-number",
      path: ["series", 0, 0, field],
    });
  });

  test("two observations of one date are refused", () => {
    expect(
      thrownBy(() =>
        poolShares([
          [
            { date, value: 1 },
            { date, value: 1 },
          ],
        ]),
      ).path,
    ).toEqual(["series", 0, 1, "date"]);
  });
});
