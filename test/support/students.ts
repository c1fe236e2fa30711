import { expect } from "vitest";
import { createRegister, measure } from "../../src/index.js";
import type {
  AttendanceMark,
  AttendanceMeasures,
  CountingRules,
  Enrollment,
  IsoDate,
  Kind,
  Register,
  RegisterInput,
  RegisterOptions,
} from "../../src/index.js";
import { calendarOf } from "./calendars.js";

/** The student whom tests are about. */
export const studentId = "s1";

/** An enrollment of the student at the school "north" from 2025-09-01 on. */
export function enrolled(overrides: Partial<Enrollment> = {}): Enrollment {
  return { studentId, schoolId: "north", entryDate: "2025-09-01", ...overrides };
}

/** A mark of the student. */
export function mark(date: IsoDate, kind: Kind, code: Partial<AttendanceMark> = {}): AttendanceMark {
  return { studentId, date, kind, ...code };
}

/** An absence, unexcused and whole if nothing else is said. */
export function absent(date: IsoDate, code: Partial<AttendanceMark> = {}): AttendanceMark {
  return mark(date, "absent", { excusal: "unexcused", ...code });
}

/** Unexcused whole absences on several dates. */
export function absentOn(...dates: IsoDate[]): AttendanceMark[] {
  return dates.map((date) => absent(date));
}

/** A register's input for tests: one calendar and one enrollment if nothing else is said. */
export type RegisterSketch = Partial<RegisterInput> & RegisterOptions;

/** Fills what a sketch leaves out. */
export function registerInput(sketch: RegisterSketch = {}): RegisterInput {
  return {
    calendars: sketch.calendars ?? [calendarOf()],
    enrollments: sketch.enrollments ?? [enrolled()],
    marks: sketch.marks ?? [],
  };
}

function registerOptions(sketch: RegisterSketch): RegisterOptions {
  return {
    ...(sketch.days === undefined ? {} : { days: sketch.days }),
    ...(sketch.knownOn === undefined ? {} : { knownOn: sketch.knownOn }),
  };
}

/** The register of a sketch whose records are all usable. */
export function registerOf(sketch: RegisterSketch = {}): Register {
  const { register, problems } = createRegister(registerInput(sketch), registerOptions(sketch));
  expect(problems).toEqual([]);
  return register;
}

/** The code and path of each problem of a sketch. */
export function problemsOf(sketch: RegisterSketch): [string, readonly (string | number)[]][] {
  const { problems } = createRegister(registerInput(sketch), registerOptions(sketch));
  return problems.map(({ code, path }) => [code, path]);
}

/** The measures of the student in a sketch whose records are all usable. */
export function measured(
  sketch: RegisterSketch & { readonly asOf?: IsoDate; readonly counting?: CountingRules },
): AttendanceMeasures {
  const { asOf = "2026-06-12", counting } = sketch;
  return measure(registerOf(sketch), studentId, counting === undefined ? { asOf } : { asOf, counting });
}
