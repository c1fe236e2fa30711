import { createRegister } from "../../src/index.js";
import type { Register, Term } from "../../src/index.js";
import { calendarOf } from "./calendars.js";
import { pick, randomFrom } from "./random.js";
import { enrolled, mark } from "./students.js";

const terms: Term[] = [
  { id: "Q1", kind: "quarter", firstDay: "2025-09-01", lastDay: "2025-10-31" },
  { id: "Q2", kind: "quarter", firstDay: "2025-11-10", lastDay: "2026-01-16" },
];
const lastYear = { schoolYear: "2024-25", from: "2025-04-07", until: "2025-06-13" };
const calendars = [
  calendarOf({ id: "north-24", schoolIds: ["north"], ...lastYear }),
  calendarOf({ id: "south-24", schoolIds: ["south"], ...lastYear, periodsPerDay: 7, minutesPerDay: 385 }),
  calendarOf({
    id: "north",
    schoolIds: ["north"],
    until: "2025-12-19",
    terms,
    special: [{ date: "2025-10-10", share: 0.5 }],
  }),
  calendarOf({
    id: "south",
    schoolIds: ["south"],
    from: "2025-08-25",
    until: "2025-12-12",
    closed: ["2025-10-13"],
    periodsPerDay: 7,
    minutesPerDay: 385,
  }),
];
const dates = calendars.flatMap(({ days }) => days.map(({ date }) => date));
const ids = Array.from({ length: 24 }, (_, index) => `s${index}`);

/** A register of 24 students over two years and two schools, who come late, leave and change school, with random marks. */
export function randomDistrict(seed: number, days: "exceptions" | "positive"): Register {
  const random = randomFrom(seed);
  const enrollments = ids.flatMap((studentId) => {
    const [gradeLevel, schoolId] = [pick(random, ["", "04", "09"]), pick(random, ["north", "south"])];
    const first = enrolled({
      studentId,
      schoolId,
      gradeLevel,
      entryDate: pick(random, ["2025-04-07", "2025-09-01", "2025-10-06"]),
    });
    if (random() < 0.6) return [first];
    const next = enrolled({
      studentId,
      schoolId: pick(random, ["north", "south"]),
      gradeLevel: "09",
      entryDate: "2025-11-03",
    });
    return [{ ...first, exitDate: pick(random, ["2025-10-20", "2025-11-03"]) }, ...(random() < 0.6 ? [next] : [])];
  });
  const marks = Array.from({ length: 900 }, () => {
    const date = pick(random, dates);
    const missed = pick(random, [undefined, undefined, undefined, { share: 0.4 }, { periods: 2 }, { minutes: 45 }]);
    return mark(date, pick(random, ["absent", "absent", "absent", "tardy", "early-departure", "present"] as const), {
      studentId: pick(random, ids),
      excusal: pick(random, ["excused", "unexcused", "unexcused", "unknown"] as const),
      reason: pick(random, ["medical", "weather", "other"]),
      ...(missed === undefined ? {} : { missed }),
    });
  });
  return createRegister({ calendars, enrollments, marks }, { days }).register;
}
