import fc from "fast-check";
import type {
  AttendanceMark,
  CountingRules,
  Determinations,
  Facts,
  IsoDate,
  Policy,
  RegisterInput,
  RegisterOptions,
  SchoolCalendar,
} from "../../../src/index.js";
import { addDays } from "../dates.js";
import { oneOrTwoYears, oneToThreeYears, orAtOnce, severalYears } from "./calendars.js";
import { fitChoices, fitted } from "./fitted.js";
import { enrollmentFault, faultyRows, markFault } from "./faults.js";
import { compact, mostly, object, rarely } from "./optional.js";
import { countingRules, policyOf, policyPlan, policyPlanOverYears } from "./policies.js";
import type { PolicyPlan } from "./policies.js";
import type { StudentPlan } from "./records.js";
import { enrollmentsOf, marksOf, studentPlan } from "./records.js";

/** A register's input with the way to read it, a date, and counting rules. */
export interface RegisterCase {
  readonly input: RegisterInput;
  readonly options: RegisterOptions;
  readonly asOf: IsoDate;
  readonly counting: CountingRules;
}

/** The same with a policy, and what is known of each student beside attendance. */
export interface PolicyCase extends RegisterCase {
  readonly policy: Policy;
  readonly facts: Readonly<Record<string, Facts>>;
  readonly determinations: Readonly<Record<string, Determinations>>;
}

const studentIds = ["a", "b", "c"] as const;

const facts: fc.Arbitrary<Facts> = object<Facts>({
  priorYearAbsenceRate: mostly(fc.constantFrom<number | string>(0.1, 0.05, 0.2, "0.1")),
  notResponding: mostly(fc.constantFrom<boolean | string>(true, false, "yes")),
  completedGrade: mostly(fc.constantFrom<string | number>("06", "05", 6)),
  age: rarely(fc.constantFrom<number | string>(6, 12, 13.5, 16, "12"), 1),
  birthDate: mostly(
    fc.constantFrom<string | number>("2013-09-01", "2009-01-01", "2012-02-29", "2018-10-15", "unknown", 2010),
  ),
});

const determinations: fc.Arbitrary<Determinations> = object<Determinations>({
  willful: rarely(fc.boolean(), 1),
  supportsOffered: rarely(fc.boolean(), 1),
});

const recordsPlan = {
  students: fc.array(studentPlan, { minLength: 1, maxLength: studentIds.length }),
  positive: fc.nat(4).map((chance) => chance === 3),
  knownOn: rarely(fc.nat(130), 4),
  enrollmentFaults: fc.array(fc.tuple(fc.nat(5), enrollmentFault), { maxLength: 1 }),
  markFaults: fc.array(fc.tuple(fc.nat(60), markFault), { maxLength: 2 }),
  asOf: fc.oneof(
    { arbitrary: fc.oneof(fc.nat(6), fc.nat(40)).map((back) => ({ schoolDay: -1 - back, plus: 0 })), weight: 8 },
    { arbitrary: fc.record({ schoolDay: fc.constantFrom(0, -1), plus: fc.integer({ min: -8, max: 30 }) }), weight: 2 },
    { arbitrary: fc.record({ schoolDay: fc.nat(130), plus: fc.integer({ min: -1, max: 1 }) }), weight: 2 },
  ),
  counting: countingRules,
};

const registerPlan = fc.record({ calendars: orAtOnce(oneOrTwoYears), ...recordsPlan });

type RegisterPlan = typeof registerPlan extends fc.Arbitrary<infer Plan> ? Plan : never;

function registerCase(plan: RegisterPlan): RegisterCase & { dates: readonly IsoDate[] } {
  const dates = datesOf(plan.calendars);
  const each = <T>(make: (id: string, student: StudentPlan) => T[]): T[] =>
    plan.students.flatMap((student, i) => make(studentIds[i]!, student));
  const enrollments = each((id, student) => enrollmentsOf(id, student, plan.calendars, dates[0]!));
  const marks = each((id, student) => marksOf(id, student, schoolDates(plan.calendars, student), plan.positive));
  const undated = marks.map(({ recordedAt: _, ...mark }): AttendanceMark => mark);
  const at = (index: number): IsoDate => dates.at(index < 0 ? Math.max(index, -dates.length) : index % dates.length)!;
  return {
    input: {
      calendars: plan.calendars,
      enrollments: [...enrollments, ...faultyRows(enrollments, plan.enrollmentFaults)],
      marks: [...marks, ...faultyRows(undated, plan.markFaults)],
    },
    options: compact({
      knownOn: plan.knownOn === undefined ? undefined : at(plan.knownOn),
      days: plan.positive ? ("positive" as const) : undefined,
    }) as RegisterOptions,
    asOf: addDays(at(plan.asOf.schoolDay), plan.asOf.plus),
    counting: plan.counting,
    dates,
  };
}

/** The dates on which one of a student's schools may be open; all dates if there are none. */
function schoolDates(calendars: readonly SchoolCalendar[], { stays }: StudentPlan): readonly IsoDate[] {
  const own = calendars.filter(
    ({ schoolIds }) => schoolIds === undefined || stays.some(({ schoolId }) => schoolIds.includes(schoolId)),
  );
  return datesOf(own.length > 0 ? own : calendars);
}

function datesOf(calendars: readonly SchoolCalendar[]): IsoDate[] {
  return [...new Set(calendars.flatMap(({ days }) => days.map(({ date }) => date)))].sort();
}

/** Any register, date and counting rules. */
export const registerCases: fc.Arbitrary<RegisterCase> = registerPlan.map((plan) => {
  const { dates: _, ...made } = registerCase(plan);
  return made;
});

/** Any register, date, policy, facts and determinations. */
export const policyCases: fc.Arbitrary<PolicyCase> = policyCasesOf(orAtOnce(oneToThreeYears), policyPlan);

/** The same over two or three school years, with rules that look back over them. */
export const casesOverYears: fc.Arbitrary<PolicyCase> = policyCasesOf(orAtOnce(severalYears), policyPlanOverYears);

function policyCasesOf(calendars: fc.Arbitrary<SchoolCalendar[]>, policies: fc.Arbitrary<PolicyPlan>) {
  return fc
    .record({
      register: fc.record({ calendars, ...recordsPlan }),
      policy: policies,
      facts: fc.tuple(facts, facts, facts),
      determinations: fc.tuple(determinations, determinations, determinations),
      fit: fitChoices,
    })
    .map(({ register, policy, facts: known, determinations: found, fit }) => {
      const { dates, ...made } = registerCase(register);
      const byStudent = <T>(values: readonly T[]): Record<string, T> =>
        Object.fromEntries(studentIds.map((id, i) => [id, values[i]!]));
      const drawn = {
        ...made,
        policy: policyOf(policy, dates),
        facts: byStudent(known),
        determinations: byStudent(found),
      };
      return fitted(drawn, fit);
    });
}
