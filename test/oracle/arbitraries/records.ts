import fc from "fast-check";
import type { AttendanceMark, Enrollment, IsoDate, MarkCode, Missed, SchoolCalendar } from "../../../src/index.js";
import { addDays } from "../dates.js";
import { compact, mostly, object, rarely } from "./optional.js";

/** A stay at a school, planned in days from the end of the stay before. */
export interface Stay {
  readonly gap: number;
  readonly length: number | undefined;
  readonly schoolId: string;
  readonly gradeLevel: string | undefined;
  readonly calendar: number | undefined;
}

/** Some school days in a row with the same mark. */
export interface Spell {
  readonly start: number;
  readonly length: number;
  readonly step: number;
  /** Every so many of them are excused. */
  readonly excusedEach: number | undefined;
  readonly code: MarkCode;
  readonly recorded: { readonly after: number; readonly time: string } | undefined;
}

/** A student's records, planned. */
export interface StudentPlan {
  readonly stays: readonly Stay[];
  readonly roll: boolean;
  readonly spells: readonly Spell[];
  readonly strays: readonly { readonly after: number; readonly code: MarkCode }[];
}

const missed: fc.Arbitrary<Missed> = fc.oneof(
  fc.record(
    { share: fc.constantFrom(1, 0.5, 0.25, 1 / 3, 2 / 3, 1 / 7, 6 / 7, 1 / 6, 0.33, 0.1, 0) },
    { noNullPrototype: true },
  ),
  fc.record({ periods: fc.constantFrom(1, 2, 3, 4, 9, 0.5, 0) }, { noNullPrototype: true }),
  fc.record({ minutes: fc.constantFrom(10, 30, 60, 100, 195, 390, 500, 7.5, 0) }, { noNullPrototype: true }),
);

const code: fc.Arbitrary<MarkCode> = object<MarkCode>({
  period: rarely(fc.constantFrom("1", "2", "3"), 4),
  kind: fc.oneof(
    { arbitrary: fc.constant("absent" as const), weight: 6 },
    { arbitrary: fc.constantFrom("tardy" as const, "early-departure" as const), weight: 2 },
    { arbitrary: fc.constant("present" as const), weight: 1 },
  ),
  excusal: fc.oneof(
    { arbitrary: fc.constant("unexcused" as const), weight: 3 },
    { arbitrary: fc.constantFrom("excused" as const, "excused" as const, "unknown" as const, undefined), weight: 4 },
  ),
  missed: rarely(missed),
  reason: rarely(fc.constantFrom("medical", "religious", "bus"), 2),
  suspension: rarely(fc.boolean(), 8),
  instructed: rarely(fc.constantFrom(true, true, false), 3),
});

const stay: fc.Arbitrary<Stay> = fc.record({
  gap: fc.integer({ min: -10, max: 12 }),
  length: rarely(fc.integer({ min: 0, max: 70 })),
  schoolId: fc.constantFrom("S1", "S2", "S3"),
  gradeLevel: mostly(fc.constantFrom("K", "4", "07", "10", "pk", " 12 ")),
  calendar: rarely(fc.constantFrom(0, 0, 1, 1, 2, 9), 9),
});

const spell: fc.Arbitrary<Spell> = fc.record({
  start: fc.nat(130),
  length: fc.oneof(fc.constant(1), fc.integer({ min: 1, max: 12 })),
  step: fc.oneof({ arbitrary: fc.constant(1), weight: 3 }, { arbitrary: fc.integer({ min: 2, max: 4 }), weight: 1 }),
  excusedEach: rarely(fc.constantFrom(2, 3), 2),
  code,
  recorded: rarely(
    fc.record({
      after: fc.integer({ min: -3, max: 60 }),
      time: fc.constantFrom("", "T00:00:00Z", "T09:30:00Z", "T09:30:00.500Z", "T23:59:59Z"),
    }),
    2,
  ),
});

/** What is recorded of one student. */
export const studentPlan: fc.Arbitrary<StudentPlan> = fc.record({
  stays: fc.oneof(
    { arbitrary: stay.map((only) => [{ ...only, gap: 0, length: undefined }]), weight: 2 },
    { arbitrary: fc.array(stay, { minLength: 1, maxLength: 3 }), weight: 2 },
  ),
  roll: fc.nat(9).map((chance) => chance >= 3),
  spells: fc.array(spell, { minLength: 3, maxLength: 16, size: "max" }),
  strays: fc.array(fc.record({ after: fc.integer({ min: -20, max: 260 }), code }), { maxLength: 2 }),
});

/** The enrollments of a plan. */
export function enrollmentsOf(
  studentId: string,
  plan: StudentPlan,
  calendars: readonly SchoolCalendar[],
  first: IsoDate,
): Enrollment[] {
  let next = addDays(first, -2);
  return plan.stays.map(({ gap, length, schoolId, gradeLevel, calendar }) => {
    const entryDate = addDays(next, gap);
    const exitDate = length === undefined ? undefined : addDays(entryDate, length);
    next = exitDate ?? addDays(entryDate, 30);
    const calendarId = calendar === undefined ? undefined : (calendars[calendar]?.id ?? "nowhere");
    return compact({ studentId, schoolId, gradeLevel, calendarId, entryDate, exitDate }) as Enrollment;
  });
}

/** The marks of a plan; `dates` are those on which the student's schools may be open. */
export function marksOf(
  studentId: string,
  plan: StudentPlan,
  dates: readonly IsoDate[],
  positive: boolean,
): AttendanceMark[] {
  const called = positive && plan.roll ? dates.filter((_, i) => i % 7 !== 3) : [];
  const roll = called.map((date): AttendanceMark => ({ studentId, date, kind: "present" }));
  const spells = plan.spells.flatMap(({ start, length, step, excusedEach, code: said, recorded }) =>
    Array.from({ length }, (_, i) => dates[(start + i * step) % dates.length]!).map((date, i): AttendanceMark => {
      const isExcused = excusedEach !== undefined && i % excusedEach === 1;
      const mark = { studentId, date, ...said, ...(isExcused ? { excusal: "excused" as const } : {}) };
      return recorded === undefined
        ? mark
        : { ...mark, recordedAt: `${addDays(date, recorded.after)}${recorded.time}` };
    }),
  );
  const strays = plan.strays.map(({ after, code: said }) => ({ studentId, date: addDays(dates[0]!, after), ...said }));
  return [...roll, ...spells, ...strays];
}
