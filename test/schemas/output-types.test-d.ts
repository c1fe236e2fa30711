import { expectTypeOf, test } from "vitest";
import type * as z from "zod";
import type { AttendanceMark, CountingRules, Enrollment, Policy, SchoolCalendar } from "../../src/index.js";
import type {
  attendanceMarkSchema,
  countingRulesSchema,
  enrollmentSchema,
  policySchema,
  schoolCalendarSchema,
} from "../../src/schemas.js";

test("a schema gives the interface that is written by hand", () => {
  expectTypeOf<z.output<typeof schoolCalendarSchema>>().toEqualTypeOf<SchoolCalendar>();
  expectTypeOf<z.output<typeof enrollmentSchema>>().toEqualTypeOf<Enrollment>();
  expectTypeOf<z.output<typeof attendanceMarkSchema>>().toEqualTypeOf<AttendanceMark>();
  expectTypeOf<z.output<typeof countingRulesSchema>>().toEqualTypeOf<CountingRules>();
  expectTypeOf<z.output<typeof policySchema>>().toEqualTypeOf<Policy>();
});

test("a schema takes anything", () => {
  expectTypeOf<z.input<typeof policySchema>>().toBeUnknown();
});

test("the public type of a schema is no more than what it gives", () => {
  expectTypeOf<typeof policySchema>().toEqualTypeOf<z.ZodType<Policy>>();
});
