import fc from "fast-check";
import { progress, type Objective, type Observation } from "truancy-prevention/goals";
import { describe, expect, test } from "vitest";
import { deepFreeze } from "../support/deep-freeze.js";
import { thrownBy } from "../support/thrown.js";
import { count, falling, rising, week, weekly } from "./objectives.js";

const every4Weeks = (values: readonly number[], more: Partial<Observation> = {}): Observation[] =>
  values.map((value, index) => ({ date: week(4 * (index + 1)), value, ...more }));

describe("a school on its aimline: 80% to 90% in 40 weeks, 85% at half time", () => {
  const now = progress(rising(), every4Weeks([0.81, 0.82, 0.83, 0.84, 0.85]), { asOf: week(20) });

  test("half of the way in half of the time", () => {
    expect(now.expected).toBeCloseTo(0.85, 12);
    expect(now.gap).toBeCloseTo(0, 12);
    expect(now.attainedShare).toBeCloseTo(0.5, 12);
    expect(now.pace).toBeCloseTo(1, 12);
  });

  test("20 weeks left for 5 points: a quarter of a point a week", () => {
    expect(now.daysLeft).toBe(140);
    expect(now.requiredPerWeek).toBeCloseTo(0.0025, 12);
    expect(now.reachable).toBe(true);
  });

  test("the trend is a quarter of a point a week and ends on the target", () => {
    expect(now.trend?.slope).toBeCloseTo(0.0025, 12);
    expect(now.projection?.value).toBeCloseTo(0.9, 12);
    expect(now.status).toBe("on-track");
  });
});

describe("a school that falls too slowly: 20% to 10% wanted, an eighth of a point a week got", () => {
  // 20.0 19.5 19.0 18.5 18.0 at weeks 4 to 20; the aimline stands at 15.0.
  const now = progress(falling(), every4Weeks([0.2, 0.195, 0.19, 0.185, 0.18]), { asOf: week(20) });

  test("three points behind, a fifth of the way, two fifths of the pace", () => {
    expect(now.gap).toBeCloseTo(-0.03, 12);
    expect(now.attainedShare).toBeCloseTo(0.2, 12);
    expect(now.pace).toBeCloseTo(0.4, 12);
  });

  test("8 points in 20 weeks would be needed; the trend ends at 18.0 - 20 × 0.125 = 15.5", () => {
    expect(now.requiredPerWeek).toBeCloseTo(-0.004, 12);
    expect(now.projection?.value).toBeCloseTo(0.155, 12);
    expect(now.projection?.probability).toBe(0);
  });

  test("behind, and no part of the projection reaches the target", () => {
    expect(now.status).toBe("off-track");
  });
});

describe("status", () => {
  const status = (objective: Objective, observations: readonly Observation[], asOf: string): string =>
    progress(objective, observations, { asOf }).status;

  test.each([
    ["not-started", "before the start", rising(), [], "2025-08-31"],
    ["not-started", "nothing observed since", rising(), [], week(10)],
    ["not-started", "only the baseline's own date observed", rising(), [{ date: week(0), value: 0.8 }], week(10)],
    ["too-early", "two observations", rising(), weekly([0.81, 0.82]), week(2)],
    ["too-early", "three, one of them without a value", rising(), weekly([0.81, null, 0.82]), week(3)],
    ["met", "the first observation reaches it", rising(), weekly([0.9]), week(1)],
    ["met", "on the date itself", rising(), [{ date: week(40), value: 0.9 }], week(40)],
    [
      "met",
      "a year later still, by what was observed by the date",
      rising(),
      [
        { date: week(40), value: 0.9 },
        { date: week(44), value: 0.7 },
      ],
      week(92),
    ],
    [
      "met",
      "late",
      rising(),
      [
        { date: week(40), value: 0.88 },
        { date: week(44), value: 0.91 },
      ],
      week(44),
    ],
    ["overdue", "the day after", rising(), [{ date: week(39), value: 0.88 }], "2026-06-09"],
    ["overdue", "never observed", rising(), [], "2026-06-09"],
    [
      "unreachable",
      "a target above what a share can be",
      rising({ target: { value: 1.1, date: week(40) } }),
      weekly([0.9, 0.9, 0.9]),
      week(3),
    ],
    ["on-track", "ahead and going on", rising(), weekly([0.81, 0.82, 0.83, 0.84]), week(4)],
    ["at-risk", "ahead, but falling back for certain", rising(), weekly([0.89, 0.88, 0.87, 0.86]), week(4)],
    [
      "at-risk",
      "behind, but so uneven that it may still come",
      rising(),
      weekly([0.8, 0.84, 0.79, 0.83, 0.78]),
      week(5),
    ],
    ["off-track", "behind and level", rising(), weekly([0.8, 0.8, 0.8, 0.8]), week(4)],
  ] as const)("%s: %s", (expected, _, objective, observations, asOf) => {
    expect(status(objective, observations, asOf)).toBe(expected);
  });

  test("18 of 180 is 10%, and 10% is met", () => {
    const observations = [{ date: week(30), value: 18 / 180, numerator: 18, denominator: 180, n: 180 }];
    expect(status(falling(), observations, week(30))).toBe("met");
  });

  test("a school of 15 knows its share for certain, however few they are", () => {
    const observations = weekly([2 / 15, 2 / 15, 1 / 15], { n: 15, denominator: 15 });
    expect(status(falling(), observations, week(3))).toBe("met");
  });
});

