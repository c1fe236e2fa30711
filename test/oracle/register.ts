import type { AttendanceMark, IsoDate, RegisterInput, RegisterOptions } from "../../src/index.js";
import { capToDay } from "./cap.js";
import { lengthOf } from "./day-length.js";
import { isKnown, markFault, standingParts } from "./marks.js";
import type { MemberDay, OracleProblem, OracleStudent, Part, Roll } from "./model.js";
import { daysOf, readRolls } from "./rolls.js";

/** A register's input, read plainly. */
export interface OracleRegister {
  readonly students: readonly OracleStudent[];
  readonly problems: readonly OracleProblem[];
}

/** Read every row: who was on which roll on which day, and what stands recorded there. */
export function readRegister(input: RegisterInput, options: RegisterOptions): OracleRegister {
  const { rolls, problems } = readRolls(input);
  const rollDays = new Map([...rolls].map(([id, own]) => [id, daysOf(input, own)]));
  const marks = new Map<string, AttendanceMark[]>([...rolls.keys()].map((id) => [id, []]));
  input.marks.forEach((mark, row) => {
    const fault = markFault(mark);
    if (fault === undefined && !isKnown(mark, options)) return;
    const problem = fault ?? misplaced(mark, rolls, rollDays);
    if (problem === undefined) marks.get(mark.studentId)!.push(mark);
    else problems.push({ code: problem.code, path: ["marks", row, problem.field] });
  });
  const students = [...rolls].map(([id, own]) => studentOf(id, own, rollDays.get(id)!, marks.get(id)!, options));
  return { students, problems };
}

function misplaced(
  { studentId, date }: AttendanceMark,
  rolls: ReadonlyMap<string, readonly Roll[]>,
  rollDays: ReadonlyMap<string, readonly MemberDay[]>,
): { code: string; field: string } | undefined {
  const own = rolls.get(studentId);
  if (own === undefined) return { code: "unknown-student", field: "studentId" };
  if (rollDays.get(studentId)!.some((day) => day.date === date)) return undefined;
  const onRoll = own.some(({ from, before }) => from <= date && date < before);
  return { code: onRoll ? "no-school-day" : "outside-membership", field: "date" };
}

function studentOf(
  studentId: string,
  rolls: readonly Roll[],
  rollDays: readonly MemberDay[],
  marks: readonly AttendanceMark[],
  { days }: RegisterOptions,
): OracleStudent {
  const parts = new Map<IsoDate, readonly Part[]>();
  for (const { date, calendar, day } of rollDays) {
    const ofDate = marks.filter((mark) => mark.date === date);
    if (ofDate.length > 0) parts.set(date, capToDay(standingParts(ofDate), lengthOf(calendar, day)));
  }
  const memberDays = days === "positive" ? rollDays.filter(({ date }) => parts.has(date)) : rollDays;
  return { studentId, rolls, rollDays, memberDays, parts };
}
