import { describe, expect, test } from "vitest";
import { extendPolicy } from "../../../src/index.js";
import type {
  ChangedRule,
  Condition,
  CountingChange,
  CountingRules,
  Policy,
  Rule,
  RuleChange,
} from "../../../src/index.js";
import { policyOf, ruleOf } from "../../support/policies.js";
import { thrownBy } from "../../support/thrown.js";

const five: Condition = { count: "day", within: "school-year", excusal: ["unexcused"], atLeast: 5 };
const duty = {
  id: "meet",
  action: "Meet",
  recipients: ["guardian"],
  responsible: "principal",
  language: "home" as const,
  offers: 2,
  requires: ["meeting-held"],
  unless: "moved-away",
  due: { within: 10, unit: "school-day" as const },
  extension: { within: 5, unit: "school-day" as const, onRequestOf: "guardian" },
};
const rule = ruleOf(five, {
  id: "r",
  status: "truant",
  holds: "once-reached",
  appliesTo: { grades: ["09", "10"], ages: { between: [6, 16] }, minimumMembership: 20 },
  requires: ["willful", "effort"],
  duties: [duty],
  effective: { from: "2025-07-01", until: "2026-06-30" },
});

type Change = Omit<ChangedRule, "change">;

function over(change: Change | RuleChange, override: Rule["override"], own: Partial<Rule> = {}): Policy {
  const base = policyOf([{ ...rule, ...(override && { override }), ...own }]);
  const entry = "add" in change || "remove" in change ? change : { ...change, change: "r" };
  return extendPolicy(base, { id: "d", version: "1", rules: [entry as RuleChange] });
}

const refusal = (call: () => unknown) => {
  const { code, path, message } = thrownBy(call);
  expect(code).toBe("override-forbidden");
  return { path, why: /\((.*)\)$/.exec(message)?.[1] };
};

describe("a rule that says nothing of it, or `none`,", () => {
  test.each<[string, Change | RuleChange]>([
    ["its title", { title: "Ours" }],
    ["its threshold, to a stricter one", { thresholds: [{ atLeast: 4 }] }],
    ["its tier", { tier: 3 }],
    ["a duty added", { duties: [{ add: { id: "call", action: "Call" } }] }],
    ["itself", { remove: "r" }],
  ])("does not let change %s", (_, change) => {
    for (const override of [undefined, "none"] as const) {
      expect(refusal(() => over(change, override))).toEqual({ path: ["rules", 0], why: "r allows no change" });
    }
  });

  test("lets rules be added, and lets pass a change that changes nothing", () => {
    expect(over({ add: ruleOf(five, { id: "s" }) }, "none").rules).toHaveLength(2);
    expect(over({ tier: 2, thresholds: [{ atLeast: 5 }] }, "none").rules).toEqual([{ ...rule, override: "none" }]);
  });
});

test("a free rule lets everything change", () => {
  expect(over({ remove: "r" }, "free").rules).toEqual([]);
  expect(over({ thresholds: [{ atLeast: 9 }], tier: 1 }, "free").rules[0]).toMatchObject({ tier: 1 });
});