describe("a total that accumulates: 6 unexcused days a student last year, 4 wanted this year", () => {
  const objective = rising({
    measure: {
      id: "unexcused",
      title: "Unexcused days",
      unit: "per-student",
      direction: "decrease",
      denominator: "students",
      accumulates: true,
    },
    baseline: { value: 6, date: "2025-06-20", n: 300, definition: "2024-25" },
    startsOn: week(0),
    target: { value: 4, date: week(40) },
  });

  test("2.5 at half time: 3 the old way, 2 wanted; a quarter of the days to be saved, half as fast as planned", () => {
    const now = progress(objective, [{ date: week(20), value: 2.5 }], { asOf: week(20) });
    expect(now.expected).toBeCloseTo(2, 12);
    expect(now.gap).toBeCloseTo(-0.5, 12);
    expect(now.attainedShare).toBeCloseTo(0.25, 12);
    expect(now.pace).toBeCloseTo(0.5, 12);
  });

  test("0.5 in October is less than 4, and not met: the year is long", () => {
    expect(progress(objective, weekly([0.1, 0.2, 0.3, 0.4, 0.5]), { asOf: week(5) }).status).toBe("on-track");
  });

  test("4.1 in March cannot come down again", () => {
    const now = progress(objective, [{ date: week(28), value: 4.1 }], { asOf: week(28) });
    expect([now.status, now.reachable]).toEqual(["unreachable", false]);
  });

  test("4.0 on the date is met, and next year's count does not undo it", () => {
    const observations = [
      { date: week(40), value: 4 },
      { date: week(54), value: 0.3 },
    ];
    expect(progress(objective, observations, { asOf: week(40) }).status).toBe("met");
    expect(progress(objective, observations, { asOf: week(54) }).current).toBe(4);
  });

  test("a total that should rise is met for good once it is there", () => {
    const visits = rising({
      measure: { ...count, accumulates: true },
      baseline: { value: 0, date: week(0), n: 1, definition: "none yet" },
      target: { value: 40, date: week(40) },
    });
    const now = progress(visits, [{ date: week(30), value: 40 }], { asOf: week(30) });
    expect(now.status).toBe("met");
    expect(progress(visits, [{ date: week(20), value: 15 }], { asOf: week(20) })).toMatchObject({
      attainedShare: 0.375,
      pace: 0.75,
    });
  });
});

describe("a share that accumulates: 94% of 180 days", () => {
  const objective = rising({
    measure: {
      id: "rate",
      title: "Attendance",
      unit: "share",
      direction: "increase",
      denominator: "days in membership",
      accumulates: true,
    },
    target: { value: 0.94, date: week(40), denominator: 180 },
  });
  const after = (present: number, days: number) =>
    progress(objective, [{ date: week(24), value: present / days, numerator: present, denominator: days }], {
      asOf: week(24),
    });

  test("90 of 100: at best 170 of 180, and 79.2 of the 80 left are needed", () => {
    expect(after(90, 100).reachable).toBe(true);
    expect(after(90, 100).requiredOfRest).toBeCloseTo((169.2 - 90) / 80, 12);
  });

  test("88 of 100: at best 168 of 180, which is 93.3%", () => {
    expect(after(88, 100)).toMatchObject({ reachable: false, status: "unreachable" });
  });

  test("170 of 175: at worst 170 of 180, which is 94.4%: met before the date", () => {
    expect(after(170, 175).status).toBe("met");
    expect(after(169, 175).status).not.toBe("met");
  });

  test("without the days to come, arithmetic cannot tell", () => {
    const open = { ...objective, target: { value: 0.94, date: week(40) } };
    const now = progress(open, [{ date: week(24), value: 0.5, numerator: 50, denominator: 100 }], { asOf: week(24) });
    expect(now).not.toHaveProperty("reachable");
    expect(now).not.toHaveProperty("requiredOfRest");
  });
});

