import { plusDays } from "./dates.js";
import type { Random } from "./random.js";
import { daysMissedAt, schools, type School } from "./schools.js";

/** A student of the district: a pseudonym, and what the files say about it. */
export interface Student {
  readonly id: string;
  readonly school: School;
  readonly grade: string;
  readonly birthDate: string;
  readonly homeLanguage: string;
  /** Days missed of a full year of 180. */
  readonly daysMissed: number;
  /** The share of last year's days that were missed; empty where it is not known. */
  readonly priorYearAbsenceRate: string;
  readonly spells: readonly Spell[];
}

/** A stretch on the roll of a school. */
export interface Spell {
  readonly schoolId: string;
  readonly grade: string;
  readonly entryDate: string;
  /** The first date off the roll; empty while on it. */
  readonly exitDate: string;
}

const firstDay = "2025-08-27";
const middleToHigh = 6;
const languages = [
  ["English", 0.68],
  ["Spanish", 0.13],
  ["Portuguese", 0.08],
  ["Haitian Creole", 0.05],
  ["Cape Verdean Creole", 0.03],
  ["Chinese", 0.02],
  ["Vietnamese", 0.01],
] as const;

/** All students, school by school. Each school's share of students at every level of absence is met exactly, by quota. */
export function students(random: Random): Student[] {
  let number = 0;
  return schools.flatMap((school) => {
    const shares = random.shuffled(
      Array.from({ length: school.students }, (_, rank) => (rank + 0.5) / school.students),
    );
    return shares.map((share, index) => student(`S${`${++number}`.padStart(4, "0")}`, school, share, index, random));
  });
}

function student(id: string, school: School, share: number, index: number, random: Random): Student {
  const grade = school.grades[Math.floor((index * school.grades.length) / school.students)]!;
  const daysMissed = daysMissedAt(school, share);
  return {
    id,
    school,
    grade,
    birthDate: birthDateIn(grade, random),
    homeLanguage: homeLanguage(random),
    daysMissed,
    priorYearAbsenceRate: priorYear(grade, daysMissed, random),
    spells: spellsOf(school, grade, school.students - index, random),
  };
}

function birthDateIn(grade: string, random: Random): string {
  const age = grade === "PK" ? 4 : grade === "K" ? 5 : Number(grade) + 5;
  return plusDays(`${2025 - age - 1}-09-01`, random.below(365));
}

function homeLanguage(random: Random): string {
  let rest = random.next();
  return languages.find(([, share]) => (rest -= share) < 0)?.[0] ?? "English";
}

function priorYear(grade: string, daysMissed: number, random: Random): string {
  const drawn = random.next();
  if (grade === "PK" || grade === "K" || drawn < 0.06) return "";
  const rate = (0.55 * daysMissed) / 180 + 0.055 * random.next() + 0.035 * random.next() * random.next();
  return rate.toFixed(3);
}

function spellsOf(school: School, grade: string, fromEnd: number, random: Random): Spell[] {
  const spell = (entryDate: string, exitDate = ""): Spell => ({ schoolId: school.id, grade, entryDate, exitDate });
  const drawn = random.next();
  const date = plusDays("2025-09-15", random.below(240));
  if (grade === "8" && fromEnd <= middleToHigh) {
    return [
      spell(firstDay, "2026-01-05"),
      { schoolId: "Harbor High", grade: "9", entryDate: "2026-01-05", exitDate: "" },
    ];
  }
  if (drawn < 0.05) return [spell(date)];
  if (drawn < 0.09) return [spell(firstDay, date)];
  if (drawn < 0.1) return [spell(firstDay, date), spell(plusDays(date, 40 + random.below(30)))];
  return [spell(firstDay)];
}
