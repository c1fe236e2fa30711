import type { Vignette } from "../vignette.js";

const notMet = { result: "not-met" } as const;

/** DESE: twenty per cent or more of the days in membership, of students with twenty days or more. Days as in `chronically-absent.ts`. */
export const severelyAbsent: readonly Vignette[] = [
  {
    story: "4 of 20 days, on the twentieth",
    marks: [{ on: { from: "2025-09-08", until: "2025-09-11" } }],
    asOf: "2025-09-29",
    expected: { result: "met", reachedOn: "2025-09-29", tier: 3 },
  },
  {
    story: "3 of 20 days",
    marks: [{ on: { from: "2025-09-08", until: "2025-09-10" } }],
    asOf: "2025-09-29",
    expected: { ...notMet, tier: 2 },
  },
  {
    story: "4 of 19 days are too few to say",
    marks: [{ on: { from: "2025-09-08", until: "2025-09-11" } }],
    asOf: "2025-09-26",
    expected: notMet,
  },
  {
    story: "4 of 21 days",
    marks: [{ on: { from: "2025-09-08", until: "2025-09-11" } }],
    asOf: "2025-09-30",
    expected: notMet,
  },
  {
    // 16 17 27 28 29 30 April (6), twenty days of May, ten of June: the days 145 to 180, (n − 144) ÷ n, a fifth on day 180.
    story: "36 of 180 days, reached on the last day of the year",
    marks: [{ on: { from: "2026-04-16", until: "2026-06-12" } }],
    asOf: "2026-06-12",
    expected: { result: "met", reachedOn: "2026-06-12" },
  },
  {
    story: "35 of 180 days",
    marks: [{ on: { from: "2026-04-17", until: "2026-06-12" } }],
    asOf: "2026-06-12",
    expected: notMet,
  },
];