describe("a rule that may be made stricter", () => {
  test.each<[string, Change]>([
    ["a lower threshold", { thresholds: [{ atLeast: 4 }] }],
    ["more than four days for five or more, as days are whole", { thresholds: [{ moreThan: 4 }] }],
    ["more excusals", { when: { ...five, excusal: ["unexcused", "unknown"] } }],
    ["any excusal", { when: { count: "day", within: "school-year", atLeast: 5 } }],
    ["any part of a day", { when: { ...five, count: { dayMissing: "any-part" } } }],
    ["another way to meet it", { when: { any: [five, { count: "tardy", within: "calendar-month", atLeast: 9 }] } }],
    ["a higher tier", { tier: 3 }],
    ["more grades", { appliesTo: { ...rule.appliesTo, grades: ["8", "9", "10"] } }],
    ["all grades, all ages, from the first day", { appliesTo: null }],
    ["more ages", { appliesTo: { ...rule.appliesTo, ages: { between: [5, 17] } } }],
    ["fewer determinations", { requires: ["willful"] }],
    ["no determination", { requires: null }],
    ["more dates", { effective: { from: "2025-01-01" } }],
    ["another title and authority", { title: "Ours", authority: { citation: "Board", kind: "local", verified: true } }],
    ["another component", { components: ["measurable-goals", "school-team"] }],
    ["no change by others", { override: "none" }],
    ["a duty more", { duties: [{ add: { id: "call", action: "Call" } }] }],
    ["a duty due sooner", { duties: [{ change: "meet", due: { within: 9, unit: "school-day" } }] }],
    ["a duty due in calendar days", { duties: [{ change: "meet", due: { within: 10, unit: "calendar-day" } }] }],
    [
      "a duty due before the day",
      { duties: [{ change: "meet", due: { within: 10, unit: "school-day", before: true } }] },
    ],
    ["a duty to more people", { duties: [{ change: "meet", recipients: ["student", "guardian"] }] }],
    ["a duty in both languages", { duties: [{ change: "meet", language: "home-and-english" }] }],
    ["a duty with more dates to choose from", { duties: [{ change: "meet", offers: 3 }] }],
    ["a duty fulfilled by more", { duties: [{ change: "meet", requires: ["meeting-held", "notice-sent"] }] }],
    ["a duty that never becomes needless", { duties: [{ change: "meet", unless: null }] }],
    ["a duty that cannot be put off", { duties: [{ change: "meet", extension: null }] }],
  ])("can get %s", (_, change) => {
    expect(over(change, "stricter").rules).toHaveLength(1);
  });

  const condition = "its condition is not shown to hold wherever the former one does";
  test.each<[string, Change | RuleChange, string]>([
    ["a higher threshold", { thresholds: [{ atLeast: 6 }] }, condition],
    ["more than five days for five or more", { thresholds: [{ moreThan: 5 }] }, condition],
    ["the other direction", { thresholds: [{ atMost: 5 }] }, condition],
    ["fewer excusals", { when: { ...five, excusal: ["unknown"] } }, condition],
    ["fewer reasons", { when: { ...five, exceptReasons: ["medical"] } }, condition],
    ["a shorter window", { when: { ...five, within: "calendar-month" } }, condition],
    [
      "a share that is lower for many",
      { when: { share: "day", within: "school-year", of: "membership", atLeast: 0.01 } },
      condition,
    ],
    ["a further condition", { when: { all: [five, { grades: ["09"] }] } }, condition],
    ["to be taken away", { remove: "r" }, "it is taken away"],
    ["a lower tier", { tier: 1 }, "it leads to a lower tier"],
    ["another status", { status: "late" }, "it gives another status"],
    ["no status", { status: null }, "it gives another status"],
    ["fewer grades", { appliesTo: { ...rule.appliesTo, grades: ["9"] } }, "it applies to fewer students"],
    ["fewer ages", { appliesTo: { ...rule.appliesTo, ages: { between: [6, 15] } } }, "it applies to fewer students"],
    [
      "another day of age",
      { appliesTo: { ...rule.appliesTo, ageOn: { month: 9, day: 1 } } },
      "it applies to fewer students",
    ],
    ["a later beginning in the year", { appliesTo: { minimumMembership: 21 } }, "it applies to fewer students"],
    ["another determination", { requires: ["willful", "notice"] }, "it requires another determination"],
    ["fewer dates", { effective: { from: "2025-08-01", until: "2026-06-30" } }, "it is in force on fewer dates"],
    ["to hold day by day", { holds: "while-true" }, "it holds in another way"],
    ["to hold each time", { holds: "each-time" }, "it holds in another way"],
    ["other components", { components: ["school-team"] }, "it serves fewer components"],
    ["to be free", { override: "free" }, "a further overlay could change it freely"],
    ["no duty", { duties: [{ remove: "meet" }] }, "its duty meet is taken away"],
    ["another action", { duties: [{ change: "meet", action: "Call" }] }, "its duty meet asks for another action"],
    ["fewer people", { duties: [{ change: "meet", recipients: null }] }, "its duty meet has fewer recipients"],
    ["another to do it", { duties: [{ change: "meet", responsible: "clerk" }] }, "its duty meet is another's to do"],
    ["no language", { duties: [{ change: "meet", language: null }] }, "its duty meet is done in another language"],
    ["fewer dates to choose from", { duties: [{ change: "meet", offers: 1 }] }, "its duty meet offers fewer dates"],
    ["to be fulfilled by less", { duties: [{ change: "meet", requires: null }] }, "its duty meet is fulfilled by less"],
    [
      "to become needless otherwise",
      { duties: [{ change: "meet", unless: "called" }] },
      "its duty meet can become needless in another way",
    ],
    [
      "a later date",
      { duties: [{ change: "meet", due: { within: 11, unit: "school-day" } }] },
      "its duty meet is not shown to be due as soon",
    ],
    ["no date", { duties: [{ change: "meet", due: null }] }, "its duty meet is not shown to be due as soon"],
    [
      "another beginning",
      { duties: [{ change: "meet", due: { within: 1, unit: "school-day", from: "r" } }] },
      "its duty meet is not shown to be due as soon",
    ],
    [
      "a longer delay",
      { duties: [{ change: "meet", extension: { ...duty.extension, within: 6 } }] },
      "its duty meet can be put off for longer",
    ],
    [
      "a delay at another's request",
      { duties: [{ change: "meet", extension: { ...duty.extension, onRequestOf: "school" } }] },
      "its duty meet can be put off for longer",
    ],
  ])("cannot get %s", (_, change, reason) => {
    expect(refusal(() => over(change, "stricter"))).toEqual({
      path: ["rules", 0],
      why: `r may only be made stricter: ${reason}`,
    });
  });

  test("may come to hold once it is reached, where it held day by day", () => {
    expect(over({ holds: "once-reached" }, "stricter", { holds: "while-true" }).rules[0]!.holds).toBe("once-reached");
  });

  test("a school day is no calendar day: five calendar days may be over before five school days", () => {
    const calendar = { duties: [{ ...duty, due: { within: 5, unit: "calendar-day" as const } }] };
    const change: Change = { duties: [{ change: "meet", due: { within: 4, unit: "school-day" } }] };
    expect(refusal(() => over(change, "stricter", calendar)).why).toMatch(/not shown to be due as soon/);
  });

  test("met each time, counts each day that it counted", () => {
    const each: Partial<Rule> = { holds: "each-time", when: { ...five, atLeast: 1 } };
    const wider: Condition = { count: "day", within: "school-year", atLeast: 1 };
    expect(over({ when: wider }, "stricter", each).rules).toHaveLength(1);
    // Whoever has an unexcused day has a tardy or a day; but on the unexcused day itself a run of tardies counts nothing.
    const elsewhere: Condition = { any: [{ ...wider, count: "tardy", atLeast: 0 }] };
    expect(refusal(() => over({ when: elsewhere }, "stricter", each)).why).toMatch(condition);
  });
});

