import { readFileSync } from "node:fs";

const folder = new URL("../../examples/data/", import.meta.url);
const minutesOf: Readonly<Record<string, number>> = { "Full day": 390, "Half day": 195 };
const isoDate = /^\d{4}-\d{2}-\d{2}$/;

/** What one school's files come to at the end of the year, counted without the library. */
export interface SchoolCount {
  students: number;
  memberDays: number;
  daysAbsent: number;
  chronic: number;
  severe: number;
}

/** A committed file of the sample district. */
export function sampleFile(name: string): string {
  return readFileSync(new URL(name, folder), "utf8");
}

/** The rows of such a file without its header. Cells with commas stand in the calendar's notes only, the last column. */
export function sampleRows(name: string): (readonly string[])[] {
  const lines = sampleFile(name).trimEnd().split("\n").slice(1);
  return lines.map((line) => line.split(","));
}

/** The days with school, by date, with their minutes. */
export function schoolDays(): Map<string, number> {
  return new Map(
    sampleRows("calendar_days.csv").flatMap(([date, type]) => (minutesOf[type!] ? [[date!, minutesOf[type!]!]] : [])),
  );
}

/**
 * Count by school of the last entry, students of 20 days or more. Of the marks of a student and date those recorded last stand; a date
 * is absent when more than half of its minutes are missed; instruction elsewhere is presence.
 */
export function countSampleDistrict(): Map<string, SchoolCount> {
  const days = schoolDays();
  const absent = absentDates(days);
  const result = new Map<string, SchoolCount>();
  for (const [id, spells] of spellsByStudent()) {
    const dates = [...days.keys()].filter((date) => spells.some(({ entry, exit }) => entry <= date && date < exit));
    if (dates.length < 20) continue;
    const school = result.get(spells.at(-1)!.school) ?? {
      students: 0,
      memberDays: 0,
      daysAbsent: 0,
      chronic: 0,
      severe: 0,
    };
    result.set(spells.at(-1)!.school, school);
    const missed = dates.filter((date) => absent.has(`${id} ${date}`)).length;
    school.students += 1;
    school.memberDays += dates.length;
    school.daysAbsent += missed;
    if (missed * 10 >= dates.length) school.chronic += 1;
    if (missed * 5 >= dates.length) school.severe += 1;
  }
  return result;
}

interface PlainSpell {
  readonly school: string;
  readonly entry: string;
  readonly exit: string;
}

/** Rows in order of entry; one that another of the same student covers already is left out. */
function spellsByStudent(): Map<string, PlainSpell[]> {
  const spells = new Map<string, PlainSpell[]>();
  const rows = sampleRows("enrollments.csv").filter(([, school, , entry]) => school !== "" && isoDate.test(entry!));
  for (const [id, school, , entry, exitDate] of rows) {
    const exit = exitDate || "9999";
    const own = spells.get(id!) ?? [];
    if (exit > entry! && own.every((other) => other.exit <= entry!))
      spells.set(id!, [...own, { school: school!, entry: entry!, exit }]);
  }
  return spells;
}

function absentDates(days: ReadonlyMap<string, number>): Set<string> {
  const standing = new Map<string, { at: number; missed: number }>();
  for (const [id, date, code, , minutes, , recordedAt] of sampleRows("attendance.csv")) {
    const length = days.get(date!);
    const missed = minutesMissed(code!, minutes!, length ?? 0);
    if (length === undefined || missed === undefined || !/[-+]\d\d:\d\d$/.test(recordedAt!)) continue;
    const key = `${id} ${date}`;
    const at = Date.parse(recordedAt!);
    const before = standing.get(key);
    if (before === undefined || at > before.at) standing.set(key, { at, missed });
  }
  return new Set(
    [...standing].filter(([key, { missed }]) => missed * 2 > days.get(key.slice(-10))!).map(([key]) => key),
  );
}

/** Three periods at most are cut on a date, fewer than half of seven. */
function minutesMissed(code: string, minutes: string, length: number): number | undefined {
  if (["A", "AE", "AU", "OSS"].includes(code)) return length;
  if (["HE", "HU"].includes(code)) return length / 2;
  if (["CUT", "ISS", "TUT", "P"].includes(code)) return 0;
  return ["T", "ED"].includes(code) ? Number(minutes) : undefined;
}
