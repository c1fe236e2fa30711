import { observe, type AttendanceMeasureId, type Measure, type ObserveOptions } from "truancy-prevention/goals";
import {
  buildCalendar,
  createRegister,
  measureAll,
  compilePolicy,
  suppress,
  type AttendanceMark,
  type Enrollment,
  type Policy,
} from "truancy-prevention";
import { usMa } from "truancy-prevention/presets/us-ma";
import { describe, expect, test } from "vitest";
import { randomDistrict } from "../support/random-district.js";
import { thrownBy } from "../support/thrown.js";

// Six weeks of school from Monday, September 1, 2025, without Monday, September 8: 29 days.
const calendar = buildCalendar({
  id: "main",
  schoolYear: "2025-26",
  firstDay: "2025-09-01",
  lastDay: "2025-10-10",
  closures: ["2025-09-08"],
});

const students = (count: number, more: Partial<Enrollment> = {}, from = 0): Enrollment[] =>
  Array.from({ length: count }, (_, i) => ({
    studentId: `s${from + i}`,
    schoolId: "oak",
    gradeLevel: "9",
    entryDate: "2025-09-01",
    ...more,
  }));
const absent = (studentId: string, date: string, more: Partial<AttendanceMark> = {}): AttendanceMark => ({
  studentId,
  date,
  kind: "absent",
  excusal: "unexcused",
  ...more,
});
const registerOf = (
  enrollments: Enrollment[],
  marks: AttendanceMark[],
  days: "exceptions" | "positive" = "exceptions",
) => createRegister({ calendars: [calendar], enrollments, marks }, { days }).register;

const values = (
  register: Parameters<typeof observe>[0],
  measure: Parameters<typeof observe>[1],
  options: ObserveOptions,
) =>
  observe(register, measure, options).map(({ value, numerator, denominator, n }) => [value, numerator, denominator, n]);

describe("a class of ten, week by week", () => {
  // s0 is absent on Monday to Friday of the first week; s1 half of a Tuesday of the second; s2 late on a Wednesday of the second.
  const register = registerOf(students(10), [
    ...["01", "02", "03", "04", "05"].map((day) => absent("s0", `2025-09-${day}`)),
    absent("s1", "2025-09-09", { missed: { share: 0.5 }, excusal: "excused" }),
    { studentId: "s2", date: "2025-09-10", kind: "tardy" },
  ]);
  const weeks = { asOf: "2025-09-19", by: "week" } as const;

  test("the attendance rate: 45 of 50 days, then 39.5 of 40, then all", () => {
    expect(values(register, "attendance-rate", weeks)).toEqual([
      [0.9, 45, 50, 10],
      [39.5 / 40, 39.5, 40, 10],
      [1, 50, 50, 10],
    ]);
  });

  test("each observation says which days it covers", () => {
    expect(observe(register, "attendance-rate", weeks).map(({ from, date }) => [from, date])).toEqual([
      ["2025-09-01", "2025-09-05"],
      ["2025-09-09", "2025-09-12"],
      ["2025-09-15", "2025-09-19"],
    ]);
  });

  test("chronically absent in a week: one of ten in the first, and in the second s1 with half a day of four", () => {
    expect(values(register, "chronic-absence-share", weeks)).toEqual([
      [0.1, 1, 10, 10],
      [0.1, 1, 10, 10],
      [0, 0, 10, 10],
    ]);
  });

  test("unexcused days for each student: five for ten, then none", () => {
    expect(values(register, "unexcused-days", weeks)).toEqual([
      [0.5, 5, 10, 10],
      [0, 0, 10, 10],
      [0, 0, 10, 10],
    ]);
  });

  test("days begun on time, of those attended: 45 of the nine who came, then 39 of 40", () => {
    expect(values(register, "on-time-share", { ...weeks, minimum: 9 })).toEqual([
      [1, 45, 45, 9],
      [39 / 40, 39, 40, 10],
      [1, 50, 50, 10],
    ]);
  });

  test("a week that is not over is left out; cumulative it ends on the day", () => {
    expect(observe(register, "attendance-rate", { asOf: "2025-09-10", by: "week" }).map(({ date }) => date)).toEqual([
      "2025-09-05",
    ]);
    const soFar = observe(register, "attendance-rate", { asOf: "2025-09-10", by: "cumulative" });
    expect(soFar.map(({ from, date, numerator, denominator }) => [from, date, numerator, denominator])).toEqual([
      ["2025-09-01", "2025-09-05", 45, 50],
      ["2025-09-01", "2025-09-10", 64.5, 70],
    ]);
  });

  test("a week is over on its last school day", () => {
    expect(observe(register, "attendance-rate", { asOf: "2025-09-12", by: "week" })).toHaveLength(2);
  });

  test("twenty school days: until September 29, since the eighth had no school; the nine after it are not twenty", () => {
    // 45 + 39.5 + 50 + 50 and ten on the 29th, of 50 + 40 + 50 + 50 + 10.
    const blocks = observe(register, "attendance-rate", { asOf: "2025-10-10", by: "20-school-days" });
    expect(blocks.map(({ from, date, numerator, denominator }) => [from, date, numerator, denominator])).toEqual([
      ["2025-09-01", "2025-09-29", 194.5, 200],
    ]);
  });

  test("present from half a day on, the half day is none missed", () => {
    expect(values(register, "attendance-rate", { ...weeks, counting: { presentShare: 0.5 } })[1]).toEqual([
      1, 40, 40, 10,
    ]);
  });

  test("under a minimum membership nobody is chronically absent or not in a week", () => {
    const options = { ...weeks, counting: { minimumMembership: 5 } };
    // The second week has four days.
    expect(observe(register, "chronic-absence-share", options).map(({ value, withheld }) => [value, withheld])).toEqual(
      [
        [0.1, undefined],
        [null, "nothing-to-observe"],
        [0, undefined],
      ],
    );
  });

  test("not before a date", () => {
    expect(
      observe(register, "attendance-rate", { ...weeks, from: "2025-09-11" }).map(({ from, denominator }) => [
        from,
        denominator,
      ]),
    ).toEqual([
      ["2025-09-11", 20],
      ["2025-09-15", 50],
    ]);
  });
});

