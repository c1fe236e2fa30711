import * as z from "zod";
import { excusal, kind } from "../../attendance/schema.js";
import { termKind } from "../../calendar/schema.js";
import type { Same } from "../../same.js";
import { amount, byKey, guarded, picked, positive, text } from "../../schema.js";
import type {
  AllCondition,
  AnyCondition,
  Comparison,
  Condition,
  ConsecutiveCondition,
  CountCondition,
  FactCondition,
  GradesCondition,
  NotCondition,
  ReachedCondition,
  ShareCondition,
  Unit,
  Window,
} from "../types.js";

const mostNested = 64;

const unit = byKey(
  {
    occasionOver: z.strictObject({ occasionOver: z.strictObject({ minutes: amount }) }),
    dayMissing: z.strictObject({
      dayMissing: byKey(
        { periods: z.strictObject({ periods: positive }), minutes: z.strictObject({ minutes: positive }) },
        z.literal("any-part"),
      ),
    }),
  },
  z.enum(["day", "day-equivalent", "half-day", "hour", "period", "tardy"]),
).meta({ id: "Unit", description: "What is counted." });
true satisfies Same<z.output<typeof unit>, Unit>;

const window = byKey(
  {
    term: z.strictObject({ term: termKind }),
    last: z.strictObject({
      last: z.int().positive().max(36600),
      unit: z.enum(["calendar-day", "week", "month", "school-day"]),
      clip: z.exactOptional(z.literal("school-year")),
    }),
  },
  z.enum(["school-year", "enrollment", "calendar-month"]),
).meta({ id: "Window", description: "A stretch of dates that ends on the day at which a condition is looked at." });
true satisfies Same<z.output<typeof window>, Window>;

/** Objects of one shape, each with one of the five comparisons. @internal */
export function compared<Shape extends z.core.$ZodShape>(shape: Shape, number: z.ZodNumber) {
  const range = z.tuple([number, number]).refine(([low, high]) => low <= high, "expected the lower end first");
  return {
    atLeast: z.strictObject({ ...shape, atLeast: number }),
    moreThan: z.strictObject({ ...shape, moreThan: number }),
    atMost: z.strictObject({ ...shape, atMost: number }),
    lessThan: z.strictObject({ ...shape, lessThan: number }),
    between: z.strictObject({ ...shape, between: range }),
  };
}

/** A comparison with an amount from 0. @internal */
export const comparison = byKey(compared({}, amount)).meta({ id: "Comparison" });
true satisfies Same<z.output<typeof comparison>, Comparison>;

const filter = {
  excusal: z.exactOptional(z.array(excusal)),
  kinds: z.exactOptional(z.array(kind)),
  exceptReasons: z.exactOptional(z.array(text)),
};

const units = z.array(unit).min(1);
const unitOrUnits = picked([unit, units], (input) => (Array.isArray(input) ? units : unit));
const counted = { count: unitOrUnits, within: window, ...filter };
const count = byKey({
  ...compared(counted, amount),
  atLeastPerMonth: z.strictObject({ ...counted, atLeastPerMonth: amount }),
}).meta({ id: "CountCondition", description: "Amount of time missed in a window." });
true satisfies Same<z.output<typeof count>, CountCondition>;

const days = z.enum(["membership", "window-days"]);
const of = picked([days, amount], (input) => (typeof input === "number" ? amount : days));
const share = byKey(compared({ share: unit, within: window, of, ...filter }, amount.lte(1))).meta({
  id: "ShareCondition",
  description: "Amount of time missed in a window as a share, 0 to 1.",
});
true satisfies Same<z.output<typeof share>, ShareCondition>;

const across = z.exactOptional(z.array(z.literal("excused")));
const consecutive = byKey(compared({ consecutive: unit, across, ...filter }, amount)).meta({
  id: "ConsecutiveCondition",
  description: "Length of the run of school days missed that ends on the day.",
});
true satisfies Same<z.output<typeof consecutive>, ConsecutiveCondition>;

const reached = byKey(compared({ reached: text, within: z.exactOptional(window) }, amount)).meta({
  id: "ReachedCondition",
  description: "How often another rule was reached.",
});
true satisfies Same<z.output<typeof reached>, ReachedCondition>;

const fact = byKey({
  ...compared({ fact: text }, z.number()),
  equals: z.strictObject({ fact: text, equals: z.union([z.string(), z.boolean()], "expected text or a truth value") }),
}).meta({ id: "FactCondition", description: "A fact that the caller knows about the student." });
true satisfies Same<z.output<typeof fact>, FactCondition>;

const grades = z.strictObject({ grades: z.array(text) });
true satisfies Same<z.output<typeof grades>, GradesCondition>;

const part: z.ZodType<Condition> = z.lazy(() => anyCondition);
const all = z.strictObject({ all: z.array(part).min(1) });
const any = z.strictObject({ any: z.array(part).min(1) });
const not = z.strictObject({ not: part });
true satisfies Same<z.output<typeof all>, AllCondition>;
true satisfies Same<z.output<typeof any>, AnyCondition>;
true satisfies Same<z.output<typeof not>, NotCondition>;

const anyCondition = byKey({ all, any, not, count, share, consecutive, reached, fact, grades }).meta({
  id: "Condition",
  description: "A condition: exactly one of these kinds.",
});

/** A condition, refused unread where it is nested too deep. @internal */
export const condition = guarded(anyCondition, (input) => {
  const path = tooDeep(input, mostNested);
  return path && { path, message: `conditions may be nested ${mostNested} deep at most` };
});
true satisfies Same<z.output<typeof condition>, Condition>;

/** The path of the first condition that stands deeper than so many. */
function tooDeep(input: unknown, levels: number): (string | number)[] | undefined {
  if (typeof input !== "object" || input === null) return undefined;
  if (levels === 0) return [];
  const { all, any, not } = input as { all?: unknown; any?: unknown; not?: unknown };
  for (const [key, parts] of [
    ["all", all],
    ["any", any],
  ] as const) {
    if (!Array.isArray(parts)) continue;
    for (const [index, part] of parts.entries()) {
      const below = tooDeep(part, levels - 1);
      if (below) return [key, index, ...below];
    }
  }
  const below = tooDeep(not, levels - 1);
  return below && ["not", ...below];
}
