import { expect } from "vitest";
import { buildCalendar, compilePolicy, createRegister, decide, decideAll } from "../../../src/index.js";
import type {
  AttendanceMark,
  Decision,
  DecisionTable,
  Enrollment,
  Policy,
  SchoolCalendar,
} from "../../../src/index.js";
import { deepFreeze } from "../../support/deep-freeze.js";
import { storyYear } from "./vignette.js";
import type { MarkRow, Vignette } from "./vignette.js";

const studentId = "s1";

/** What a policy decides in a story: for the student alone, and in a table. */
export function tell(policy: Policy, vignette: Vignette): { decision: Decision; table: DecisionTable } {
  const { knownOn, asOf, facts = {}, determinations = {} } = vignette;
  const compiled = compilePolicy(deepFreeze(policy));
  const { register, problems } = createRegister(
    deepFreeze(inputOf(vignette)),
    knownOn === undefined ? {} : { knownOn },
  );
  expect(problems).toEqual([]);
  return {
    decision: decide(compiled, register, studentId, { asOf, facts, determinations }),
    table: decideAll(compiled, register, { asOf, facts: () => facts, determinations: () => determinations }),
  };
}

function inputOf({
  calendars = [storyYear],
  enrollments = [{ schoolId: "north", entryDate: "2025-09-02" }],
  marks,
}: Vignette) {
  const built = calendars.map(buildCalendar);
  return {
    calendars: built,
    enrollments: enrollments.map((enrollment): Enrollment => ({ studentId, ...enrollment })),
    marks: marks.flatMap((row) => marksOf(row, built)),
  };
}

function marksOf({ on, kind = "absent", ...code }: MarkRow, calendars: readonly SchoolCalendar[]): AttendanceMark[] {
  const dates = "from" in on ? schoolDays(calendars, on.from, on.until) : on;
  return dates.map((date) => ({ studentId, date, kind, ...code }));
}

function schoolDays(calendars: readonly SchoolCalendar[], from: string, until: string): string[] {
  const dates = calendars.flatMap((calendar) => calendar.days.map((day) => day.date));
  return dates.filter((date) => date >= from && date <= until);
}
