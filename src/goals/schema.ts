import * as z from "zod";
import { isoDate } from "../calendar/schema.js";
import { componentIdSchema, leverIdSchema } from "../framework/schema.js";
import type { Same } from "../same.js";
import { amount, picked, positive, text } from "../schema.js";
import type {
  Baseline,
  Checkpoint,
  DecisionRule,
  FormerTarget,
  Goal,
  GoalEvent,
  GoalObservation,
  Measure,
  MeasureSource,
  Objective,
  Observation,
  Population,
  SupportPhase,
  Target,
} from "./types.js";

const number = z.number();
const words = text.regex(/\S/, "expected some words").max(2000);
const ids = z.array(text);

const attendanceMeasure = z.enum(["attendance-rate", "chronic-absence-share", "unexcused-days", "on-time-share"]);
const fromAttendance = z.strictObject({ attendance: attendanceMeasure });
const fromRule = z.strictObject({ rule: text, policy: text });
const source = picked([fromAttendance, fromRule], (input) =>
  typeof input === "object" && input !== null && "attendance" in input ? fromAttendance : fromRule,
);
true satisfies Same<z.output<typeof source>, MeasureSource>;

const measure = z.strictObject({
  id: text,
  title: words,
  unit: z.enum(["share", "per-student", "count", "score"]),
  direction: z.enum(["increase", "decrease"]),
  denominator: z.exactOptional(words),
  least: z.exactOptional(number),
  greatest: z.exactOptional(number),
  accumulates: z.exactOptional(z.literal(true)),
  source: z.exactOptional(source),
});
true satisfies Same<z.output<typeof measure>, Measure>;

const baseline = z.strictObject({ value: number, date: isoDate, n: positive, definition: words });
true satisfies Same<z.output<typeof baseline>, Baseline>;

const target = z.strictObject({ value: number, date: isoDate, denominator: z.exactOptional(positive) });
true satisfies Same<z.output<typeof target>, Target>;

const checkpoint = z.strictObject({ date: isoDate, value: z.exactOptional(number) });
true satisfies Same<z.output<typeof checkpoint>, Checkpoint>;

const formerTarget = target.extend({
  replacedOn: isoDate,
  reason: words,
  checkpoints: z.exactOptional(z.array(checkpoint)),
});
true satisfies Same<z.output<typeof formerTarget>, FormerTarget>;

const population = z.strictObject({
  description: words,
  kind: z.exactOptional(z.enum(["students", "student", "practice"])),
  schoolId: z.exactOptional(text),
  grades: z.exactOptional(ids),
  group: z.exactOptional(text),
  size: z.exactOptional(amount),
});
true satisfies Same<z.output<typeof population>, Population>;

const decisionRule = z.strictObject({
  kind: z.enum(["four-point", "trend-line", "median-of-last-three"]),
  minimumPoints: z.exactOptional(z.int().min(4)),
  minimumWeeks: z.exactOptional(amount),
  minimumTrials: z.exactOptional(amount),
});
true satisfies Same<z.output<typeof decisionRule>, DecisionRule>;

const objective = z
  .strictObject({
    id: text,
    title: words,
    measure,
    baseline,
    target,
    formerTargets: z.exactOptional(z.array(formerTarget)),
    population,
    owner: words,
    startsOn: z.exactOptional(isoDate),
    checkpoints: z.exactOptional(z.array(checkpoint)),
    decisionRule: z.exactOptional(decisionRule),
    components: z.array(componentIdSchema),
    levers: z.array(leverIdSchema),
    supports: z.exactOptional(z.array(words)),
    weight: z.exactOptional(positive),
    addedOn: z.exactOptional(isoDate),
  })
  .meta({ title: "Objective", description: "One measurable aim: what, from where to where, by when, for whom." });
true satisfies Same<z.output<typeof objective>, Objective>;

