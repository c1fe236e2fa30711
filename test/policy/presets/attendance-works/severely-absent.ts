import type { Vignette } from "../vignette.js";

const notMet = { result: "not-met" } as const;

/** Attendance Works: twenty per cent or more of the days enrolled this year; no least number of days. */
export const severelyAbsent: readonly Vignette[] = [
  {
    // 2 3 4 5 and Monday 8 September are five days.
    story: "the first of five days",
    marks: [{ on: ["2025-09-02"] }],
    asOf: "2025-09-08",
    expected: { result: "met", reachedOn: "2025-09-02", tier: 3 },
  },
  { story: "the first of six days", marks: [{ on: ["2025-09-02"] }], asOf: "2025-09-09", expected: notMet },
  {
    // 16 17 27 28 29 30 April (6), twenty days of May, ten of June: the days 145 to 180, (n − 144) ÷ n, a fifth on day 180.
    story: "36 of 180 days, reached on the last day of the year",
    marks: [{ on: { from: "2026-04-16", until: "2026-06-12" }, excusal: "excused" }],
    asOf: "2026-06-12",
    expected: { result: "met", reachedOn: "2026-06-12" },
  },
  {
    story: "35 of 180 days",
    marks: [{ on: { from: "2026-04-17", until: "2026-06-12" }, excusal: "excused" }],
    asOf: "2026-06-12",
    expected: notMet,
  },
];
