import { expect, test } from "vitest";
import type { Condition, Duty } from "../../src/index.js";
import { calendarOf, weekdays } from "../support/calendars.js";
import { oracleTimeline } from "./index.js";
import { absent, decided, enrolled, inputOf, optionsOf, outcomeOf, policyOf, ruleOf } from "./sketch.js";

const ten = weekdays("2025-09-01", "2025-09-12");
const unexcused = (atLeast: number): Condition => ({
  count: "day",
  within: "school-year",
  excusal: ["unexcused"],
  atLeast,
});
const firstThree = ten.slice(0, 3).map((date) => absent(date));

test("once reached, a rule stays met from the third absence on", () => {
  const outcome = outcomeOf(unexcused(3), { marks: firstThree }, { holds: "once-reached", status: "truant" });
  expect(outcome).toMatchObject({ result: "met", reachedOn: ten[2], status: "truant" });
});

test("a determination not made leaves a rule undetermined from its third absence, one denied rules it out", () => {
  const rule = { holds: "once-reached", requires: ["willful"] } as const;
  expect(outcomeOf(unexcused(3), { marks: firstThree }, rule)).toMatchObject({
    result: "undetermined",
    reachedOn: ten[2],
    needs: ["willful"],
  });
  const denied = { marks: firstThree, determinations: { willful: false } };
  expect(outcomeOf(unexcused(3), denied, rule).result).toBe("not-met");
});

test("a share that falls below the line and rises again is reached anew: 1/2, 1/3, 1/4, 2/5", () => {
  const marks = [absent(ten[1]!), absent(ten[4]!)];
  const rule = ruleOf({ share: "day", within: "school-year", of: "membership", atLeast: 0.4 });
  const sketch = { marks, asOf: ten[4]! };
  expect(decided([rule], sketch).outcomes[0]).toMatchObject({ result: "met", reachedOn: ten[4] });
  const crossings = oracleTimeline(policyOf([rule], sketch), inputOf(sketch), {}, "s", optionsOf(sketch));
  expect(crossings.map(({ date, change }) => [date, change])).toEqual([
    [ten[1], "reached"],
    [ten[2], "left"],
    [ten[4], "reached"],
  ]);
});

test("another rule's unknown counts as 0 or 1: at least one is unknown, at most one is true, at least two is false", () => {
  const awaited = ruleOf(unexcused(3), { id: "awaited", holds: "once-reached", requires: ["willful"] });
  const waiting = (when: Condition) => decided([awaited, ruleOf(when)], { marks: firstThree }).outcomes[1];
  expect(waiting({ reached: "awaited", atLeast: 1 })).toMatchObject({ result: "undetermined", needs: ["willful"] });
  expect(waiting({ reached: "awaited", atMost: 1 })).toMatchObject({ result: "met" });
  expect(waiting({ reached: "awaited", atLeast: 2 })).toMatchObject({ result: "not-met" });
});

test("each third and later absence is an occurrence with a duty by the second school day after it, as far as there is one", () => {
  const duties: Duty[] = [{ id: "call", action: "Call", due: { within: 2, unit: "school-day" } }];
  const marks = [...firstThree, absent(ten[8]!)];
  const { occurrences, duties: due } = outcomeOf(unexcused(3), { marks }, { holds: "each-time", duties });
  expect(occurrences).toEqual([ten[2], ten[8]]);
  expect(due).toEqual([
    {
      key: `policy/rule/call/${ten[2]}`,
      dutyId: "call",
      ruleId: "rule",
      action: "Call",
      occurrence: ten[2],
      openedOn: ten[2],
      dueOn: ten[4],
      status: "overdue",
    },
    {
      key: `policy/rule/call/${ten[8]}`,
      dutyId: "call",
      ruleId: "rule",
      action: "Call",
      occurrence: ten[8],
      openedOn: ten[8],
      status: "open",
    },
  ]);
});

test("before the fifth calendar day after Wednesday the 3rd is by Sunday the 7th; a duty after another one waits", () => {
  const duties: Duty[] = [
    { id: "notify", action: "Notify", due: { within: 5, unit: "calendar-day", before: true } },
    { id: "meet", action: "Meet", due: { within: 1, unit: "school-day", from: "notify" } },
  ];
  const outcome = outcomeOf(unexcused(3), { marks: firstThree, asOf: "2025-09-07" }, { holds: "once-reached", duties });
  expect(outcome.duties.map(({ key, dueOn, status }) => [key, dueOn, status])).toEqual([
    ["policy/rule/notify/2025-26", "2025-09-07", "open"],
    ["policy/rule/meet/2025-26", undefined, "waiting"],
  ]);
});

test("born on 29 February 2012, a student turns 14 on 1 March 2026", () => {
  const calendars = [calendarOf({ until: "2026-03-02" })];
  const facts = { birthDate: "2012-02-29" };
  const result = (asOf: string) => outcomeOf({ fact: "age", atLeast: 14 }, { calendars, facts, asOf }).result;
  expect([result("2026-02-27"), result("2026-03-02")]).toEqual(["not-met", "met"]);
  const ageOn = { month: 9, day: 1 };
  const onFirst = outcomeOf(
    { not: unexcused(1) },
    { calendars, facts },
    { appliesTo: { ages: { atLeast: 14 }, ageOn } },
  );
  expect(onFirst.result).toBe("not-met");
});

test("two of three absences reached: one more whole unexcused day, unless the student leaves first", () => {
  const marks = firstThree.slice(0, 2);
  const next = (exitDate?: string) =>
    decided([ruleOf(unexcused(3))], {
      marks,
      asOf: ten[1]!,
      enrollments: [enrolled(exitDate === undefined ? {} : { exitDate })],
    }).next;
  const leaf = { observed: 2, threshold: 3, unit: "day" };
  expect(next()).toEqual([{ ruleId: "rule", remaining: 1, leaves: [leaf] }]);
  expect(next(ten[2])).toEqual([]);
});

test("before the first school day counts are false, whatever they compare with, and facts are read", () => {
  const sketch = { asOf: "2025-08-31", facts: { referred: true } };
  const results = decided(
    [
      ruleOf({ count: "day", within: "school-year", lessThan: 5 }, { id: "few" }),
      ruleOf({ fact: "referred", equals: true }, { id: "fact", tier: 3 }),
    ],
    sketch,
  );
  expect(results.outcomes.map(({ result, reachedOn }) => [result, reachedOn])).toEqual([
    ["not-met", undefined],
    ["met", "2025-08-31"],
  ]);
  expect(results.tier).toBe(3);
});

test("minimum membership and effective dates rule a rule out until they are there", () => {
  const marks = firstThree;
  const rule = (overrides: object) => outcomeOf(unexcused(1), { marks }, { holds: "once-reached", ...overrides });
  expect(rule({ appliesTo: { minimumMembership: 5 } }).reachedOn).toBe(ten[4]);
  expect(rule({ effective: { from: "2025-09-06" } }).reachedOn).toBe(ten[5]);
  expect(rule({ effective: { until: "2025-08-31" } }).result).toBe("not-met");
});
