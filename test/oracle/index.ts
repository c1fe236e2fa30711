import type {
  AttendanceMeasures,
  CountingRules,
  Crossing,
  IsoDate,
  Policy,
  RegisterInput,
  RegisterOptions,
} from "../../src/index.js";
import type { OracleDecision, OracleOptions } from "./decide.js";
import { decideStudent, timelineOfStudent, worldOf } from "./decide.js";
import { measureStudent } from "./measure.js";
import type { OracleProblem, OracleStudent } from "./model.js";
import type { OracleRegister } from "./register.js";
import { readRegister } from "./register.js";
import type { World } from "./world.js";

export type { OracleDecision, OracleOptions, OracleOutcome } from "./decide.js";
export type { OracleProblem } from "./model.js";

/** Decide for one student, day by day, from the rows themselves. */
export function oracleDecide(
  policy: Policy,
  input: RegisterInput,
  registerOptions: RegisterOptions,
  studentId: string,
  options: OracleOptions,
): OracleDecision {
  return decideStudent(policy, studentIn(input, registerOptions, studentId), options);
}

/** What a decision for one student looks at, day by day. */
export function oracleWorld(
  policy: Policy,
  input: RegisterInput,
  registerOptions: RegisterOptions,
  studentId: string,
  options: OracleOptions,
): World {
  return worldOf(policy, studentIn(input, registerOptions, studentId), options);
}

/** Every rule that one student reached or left. */
export function oracleTimeline(
  policy: Policy,
  input: RegisterInput,
  registerOptions: RegisterOptions,
  studentId: string,
  options: OracleOptions,
): Crossing[] {
  return timelineOfStudent(policy, studentIn(input, registerOptions, studentId), options);
}

/** All measures of one student. */
export function oracleMeasure(
  input: RegisterInput,
  registerOptions: RegisterOptions,
  studentId: string,
  options: { readonly asOf: IsoDate; readonly counting?: CountingRules },
): AttendanceMeasures {
  return measureStudent(studentIn(input, registerOptions, studentId), options.asOf, options.counting ?? {});
}

/** What is wrong with the rows. */
export function oracleProblems(input: RegisterInput, registerOptions: RegisterOptions): readonly OracleProblem[] {
  return registerOf(input, registerOptions).problems;
}

/** The students that the rows put on a roll, in the order first seen. */
export function oracleStudents(input: RegisterInput, registerOptions: RegisterOptions): readonly string[] {
  return registerOf(input, registerOptions).students.map(({ studentId }) => studentId);
}

let lastRead:
  { readonly input: RegisterInput; readonly options: RegisterOptions; readonly register: OracleRegister } | undefined;

/** The register of some rows; read once for many questions in a row. */
function registerOf(input: RegisterInput, options: RegisterOptions): OracleRegister {
  if (lastRead?.input !== input || lastRead.options !== options) {
    lastRead = { input, options, register: readRegister(input, options) };
  }
  return lastRead.register;
}

function studentIn(input: RegisterInput, registerOptions: RegisterOptions, studentId: string): OracleStudent {
  const student = registerOf(input, registerOptions).students.find((candidate) => candidate.studentId === studentId);
  if (student === undefined) throw new Error("no such student");
  return student;
}
