import type { MarkCode } from "truancy-prevention/attendance";

/** What the workload's marks say, by code. */
export const codes: readonly MarkCode[] = [
  { kind: "tardy" },
  { kind: "absent", excusal: "excused" },
  { kind: "absent", excusal: "unexcused" },
  { kind: "absent", excusal: "unknown" },
  { kind: "absent", excusal: "excused", missed: { share: 0.5 } },
  { kind: "absent", excusal: "unexcused", missed: { share: 0.5 } },
  { kind: "absent", excusal: "unexcused", missed: { periods: 2 } },
  { kind: "absent", excusal: "unexcused", missed: { periods: 4 } },
];

/** The share of all exceptions that each code has. */
export const frequency: readonly number[] = [0.3, 0.29, 0.18, 0.05, 0.06, 0.05, 0.04, 0.03];