describe("through another rule", () => {
  const first = ruleOf(five, { id: "first", override: "free", holds: "each-time" });
  const second = (own: Partial<Rule>) => ruleOf({ reached: "first", atLeast: 2 }, { id: "second", ...own });
  const change = (rules: Rule[], entry: RuleChange) => () =>
    extendPolicy(policyOf(rules), { id: "d", version: "1", rules: [entry] });
  const lower: RuleChange = { change: "first", thresholds: [{ atLeast: 4 }] };
  const higher: RuleChange = { change: "first", thresholds: [{ atLeast: 6 }] };

  test("a rule that allows no change is not changed either", () => {
    expect(refusal(change([first, second({})], lower))).toEqual({
      path: ["rules", 0],
      why: "second allows no change, and this changes it as well",
    });
    const title: RuleChange = { change: "first", title: "Ours" };
    expect(change([first, second({})], title)().rules[0]!.title).toBe("Ours");
  });

  test("a rule that may be made stricter may become so", () => {
    const stricter = second({ override: "stricter" });
    expect(change([first, stricter], lower)().rules).toHaveLength(2);
    expect(refusal(change([first, stricter], higher)).why).toMatch(/^second may only be made stricter: its condition/);
  });

  test("but not where more of the one is less of the other", () => {
    const rest = { override: "stricter" as const };
    const once = { ...first, holds: "once-reached" as const };
    const daily = { ...first, holds: "while-true" as const };
    const recent = second({ ...rest, when: { reached: "first", within: { last: 5, unit: "school-day" }, atLeast: 1 } });
    const asked = /it asks how often first was reached/;
    expect(refusal(change([daily, second(rest)], lower)).why).toMatch(asked);
    expect(refusal(change([once, recent], lower)).why).toMatch(asked);
    expect(refusal(change([first, second({ ...rest, when: { reached: "first", atMost: 1 } })], lower)).why).toMatch(
      asked,
    );
    const denied = second({ ...rest, when: { not: { reached: "first", atLeast: 1 } } });
    expect(refusal(change([first, denied], lower)).why).toMatch(asked);
    expect(change([once, second(rest)], lower)().rules).toHaveLength(2);
  });

  test("a duty is not put off by the rule from which it is due", () => {
    const due = { within: 3, unit: "school-day" as const, from: "first" };
    const waiting = ruleOf(five, { id: "second", override: "stricter", duties: [{ id: "meet", action: "Meet", due }] });
    expect(refusal(change([first, waiting], higher)).why).toMatch(/^second may only be made stricter/);
    expect(change([first, waiting], lower)().rules).toHaveLength(2);
  });
});

