import * as z from "zod";
import { attendanceMark, enrollment } from "../../attendance/schema.js";
import type { CalendarPlan } from "../../calendar/index.js";
import { isoDate, schoolCalendarSchema, term } from "../../calendar/schema.js";
import type { Same } from "../../same.js";
import { byKey, byName, picked, positive, text } from "../../schema.js";
import type { Determinations, Facts } from "../types.js";
import type { CaseMark, ExpectedDuty, ExpectedOutcome, PolicyCase } from "./types.js";

const closure = z.strictObject({ from: isoDate, until: z.exactOptional(isoDate), reason: z.exactOptional(text) });
const dateOrClosure = picked([isoDate, closure], (input) => (typeof input === "string" ? isoDate : closure));
const split = z.enum(["quarters", "semesters", "trimesters"]);
const termList = z.array(term);
const calendarPlan = z
  .strictObject({
    id: text,
    schoolYear: text,
    schoolIds: z.exactOptional(z.array(text)),
    firstDay: isoDate,
    lastDay: isoDate,
    closures: z.exactOptional(z.array(dateOrClosure)),
    weekdays: z.exactOptional(z.array(z.int().gte(1).lte(7))),
    halfDays: z.exactOptional(z.array(isoDate)),
    terms: z.exactOptional(picked([split, termList], (input) => (typeof input === "string" ? split : termList))),
    minutesPerDay: z.exactOptional(positive),
    periodsPerDay: z.exactOptional(positive),
  })
  .meta({ id: "CalendarPlan", description: "A school year to be laid out by its first day, last day and closures." });
true satisfies Same<z.output<typeof calendarPlan>, CalendarPlan>;

const caseMark = byKey({
  date: attendanceMark.omit({ studentId: true }),
  dates: attendanceMark.omit({ studentId: true, date: true }).extend({ dates: z.array(isoDate).min(1) }),
}).meta({ id: "CaseMark", description: "A mark without a student, on one date or the same on several." });
true satisfies Same<z.output<typeof caseMark>, CaseMark>;

const result = z.enum(["met", "not-met", "undetermined"]);
const expectedDuty = z.strictObject({
  dutyId: text,
  occurrence: z.exactOptional(isoDate),
  dueOn: z.exactOptional(isoDate),
  status: z.exactOptional(z.enum(["open", "overdue", "waiting"])),
});
true satisfies Same<z.output<typeof expectedDuty>, ExpectedDuty>;

const expectedOutcome = z
  .strictObject({
    result,
    reachedOn: z.exactOptional(isoDate),
    occurrences: z.exactOptional(z.array(isoDate)),
    counted: z.exactOptional(z.array(isoDate)),
    observed: z.exactOptional(z.number()),
    needs: z.exactOptional(z.array(text)),
    duties: z.exactOptional(z.array(expectedDuty)),
  })
  .meta({ id: "ExpectedOutcome", description: "What must come out for a rule." });
true satisfies Same<z.output<typeof expectedOutcome>, ExpectedOutcome>;

const facts: z.ZodType<Facts> = byName(z.union([z.number(), z.string(), z.boolean()]));
const determinations: z.ZodType<Determinations> = byName(z.boolean());

const raw = z
  .strictObject({
    title: text,
    calendars: z.exactOptional(z.array(byKey({ days: schoolCalendarSchema, firstDay: calendarPlan }))),
    enrollments: z.exactOptional(z.array(enrollment.omit({ studentId: true }))),
    marks: z.exactOptional(z.array(caseMark)),
    asOf: z.exactOptional(isoDate),
    knownOn: z.exactOptional(isoDate),
    days: z.exactOptional(z.enum(["exceptions", "positive"])),
    facts: z.exactOptional(facts),
    determinations: z.exactOptional(determinations),
    tier: z.exactOptional(z.literal([1, 2, 3])),
    expect: byName(byKey({ result: expectedOutcome }, result)),
  })
  .meta({ title: "Policy case", description: "One student's attendance and what a policy must say about it." });
true satisfies Same<z.output<typeof raw>, PolicyCase>;

/**
 * Checks a {@link PolicyCase} that comes from outside, such as a row of a table of cases kept as JSON. That the rules it names exist and
 * that its marks can be used is for {@link testPolicy} to say.
 *
 * @example
 * ```ts
 * import { policyCaseSchema } from "truancy-prevention/schemas";
 *
 * const marks = [{ dates: ["2025-09-08", "2025-09-31"], kind: "absent" }];
 * const given = { title: "two days", marks, expect: { "ma-five-unexcused": "not-met" } };
 * policyCaseSchema.safeParse(given).error?.issues[0]?.path; //=> ["marks", 0, "dates", 1]
 * ```
 * @category Schemas
 */
export const policyCaseSchema: z.ZodType<PolicyCase> = raw;
