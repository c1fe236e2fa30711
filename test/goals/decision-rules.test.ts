import fc from "fast-check";
import { progress, type DecisionRule, type Objective, type Observation } from "truancy-prevention/goals";
import { describe, expect, test } from "vitest";
import { randomFrom } from "../support/random.js";
import { falling, rising, week, weekly } from "./objectives.js";

/** The aimline's value at each of so many weeks, moved by some points. */
const beside = (objective: Objective, points: readonly number[]): Observation[] => {
  const step = (objective.target.value - objective.baseline.value) / 40;
  const better = objective.measure.direction === "increase" ? 0.01 : -0.01;
  return weekly(points.map((gap, index) => objective.baseline.value + step * (index + 1) + better * gap));
};

const ask = (
  objective: Objective,
  kind: DecisionRule["kind"],
  observations: readonly Observation[],
  more: Partial<DecisionRule> = {},
  since?: string,
) => {
  const asOf = observations.at(-1)?.date ?? week(1);
  const options = since === undefined ? { asOf } : { asOf, since };
  const { decision } = progress({ ...objective, decisionRule: { kind, ...more } }, observations, options);
  return [decision.action, decision.because];
};

// The answers are the same whichever way is better.
describe.each([
  ["a share that should rise", rising()],
  ["a share that should fall", falling()],
])("%s", (_, objective) => {
  describe("four points", () => {
    test.each([
      [[0, 0, -1, -1, -1, -1], "change", "worse-and-not-catching-up"],
      [[0, 0, -3, -3, -4, -4], "change", "worse-and-not-catching-up"],
      [[-6, -5, -4, -3, -2, -1], "intensify", "worse-but-catching-up"],
      [[0, 0, 1, 1, 1, 1], "raise-goal", "better-than-the-aimline"],
      [[-3, -3, 1, 1, -1, 1], "continue", "on-both-sides"],
      [[-3, -3, -1, -1, -1, 0], "continue", "on-both-sides"],
      [[-3, -3, -3, -3, 1, -3], "continue", "on-both-sides"],
    ] as const)("%s points beside the aimline: %s", (points, action, because) => {
      expect(ask(objective, "four-point", beside(objective, points))).toEqual([action, because]);
    });

    test("all four have reached the target with most of the time to go: it was too easy", () => {
      expect(ask(objective, "four-point", beside(objective, [0, 2, 12, 12, 12, 12]))).toEqual([
        "raise-goal",
        "target-held",
      ]);
    });

    test("all four have reached it in the last quarter: take the support back", () => {
      const late = beside(
        objective,
        Array.from({ length: 36 }, (_, i) => (i > 30 ? 3 : 0)),
      );
      expect(ask(objective, "four-point", late)).toEqual(["fade", "target-held"]);
    });
  });

  describe("the median of the last three", () => {
    test.each([
      [[0, 0, 0, -2, -2, -2], "change", "worse-and-not-catching-up"],
      [[-6, -5, -4, -3, -2, -1], "intensify", "worse-but-catching-up"],
      [[0, 0, 0, 2, 2, 2], "raise-goal", "better-than-the-aimline"],
      [[0, 0, 0, 0, 0, 0], "continue", "near-the-aimline"],
      [[2, -2, 2, -2, 2, -2], "continue", "near-the-aimline"],
      [[0, 0, 0, 0, 0, -9], "continue", "near-the-aimline"],
    ] as const)("%s points beside the aimline: %s", (points, action, because) => {
      expect(ask(objective, "median-of-last-three", beside(objective, points))).toEqual([action, because]);
    });
  });

  describe("the trend line", () => {
    test.each([
      // The gap widens by a point a week.
      [[0, -1, -2, -3, -4, -5], "change", "flatter-than-the-aimline"],
      // Half a point a week less than planned, from ten points ahead, in 40 weeks: 10 - 0.1 × 40 = 6 still ahead.
      [[3, 2.95, 2.9, 2.85, 2.8, 2.75], "continue", "will-get-there"],
      [[0, 1, 2, 3, 4, 5], "raise-goal", "steeper-than-the-aimline"],
      // Gains a hundredth of a point a week from ten behind: not in time.
      [[-10, -9.99, -9.98, -9.97, -9.96, -9.95], "continue", "worse-but-catching-up"],
      [[0, 0, 0, 0, 0, 0], "continue", "as-steep-as-the-aimline"],
      [[-4, -4, -4, -4, -4, -4], "intensify", "parallel-but-behind"],
    ] as const)("%s points beside the aimline: %s", (points, action, because) => {
      expect(ask(objective, "trend-line", beside(objective, points))).toEqual([action, because]);
    });
  });
});

