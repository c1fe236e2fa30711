import {
  measureAll,
  percent,
  type AttendanceBand,
  type AttendanceTable,
  type CountingRules,
} from "truancy-prevention/attendance";
import { count, heading, inWords, paragraph, table } from "./layout.js";
import type { District } from "./read-district.js";

const bands: readonly (readonly [band: AttendanceBand, title: string])[] = [
  ["satisfactory", "Under 5%"],
  ["at-risk", "5–10%"],
  ["moderate-chronic", "10–20%"],
  ["severe-chronic", "20% on"],
];

interface SchoolRow {
  readonly name: string;
  memberDays: number;
  daysAbsent: number;
  readonly students: Map<AttendanceBand, number>;
}

/** Attendance by school, with how much of the year students missed. */
export function printSchools({ register, asOf }: District, counting: CountingRules): string {
  const schools = bySchool(measureAll(register, { asOf, counting }));
  const all = total(schools);
  const caption = heading(`Attendance by school, to ${inWords(asOf)}`);
  const rest = leftOut(all.students.get("too-few-days") ?? 0, counting);
  if (all.memberDays === 0) return [caption, paragraph("No student can be counted yet."), ...rest].join("\n");
  return [
    caption,
    table([
      ["School", "Students", "Attendance", ...bands.map(([, title]) => title), "Chronic"],
      ...[...schools, all].filter(({ memberDays }) => memberDays > 0).map(cells),
    ]),
    "",
    paragraph(
      "The columns of percentages say how many students missed that share of their days, for any reason. Chronically absent is 10% or more.",
    ),
    ...rest,
  ].join("\n");
}

function leftOut(students: number, { minimumMembership = 0 }: CountingRules): string[] {
  if (students === 0) return [];
  return [
    paragraph(
      `Left out: ${count(students)} ${students === 1 ? "student" : "students"} with fewer than ${minimumMembership} school days on a roll by then.`,
    ),
  ];
}

function bySchool(measures: AttendanceTable): SchoolRow[] {
  const schools = new Map<string, SchoolRow>();
  for (let i = 0; i < measures.length; i++) {
    const name = measures.schoolId(i) ?? "";
    const school = schools.get(name) ?? {
      name,
      memberDays: 0,
      daysAbsent: 0,
      students: new Map<AttendanceBand, number>(),
    };
    schools.set(name, school);
    const band = measures.band(i);
    school.students.set(band, (school.students.get(band) ?? 0) + 1);
    if (band === "too-few-days") continue;
    school.memberDays += measures.daysInMembership[i]!;
    school.daysAbsent += measures.daysAbsent[i]!;
  }
  return [...schools.values()];
}

function total(schools: readonly SchoolRow[]): SchoolRow {
  const students = new Map<AttendanceBand, number>();
  for (const school of schools) {
    for (const [band, number] of school.students) students.set(band, (students.get(band) ?? 0) + number);
  }
  const sum = (part: "memberDays" | "daysAbsent"): number => schools.reduce((all, school) => all + school[part], 0);
  return { name: "All schools", memberDays: sum("memberDays"), daysAbsent: sum("daysAbsent"), students };
}

function cells({ name, memberDays, daysAbsent, students }: SchoolRow): (string | number)[] {
  const numbers = bands.map(([band]) => students.get(band) ?? 0);
  const counted = numbers.reduce((sum, number) => sum + number, 0);
  const chronic = numbers[2]! + numbers[3]!;
  return [name, counted, share(memberDays - daysAbsent, memberDays), ...numbers, share(chronic, counted)];
}

function share(part: number, whole: number): string {
  return whole === 0 ? "-" : `${percent(part, whole, 1).toFixed(1)}%`;
}
