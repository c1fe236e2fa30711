import type { Vignette } from "../vignette.js";
import { storyYear, yearBefore } from "../vignette.js";

const notMet = { result: "not-met" } as const;
const notify = (openedOn: string) => [{ dutyId: "notify", openedOn, status: "open" }] as const;

/** M.G.L. c.76, §1B: five unexcused days, or five days with two or more periods missed unexcused, in a school year. */
export const fiveUnexcused: readonly Vignette[] = [
  {
    story: "four unexcused days are not five",
    marks: [{ on: ["2025-09-08", "2025-09-15", "2025-09-22", "2025-09-29"], excusal: "unexcused" }],
    asOf: "2025-10-31",
    expected: notMet,
  },
  {
    story: "the fifth unexcused day",
    marks: [{ on: ["2025-09-08", "2025-09-15", "2025-09-22", "2025-09-29", "2025-10-06"], excusal: "unexcused" }],
    asOf: "2025-10-31",
    expected: { result: "met", reachedOn: "2025-10-06", duties: notify("2025-10-06"), tier: 2 },
  },
  {
    story: "five days with two periods cut, each a day present",
    marks: [
      {
        on: ["2025-09-09", "2025-09-16", "2025-09-23", "2025-09-30", "2025-10-07"],
        excusal: "unexcused",
        missed: { periods: 2 },
      },
    ],
    asOf: "2025-10-31",
    expected: { result: "met", reachedOn: "2025-10-07", duties: notify("2025-10-07") },
  },
  {
    story: "five days with one period cut",
    marks: [
      {
        on: ["2025-09-09", "2025-09-16", "2025-09-23", "2025-09-30", "2025-10-07"],
        excusal: "unexcused",
        missed: { periods: 1 },
      },
    ],
    asOf: "2025-10-31",
    expected: notMet,
  },
  {
    story: "two single periods of one day make two",
    marks: [
      { on: ["2025-09-09", "2025-09-16", "2025-09-23", "2025-09-30"], excusal: "unexcused", missed: { periods: 2 } },
      { on: ["2025-10-07"], period: "1", excusal: "unexcused" },
      { on: ["2025-10-07"], period: "6", excusal: "unexcused" },
    ],
    asOf: "2025-10-31",
    expected: { result: "met", reachedOn: "2025-10-07", duties: notify("2025-10-07") },
  },
  {
    story: "two periods of one day, one of them excused, are one",
    marks: [
      { on: ["2025-09-09", "2025-09-16", "2025-09-23", "2025-09-30"], excusal: "unexcused", missed: { periods: 2 } },
      { on: ["2025-10-07"], period: "1", excusal: "unexcused" },
      { on: ["2025-10-07"], period: "6", excusal: "excused" },
    ],
    asOf: "2025-10-31",
    expected: notMet,
  },
  {
    // On a whole day all six periods are missed, so that 3 + 2 days miss two or more.
    story: "three whole days and two days with two periods cut",
    marks: [
      { on: ["2025-09-08", "2025-09-15", "2025-09-22"], excusal: "unexcused" },
      { on: ["2025-09-30", "2025-10-07"], excusal: "unexcused", missed: { periods: 2 } },
    ],
    asOf: "2025-10-31",
    expected: { result: "met", reachedOn: "2025-10-07", duties: notify("2025-10-07") },
  },
  {
    story: "five days that nobody coded are not unexcused",
    marks: [{ on: ["2025-09-08", "2025-09-15", "2025-09-22", "2025-09-29", "2025-10-06"] }],
    asOf: "2025-10-31",
    expected: notMet,
  },
  ...(["2025-10-19", "2025-10-20"] as const).map((knownOn): Vignette => ({
    story: `an excuse for the fifth day recorded on 20 October, as known on ${knownOn}`,
    marks: [
      { on: ["2025-09-08", "2025-09-15", "2025-09-22", "2025-09-29", "2025-10-06"], excusal: "unexcused" },
      { on: ["2025-10-06"], excusal: "excused", recordedAt: "2025-10-20" },
    ],
    knownOn,
    asOf: "2025-10-31",
    expected:
      knownOn === "2025-10-19" ? { result: "met", reachedOn: "2025-10-06", duties: notify("2025-10-06") } : notMet,
  })),
  {
    story: "three days at one school and two at the next",
    enrollments: [
      { schoolId: "north", entryDate: "2025-09-02", exitDate: "2025-10-06" },
      { schoolId: "south", entryDate: "2025-10-06" },
    ],
    marks: [{ on: ["2025-09-08", "2025-09-15", "2025-09-22", "2025-10-06", "2025-10-20"], excusal: "unexcused" }],
    asOf: "2025-10-31",
    expected: { result: "met", reachedOn: "2025-10-20", duties: notify("2025-10-20") },
  },
  {
    story: "four days of last May do not count this September",
    calendars: [yearBefore, storyYear],
    enrollments: [{ schoolId: "north", entryDate: "2024-09-03" }],
    marks: [{ on: ["2025-05-05", "2025-05-12", "2025-05-19", "2025-05-26", "2025-09-08"], excusal: "unexcused" }],
    asOf: "2025-10-31",
    expected: notMet,
  },
];