describe("waiting", () => {
  const behind = (length: number): Observation[] =>
    beside(
      rising(),
      Array.from({ length }, () => -3),
    );

  test("no observation", () => {
    expect(ask(rising(), "four-point", [])).toEqual(["insufficient-data", "no-observations"]);
  });

  test("five observations of six", () => {
    expect(ask(rising(), "four-point", behind(5))).toEqual(["insufficient-data", "too-few-points"]);
  });

  test("one observation, in words", () => {
    const { decision } = progress(rising(), behind(1), { asOf: week(1) });
    expect(decision.reason).toBe("there is 1 observation, and the rule needs 6");
  });

  test("six observations in six weeks are enough; in three they are not", () => {
    expect(ask(rising(), "four-point", behind(6))[0]).toBe("change");
    const days = ["2025-09-03", "2025-09-05", "2025-09-10", "2025-09-12", "2025-09-17", "2025-09-19"];
    const twice = behind(6).map(({ value }, index) => ({ date: days[index]!, value }));
    expect(ask(rising(), "four-point", twice)).toEqual(["insufficient-data", "too-few-weeks"]);
  });

  test("a district may ask for more weeks", () => {
    expect(ask(rising(), "four-point", behind(8), { minimumWeeks: 10 })).toEqual([
      "insufficient-data",
      "too-few-weeks",
    ]);
  });

  test("after a change the rule waits again: only what was observed since counts", () => {
    expect(ask(rising(), "four-point", behind(12), {}, week(8))).toEqual(["insufficient-data", "too-few-points"]);
    expect(ask(rising(), "four-point", behind(15), {}, week(8))[0]).toBe("change");
  });

  test("a target raised today is not raised again tomorrow: only what was observed under it counts", () => {
    const target = { value: 0.95, date: week(40) };
    const raised = rising({
      target,
      formerTargets: [{ ...rising().target, replacedOn: week(8), reason: "too easy" }],
    });
    const ahead = beside(rising(), [3, 3, 3, 3, 3, 3, 3]);
    expect(ask(rising(), "four-point", ahead)[0]).toBe("raise-goal");
    expect(ask(raised, "four-point", ahead.slice(0, 7))[0]).toBe("raise-goal");
    expect(progress(raised, ahead, { asOf: week(8) }).decision.because).toBe("no-observations");
  });

  test("a series that counts from September on never has days of its own after a phase line, and the reason says so", () => {
    const cumulative = beside(rising(), [1, 1, 1, 1]).map((one) => ({ ...one, from: week(0) }));
    const { decision } = progress(rising(), cumulative, { asOf: week(4), since: week(2) });
    expect(decision.reason).toBe(
      "every observation since the last change counts days from before it too: observe by week or by twenty school days",
    );
  });

  test("never fewer than four, whatever is asked for", () => {
    expect(ask(rising(), "four-point", behind(3), { minimumPoints: 1, minimumWeeks: 0 })).toEqual([
      "insufficient-data",
      "too-few-points",
    ]);
  });
});

describe("the noise of five-day weeks", () => {
  const kinds = ["four-point", "trend-line", "median-of-last-three"] as const;
  const weeks = (present: readonly number[]): Observation[] =>
    present.map((days, index) => ({ date: week(index + 1), value: days / 5, numerator: days, denominator: 5 }));

  test.each(kinds)("%s: four bad weeks of five days are no reason to change", (kind) => {
    expect(ask(rising(), kind, weeks([4, 5, 3, 3, 3, 3]))).toEqual(["insufficient-data", "too-few-trials"]);
  });

  test("n stands for the days where no denominator is given", () => {
    const observations = weekly([0.8, 1, 0.6, 0.6, 0.6, 0.6], { n: 5 });
    expect(ask(rising(), "four-point", observations)).toEqual(["insufficient-data", "too-few-trials"]);
  });

  test("in half a year of a student who keeps to the aimline, no rule flips in a thousand", () => {
    const random = randomFrom(20251124);
    for (let student = 0; student < 1000; student++) {
      const present = Array.from(
        { length: 20 },
        (_, i) => Array.from({ length: 5 }).filter(() => random() < 0.8 + 0.0025 * (i + 1)).length,
      );
      for (const kind of kinds) expect(ask(rising(), kind, weeks(present))[0]).toBe("insufficient-data");
    }
  });

  test("twenty-four weeks make six points of twenty days, and then a lasting fall is seen", () => {
    const fallen = weeks(Array.from({ length: 24 }, (_, i) => (i < 4 ? 4 : 2)));
    expect(ask(rising(), "four-point", fallen)).toEqual(["change", "worse-and-not-catching-up"]);
  });

  test("six points of twenty days, all at 80% where 83% to 86% is expected, could be chance", () => {
    // The last four: 64 of 80, Wilson 70% to 87%; the aimline expects 84.5% of them.
    const low = weeks(Array.from({ length: 24 }, () => 4));
    expect(ask(rising(), "four-point", low)).toEqual(["insufficient-data", "could-be-chance"]);
  });

  test("a school of 300 has 1,500 days a week and is read week by week", () => {
    const observations = weekly([0.81, 0.81, 0.79, 0.79, 0.79, 0.79], { denominator: 1500, n: 300 });
    expect(ask(rising(), "four-point", observations)[0]).toBe("change");
  });

  test("two of twelve students more could be chance, though the number is exact", () => {
    const observations = weekly([3 / 12, 3 / 12, 3 / 12, 3 / 12, 3 / 12, 3 / 12], {
      denominator: 12,
      n: 12,
      from: week(0),
    });
    expect(ask(falling(), "four-point", observations)).toEqual(["insufficient-data", "could-be-chance"]);
  });
});

test("the reason is in words, and says which way", () => {
  const { decision } = progress(
    { ...falling(), decisionRule: { kind: "median-of-last-three" } },
    beside(falling(), [0, 0, 0, -2, -2, -2]),
    { asOf: week(6) },
  );
  expect(decision.reason).toBe(
    "the median of the last three observations is 2.0 percentage points worse than the aimline, and the trend does not gain on it: first ask whether what was planned was done, then change it",
  );
});

test("a rule says only what it can: its points are the observations beside the aimline", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -5, max: 5 }), { minLength: 1, maxLength: 15 }), (points) => {
      const observations = beside(rising(), points);
      const { decision } = progress(rising(), observations, { asOf: observations.at(-1)!.date });
      expect(decision.points.map(({ gap }) => Math.round(gap * 100))).toEqual(points.map((point) => point + 0));
      expect(decision.points.every(({ value, expected, gap }) => Math.abs(value - expected - gap) < 1e-12)).toBe(true);
    }),
  );
});
