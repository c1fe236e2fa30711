import { expect, test } from "vitest";
import { presets } from "../../../src/policy/presets/index.js";

// What no story of one student can show.

const rules = Object.values(presets).flatMap((policy) => policy.rules);
const rule = (id: string) => rules.find((candidate) => candidate.id === id)!;

test("Maryland lets a district be stricter and not looser, guidance is free, and no other state speaks of it", () => {
  const overrides = rules.flatMap(({ id, override }) => (override === undefined ? [] : [[id, override]]));
  expect(overrides.filter(([, override]) => override === "free").map(([id]) => id)).toEqual(
    rules.filter(({ id }) => id.startsWith("aw-")).map(({ id }) => id),
  );
  expect(overrides.filter(([, override]) => override !== "free")).toEqual([
    ["md-truant", "stricter"],
    ["md-habitually-truant", "stricter"],
  ]);
});

test("the steps of Maine are five school days apart", () => {
  for (const id of ["me-truant-6-up", "me-truant-under-6"]) {
    expect(rule(id).duties.map(({ due }) => due)).toEqual([
      { within: 5, unit: "school-day" },
      { within: 5, unit: "school-day", from: "first-step" },
    ]);
  }
});

test("the conference of Virginia follows the rules in force since March 2021", () => {
  expect(rules.flatMap(({ id, effective }) => (effective === undefined ? [] : [[id, effective]]))).toEqual([
    ["va-conference", { from: "2021-03-18" }],
    ["va-tenth", { from: "2021-03-18" }],
  ]);
});

test("New Hampshire's half days can be the district's", () => {
  expect(presets["us-nh"]?.counting).toEqual({ halfDay: { oneFrom: 0.5, twoFrom: 1 } });
});

test("Maine counts a day present from half of it on, and nobody in the first nine days", () => {
  expect(presets["us-me"]?.counting).toEqual({ presentShare: 0.5, minimumMembership: 10 });
});