describe("one student, five days a week", () => {
  const days = (present: readonly number[]): Observation[] =>
    present.map((count, index) => ({ date: week(index + 1), value: count / 5, numerator: count, denominator: 5 }));

  test("a full week is no target met: it takes twenty days to say", () => {
    const now = progress(rising(), days([5]), { asOf: week(1) });
    expect([now.status, now.current]).toEqual(["too-early", 1]);
  });

  test("the current value is that of the last twenty days: 5 + 4 + 5 + 4 of 20", () => {
    const now = progress(rising(), days([0, 5, 4, 5, 4]), { asOf: week(5) });
    expect(now.current).toBeCloseTo(18 / 20, 12);
    expect(now.latest?.value).toBe(0.8);
    expect(now.status).toBe("met");
  });

  test("and Wilson's interval is that of twenty trials", () => {
    const { interval } = progress(rising(), days([5, 4, 5, 4]), { asOf: week(4) });
    expect(interval?.[0]).toBeCloseTo(0.699, 3);
    expect(interval?.[1]).toBeCloseTo(0.9721, 3);
  });
});

describe("what was known when", () => {
  const observations: Observation[] = [
    { date: week(4), value: 0.86, recordedOn: week(4) },
    { date: week(4), value: 0.81, recordedOn: week(9) },
    { date: week(8), value: 0.82, recordedOn: week(8) },
  ];

  test("a correction stands from then on", () => {
    expect(progress(rising(), observations, { asOf: week(4) }).current).toBe(0.81);
    expect(progress(rising(), observations, { asOf: week(4), knownOn: week(8) }).current).toBe(0.86);
  });

  test("corrected to nothing, it is gone", () => {
    const gone = [...observations, { date: week(8), value: null, recordedOn: week(10) }];
    expect(progress(rising(), gone, { asOf: week(10) })).toMatchObject({ observations: 1, current: 0.81 });
  });

  test("what comes later is not looked at", () => {
    const before = progress(rising(), observations.slice(0, 2), { asOf: week(5) });
    expect(progress(rising(), observations, { asOf: week(5) })).toEqual(before);
  });
});

describe("the aimline", () => {
  test("goes through checkpoints that name a value, and not through those that do not", () => {
    // 0.80 to 0.88 in 20 weeks, then 0.02 in 20.
    const objective = rising({ checkpoints: [{ date: week(10) }, { date: week(20), value: 0.88 }] });
    const expected = [0, 10, 20, 30, 40, 50].map((weeks) => progress(objective, [], { asOf: week(weeks) }).expected);
    [0.8, 0.84, 0.88, 0.89, 0.9, 0.9].forEach((value, index) => expect(expected[index]).toBeCloseTo(value, 12));
  });

  test("a revised target leads on from where the line stood, and leaves the past alone", () => {
    // At week 20 the line to 0.90 stands at 0.85. The new one goes to 0.87 in the 20 weeks left.
    const revised = rising({
      target: { value: 0.87, date: week(40) },
      formerTargets: [{ value: 0.9, date: week(40), replacedOn: week(20), reason: "the bus was cancelled" }],
    });
    const before = progress(rising(), weekly([0.81, 0.82, 0.83]), { asOf: week(19) });
    expect(progress(revised, weekly([0.81, 0.82, 0.83]), { asOf: week(19) })).toEqual(before);
    const expected = [10, 20, 30, 40].map(
      (weeks) => progress(revised, [{ date: week(weeks), value: 0.8 }], { asOf: week(40) }).expectedAtLatest,
    );
    [0.825, 0.85, 0.86, 0.87].forEach((value, index) => expect(expected[index]).toBeCloseTo(value, 12));
    expect(progress(revised, [], { asOf: week(20) }).target.value).toBe(0.87);
  });
});

