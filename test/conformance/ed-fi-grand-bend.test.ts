import { expect, test } from "vitest";
import { createRegister, measureAll, type Enrollment } from "../../src/attendance/index.js";
import { buildCalendar } from "../../src/calendar/index.js";
import { atLines, readRows, type MarksMapping } from "../../src/interop/index.js";
import { compilePolicy, decideAll } from "../../src/policy/index.js";
import { attendanceWorks, usMa } from "../../src/policy/presets/index.js";
import { attendanceEvents, planOf, sessions } from "./read-ed-fi-xml.js";
import { describeWith } from "./shared-data.js";

const category = (name: string): string => `uri://ed-fi.org/AttendanceEventCategoryDescriptor#${name}`;

/** Events name only exceptions: no event is a day attended. An event without duration, such as *Partial*, misses an unknown amount. */
const mapping: MarksMapping = {
  kind: "marks",
  columns: {
    studentId: "StudentUniqueId",
    date: "EventDate",
    code: "AttendanceEventCategory",
    missedShare: "EventDuration",
  },
  codes: {
    [category("Excused Absence")]: { kind: "absent", excusal: "excused" },
    [category("Unexcused Absence")]: { kind: "absent", excusal: "unexcused" },
    [category("Tardy")]: { kind: "tardy" },
    [category("Partial")]: { kind: "early-departure" },
  },
};
const asOf = "2022-05-27";

describeWith("edfi-grandbend", () => {
  const events = attendanceEvents();
  const read = readRows(events, mapping);
  const schoolYear = sessions();
  const schools = [...new Set(schoolYear.map((session) => session.schoolId))].sort();
  const calendars = schools.map((schoolId) => buildCalendar(planOf(schoolId, schoolYear)));
  const { register, problems } = createRegister({ calendars, enrollments: enrollmentsOf(), marks: read.marks });

  // Enrollment is not in the set: every student of the events is taken to be on the roll of the events' school all year.
  function enrollmentsOf(): Enrollment[] {
    const schoolOf = new Map(events.map((event) => [event["StudentUniqueId"]!, event["SchoolId"]!]));
    return [...schoolOf].map(([studentId, schoolId]) => ({ studentId, schoolId, entryDate: "2021-08-23" }));
  }

  /** Dates of a student with an event of this category on a weekday, counted from the rows. */
  function dates(studentId: string, ...names: string[]): number {
    const own = events.filter(
      (event) => event["StudentUniqueId"] === studentId && new Date(event["EventDate"]!).getUTCDay() % 6 !== 0,
    );
    return new Set(
      own
        .filter((event) => names.map(category).includes(event["AttendanceEventCategory"]!))
        .map((event) => event["EventDate"]),
    ).size;
  }

  test("is the set that its SOURCE.md describes", () => {
    const of = (name: string): number =>
      events.filter((event) => event["AttendanceEventCategory"] === category(name)).length;
    expect([of("Excused Absence"), of("Unexcused Absence"), of("Tardy"), of("Partial")]).toEqual([1077, 773, 66, 1]);
    expect([register.studentIds.length, schools.length]).toEqual([227, 3]);
  });

  test("is read whole: 1,917 events, of which the three on a Sunday are no marks of a school day", () => {
    expect([read.read, read.marks.length, read.problems]).toEqual([1917, 1917, []]);
    expect(problems.map((problem) => problem.code)).toEqual(["no-school-day", "no-school-day", "no-school-day"]);
    for (const { path } of atLines(problems, { marks: read })) {
      const event = events[Number(path[1]) - 2]!;
      expect([event["EventDate"], event["AttendanceEventCategory"]]).toEqual(["2022-05-15", category("Tardy")]);
    }
  });

  test("has more weekdays in its sessions than the instructional days they name", () => {
    // 23 August to 17 December is 17 weeks of 5; 4 January (a Tuesday) to 27 May is 4 days and 20 weeks of 5: 85 + 104 = 189.
    expect(calendars.map((calendar) => calendar.days.length)).toEqual([189, 189, 189]);
    const named = schoolYear
      .filter((session) => session.schoolId === schools[0])
      .map((session) => session.instructionalDays);
    expect(named).toEqual([81, 88]);
  });

  test("comes to the events' own counts: 1,850 days absent, 63 tardies", () => {
    const table = measureAll(register, { asOf, counting: usMa.counting });
    const sum = (column: Float64Array): number => column.reduce((all, value) => all + value, 0);
    expect(sum(table.daysAbsent)).toBe(1850); // 1,077 + 773; none of them on a weekend or twice on a date
    expect([sum(table.daysExcused), sum(table.daysUnexcused), sum(table.daysUnknown)]).toEqual([1077, 773, 0]);
    expect(sum(table.tardies)).toBe(63); // 66 less the three on a Sunday
    expect(sum(table.daysInMembership)).toBe(227 * 189);
  });

  test("counts the day that has both Partial and Excused Absence once", () => {
    const both = events.filter((event) => event["StudentUniqueId"] === "604822" && event["EventDate"] === "2021-12-15");
    expect(both).toHaveLength(2);
    const table = measureAll(register, { asOf, counting: usMa.counting });
    const student = register.studentIds.indexOf("604822");
    expect(table.daysAbsent[student]).toBe(dates("604822", "Excused Absence", "Unexcused Absence"));
  });

  test("has as many chronically absent students as a plain count finds: a tenth of 189 days is from 19 on", () => {
    const table = measureAll(register, { asOf, counting: usMa.counting });
    const plain = register.studentIds.map((id) => (dates(id, "Excused Absence", "Unexcused Absence") >= 19 ? 1 : 0));
    expect([...table.chronicallyAbsent]).toEqual(plain);
    expect(plain.filter((one) => one === 1).length).toBeGreaterThan(10);
  });

  test("is decided by Massachusetts for every student, and the rules agree with plain counts", () => {
    const table = decideAll(compilePolicy(usMa), register, { asOf });
    const five = register.studentIds.map((id) => (dates(id, "Unexcused Absence") >= 5 ? 1 : 0));
    expect([...table.result("ma-five-unexcused")]).toEqual(five);
    expect([...table.result("ma-action-steps")]).toEqual(five);
    const chronic = register.studentIds.map((id) => (dates(id, "Excused Absence", "Unexcused Absence") >= 19 ? 1 : 0));
    expect([...table.result("ma-chronically-absent")]).toEqual(chronic);
    expect([...table].map((decision) => decision.studentId)).toEqual(register.studentIds);
  });

  test("leaves habitual truancy open, for a year that names no quarters", () => {
    const table = decideAll(compilePolicy(usMa), register, { asOf });
    expect(new Set(table.result("ma-habitually-truant"))).toEqual(new Set([2]));
    const { needs } = table.at(0).outcomes.find((outcome) => outcome.ruleId === "ma-habitually-truant")!;
    expect(needs).toContain("term:quarter");
  });

  test("is decided by Attendance Works: two days for each of ten months begun by May are 20", () => {
    const table = decideAll(compilePolicy(attendanceWorks), register, { asOf });
    const pace = register.studentIds.map((id) => (dates(id, "Excused Absence", "Unexcused Absence") >= 20 ? 1 : 0));
    expect([...table.result("aw-pace")]).toEqual(pace);
    expect(new Set(table.result("aw-prior-year"))).toEqual(new Set([2]));
  });
});
