import type { Vignette } from "../vignette.js";

const notMet = { result: "not-met" } as const;
const met = (reachedOn: string) => ({ result: "met", reachedOn, status: "chronically-absent" }) as const;

/**
 * DESE: ten per cent or more of the days in membership, of students with twenty days or more.
 *
 * Days in membership of the story year: 4 on 5 September, 9 on the 12th, 14 on the 19th, 19 on Friday the 26th, 20 on Monday the 29th,
 * 21 on the 30th; 22 on 1 October, 24 on the 3rd, 29 on the 10th, 30 on the 14th, 31 on the 15th.
 */
export const chronicallyAbsent: readonly Vignette[] = [
  {
    // 19 20 21 22 26 27 28 29 May (8), ten days of June: the days 163 to 180. On day n the share is (n − 162) ÷ n: a tenth on day 180.
    story: "18 of 180 days are ten per cent, reached on the last day of the year",
    marks: [{ on: { from: "2026-05-19", until: "2026-06-12" }, excusal: "excused" }],
    asOf: "2026-06-12",
    expected: met("2026-06-12"),
  },
  {
    story: "17 of 180 days are less",
    marks: [{ on: { from: "2026-05-20", until: "2026-06-12" }, excusal: "excused" }],
    asOf: "2026-06-12",
    expected: notMet,
  },
  {
    story: "2 of 19 days are more than ten per cent, of too few days",
    marks: [{ on: ["2025-09-08", "2025-09-09"] }],
    asOf: "2025-09-26",
    expected: notMet,
  },
  {
    story: "2 of 20 days, on the twentieth",
    marks: [{ on: ["2025-09-08", "2025-09-09"] }],
    asOf: "2025-09-29",
    expected: { ...met("2025-09-29"), tier: 2 },
  },
  {
    story: "2 of 21 days: attendance has brought the share under the line again",
    marks: [{ on: ["2025-09-08", "2025-09-09"] }],
    asOf: "2025-09-30",
    expected: notMet,
  },
  {
    // Under the line on 30 September (2 of 21), above it with 3 of 22 on 1 October, on it with 3 of 30 on the 14th.
    story: "the stretch that now holds began on 1 October",
    marks: [{ on: ["2025-09-08", "2025-09-09", "2025-10-01"] }],
    asOf: "2025-10-14",
    expected: met("2025-10-01"),
  },
  {
    story: "3 of 31 days",
    marks: [{ on: ["2025-09-08", "2025-09-09", "2025-10-01"] }],
    asOf: "2025-10-15",
    expected: notMet,
  },
  {
    story: "a day and an exact half of 20 are 1 of 20",
    marks: [{ on: ["2025-09-08"] }, { on: ["2025-09-09"], missed: { share: 0.5 } }],
    asOf: "2025-09-29",
    expected: notMet,
  },
  {
    // Excused and unexcused parts add up here: 0.3 + 0.3 missed leave 0.4, less than half.
    story: "a day and one of two parts that together are more than half",
    marks: [
      { on: ["2025-09-08"] },
      { on: ["2025-09-09"], excusal: "excused", missed: { share: 0.3 } },
      { on: ["2025-09-09"], excusal: "unexcused", missed: { share: 0.3 } },
    ],
    asOf: "2025-09-29",
    expected: met("2025-09-29"),
  },
  {
    story: "a second day under instruction at home is a day present",
    marks: [{ on: ["2025-09-08"] }, { on: ["2025-09-09"], excusal: "excused", instructed: true }],
    asOf: "2025-09-29",
    expected: notMet,
  },
  {
    // From 1 October on: 1 2 3 (3), 6 to 10 (8), 14 to 17 (12), 20 to 24 (17), 27 28 29 (20).
    story: "who enters on 1 October has twenty days on the 29th",
    enrollments: [{ schoolId: "north", entryDate: "2025-10-01" }],
    marks: [{ on: ["2025-10-02", "2025-10-03"] }],
    asOf: "2025-10-29",
    expected: met("2025-10-29"),
  },
  {
    // 9 days at north until the 12th, 11 at south: 20 on the 29th.
    story: "days in membership at two schools add up",
    enrollments: [
      { schoolId: "north", entryDate: "2025-09-02", exitDate: "2025-09-15" },
      { schoolId: "south", entryDate: "2025-09-15" },
    ],
    marks: [{ on: ["2025-09-08", "2025-09-16"] }],
    asOf: "2025-09-29",
    expected: met("2025-09-29"),
  },
  {
    story: "who has left is as on the last day on the roll, 2 of 20",
    enrollments: [{ schoolId: "north", entryDate: "2025-09-02", exitDate: "2025-09-30" }],
    marks: [{ on: ["2025-09-08", "2025-09-09"] }],
    asOf: "2026-06-12",
    expected: met("2025-09-29"),
  },
];
