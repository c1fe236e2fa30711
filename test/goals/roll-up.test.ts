import { goalProgress, rollUp, type Goal } from "truancy-prevention/goals";
import { describe, expect, test } from "vitest";
import { thrownBy } from "../support/thrown.js";
import { falling, rising, week } from "./objectives.js";

const goalOf = (id: string, more: Partial<Goal> = {}): Goal => ({
  schemaVersion: 1,
  id,
  title: id,
  owner: "principal",
  objectives: [],
  ...more,
});
const observation = (objectiveId: string, value: number) => ({ objectiveId, date: week(10), value });

// Oak: on time met, chronic absence too early to say. Elm: on time not started. The district: one overdue by week 41.
const oak = goalOf("oak-1", {
  schoolId: "oak",
  objectives: [rising({ weight: 3 }), falling()],
  observations: [observation("rising", 0.91), observation("falling", 0.19)],
});
const elm = goalOf("elm-1", { schoolId: "elm", objectives: [rising({ weight: 0.5 })] });
const district = goalOf("d-1", { objectives: [rising({ target: { value: 0.9, date: week(5) } })] });

describe("a district by counts", () => {
  const all = rollUp([oak, elm, district], { asOf: week(10), weighted: true });

  test("four objectives, each with its status", () => {
    expect(all.total).toBe(4);
    expect(all.counts).toEqual({
      "not-started": 1,
      "too-early": 1,
      met: 1,
      "on-track": 0,
      "at-risk": 0,
      "off-track": 0,
      unreachable: 0,
      overdue: 1,
    });
  });

  test("weights are summed where asked: met 3, the others 1, 0.5 and 1", () => {
    expect(all.weights).toMatchObject({ met: 3, "too-early": 1, "not-started": 0.5, overdue: 1 });
    expect(rollUp([oak], { asOf: week(10) })).not.toHaveProperty("weights");
  });

  test("by school, the district's own apart", () => {
    expect(all.schools.map(({ schoolId, total }) => [schoolId, total])).toEqual([
      ["oak", 2],
      ["elm", 1],
      [undefined, 1],
    ]);
    expect(all.schools[0]?.counts.met).toBe(1);
    expect(all.schools[0]?.goals[0]?.objectives[1]?.status).toBe("too-early");
  });

  test("the parts add up to the whole", () => {
    for (const status of Object.keys(all.counts) as (keyof typeof all.counts)[]) {
      expect(all.schools.reduce((sum, { counts }) => sum + counts[status], 0)).toBe(all.counts[status]);
    }
  });
});

test("a school with a hostile name is a school", () => {
  const [school] = rollUp([goalOf("x", { schoolId: "__proto__", objectives: [rising()] })], { asOf: week(1) }).schools;
  expect([school?.schoolId, school?.total]).toEqual(["__proto__", 1]);
});

test("two objectives of one id, and a weight that is none, are refused", () => {
  expect(thrownBy(() => goalProgress(goalOf("x", { objectives: [rising(), rising()] }), { asOf: week(1) })).code).toBe(
    "invalid-goal",
  );
  const weightless = goalOf("x", { objectives: [rising({ weight: 0 })] });
  expect(thrownBy(() => goalProgress(weightless, { asOf: week(1), weighted: true })).path).toEqual([
    "objectives",
    0,
    "weight",
  ]);
});

test("an observation of no objective changes nothing", () => {
  const stray = { ...oak, observations: [...oak.observations!, observation("none", 0.5)] };
  expect(goalProgress(stray, { asOf: week(10) })).toEqual(goalProgress(oak, { asOf: week(10) }));
});
