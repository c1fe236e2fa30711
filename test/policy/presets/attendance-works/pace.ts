import type { Vignette } from "../vignette.js";

const notMet = { result: "not-met" } as const;

/** Attendance Works: two days missed by the first month, four by the second, six by the third, and so on. */
export const pace: readonly Vignette[] = [
  { story: "one day in the first month", marks: [{ on: ["2025-09-08"] }], asOf: "2025-09-30", expected: notMet },
  {
    story: "the second day in the first month",
    marks: [{ on: ["2025-09-08", "2025-09-10"] }],
    asOf: "2025-09-30",
    expected: { result: "met", reachedOn: "2025-09-10", tier: 2 },
  },
  {
    story: "two days are too few once the second month has begun",
    marks: [{ on: ["2025-09-08", "2025-09-10"] }],
    asOf: "2025-10-01",
    expected: notMet,
  },
  {
    story: "four days in two months, the fourth on 20 October",
    marks: [{ on: ["2025-09-08", "2025-09-10", "2025-10-06", "2025-10-20"] }],
    asOf: "2025-10-31",
    expected: { result: "met", reachedOn: "2025-10-20" },
  },
  {
    story: "as of Saturday 1 November it is still the pace of Friday, the last school day",
    marks: [{ on: ["2025-09-08", "2025-09-10", "2025-10-06", "2025-10-20"] }],
    asOf: "2025-11-01",
    expected: { result: "met", reachedOn: "2025-10-20" },
  },
  {
    story: "and on Monday 3 November six would be needed",
    marks: [{ on: ["2025-09-08", "2025-09-10", "2025-10-06", "2025-10-20"] }],
    asOf: "2025-11-03",
    expected: notMet,
  },
  {
    // September to January are five months begun: 10 days.
    story: "ten days by January, nine of them at once in the autumn",
    marks: [{ on: { from: "2025-09-08", until: "2025-09-18" } }, { on: ["2026-01-20"] }],
    asOf: "2026-01-30",
    expected: { result: "met", reachedOn: "2026-01-20" },
  },
  {
    story: "days count whatever their excusal, a suspension among them",
    marks: [
      { on: ["2025-09-08"], excusal: "excused", suspension: true },
      { on: ["2025-09-10"], excusal: "unexcused" },
    ],
    asOf: "2025-09-12",
    expected: { result: "met", reachedOn: "2025-09-10" },
  },
  {
    story: "months are counted from the student's own first day",
    enrollments: [{ schoolId: "north", entryDate: "2025-10-15" }],
    marks: [{ on: ["2025-10-20", "2025-10-22"] }],
    asOf: "2025-10-31",
    expected: { result: "met", reachedOn: "2025-10-22" },
  },
  {
    // 30 September begins a first month of one day: on 1 October four days would be needed.
    story: "who enters on the last day of September is in the second month a day later",
    enrollments: [{ schoolId: "north", entryDate: "2025-09-30" }],
    marks: [{ on: ["2025-09-30", "2025-10-01"] }],
    asOf: "2025-10-01",
    expected: notMet,
  },
  {
    story: "days missed in part are not days missed",
    marks: [{ on: ["2025-09-08", "2025-09-09", "2025-09-10"], missed: { share: 0.9 } }],
    asOf: "2025-09-30",
    expected: notMet,
  },
  {
    story: "a day of which every period was missed is",
    marks: [
      { on: ["2025-09-08"] },
      ...["1", "2", "3", "4", "5", "6"].map((period) => ({ on: ["2025-09-10"], period })),
    ],
    asOf: "2025-09-30",
    expected: { result: "met", reachedOn: "2025-09-10" },
  },
];
