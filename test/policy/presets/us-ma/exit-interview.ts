import type { Vignette } from "../vignette.js";
import { storyYear, yearBefore } from "../vignette.js";

const notMet = { result: "not-met" } as const;
const met = (reachedOn: string, dueOn: string, status: "open" | "overdue" = "open") =>
  ({
    result: "met",
    reachedOn,
    duties: [
      { dutyId: "notice", openedOn: reachedOn, dueOn, status },
      { dutyId: "interview", openedOn: reachedOn, status: "waiting" },
    ],
  }) as const;

/** M.G.L. c.76, §18: notice within five days of the tenth consecutive absence, an exit interview within ten days of sending it. */
export const exitInterview: readonly Vignette[] = [
  {
    // 8 9 10 11 12 (5), 15 16 17 18 (9) September.
    story: "nine school days in a row",
    marks: [{ on: { from: "2025-09-08", until: "2025-09-18" } }],
    asOf: "2025-09-30",
    expected: notMet,
  },
  {
    // The tenth is Friday 19 September; five days later is the 24th.
    story: "the tenth day, over a weekend, whatever the excusal",
    marks: [
      { on: { from: "2025-09-08", until: "2025-09-12" }, excusal: "excused", reason: "medical" },
      { on: { from: "2025-09-15", until: "2025-09-16" }, excusal: "unexcused" },
      { on: { from: "2025-09-17", until: "2025-09-19" } },
    ],
    asOf: "2025-09-24",
    expected: { ...met("2025-09-19", "2025-09-24"), tier: 3 },
  },
  {
    story: "ten excused days, and the sixth day after them the notice is overdue",
    marks: [{ on: { from: "2025-09-08", until: "2025-09-19" }, excusal: "excused" }],
    asOf: "2025-09-25",
    expected: met("2025-09-19", "2025-09-24", "overdue"),
  },
  {
    // 19 20 21 (3), 24 25 and the half day 26 (6) November, closed on the 27th and 28th, 1 2 3 4 (10) December.
    story: "over Thanksgiving, a half day of school among them",
    marks: [{ on: { from: "2025-11-19", until: "2025-12-04" } }],
    asOf: "2025-12-04",
    expected: met("2025-12-04", "2025-12-09"),
  },
  {
    // 15 to 19 (5), 22 23 (7) December, winter recess, 5 6 7 (10) January.
    story: "over winter recess",
    marks: [{ on: { from: "2025-12-15", until: "2026-01-07" } }],
    asOf: "2026-01-12",
    expected: met("2026-01-07", "2026-01-12"),
  },
  {
    story: "five days, one day at school, five days",
    marks: [{ on: { from: "2025-09-08", until: "2025-09-12" } }, { on: { from: "2025-09-16", until: "2025-09-22" } }],
    asOf: "2025-09-30",
    expected: notMet,
  },
  {
    story: "nine days, then a day of which half was missed, then a tenth: the half day was a day present",
    marks: [
      { on: { from: "2025-09-08", until: "2025-09-18" } },
      { on: ["2025-09-19"], missed: { share: 0.5 } },
      { on: ["2025-09-22"] },
    ],
    asOf: "2025-09-30",
    expected: notMet,
  },
  {
    // 4 of 6 periods missed leave a third of the day, less than half.
    story: "nine days, then a day of which four of six periods were missed",
    marks: [{ on: { from: "2025-09-08", until: "2025-09-18" } }, { on: ["2025-09-19"], missed: { periods: 4 } }],
    asOf: "2025-09-19",
    expected: met("2025-09-19", "2025-09-24"),
  },
  {
    // North: 8 9 10 11 12 15 (6); south: 16 17 18 19 (10).
    story: "six days at one school and four at the next",
    enrollments: [
      { schoolId: "north", entryDate: "2025-09-02", exitDate: "2025-09-16" },
      { schoolId: "south", entryDate: "2025-09-16" },
    ],
    marks: [{ on: { from: "2025-09-08", until: "2025-09-19" } }],
    asOf: "2025-09-19",
    expected: met("2025-09-19", "2025-09-24"),
  },
  {
    // 8 9 10 11 12 15 (6), on no roll on the 16th and 17th, 18 19 22 23 (10).
    story: "two days between schools neither count nor break the run",
    enrollments: [
      { schoolId: "north", entryDate: "2025-09-02", exitDate: "2025-09-16" },
      { schoolId: "south", entryDate: "2025-09-18" },
    ],
    marks: [{ on: { from: "2025-09-08", until: "2025-09-15" } }, { on: { from: "2025-09-18", until: "2025-09-23" } }],
    asOf: "2025-09-23",
    expected: met("2025-09-23", "2025-09-28"),
  },
  ...(["2025-09-30", "2025-10-01"] as const).map((knownOn): Vignette => ({
    story: `a day that turned out on 1 October to have been attended, as known on ${knownOn}`,
    marks: [
      { on: { from: "2025-09-08", until: "2025-09-19" } },
      { on: ["2025-09-15"], kind: "present", recordedAt: "2025-10-01" },
    ],
    knownOn,
    asOf: "2025-10-01",
    expected: knownOn === "2025-09-30" ? met("2025-09-19", "2025-09-24", "overdue") : notMet,
  })),
  {
    // 9 to 13 June (5), 2 3 4 5 8 September (5).
    story: "five days before summer and five after it",
    calendars: [yearBefore, storyYear],
    enrollments: [{ schoolId: "north", entryDate: "2024-09-03" }],
    marks: [{ on: { from: "2025-06-09", until: "2025-09-08" } }],
    asOf: "2025-09-30",
    expected: notMet,
  },
];