describe("the way of counting", () => {
  const counts = (when: Condition, override: Rule["override"], former: CountingRules, counting: CountingChange) => () =>
    extendPolicy(policyOf([ruleOf(when, { id: "r", override: override! })], { counting: former }), {
      id: "d",
      version: "1",
      counting,
    });
  const half = { presentShare: 0.5 };

  test("changes a rule that counts by it", () => {
    expect(refusal(counts(five, "none", half, { presentShare: 0.75 }))).toEqual({
      path: ["counting", "presentShare"],
      why: "r allows no change, and this changes it as well",
    });
    expect(counts(five, "free", half, { presentShare: null })().counting).toEqual({});
  });

  test("does not change a rule that counts otherwise, or not at all", () => {
    const periods: Condition = { count: "period", within: "school-year", atLeast: 5 };
    expect(counts(periods, "none", half, { presentShare: 0.75 })().counting).toEqual({ presentShare: 0.75 });
    expect(counts({ fact: "rate", atLeast: 0.1 }, "none", half, { presentShare: 0.75 })().rules).toHaveLength(1);
    expect(counts(five, "none", half, { minimumMembership: 20 })().rules).toHaveLength(1);
  });

  const stricter: [string, Condition, CountingRules, CountingChange][] = [
    ["more of a day has to be attended", five, half, { presentShare: 0.75 }],
    ["a day partly attended counts as well", five, {}, { presentShare: 0.5 }],
    ["instruction no longer excuses", five, { instructionCountsAsPresent: true }, { instructionCountsAsPresent: null }],
    ["what nobody coded counts as unexcused", five, {}, { unknownCountsAs: "unexcused" }],
    [
      "half days begin sooner",
      { count: "half-day", within: "school-year", atLeast: 3 },
      { halfDay: { oneFrom: 0.3, twoFrom: 0.7 } },
      { halfDay: { oneFrom: 0.2, twoFrom: 0.7 } },
    ],
  ];
  test.each(stricter)("may become stricter: %s", (_, when, former, counting) => {
    expect(counts(when, "stricter", former, counting)().rules).toHaveLength(1);
  });
  test.each(stricter)("may not where it then holds less often: %s", (_, when, former, counting) => {
    expect(refusal(counts({ not: when }, "stricter", former, counting)).why).toMatch(/not shown to count as much/);
  });

  test.each<[string, Condition, CountingRules, CountingChange]>([
    ["less of a day has to be attended", five, half, { presentShare: 0.4 }],
    ["only whole days count", five, half, { presentShare: null }],
    ["instruction excuses", five, {}, { instructionCountsAsPresent: true }],
    ["what nobody coded counts as excused", { ...five, excusal: ["unknown"] }, {}, { unknownCountsAs: "excused" }],
    [
      "a run of hours is cut where it was bridged",
      { consecutive: "hour", across: ["excused"], excusal: ["unexcused"], atLeast: 20 },
      {},
      { unknownCountsAs: "unexcused" },
    ],
    [
      "a share of half days is of other half days",
      { share: "half-day", within: "school-year", of: "membership", atLeast: 0.1 },
      { halfDay: { oneFrom: 0.3, twoFrom: 0.7 } },
      { halfDay: { oneFrom: 0.2, twoFrom: 0.7 } },
    ],
  ])("may not become looser: %s", (_, when, former, counting) => {
    expect(refusal(counts(when, "stricter", former, counting))).toMatchObject({
      path: ["counting", Object.keys(counting)[0]],
      why: "r may only be made stricter: it is not shown to count as much as before",
    });
  });
});