describe("whom", () => {
  const register = registerOf(
    [
      ...students(10),
      ...students(12, { gradeLevel: "K" }, 20),
      ...students(10, { schoolId: "elm", gradeLevel: "09" }, 40),
      // Moves from Oak to Elm after the first week.
      { studentId: "mover", schoolId: "oak", gradeLevel: "9", entryDate: "2025-09-01", exitDate: "2025-09-06" },
      { studentId: "mover", schoolId: "elm", gradeLevel: "9", entryDate: "2025-09-06" },
    ],
    [absent("mover", "2025-09-05"), absent("mover", "2025-09-09"), absent("s20", "2025-09-02")],
  );
  const at = (more: Partial<ObserveOptions>) =>
    values(register, "unexcused-days", { asOf: "2025-09-12", by: "week", ...more });

  test("a school: the days at it, of whoever was there", () => {
    expect(at({ schoolId: "oak" })).toEqual([
      [2 / 23, 2, 23, 23],
      [0, 0, 22, 22],
    ]);
    expect(at({ schoolId: "elm" })).toEqual([
      [0, 0, 10, 10],
      [1 / 11, 1, 11, 11],
    ]);
  });

  test("grades, however they are written", () => {
    expect(at({ grades: ["KG"] })).toEqual([
      [1 / 12, 1, 12, 12],
      [0, 0, 12, 12],
    ]);
    expect(at({ schoolId: "oak", grades: ["09"] })).toEqual([
      [1 / 11, 1, 11, 11],
      [0, 0, 10, 10],
    ]);
  });

  test("a group: s0 to s9 and s20 to s29", () => {
    expect(at({ among: (id) => Number(id.slice(1)) < 30 })).toEqual([
      [1 / 20, 1, 20, 20],
      [0, 0, 20, 20],
    ]);
  });

  test("nine students are withheld, and shown to those who may see", () => {
    const few = { among: (id: string) => Number(id.slice(1)) < 9 };
    expect(observe(register, "unexcused-days", { asOf: "2025-09-05", by: "week", ...few })).toEqual([
      { from: "2025-09-01", date: "2025-09-05", value: null, withheld: "too-few-students" },
    ]);
    expect(at({ ...few, minimum: 1 })[0]).toEqual([0, 0, 9, 9]);
  });

  test("a count of two among thirty is told to the team, and hidden from what is published", () => {
    const everyone = { asOf: "2025-09-05", by: "week", counting: { presentShare: 0.5 } } as const;
    const two = registerOf(students(30), [absent("s0", "2025-09-01"), absent("s1", "2025-09-02")]);
    const [week] = observe(two, "chronic-absence-share", everyone);
    // One day of five is 20%: two of thirty missed a tenth or more.
    expect(week).toMatchObject({ value: 2 / 30, numerator: 2, denominator: 30, n: 30 });
    expect(suppress({ cells: [{ id: "oak", count: 2, of: 30 }] }).cells[0]).toMatchObject({
      count: null,
      because: "small-count",
    });
  });

  test("a school without students, or a register without days by then, has nothing to observe", () => {
    expect(at({ schoolId: "ash" })).toEqual([]);
    expect(observe(register, "attendance-rate", { asOf: "2025-08-29", by: "cumulative" })).toEqual([]);
  });
});

