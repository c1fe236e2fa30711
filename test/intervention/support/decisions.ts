import { buildCalendar, createRegister, type AttendanceMark } from "truancy-prevention";
import { compilePolicy, decide, type Decision, type Policy, type TierLevel } from "truancy-prevention/policy";
import { attendanceWorks } from "truancy-prevention/presets/attendance-works";

const calendar = buildCalendar({
  id: "main",
  schoolYear: "2025-26",
  firstDay: "2025-09-02",
  lastDay: "2026-06-12",
});

/** The date of all decisions here. */
export const asOf = "2025-12-01";

/** A student without absences whom last year puts into a tier of Attendance Works: 10% into tier 2, 20% into tier 3. */
export function decisionIn(tier: TierLevel): Decision {
  return decideBy(attendanceWorks, [], { priorYearAbsenceRate: [0, 0.1, 0.2][tier - 1]! });
}

/** A decision by a policy about a student with these marks. */
export function decideBy(
  policy: Policy,
  marks: readonly Omit<AttendanceMark, "studentId">[],
  facts: Record<string, number> = {},
): Decision {
  const { register, problems } = createRegister({
    calendars: [calendar],
    enrollments: [{ studentId: "s1", schoolId: "north", entryDate: "2025-09-02" }],
    marks: marks.map((mark) => ({ ...mark, studentId: "s1" })),
  });
  if (problems.length > 0) throw new Error(JSON.stringify(problems));
  return decide(compilePolicy(policy), register, "s1", { asOf, facts });
}
