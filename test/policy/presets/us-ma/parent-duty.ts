import type { Vignette } from "../vignette.js";
import { storyYear, yearBefore } from "../vignette.js";

const notMet = { result: "not-met" } as const;
const sixMondays = ["2025-09-08", "2025-09-15", "2025-09-22", "2025-09-29", "2025-10-06", "2025-10-20"];
/** Five Tuesdays, 10 half days, well inside every window that the stories below look at. */
const fiveTuesdays = ["2025-10-07", "2025-10-14", "2025-10-21", "2025-10-28", "2025-11-04"];

/** M.G.L. c.76, §2: seven days or fourteen half days within any six months. */
export const parentDuty: readonly Vignette[] = [
  {
    // 7 × 2 = 14 half days.
    story: "the seventh whole day, and still so when the window has moved on",
    marks: [{ on: [...sixMondays, "2025-10-27"], excusal: "unexcused" }],
    asOf: "2026-06-12",
    expected: { result: "met", reachedOn: "2025-10-27" },
  },
  {
    // 6 × 2 + 1 = 13.
    story: "six whole days and a half",
    marks: [
      { on: sixMondays, excusal: "unexcused" },
      { on: ["2025-10-27"], excusal: "unexcused", missed: { share: 0.5 } },
    ],
    asOf: "2025-12-01",
    expected: notMet,
  },
  {
    // 6 × 2 + 1 + 1 = 14, though by the half-day rule the student was present on both.
    story: "six whole days and two halves",
    marks: [
      { on: sixMondays, excusal: "unexcused" },
      { on: ["2025-10-27", "2025-11-03"], excusal: "unexcused", missed: { share: 0.5 } },
    ],
    asOf: "2025-12-01",
    expected: { result: "met", reachedOn: "2025-11-03", tier: 3 },
  },
  {
    // 12 + 2 × 0.4 + 2 × 0.6 = 12 + 0.8 + 1.2 = 14.
    story: "odd parts of days that come to fourteen to the last digit",
    marks: [
      { on: sixMondays, excusal: "unexcused" },
      { on: ["2025-10-27"], excusal: "unexcused", missed: { share: 0.4 } },
      { on: ["2025-11-03"], excusal: "unexcused", missed: { share: 0.6 } },
    ],
    asOf: "2025-12-01",
    expected: { result: "met", reachedOn: "2025-11-03" },
  },
  {
    // 12 + 1 for 26 November, which is a half day of school = 13; + 1 on 1 December = 14.
    story: "a half day of school missed whole is one half day",
    marks: [
      { on: [...sixMondays, "2025-11-26"], excusal: "unexcused" },
      { on: ["2025-12-01"], excusal: "unexcused", missed: { periods: 3 } },
    ],
    asOf: "2025-12-19",
    expected: { result: "met", reachedOn: "2025-12-01" },
  },
  {
    story: "a seventh day that was excused, and an eighth that nobody coded",
    marks: [
      { on: sixMondays, excusal: "unexcused" },
      { on: ["2025-10-27"], excusal: "excused" },
      { on: ["2025-11-03"] },
    ],
    asOf: "2025-12-01",
    expected: notMet,
  },
  {
    // Six months before Friday 6 March is 6 September: the window begins on the 7th and holds the 9th.
    story: "six months hold 9 September on 6 March",
    marks: [{ on: ["2025-09-09", ...fiveTuesdays, "2026-03-06"], excusal: "unexcused" }],
    asOf: "2026-06-12",
    expected: { result: "met", reachedOn: "2026-03-06" },
  },
  {
    // Six months before Monday 9 March is 9 September: the window begins on the 10th.
    story: "and no longer on 9 March",
    marks: [{ on: ["2025-09-09", ...fiveTuesdays, "2026-03-09"], excusal: "unexcused" }],
    asOf: "2026-06-12",
    expected: notMet,
  },
  {
    // September has no 31st, so that six months before 31 March is 30 September: the window begins on 1 October.
    story: "from the end of a long month to the end of a short one: 1 October is inside on 31 March",
    marks: [{ on: ["2025-10-01", ...fiveTuesdays, "2026-03-31"], excusal: "unexcused" }],
    asOf: "2026-06-12",
    expected: { result: "met", reachedOn: "2026-03-31" },
  },
  {
    story: "and 30 September is outside",
    marks: [{ on: ["2025-09-30", ...fiveTuesdays, "2026-03-31"], excusal: "unexcused" }],
    asOf: "2026-06-12",
    expected: notMet,
  },
  {
    // 4 days in June and 3 in September are 14 half days; the window on 10 September begins on 11 March.
    story: "six months reach back into the school year before",
    calendars: [yearBefore, storyYear],
    enrollments: [{ schoolId: "north", entryDate: "2024-09-03" }],
    marks: [
      {
        on: ["2025-06-02", "2025-06-03", "2025-06-04", "2025-06-05", "2025-09-08", "2025-09-09", "2025-09-10"],
        excusal: "unexcused",
      },
    ],
    asOf: "2025-09-30",
    expected: { result: "met", reachedOn: "2025-09-10" },
  },
];
