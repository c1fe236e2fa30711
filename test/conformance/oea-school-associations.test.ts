import { expect, test } from "vitest";
import { createRegister, measureAll } from "../../src/attendance/index.js";
import { buildCalendar } from "../../src/calendar/index.js";
import { atLines, readRows, type EnrollmentsMapping } from "../../src/interop/index.js";
import { compilePolicy, decideAll } from "../../src/policy/index.js";
import { attendanceWorks, usMa } from "../../src/policy/presets/index.js";
import { schoolAssociations } from "./read-contoso.js";
import { describeWith } from "./shared-data.js";

const names = ["Fourth", "Fifth", "Sixth", "Seventh", "Eighth", "Ninth", "Tenth", "Eleventh", "Twelfth"];
const mapping: EnrollmentsMapping = {
  kind: "enrollments",
  columns: { studentId: "student", schoolId: "school", gradeLevel: "grade", entryDate: "entry", exitDate: "exit" },
  grades: Object.fromEntries(
    names.map((name, index) => [`uri://ed-fi.org/GradeLevelDescriptor#${name} grade`, `${index + 4}`.padStart(2, "0")]),
  ),
  exitDateIs: "last-day-on",
};
const asOf = "2017-05-26";

describeWith("oea-contoso", () => {
  const rows = schoolAssociations();
  const read = readRows(rows, mapping);
  const calendar = buildCalendar({
    id: "district",
    schoolYear: "2016-17",
    firstDay: "2016-08-22",
    lastDay: asOf,
    closures: [{ from: "2016-12-19", until: "2017-01-02" }],
    terms: "quarters",
  });
  const { register, problems } = createRegister({ calendars: [calendar], enrollments: read.enrollments, marks: [] });

  test("the pages of the API are read whole: 6,503 associations of 6,501 students at 5 schools", () => {
    expect([read.read, read.enrollments.length, read.problems]).toEqual([6503, 6503, []]);
    expect([register.studentIds.length, register.packed.schools.length]).toEqual([6501, 5]);
  });

  test("grades are CEDS codes, from the fourth to the twelfth", () => {
    const grades = new Set(read.enrollments.map((enrollment) => enrollment.gradeLevel));
    expect([...grades].sort()).toEqual(["04", "05", "06", "07", "08", "09", "10", "11", "12"]);
    expect(read.enrollments.filter((enrollment) => enrollment.gradeLevel === "06")).toHaveLength(911);
  });

  test("the two students with overlapping enrollments are reported, and nobody else", () => {
    expect(problems.map((problem) => problem.code)).toEqual(["overlapping-enrollment", "overlapping-enrollment"]);
    const students = atLines(problems, { enrollments: read }).map(({ path }) => rows[Number(path[1]) - 2]!["student"]);
    expect(students.sort()).toEqual(["004958", "004959"]);
  });

  test("days in membership are the school days from entry to the last day on the roll, counted plainly", () => {
    const days = calendar.days.map((day) => day.date);
    const spells = new Map<string, { entry: string; last: string }[]>();
    for (const { student, entry, exit } of rows)
      spells.set(student!, [...(spells.get(student!) ?? []), { entry: entry!, last: exit ?? asOf }]);
    const plain = register.studentIds.map(
      (id) => days.filter((date) => spells.get(id)!.some(({ entry, last }) => entry <= date && date <= last)).length,
    );
    const table = measureAll(register, { asOf });
    expect([...table.daysInMembership]).toEqual(plain);
    expect(Math.max(...plain)).toBe(days.length);
  });

  test("both presets decide for all 6,501 students, and without a mark nobody is absent", () => {
    const massachusetts = decideAll(compilePolicy(usMa), register, { asOf });
    expect([massachusetts.length, new Set(massachusetts.tier)]).toEqual([6501, new Set([1])]);
    expect(new Set(massachusetts.result("ma-chronically-absent"))).toEqual(new Set([0]));
    const works = decideAll(compilePolicy(attendanceWorks), register, {
      asOf,
      facts: () => ({ priorYearAbsenceRate: 0.1 }),
    });
    expect(new Set(works.result("aw-prior-year"))).toEqual(new Set([1]));
    expect(new Set(works.tier)).toEqual(new Set([2]));
  });
});