test("where roll is called, a day not taken is in no denominator", () => {
  const marks = students(10).flatMap(({ studentId }) => [
    { studentId, date: "2025-09-01", kind: "present" as const },
    { studentId, date: "2025-09-02", kind: "present" as const },
  ]);
  const register = registerOf(students(10), [...marks, absent("s0", "2025-09-03")], "positive");
  expect(values(register, "attendance-rate", { asOf: "2025-09-05", by: "week" })).toEqual([[20 / 21, 20, 21, 10]]);
});

describe("a policy's rule", () => {
  const register = registerOf(students(12), [
    ...["02", "03", "04", "05"].flatMap((day) => [absent("s0", `2025-09-${day}`), absent("s1", `2025-09-${day}`)]),
    absent("s0", "2025-09-09"),
    absent("s1", "2025-09-17"),
  ]);
  const policy = compilePolicy(usMa);
  const fewer: Measure = {
    id: "five",
    title: "Students with five unexcused days",
    unit: "share",
    direction: "decrease",
    denominator: "students",
    source: { rule: "ma-five-unexcused", policy: "us-ma" },
  };

  test("at the end of each week, how many have met it: none, one, two of twelve", () => {
    expect(observe(register, fewer, { asOf: "2025-09-19", by: "week", policy })).toEqual([
      { date: "2025-09-05", value: 0, n: 12, numerator: 0, denominator: 12 },
      { date: "2025-09-12", value: 1 / 12, n: 12, numerator: 1, denominator: 12 },
      { date: "2025-09-19", value: 2 / 12, n: 12, numerator: 2, denominator: 12 },
    ]);
  });

  test("as a count", () => {
    expect(
      observe(register, { ...fewer, unit: "count" }, { asOf: "2025-09-19", by: "week", policy }).map(
        ({ value }) => value,
      ),
    ).toEqual([0, 1, 2]);
  });

  test("those for whom people have not determined it are counted apart", () => {
    const rule = usMa.rules.find(({ id }) => id === "ma-five-unexcused")!;
    const asked: Policy = { ...usMa, rules: [{ ...rule, requires: ["willful"] }] };
    const options = { asOf: "2025-09-19", by: "week", policy: compilePolicy(asked) } as const;
    expect(observe(register, fewer, options).at(-1)).toEqual({
      date: "2025-09-19",
      value: 0,
      n: 10,
      numerator: 0,
      denominator: 10,
      undetermined: 2,
    });
    const determined = observe(register, fewer, { ...options, determinations: () => ({ willful: true }) });
    expect(determined.at(-1)).toMatchObject({ numerator: 2, denominator: 12 });
  });

  test("only of those on the roll on the day", () => {
    const left = registerOf([...students(11), { ...students(1, {}, 11)[0]!, exitDate: "2025-09-10" }], []);
    expect(observe(left, fewer, { asOf: "2025-09-12", by: "week", policy }).map(({ n }) => n)).toEqual([12, 11]);
  });

  test.each<[string, Measure, Partial<ObserveOptions>, string]>([
    ["without its policy", fewer, {}, "invalid-goal"],
    ["with another policy", { ...fewer, source: { rule: "x", policy: "ours" } }, { policy }, "invalid-goal"],
    ["of no such rule", { ...fewer, source: { rule: "x", policy: "us-ma" } }, { policy }, "unknown-rule"],
    ["as days a student", { ...fewer, unit: "per-student" }, { policy }, "invalid-goal"],
  ])("%s it is refused", (_, measure, more, code) => {
    expect(thrownBy(() => observe(register, measure, { asOf: "2025-09-12", by: "week", ...more })).code).toBe(code);
  });
});

