import * as z from "zod";
import type { Same } from "../same.js";
import { positive, share, text } from "../schema.js";
import type { IsoDate, SchoolCalendar, SchoolDay, Term, TermKind } from "./types.js";

const expectedDate = "expected a civil date `YYYY-MM-DD` between 1900 and 2199";

/** An existing civil date. @internal */
export const isoDate = z.iso
  .date({ error: expectedDate, abort: true })
  .regex(/^(?:19|20|21)/, { error: expectedDate, abort: true })
  .meta({ id: "IsoDate", description: "A civil date of the years 1900 to 2199." });
true satisfies Same<z.output<typeof isoDate>, IsoDate>;

/** A kind of term. @internal */
export const termKind = z
  .enum(["quarter", "trimester", "semester", "marking-period", "school-month"])
  .meta({ id: "TermKind" });
true satisfies Same<z.output<typeof termKind>, TermKind>;

const schoolDay = z
  .strictObject({
    date: isoDate,
    share: z.exactOptional(share),
    minutes: z.exactOptional(positive),
    periods: z.exactOptional(positive),
  })
  .meta({ id: "SchoolDay", description: "A day on which school is held." });
true satisfies Same<z.output<typeof schoolDay>, SchoolDay>;

/** A term. @internal */
export const term = z
  .strictObject({ id: text, kind: termKind, firstDay: isoDate, lastDay: isoDate })
  .refine((value) => value.firstDay <= value.lastDay, {
    path: ["lastDay"],
    error: "expected a date from `firstDay` on",
  })
  .meta({ id: "Term", description: "A named part of the school year." });
true satisfies Same<z.output<typeof term>, Term>;

const raw = z
  .strictObject({
    id: text,
    schoolYear: text,
    schoolIds: z.exactOptional(z.array(text)),
    days: z.array(schoolDay).check(requireOrder),
    terms: z.array(term),
    minutesPerDay: positive,
    periodsPerDay: positive,
  })
  .meta({ title: "School calendar", description: "One school year of one or more schools." });
true satisfies Same<z.output<typeof raw>, SchoolCalendar>;

function requireOrder({ value: days, issues }: z.core.ParsePayload<SchoolDay[]>): void {
  const index = days.findIndex((day, i) => i > 0 && day.date <= days[i - 1]!.date);
  if (index === -1) return;
  issues.push({
    code: "custom",
    path: [index, "date"],
    message: "expected the days in order, each once",
    input: days,
  });
}

/**
 * Checks a {@link SchoolCalendar} that comes from outside: existing dates in order, shares above 0 and at most 1, no key that is
 * not known.
 *
 * @example
 * ```ts
 * import { schoolCalendarSchema } from "truancy-prevention/schemas";
 *
 * const days = [{ date: "2025-09-02" }, { date: "2025-09-31" }];
 * const year = { id: "main", schoolYear: "2025-26", days, terms: [], minutesPerDay: 390, periodsPerDay: 7 };
 * schoolCalendarSchema.safeParse(year).error?.issues[0]?.path; //=> ["days", 1, "date"]
 * ```
 * @category Schemas
 */
export const schoolCalendarSchema: z.ZodType<SchoolCalendar> = raw;