describe("the projection", () => {
  test("two observations have a trend and no projection", () => {
    const now = progress(rising(), weekly([0.81, 0.82]), { asOf: week(2) });
    expect(now.trend?.slope).toBeCloseTo(0.01, 12);
    expect(now).not.toHaveProperty("projection");
  });

  test("without scatter about the line, the interval is the slope's alone, carried over 37 weeks", () => {
    // Weeks 1 to 5: 0.81 0.83 0.81 0.83 0.81. Slopes: 0.02 0 -0.02 0 | 0.02/3... sorted: -.02 -.02 -.006667 0 0 0 0 .006667 .02 .02; median 0, intercept 0.81.
    // Residuals 0 .02 0 .02 0: median 0, so the scatter is 0 and the interval is the slope's alone.
    const now = progress(rising(), weekly([0.81, 0.83, 0.81, 0.83, 0.81]), { asOf: week(5) });
    expect(now.trend).toMatchObject({ slope: 0 });
    expect(now.projection?.value).toBeCloseTo(0.81, 12);
    const [low, high] = now.trend!.interval;
    const half = ((high - low) / 2) * (40 - 3);
    expect(now.projection?.interval[1]).toBeCloseTo(Math.min(1, 0.81 + half), 9);
  });

  test("a target at the projected value is met with probability one half", () => {
    const level = rising({ target: { value: 0.81, date: week(40) } });
    const now = progress(level, weekly([0.8, 0.82, 0.78, 0.82, 0.81, 0.79, 0.83, 0.81]), { asOf: week(8) });
    const { value } = now.projection!;
    const at = progress(
      { ...level, target: { value, date: week(40) } },
      weekly([0.8, 0.82, 0.78, 0.82, 0.81, 0.79, 0.83, 0.81]),
      { asOf: week(8) },
    );
    expect(at.projection?.probability).toBeCloseTo(0.5, 6);
  });

  test("stays within what a share can be", () => {
    const now = progress(rising(), weekly([0.82, 0.86, 0.88]), { asOf: week(3) });
    expect(now.projection?.value).toBe(1);
    expect(now.projection?.interval[1]).toBe(1);
  });
});

describe("what is refused", () => {
  test.each([
    [
      "85 for 85%",
      () => progress(rising(), weekly([0.8, 85]), { asOf: week(2) }),
      "invalid-number",
      ["observations", 1, "value"],
    ],
    [
      "a rule that does not exist",
      () =>
        progress(
          { ...rising(), decisionRule: { kind: "none" as "four-point" } },
          weekly([0.8, 0.8, 0.8, 0.8, 0.8, 0.8]),
          {
            asOf: week(6),
          },
        ),
      "invalid-goal",
      ["decisionRule", "kind"],
    ],
    ["a date that is none", () => progress(rising(), [], { asOf: "2025-02-29" }), "invalid-date", ["asOf"]],
    [
      "an observation without a date",
      () => progress(rising(), [{ date: "soon", value: 1 }], { asOf: week(1) }),
      "invalid-date",
      ["observations", 0, "date"],
    ],
    [
      "NaN",
      () => progress(rising(), weekly([0.8, Number.NaN]), { asOf: week(2) }),
      "invalid-number",
      ["observations", 1, "value"],
    ],
    [
      "a denominator below zero",
      () => progress(rising(), weekly([0.8], { denominator: -1 }), { asOf: week(1) }),
      "invalid-number",
      ["observations", 0, "denominator"],
    ],
    [
      "10 for 10% as a target, which every share would meet",
      () => progress(falling({ target: { value: 10, date: week(40) } }), weekly([0.2]), { asOf: week(1) }),
      "invalid-number",
      ["target", "value"],
    ],
    [
      "80 for 80% as a baseline",
      () => progress(rising({ baseline: { ...rising().baseline, value: 80 } }), [], { asOf: week(1) }),
      "invalid-number",
      ["baseline", "value"],
    ],
    [
      "a target that is no number",
      () => progress(rising({ target: { value: Number.NaN, date: week(40) } }), [], { asOf: week(1) }),
      "invalid-number",
      ["target", "value"],
    ],
    [
      "85 for 85% at a checkpoint",
      () => progress(rising({ checkpoints: [{ date: week(20), value: 85 }] }), [], { asOf: week(1) }),
      "invalid-number",
      ["checkpoints", 0, "value"],
    ],
    [
      "no direction",
      () =>
        progress(rising({ measure: { ...rising().measure, direction: undefined as unknown as "increase" } }), [], {
          asOf: week(1),
        }),
      "invalid-goal",
      ["measure", "direction"],
    ],
    [
      "a draft without a baseline",
      () => progress({ ...rising(), baseline: null } as unknown as Objective, [], { asOf: week(1) }),
      "invalid-goal",
      ["baseline"],
    ],
    [
      "a share of nobody",
      () => progress(rising(), weekly([0.8], { denominator: 0 }), { asOf: week(1) }),
      "invalid-number",
      ["observations", 0, "denominator"],
    ],
    [
      "a numerator that is no number",
      () => progress(rising(), weekly([0.8], { numerator: Number.NaN, denominator: 5 }), { asOf: week(1) }),
      "invalid-number",
      ["observations", 0, "numerator"],
    ],
    [
      "days that end before they begin",
      () => progress(rising(), weekly([0.8], { from: week(2) }), { asOf: week(1) }),
      "invalid-goal",
      ["observations", 0, "from"],
    ],
    [
      "text for a number",
      () => progress(rising(), weekly(["0.8" as unknown as number]), { asOf: week(1) }),
      "invalid-number",
      ["observations", 0, "value"],
    ],
    [
      "no observation at all",
      () => progress(rising(), [null as unknown as Observation], { asOf: week(1) }),
      "invalid-goal",
      ["observations", 0],
    ],
    [
      "a rule that waits for no number of points",
      () =>
        progress(rising({ decisionRule: { kind: "four-point", minimumPoints: Number.NaN } }), weekly([0.8]), {
          asOf: week(1),
        }),
      "invalid-number",
      ["decisionRule", "minimumPoints"],
    ],
  ])("%s", (_, call, code, path) => {
    expect(thrownBy(call)).toMatchObject({ code, path });
  });
});

