import { describe, expect, test } from "vitest";
import { checkRegister, createRegister } from "../../src/index.js";
import type { AttendanceMark, Enrollment, RegisterFinding, RegisterOptions } from "../../src/index.js";
import { tenDays, twentyDays } from "../support/calendars.js";
import { absent, enrolled, mark } from "../support/students.js";

const ids = Array.from({ length: 40 }, (_, index) => `pupil-${index}`);
const roll = (schoolId: string): Enrollment[] =>
  ids.map((studentId) => enrolled({ studentId: `${schoolId}-${studentId}`, schoolId }));

/** On every day of the twenty, eight of the forty pupils of a school are absent, with the excusals in turn: 160 absences. */
function everyDay(schoolId: string, excusals: readonly (AttendanceMark["excusal"] & string)[]): AttendanceMark[] {
  return twentyDays.days.flatMap(({ date }, day) =>
    Array.from({ length: 8 }, (_, nth) =>
      absent(date, {
        studentId: `${schoolId}-pupil-${(day * 8 + nth) % 40}`,
        excusal: excusals[nth % excusals.length] ?? "unknown",
      }),
    ),
  );
}

function findingsOf(
  enrollments: Enrollment[],
  marks: AttendanceMark[],
  options: RegisterOptions = {},
): RegisterFinding[] {
  return [...checkRegister(createRegister({ calendars: [twentyDays], enrollments, marks }, options).register)];
}

const ordinary = everyDay("north", ["excused", "unexcused"]);
const codesOf = (findings: RegisterFinding[]) => findings.map((finding) => finding.code);

test("an orderly register raises no question", () => {
  expect(findingsOf(roll("north"), ordinary)).toEqual([]);
});

test("absences that nobody coded are counted", () => {
  const findings = findingsOf(roll("north"), everyDay("north", ["unknown"]));
  const finding = findings.find(({ code }) => code === "uncoded-absences");
  expect(finding?.count).toBe(160);
});

test("a school with no unexcused absence among its 160 is named, and not the other", () => {
  const marks = [...ordinary, ...everyDay("south", ["excused"])];
  const findings = findingsOf([...roll("north"), ...roll("south")], marks);
  expect(findings.filter(({ code }) => code === "none-unexcused").map(({ schoolId }) => schoolId)).toEqual(["south"]);
});

test("marks on weekends, on other days without school and outside membership are counted apart", () => {
  const enrollments = [...roll("north"), enrolled({ studentId: "late", entryDate: "2025-09-08" })];
  const astray = [
    absent("2025-09-06", { studentId: "north-pupil-1" }),
    absent("2025-09-07", { studentId: "north-pupil-2" }),
    absent("2025-09-29", { studentId: "north-pupil-3" }),
    absent("2025-09-01", { studentId: "late" }),
    absent("2025-09-02", { studentId: "late" }),
    absent("2025-09-03", { studentId: "late" }),
  ];
  const counts = findingsOf(enrollments, [...ordinary, ...astray]).map(({ code, count }) => [code, count]);
  expect(Object.fromEntries(counts)).toEqual({
    "marks-on-weekends": 2,
    "marks-without-school": 1,
    "marks-outside-membership": 3,
  });
});

test("a day without a single mark, where every other day has some, is named", () => {
  const marks = ordinary.filter(({ date }) => date !== "2025-09-17");
  const findings = findingsOf(roll("north"), marks);
  expect(findings.map(({ code, dates, schoolId }) => ({ code, dates, schoolId }))).toEqual([
    { code: "roll-not-taken", dates: ["2025-09-17"], schoolId: "north" },
  ]);
});

test("a student absent on every one of twenty days is counted", () => {
  const marks = twentyDays.days.map(({ date }) => absent(date, { studentId: "gone" }));
  const findings = findingsOf([...roll("north"), enrolled({ studentId: "gone" })], [...ordinary, ...marks]);
  expect(findings).toMatchObject([{ code: "never-attended", count: 1 }]);
});

test("a student with absences on more dates than school days is counted", () => {
  const marks = ["2025-09-05", "2025-09-08", "2025-09-09"].map((date) => absent(date, { studentId: "brief" }));
  const enrollments = [
    ...roll("north"),
    enrolled({ studentId: "brief", entryDate: "2025-09-04", exitDate: "2025-09-06" }),
  ];
  const findings = findingsOf(enrollments, [...ordinary, ...marks]);
  expect(findings.find(({ code }) => code === "more-absences-than-days")?.count).toBe(1);
});

describe("under positive attendance", () => {
  const taken = (date: string) => roll("north").map(({ studentId }) => mark(date, "present", { studentId }));

  test("days that were taken raise no question", () => {
    expect(
      codesOf(
        findingsOf(
          roll("north"),
          twentyDays.days.flatMap(({ date }) => taken(date)),
          { days: "positive" },
        ),
      ),
    ).not.toContain("days-not-taken");
  });

  test("days that were not taken are reported", () => {
    const marks = twentyDays.days.slice(2).flatMap(({ date }) => taken(date));
    expect(codesOf(findingsOf(roll("north"), marks, { days: "positive" }))).toContain("days-not-taken");
  });
});

test("no finding names a student", () => {
  const enrollments = [...roll("north"), enrolled({ studentId: "gone" })];
  const marks = [
    ...everyDay("north", ["unknown"]),
    ...twentyDays.days.map(({ date }) => absent(date, { studentId: "gone" })),
    absent("2025-09-06", { studentId: "gone" }),
  ];
  const findings = findingsOf(enrollments, marks);
  expect(findings.length).toBeGreaterThan(1);
  expect(JSON.stringify(findings)).not.toMatch(/pupil|gone/);
  for (const { message } of findings) expect(message).not.toBe("");
});

test("an empty register raises no question", () => {
  const { register } = createRegister({ calendars: [tenDays], enrollments: [], marks: [] });
  expect(checkRegister(register)).toEqual([]);
});

test("a student absent from every period of ten days has never attended, whatever the marks look like", () => {
  const twoPeriods = { ...tenDays, periodsPerDay: 2 };
  const marks = tenDays.days.flatMap(({ date }) => [absent(date, { period: "1" }), absent(date, { period: "2" })]);
  const { register: made } = createRegister({ calendars: [twoPeriods], enrollments: [enrolled({})], marks });
  expect(checkRegister(made).find(({ code }) => code === "never-attended")?.count).toBe(1);
});
