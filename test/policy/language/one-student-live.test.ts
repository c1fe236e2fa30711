import { describe, expect, test } from "vitest";
import { compilePolicy, createRegister, decide } from "../../../src/index.js";
import type { AttendanceMark } from "../../../src/index.js";
import { calendarOf } from "../../support/calendars.js";
import { outcomeIn, policyOf, ruleOf } from "../../support/policies.js";
import { absent, absentOn, enrolled } from "../../support/students.js";

const calendars = [calendarOf()];
const enrollments = ["s0", "s1", "s2"].map((studentId) => enrolled({ studentId, gradeLevel: "06" }));
const taken: AttendanceMark[] = [
  ...absentOn("2025-09-02", "2025-09-03", "2025-09-08", "2025-09-09"),
  absent("2025-09-03", { studentId: "s0" }),
  absent("2025-09-10", { studentId: "s2" }),
];
const fresh = absent("2025-09-10", { recordedAt: "2025-09-10T08:31:00Z" });

const compiled = compilePolicy(
  policyOf([
    ruleOf(
      { count: "day", within: "school-year", atLeast: 5 },
      {
        id: "five",
        holds: "once-reached",
        duties: [{ id: "meet", action: "Meet", due: { within: 5, unit: "school-day" } }],
      },
    ),
    ruleOf({ consecutive: "day", atLeast: 10 }, { id: "ten", holds: "once-reached" }),
  ]),
);

/** The documented path: a register of the one student, made of what is stored about the student and the new mark. */
function decideLive(studentId: string, mark: AttendanceMark) {
  const own = <Row extends { readonly studentId: string }>(rows: readonly Row[]) =>
    rows.filter((row) => row.studentId === studentId);
  const { register, problems } = createRegister({
    calendars,
    enrollments: own(enrollments),
    marks: [...own(taken), mark],
  });
  expect(problems).toEqual([]);
  return decide(compiled, register, studentId, { asOf: mark.date });
}

describe("one student decided live after one mark", () => {
  test("the mark reaches the rule", () => {
    const before = createRegister({ calendars, enrollments, marks: taken }).register;
    expect(outcomeIn(decide(compiled, before, "s1", { asOf: "2025-09-10" }), "five").result).toBe("not-met");
    expect(outcomeIn(decideLive("s1", fresh), "five")).toMatchObject({
      result: "met",
      reachedOn: "2025-09-10",
      duties: [{ dueOn: "2025-09-17", status: "open" }],
    });
  });

  test("as the whole register would decide the next night", () => {
    const { register } = createRegister({ calendars, enrollments, marks: [...taken, fresh] });
    expect(decideLive("s1", fresh)).toEqual(decide(compiled, register, "s1", { asOf: "2025-09-10" }));
  });

  test("a correction takes it back, and the keys of duties that stand stay the same", () => {
    const correction = absent("2025-09-10", { kind: "present", recordedAt: "2025-09-10T09:00:00Z" });
    const stored = createRegister({ calendars, enrollments, marks: [...taken, fresh, correction] }).register;
    expect(outcomeIn(decide(compiled, stored, "s1", { asOf: "2025-09-10" }), "five")).toMatchObject({
      result: "not-met",
      duties: [],
    });
  });

  test("the distance of the other rule goes down with each mark", () => {
    const before = createRegister({ calendars, enrollments, marks: taken }).register;
    const remaining = (decision: ReturnType<typeof decideLive>) =>
      decision.next.find(({ ruleId }) => ruleId === "ten")?.remaining;
    expect(remaining(decide(compiled, before, "s1", { asOf: "2025-09-09" }))).toBe(8);
    expect(remaining(decideLive("s1", fresh))).toBe(7);
  });
});
