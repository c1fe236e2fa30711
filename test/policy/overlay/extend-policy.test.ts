import { describe, expect, test } from "vitest";
import { extendPolicy } from "../../../src/index.js";
import type { Policy, PolicyOverlay, Rule } from "../../../src/index.js";
import { deepFreeze } from "../../support/deep-freeze.js";
import { policyOf, ruleOf } from "../../support/policies.js";
import { one } from "../../support/refused.js";

const call = { id: "call", action: "Call", due: { within: 5, unit: "school-day" as const } };
const meet = { id: "meet", action: "Meet", responsible: "principal" };
const free = (id: string, rule: Partial<Rule> = {}): Rule =>
  ruleOf(one, { id, override: "free", duties: [call, meet], ...rule });
const base: Policy = policyOf([free("a"), free("b", { status: "truant" }), free("c")], {
  id: "state",
  title: "The state",
  jurisdiction: "US-XX",
  counting: { presentShare: 0.5, minimumMembership: 20 },
  tiers: [
    { tier: 1, title: "One" },
    { tier: 3, title: "Three" },
  ],
});
const over = (overlay: Partial<PolicyOverlay>, below = base) =>
  extendPolicy(below, { id: "d", version: "7", ...overlay });

test("an overlay that changes nothing gives the policy below under its own id and version", () => {
  expect(over({})).toEqual({ ...base, id: "d", version: "7" });
});

test("title and jurisdiction take the place of those below", () => {
  expect(over({ title: "The district", jurisdiction: "US-XX-D" })).toMatchObject({
    title: "The district",
    jurisdiction: "US-XX-D",
  });
});

test("words in other languages join those below, or take their place", () => {
  const below = { ...base, translations: { es: { One: "Uno", Three: "Tres" }, pt: { One: "Um" } } };
  const own = { es: { Three: "III", Four: "Cuatro" }, ht: { One: "En" } };
  expect(over({ translations: own }, below).translations).toEqual({
    es: { One: "Uno", Three: "III", Four: "Cuatro" },
    pt: { One: "Um" },
    ht: { One: "En" },
  });
  expect(over({ translations: own }).translations).toEqual(own);
});

test("ways of counting are replaced one by one, and taken away by null", () => {
  expect(over({ counting: { presentShare: 0.75, unknownCountsAs: "unexcused" } }).counting).toEqual({
    presentShare: 0.75,
    minimumMembership: 20,
    unknownCountsAs: "unexcused",
  });
  expect(over({ counting: { presentShare: null } }).counting).toEqual({ minimumMembership: 20 });
});

test("tiers take the place of those with their number", () => {
  const tiers = [
    { tier: 3, title: "Ours" },
    { tier: 2, title: "Between" },
  ] as const;
  expect(over({ tiers }).tiers.map(({ title }) => title)).toEqual(["One", "Between", "Ours"]);
});

describe("rules", () => {
  test("are added after the others, taken away, and changed where they stand", () => {
    const added = ruleOf(one, { id: "d" });
    const { rules } = over({ rules: [{ add: added }, { remove: "a" }, { change: "c", title: "Ours" }] });
    expect(rules.map(({ id }) => id)).toEqual(["b", "c", "d"]);
    expect(rules[1]).toEqual({ ...base.rules[2], title: "Ours" });
    expect(rules[2]).toEqual(added);
  });

  test("are changed in every part", () => {
    const changes: Partial<Rule> = {
      title: "Ours",
      tier: 3,
      status: "ours",
      appliesTo: { grades: ["09"] },
      when: { count: "tardy", within: "enrollment", atLeast: 3 },
      holds: "once-reached",
      requires: ["willful"],
      override: "none",
      authority: { citation: "Board policy 12", kind: "local", verified: true },
      components: ["community-partners"],
      effective: { from: "2025-09-01" },
    };
    const { duties: _, ...patch } = changes;
    const { rules } = over({ rules: [{ change: "a", ...patch } as never] });
    expect(rules[0]).toEqual({ ...base.rules[0], ...changes });
  });

  test("lose by null what need not be there", () => {
    const { rules } = over({ rules: [{ change: "b", status: null, holds: null }] });
    expect(rules[1]).not.toHaveProperty("status");
    expect(rules[1]).not.toHaveProperty("holds");
  });

  test("get other numbers deep in their conditions, and other comparisons", () => {
    const when = { any: [one, { not: { all: [one, { ...one, count: "tardy" as const }] } }] };
    const below = policyOf([free("a", { when })]);
    const thresholds = [
      { at: ["any", 0], moreThan: 4 },
      { at: ["any", 1, "not", "all", 1], between: [2, 3] },
    ] as const;
    expect(over({ rules: [{ change: "a", thresholds }] }, below).rules[0]!.when).toEqual({
      any: [
        { count: "day", within: "school-year", moreThan: 4 },
        { not: { all: [one, { count: "tardy", within: "school-year", between: [2, 3] }] } },
      ],
    });
    const { rules } = over({ rules: [{ change: "a", when: one, thresholds: [{ atLeastPerMonth: 2 }] }] });
    expect(rules[0]!.when).toEqual({ count: "day", within: "school-year", atLeastPerMonth: 2 });
  });

  test("get duties added, taken away and changed in parts", () => {
    const write = { id: "write", action: "Write" };
    const { rules } = over({
      rules: [
        {
          change: "a",
          duties: [
            { change: "call", recipients: ["guardian"], due: { within: 2, unit: "school-day" } },
            { remove: "meet" },
            { add: write },
          ],
        },
        {
          change: "b",
          duties: [
            { change: "call", due: null },
            { change: "meet", responsible: null, action: "See" },
          ],
        },
      ],
    });
    expect(rules[0]!.duties).toEqual([
      { ...call, recipients: ["guardian"], due: { within: 2, unit: "school-day" } },
      write,
    ]);
    expect(rules[1]!.duties).toEqual([
      { id: "call", action: "Call" },
      { id: "meet", action: "See" },
    ]);
  });
});

test("layers lie on one another: state, district, school", () => {
  const district = over({ id: "district", rules: [{ change: "a", tier: 3, override: "none" }] });
  const school = over({ id: "school", extends: "district", rules: [{ change: "b", tier: 3 }] }, district);
  expect(school.rules.map(({ tier }) => tier)).toEqual([3, 3, 2]);
  expect(() => over({ rules: [{ change: "a", tier: 2 }] }, school)).toThrow(/a allows no change/);
});

test("nothing given is changed", () => {
  const frozen = deepFreeze(structuredClone(base));
  const overlay = deepFreeze<PolicyOverlay>({
    id: "d",
    version: "1",
    counting: { presentShare: null },
    rules: [{ remove: "a" }, { change: "b", duties: [{ remove: "call" }] }],
  });
  extendPolicy(frozen, overlay);
  expect(frozen).toEqual(base);
});