const observation = z.strictObject({
  date: isoDate,
  from: z.exactOptional(isoDate),
  value: number.nullable(),
  n: z.exactOptional(amount),
  numerator: z.exactOptional(amount),
  denominator: z.exactOptional(amount),
  undetermined: z.exactOptional(amount),
  withheld: z.exactOptional(z.enum(["too-few-students", "nothing-to-observe"])),
  recordedOn: z.exactOptional(isoDate),
});
true satisfies Same<z.output<typeof observation>, Observation>;

const goalObservation = observation.extend({ objectiveId: text });
true satisfies Same<z.output<typeof goalObservation>, GoalObservation>;

const supportPhase = z.strictObject({
  id: text,
  title: words,
  objectiveIds: z.exactOptional(ids),
  startedOn: isoDate,
  stoppedOn: z.exactOptional(isoDate),
});
true satisfies Same<z.output<typeof supportPhase>, SupportPhase>;

const goal = z
  .strictObject({
    schemaVersion: z.literal(1),
    id: text,
    title: words,
    schoolId: z.exactOptional(text),
    owner: words,
    objectives: z.array(objective),
    observations: z.exactOptional(z.array(goalObservation)),
    supports: z.exactOptional(z.array(supportPhase)),
    changedOn: z.exactOptional(isoDate),
  })
  .meta({ title: "Goal", description: "What a school wants to be true, held by objectives that can be measured." });
true satisfies Same<z.output<typeof goal>, Goal>;

const opening = z.strictObject({ id: text, title: words, schoolId: z.exactOptional(text), owner: words });

const goalEvent = z
  .discriminatedUnion("kind", [
    z.strictObject({ kind: z.literal("goal-opened"), on: isoDate, goal: opening }),
    z.strictObject({ kind: z.literal("objective-added"), on: isoDate, objective }),
    z.strictObject({
      kind: z.literal("target-revised"),
      on: isoDate,
      objectiveId: text,
      target,
      checkpoints: z.exactOptional(z.array(checkpoint)),
      reason: words,
    }),
    z.strictObject({
      kind: z.literal("support-started"),
      on: isoDate,
      supportId: text,
      title: words,
      objectiveIds: z.exactOptional(ids),
    }),
    z.strictObject({ kind: z.literal("support-stopped"), on: isoDate, supportId: text }),
    z.strictObject({ kind: z.literal("observation-recorded"), on: isoDate, objectiveId: text, observation }),
    z.strictObject({
      kind: z.literal("observation-corrected"),
      on: isoDate,
      objectiveId: text,
      observation,
      reason: words,
    }),
  ])
  .meta({ title: "Goal event", description: "Something that happened to a goal." });
true satisfies Same<z.output<typeof goalEvent>, GoalEvent>;

/**
 * Checks an {@link Objective} that comes from outside. That it is measurable and makes sense is for `checkObjective` to say.
 *
 * @example
 * ```ts
 * import { objectiveSchema } from "truancy-prevention/schemas";
 *
 * objectiveSchema.safeParse({ id: "o1", title: "Better attendance" }).success; //=> false
 * ```
 * @category Schemas
 */
export const objectiveSchema: z.ZodType<Objective> = objective;

/**
 * Checks a {@link Goal} that comes from outside, such as one that was kept.
 *
 * @example
 * ```ts
 * import { goalSchema } from "truancy-prevention/schemas";
 *
 * goalSchema.safeParse({ schemaVersion: 1, id: "g1", title: "Every day counts", owner: "principal", objectives: [] }).success; //=> true
 * ```
 * @category Schemas
 */
export const goalSchema: z.ZodType<Goal> = goal;

/**
 * Checks a {@link GoalEvent} that comes from outside. Whether it fits its goal is for `changeGoal` to say.
 *
 * @example
 * ```ts
 * import { goalEventSchema } from "truancy-prevention/schemas";
 *
 * goalEventSchema.safeParse({ kind: "support-stopped", on: "2025-12-19", supportId: "breakfast" }).success; //=> true
 * ```
 * @category Schemas
 */
export const goalEventSchema: z.ZodType<GoalEvent> = goalEvent;