test("nobody of none has no value, which is no error", () => {
  const nobody = weekly([null], { numerator: 0, denominator: 0, n: 0 });
  expect(progress(rising(), nobody, { asOf: week(1) })).toMatchObject({ observations: 0, status: "not-started" });
});

test("what a database leaves null is not there", () => {
  const nulls = { n: null, numerator: null, denominator: null, from: null, recordedOn: null } as unknown as Observation;
  const checkpoints = [{ date: week(20), value: null as unknown as number }];
  expect(progress(rising({ checkpoints }), weekly([0.81], nulls), { asOf: week(1) })).toMatchObject({
    current: 0.81,
    expected: progress(rising(), [], { asOf: week(1) }).expected,
  });
});

test("a falling share that stays where it was has made 0 of the way, and not minus 0", () => {
  const { attainedShare, pace } = progress(falling(), weekly([0.2]), { asOf: week(1) });
  expect([attainedShare, pace]).toEqual([0, 0]);
});

const share = fc.integer({ min: 0, max: 100 }).map((hundredths) => hundredths / 100);
const series = fc.array(share, { maxLength: 20 });

test("what should fall is what should rise turned over", () => {
  const turned = falling({ measure: { ...rising().measure, direction: "decrease" } });
  fc.assert(
    fc.property(series, fc.integer({ min: 1, max: 45 }), (values, weeks) => {
      const up = progress({ ...rising(), id: "x" }, weekly(values), { asOf: week(weeks) });
      const down = progress({ ...turned, id: "x" }, weekly(values.map((v) => 1 - v)), { asOf: week(weeks) });
      expect(down.status).toBe(up.status);
      expect(down.decision.action).toBe(up.decision.action);
      if (up.gap !== undefined) expect(down.gap).toBeCloseTo(up.gap, 9);
      if (up.attainedShare !== undefined) expect(down.attainedShare).toBeCloseTo(up.attainedShare, 9);
    }),
  );
});

test("neither the order of the observations nor those to come matter, and nothing is changed", () => {
  fc.assert(
    fc.property(series, fc.integer({ min: 1, max: 20 }), fc.infiniteStream(fc.nat()), (values, weeks, keys) => {
      const observations = deepFreeze(weekly(values));
      const shuffled = observations
        .map((one) => ({ one, key: keys.next().value as number }))
        .sort((a, b) => a.key - b.key);
      const asOf = week(weeks);
      const expected = progress(
        deepFreeze(rising()),
        observations.filter(({ date }) => date <= asOf),
        { asOf },
      );
      expect(
        progress(
          rising(),
          shuffled.map(({ one }) => one),
          { asOf },
        ),
      ).toEqual(expected);
    }),
  );
});

test("no number is NaN or infinite, and JSON carries it", () => {
  fc.assert(
    fc.property(series, fc.integer({ min: 0, max: 60 }), (values, weeks) => {
      for (const objective of [rising(), falling()]) {
        const now = progress(objective, weekly(values), { asOf: week(weeks) });
        expect(JSON.parse(JSON.stringify(now))).toEqual(now);
      }
    }),
  );
});
