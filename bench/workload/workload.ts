import { noExit } from "truancy-prevention/attendance";
import type { EnrollmentColumns, RegisterColumns } from "truancy-prevention/attendance";
import { calendar, epochDays } from "./calendar.js";
import { codes, frequency } from "./codes.js";
import { randomFrom } from "./random.js";

/** Attendance of many students as columns: the input of every engine on the bench. */
export interface Workload {
  /** How many students. */
  readonly students: number;
  /** How many exception rows. */
  readonly marks: number;
  /** The exceptions by student and date. */
  readonly columns: RegisterColumns & { readonly enrollments: EnrollmentColumns; readonly code: Uint8Array };
  /** Whether somebody found that the student stays away willfully: 0 not said, 1 yes, 2 no. */
  readonly willful: Uint8Array;
}

interface Roll {
  readonly from: number;
  readonly to: number;
}

const days = epochDays.length;
const studentsPerSchool = 600;

/**
 * Draw a district or a state: 90% of students on the roll all year, the others entering late or leaving, about one day in
 * fourteen with an exception. A smaller workload is the beginning of a larger one.
 */
export function drawWorkload(students: number): Workload {
  const random = randomFrom(20250827);
  const room = students * 16 + 4096;
  const student = new Uint32Array(room);
  const day = new Int32Array(room);
  const code = new Uint8Array(room);
  const entryDay = new Int32Array(students);
  const exitDay = new Int32Array(students);
  const willful = new Uint8Array(students);
  let marks = 0;
  for (let index = 0; index < students; index++) {
    const roll = drawRoll(random);
    entryDay[index] = epochDays[roll.from]!;
    exitDay[index] = roll.to === days ? noExit : epochDays[roll.to]!;
    willful[index] = drawWillful(random);
    const draw = exceptionsOf(random);
    for (let ordinal = draw.next(roll.from); ordinal < roll.to; ordinal = draw.next(ordinal + 1)) {
      student[marks] = index;
      day[marks] = epochDays[ordinal]!;
      code[marks++] = draw.code();
    }
  }
  return {
    students,
    marks,
    willful,
    columns: {
      calendars: [calendar],
      students: Array.from({ length: students }, (_, index) => `S${String(index).padStart(7, "0")}`),
      enrollments: { student: counting(students), entryDay, exitDay, ...placesOf(students) },
      student: student.subarray(0, marks),
      day: day.subarray(0, marks),
      code: code.subarray(0, marks),
      codes,
    },
  };
}

function drawRoll(random: () => number): Roll {
  const draw = random();
  if (draw < 0.05) return { from: 10 + Math.floor(random() * 130), to: days };
  if (draw < 0.1) return { from: 0, to: 30 + Math.floor(random() * 140) };
  return { from: 0, to: days };
}

function drawWillful(random: () => number): number {
  const draw = random();
  return draw < 0.25 ? 1 : draw < 0.5 ? 2 : 0;
}

/** One student's way of missing school: how often, how long at a time, and with which codes. */
function exceptionsOf(random: () => number): { next(from: number): number; code(): number } {
  const rate = drawRate(random);
  const goesOn = random() < 0.04 ? 0.85 : 0.2;
  const unexcused = random() < 0.12;
  let last = -1;
  return {
    next(from) {
      if (last >= 1 && last <= 3 && random() < goesOn) return from;
      last = -1;
      return from + Math.floor(Math.log(1 - random()) / Math.log(1 - rate));
    },
    code() {
      if (last < 0) last = unexcused && random() < 0.5 ? 2 : drawCode(random());
      return last;
    },
  };
}

function drawRate(random: () => number): number {
  const draw = random();
  if (draw < 0.55) return 0.013 + 0.025 * random();
  if (draw < 0.8) return 0.038 + 0.042 * random();
  if (draw < 0.95) return 0.08 + 0.075 * random();
  return 0.16 + 0.24 * random();
}

function drawCode(draw: number): number {
  let rest = draw;
  for (let code = 0; code < frequency.length - 1; code++) {
    rest -= frequency[code]!;
    if (rest < 0) return code;
  }
  return frequency.length - 1;
}

function counting(length: number): Uint32Array {
  return new Uint32Array(length).map((_, index) => index);
}

function placesOf(students: number): Pick<EnrollmentColumns, "school" | "schools" | "grade" | "grades"> {
  const grades = ["KG", ...Array.from({ length: 12 }, (_, index) => String(index + 1).padStart(2, "0"))];
  return {
    school: new Uint16Array(students).map((_, index) => Math.floor(index / studentsPerSchool)),
    schools: Array.from({ length: Math.ceil(students / studentsPerSchool) }, (_, index) => `school-${index + 1}`),
    grade: new Uint8Array(students).map((_, index) => index % grades.length),
    grades,
  };
}
