import * as z from "zod";
import { isoDate } from "../calendar/schema.js";
import type { Same } from "../same.js";
import { amount, byKey, share, text } from "../schema.js";
import type { AttendanceMark, CountingRules, Enrollment, Excusal, Kind, Missed } from "./types.js";

/** What a mark says happened. @internal */
export const kind = z.enum(["present", "absent", "tardy", "early-departure"]).meta({ id: "Kind" });
true satisfies Same<z.output<typeof kind>, Kind>;

/** Whether time missed was excused. @internal */
export const excusal = z.enum(["excused", "unexcused", "unknown"]).meta({ id: "Excusal" });
true satisfies Same<z.output<typeof excusal>, Excusal>;

const missed = byKey({
  share: z.strictObject({ share: amount.lte(1) }),
  periods: z.strictObject({ periods: amount }),
  minutes: z.strictObject({ minutes: amount }),
}).meta({ id: "Missed", description: "How much was missed: a share of that day, class periods, or minutes." });
true satisfies Same<z.output<typeof missed>, Missed>;

const recordedAt = z.union(
  [
    isoDate,
    z.iso
      .datetime()
      .max(30)
      .regex(/^(?:19|20|21)/),
    z.iso.datetime({ precision: -1 }).regex(/^(?:19|20|21)/),
  ],
  "expected an ISO date or a UTC date-time ending in `Z`",
);

/** An enrollment, for schemas that make others of it. @internal */
export const enrollment = z
  .strictObject({
    studentId: text,
    schoolId: text,
    gradeLevel: z.exactOptional(text),
    calendarId: z.exactOptional(text),
    entryDate: isoDate,
    exitDate: z.exactOptional(isoDate),
  })
  .meta({ title: "Enrollment", description: "A student's time on the roll of a school." });
true satisfies Same<z.output<typeof enrollment>, Enrollment>;

/** A mark, for schemas that make others of it. @internal */
export const attendanceMark = z
  .strictObject({
    studentId: text,
    date: isoDate,
    period: z.exactOptional(text),
    kind,
    excusal: z.exactOptional(excusal),
    missed: z.exactOptional(missed),
    reason: z.exactOptional(text),
    suspension: z.exactOptional(z.boolean()),
    instructed: z.exactOptional(z.boolean()),
    recordedAt: z.exactOptional(recordedAt),
  })
  .meta({ title: "Attendance mark", description: "One attendance mark of one student on one date." });
true satisfies Same<z.output<typeof attendanceMark>, AttendanceMark>;

/** Counting rules, for schemas that make others of it. @internal */
export const countingRules = z
  .strictObject({
    presentShare: z.exactOptional(share),
    instructionCountsAsPresent: z.exactOptional(z.boolean()),
    unknownCountsAs: z.exactOptional(excusal),
    halfDay: z.exactOptional(
      z.strictObject({ oneFrom: share, twoFrom: share }).refine((cut) => cut.oneFrom <= cut.twoFrom, {
        path: ["twoFrom"],
        error: "expected a share from `oneFrom` on",
      }),
    ),
    minimumMembership: z.exactOptional(amount),
  })
  .meta({ title: "Counting rules", description: "How a jurisdiction reduces marks to days." });
true satisfies Same<z.output<typeof countingRules>, CountingRules>;

/**
 * Checks an {@link Enrollment} that comes from outside. That a student leaves after entering is for the register to say, which
 * reports the row and goes on.
 *
 * @example
 * ```ts
 * import { enrollmentSchema } from "truancy-prevention/schemas";
 *
 * enrollmentSchema.safeParse({ studentId: "s1", schoolId: "north", entryDate: "2025-09-02" }).success; //=> true
 * ```
 * @category Schemas
 */
export const enrollmentSchema: z.ZodType<Enrollment> = enrollment;

/**
 * Checks an {@link AttendanceMark} that comes from outside. For marks by the hundred thousand use `createRegister` alone, which checks each
 * row itself and reports what it cannot use.
 *
 * @example
 * ```ts
 * import { attendanceMarkSchema } from "truancy-prevention/schemas";
 *
 * const mark = { studentId: "s1", date: "2025-09-02", kind: "absent", missed: { share: 1.5 } };
 * attendanceMarkSchema.safeParse(mark).error?.issues[0]?.path; //=> ["missed", "share"]
 * ```
 * @category Schemas
 */
export const attendanceMarkSchema: z.ZodType<AttendanceMark> = attendanceMark;

/**
 * Checks {@link CountingRules} that come from outside.
 *
 * @example
 * ```ts
 * import { countingRulesSchema } from "truancy-prevention/schemas";
 *
 * countingRulesSchema.safeParse({ presentShare: 0.5 }).success; //=> true
 * countingRulesSchema.safeParse({ presentShare: 50 }).success; //=> false
 * ```
 * @category Schemas
 */
export const countingRulesSchema: z.ZodType<CountingRules> = countingRules;
