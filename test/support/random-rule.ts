import type { Comparison, Condition, Holds, Rule, Unit, Window } from "../../src/index.js";
import { ruleOf } from "./policies.js";
import { pick } from "./random.js";

/** Every kind of unit. */
export const units: Unit[] = [
  "day",
  "day-equivalent",
  "half-day",
  "hour",
  "period",
  "tardy",
  { occasionOver: { minutes: 40 } },
  { dayMissing: { periods: 2 } },
  { dayMissing: "any-part" },
];
/** Every kind of window. */
export const windows: Window[] = [
  "school-year",
  "enrollment",
  "calendar-month",
  { term: "quarter" },
  { last: 10, unit: "calendar-day" },
  { last: 3, unit: "week", clip: "school-year" },
  { last: 6, unit: "month" },
  { last: 8, unit: "school-day" },
];
const holds: Holds[] = ["while-true", "once-reached", "each-time"];

/** A rule that a random policy has, the first of which others may ask for. */
export function randomRule(random: () => number, index: number): Rule {
  const amount = 1 + Math.floor(random() * 6);
  const comparison = (scale: number): Comparison =>
    pick(random, [
      { atLeast: amount * scale },
      { moreThan: amount * scale },
      { atMost: amount * scale },
      { lessThan: amount * scale },
      { between: [amount * scale, 2 * amount * scale] },
    ]);
  const filter = pick(random, [
    {},
    {},
    { excusal: ["unexcused"] },
    { kinds: ["absent"] },
    { exceptReasons: ["medical"] },
  ] as const);
  const leaf = (): Condition =>
    pick<() => Condition>(random, [
      () => ({ count: pick(random, units), within: pick(random, windows), ...filter, ...comparison(1) }),
      () => ({ count: pick(random, units), within: pick(random, windows), ...filter, atLeast: amount }),
      () => ({ count: ["day", "tardy"], within: pick(random, windows), ...filter, ...comparison(1) }),
      () => ({ count: "day", within: "school-year", ...filter, atLeastPerMonth: 1 }),
      () => ({
        share: pick(random, units),
        within: pick(random, windows),
        of: pick(random, ["membership", "window-days", 20] as const),
        ...filter,
        ...comparison(0.05),
      }),
      () => ({
        consecutive: pick(random, units),
        ...(random() < 0.3 ? { across: ["excused"] } : {}),
        ...filter,
        ...comparison(1),
      }),
      () => (index === 0 ? { grades: ["9"] } : { reached: "r0", within: pick(random, windows), ...comparison(1) }),
      () => ({ fact: "rate", atLeast: 0.1 }),
    ])();
  const when = pick<() => Condition>(random, [
    leaf,
    leaf,
    leaf,
    () => ({ all: [leaf(), leaf()] }),
    () => ({ any: [leaf(), leaf()] }),
    () => ({ not: leaf() }),
  ])();
  return ruleOf(when, {
    id: `r${index}`,
    holds: pick(random, holds),
    ...(random() < 0.2 ? { requires: ["willful"] } : {}),
    ...(random() < 0.2
      ? { appliesTo: pick(random, [{ grades: ["4"] }, { ages: { lessThan: 12 } }, { minimumMembership: 15 }]) }
      : {}),
    ...(random() < 0.2 ? { effective: pick(random, [{ from: "2025-10-01" }, { until: "2025-11-14" }]) } : {}),
    duties: [
      { id: "do", action: "Do", due: { within: 3, unit: pick(random, ["school-day", "calendar-day"] as const) } },
    ],
  });
}
