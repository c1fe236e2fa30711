import { attendanceMeasures, checkObjective, publishedGains, type ObjectiveDraft } from "truancy-prevention/goals";
import { describe, expect, test } from "vitest";
import { thrownBy } from "../support/thrown.js";
import { count, falling, rising, week } from "./objectives.js";

const codes = (draft: ObjectiveDraft, asOf?: string): string[] =>
  checkObjective(draft, asOf === undefined ? {} : { asOf }).map(({ code }) => code);

test("a complete objective has no findings", () => {
  expect(checkObjective(rising(), { asOf: week(10) })).toEqual([]);
  expect(checkObjective(falling({ target: { value: 0.18, date: week(40) } }), { asOf: week(10) })).toEqual([]);
});

describe("what cannot be measured", () => {
  test.each<[string, ObjectiveDraft]>([
    ["no-measure", { ...rising(), measure: {} }],
    ["no-unit", { ...rising(), measure: { ...rising().measure, unit: "percent" as "share" } }],
    ["no-direction", { ...rising(), measure: { id: "x", title: "X", unit: "count" } }],
    ["no-denominator", { ...rising(), measure: { id: "x", title: "X", unit: "share", direction: "increase" } }],
    [
      "no-denominator",
      { ...rising(), measure: { id: "x", title: "X", unit: "per-student", direction: "increase", denominator: " " } },
    ],
    ["no-baseline", { ...rising(), baseline: {} }],
    ["baseline-beyond-measure", { ...falling(), baseline: { ...falling().baseline, value: 24 } }],
    ["baseline-without-date", { ...rising(), baseline: { value: 0.8, n: 300, definition: "all days" } }],
    ["baseline-without-n", { ...rising(), baseline: { value: 0.8, date: week(0), definition: "all days" } }],
    ["baseline-without-definition", { ...rising(), baseline: { ...rising().baseline, definition: "" } }],
    ["no-target", { ...rising(), target: { date: week(40) } }],
    ["no-date", { ...rising(), target: { value: 0.9 } }],
    ["target-beyond-measure", rising({ target: { value: 90, date: week(40) } })],
    ["target-beyond-measure", rising({ target: { value: -0.1, date: week(40) } })],
    ["target-already-met", rising({ target: { value: 0.8, date: week(40) } })],
    ["target-already-met", falling({ target: { value: 0.25, date: week(40) } })],
    ["date-before-baseline", rising({ target: { value: 0.9, date: week(0) } })],
    ["no-population", { ...rising(), population: {} }],
    ["no-owner", rising({ owner: " " })],
    ["checkpoint-out-of-order", rising({ checkpoints: [{ date: week(20) }, { date: week(10) }] })],
    ["checkpoint-out-of-order", rising({ checkpoints: [{ date: week(41) }] })],
    ["checkpoint-beyond-measure", rising({ checkpoints: [{ date: week(20), value: 85 }] })],
  ])("%s", (code, draft) => {
    const findings = checkObjective(draft);
    expect(findings.filter(({ severity }) => severity === "error").map(({ code }) => code)).toContain(code);
    expect(findings.every(({ message, fix }) => message.length > 10 && fix.length > 10)).toBe(true);
  });

  test("each alone: a flaw brings one finding, not its whole family", () => {
    expect(codes({ ...rising(), baseline: {} })).toEqual(["no-baseline"]);
    expect(codes(rising({ target: { value: 90, date: week(40) } }))).toEqual(
      ["target-beyond-measure", "steeper-than-published"].slice(0, 1),
    );
  });

  test("a date that has passed, as of today", () => {
    expect(codes(rising(), "2026-06-09")).toEqual(["date-past"]);
    expect(codes(rising(), "2026-06-08")).toEqual([]);
    expect(codes(rising())).toEqual([]);
  });

  test("nothing at all", () => {
    expect(codes({})).toEqual(["no-measure", "no-baseline", "no-target", "no-population", "no-owner"]);
  });
});

describe("what a careful team would think over", () => {
  test("nine students are too few, ten are not, one with a plan of their own is right", () => {
    expect(codes(rising({ population: { description: "a class", size: 9 } }))).toEqual(["population-too-small"]);
    expect(codes(rising({ population: { description: "a class", size: 10 } }))).toEqual([]);
    expect(codes(rising({ population: { description: "one student", kind: "student", size: 1 } }))).toEqual([]);
    expect(codes(rising({ population: { description: "the policy", kind: "practice" } }))).toEqual([]);
    const [finding] = checkObjective(rising({ population: { description: "x", size: 12 } }), { minimumPopulation: 20 });
    expect(finding?.severity).toBe("warning");
  });

  test("chronic absence from 20% to 10% in 40 weeks: 23% a year would be 20% × (1 - 0.77^(40/52)) = 3.6 points", () => {
    const measure = attendanceMeasures["chronic-absence-share"];
    const steep = falling({ measure, target: { value: 0.1, date: week(40) } });
    // falling() asks just that, over 40 weeks.
    const warnings = checkObjective(steep).filter(({ code }) => code === "steeper-than-published");
    expect(warnings).toHaveLength(1);
    expect(warnings[0]?.severity).toBe("warning");
    expect(warnings[0]?.message).toContain(
      "10.0 percentage points; the most that we have read of would be 3.6 percentage points",
    );
    expect(codes(falling({ measure, target: { value: 0.17, date: week(40) } }))).toEqual([]);
  });

  test("attendance up by 15 points in half a year has been read of, by 16 not", () => {
    const measure = attendanceMeasures["attendance-rate"];
    const up = (value: number, weeks: number) =>
      codes(rising({ measure, baseline: { ...rising().baseline, value: 0.7 }, target: { value, date: week(weeks) } }));
    expect(up(0.85, 26)).toEqual([]);
    expect(up(0.86, 26)).toEqual(["steeper-than-published"]);
    expect(up(0.85, 13)).toEqual(["steeper-than-published"]);
    expect(up(0.86, 40)).toEqual(["steeper-than-published"]);
  });

  test("a measure of the school's own is held against nothing", () => {
    expect(
      codes(
        rising({
          measure: count,
          baseline: { value: 0, date: week(0), n: 1, definition: "none" },
          target: { value: 400, date: week(2) },
        }),
      ),
    ).toEqual([]);
  });

  test("each published gain says where it was read", () => {
    expect(publishedGains.every(({ source }) => source.startsWith("https://"))).toBe(true);
  });
});

test("hostile drafts are found wanting, not thrown at", () => {
  const hostile = JSON.parse(
    '{"__proto__": {"owner": "x"}, "measure": null, "baseline": [], "target": "soon", "population": 7, "checkpoints": [null, 3]}',
  ) as ObjectiveDraft;
  expect(codes(hostile)).toEqual([
    "no-measure",
    "no-baseline",
    "no-target",
    "checkpoint-out-of-order",
    "checkpoint-out-of-order",
    "no-population",
    "no-owner",
  ]);
  expect(codes({ ...rising(), target: { value: Number.NaN, date: "2026-02-30" } })).toEqual(["no-target"]);
});

test("no draft at all lacks everything", () => {
  expect(codes(null as unknown as ObjectiveDraft)).toEqual(codes({}));
});

test("today must be a date", () => {
  expect(thrownBy(() => checkObjective(rising(), { asOf: "today" })).code).toBe("invalid-date");
});