describe("what is refused", () => {
  const register = registerOf(students(1), []);
  const options = { asOf: "2025-09-12", by: "week" } as const;
  test.each([
    [
      "a measure without source",
      () => observe(register, { id: "x", title: "X", unit: "count", direction: "increase" }, options),
      "invalid-goal",
    ],
    ["an id that is none", () => observe(register, "constructor" as "attendance-rate", options), "invalid-goal"],
    [
      "a cut that is none",
      () => observe(register, "attendance-rate", { ...options, by: "month" as "week" }),
      "invalid-goal",
    ],
    [
      "a minimum below zero",
      () => observe(register, "attendance-rate", { ...options, minimum: Number.NaN }),
      "invalid-number",
    ],
    ["a date that is none", () => observe(register, "attendance-rate", { ...options, asOf: "now" }), "invalid-date"],
    [
      "a share of 50",
      () => observe(register, "attendance-rate", { ...options, counting: { presentShare: 50 } }),
      "invalid-number",
    ],
  ])("%s", (_, call, code) => {
    expect(thrownBy(call).code).toBe(code);
  });
});

describe.each(["exceptions", "positive"] as const)("where marks are %s", (days) => {
  test.each([1, 2, 3, 4, 5])("the last of a cumulative series is what measureAll sums (district %s)", (seed) => {
    const register = randomDistrict(seed, days);
    const asOf = "2026-01-16";
    const last = (measure: AttendanceMeasureId) =>
      observe(register, measure, { asOf, by: "cumulative", minimum: 1 }).at(-1);
    // measureAll reads each student's own last school year; the series is of this one.
    const ofThisYear = new Set(
      register.studentIds.filter((_, student) => {
        const { studentSpan, spanCalendar, epochDays, spanFrom, spanTo } = register.packed;
        for (let span = studentSpan[student]!; span < studentSpan[student + 1]!; span++) {
          const calendar = spanCalendar[span]!;
          if (
            register.calendars[calendar]?.schoolYear === "2025-26" &&
            spanTo[span]! > spanFrom[span]! &&
            epochDays[calendar]!.length > 0
          )
            return true;
        }
        return false;
      }),
    );
    const rows = [...measureAll(register, { asOf })].filter(
      ({ studentId, daysInMembership }) => ofThisYear.has(studentId) && daysInMembership > 0,
    );
    const sum = (of: (row: (typeof rows)[number]) => number): number => rows.reduce((total, row) => total + of(row), 0);
    expect(rows.length).toBeGreaterThan(5);
    expect(last("attendance-rate")?.numerator).toBeCloseTo(
      sum(({ daysPresent }) => daysPresent),
      6,
    );
    expect(last("attendance-rate")?.denominator).toBe(sum(({ daysInMembership }) => daysInMembership));
    expect(last("unexcused-days")?.numerator).toBeCloseTo(
      sum(({ daysUnexcused }) => daysUnexcused),
      6,
    );
    expect(last("chronic-absence-share")?.numerator).toBe(rows.filter((row) => row.chronicallyAbsent).length);
  });
});
