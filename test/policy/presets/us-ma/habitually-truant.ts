import type { Vignette } from "../vignette.js";
import { storyYear } from "../vignette.js";

const notMet = { result: "not-met" } as const;
const willful = { willful: true };
const eightInSeptember = [
  "2025-09-08",
  "2025-09-09",
  "2025-09-10",
  "2025-09-11",
  "2025-09-15",
  "2025-09-16",
  "2025-09-17",
  "2025-09-18",
];
/** The last eight school days of the first quarter: Friday 24 October to Tuesday 4 November. */
const eightAtTheEnd = [
  "2025-10-24",
  "2025-10-27",
  "2025-10-28",
  "2025-10-29",
  "2025-10-30",
  "2025-10-31",
  "2025-11-03",
  "2025-11-04",
];
const semesters = {
  ...storyYear,
  terms: [
    { id: "S1", kind: "semester", firstDay: "2025-09-02", lastDay: "2026-01-22" },
    { id: "S2", kind: "semester", firstDay: "2026-01-23", lastDay: "2026-06-12" },
  ],
} as const;

/** M.G.L. c.119, §21: willfully fails to attend school for more than eight school days in a quarter. */
export const habituallyTruant: readonly Vignette[] = [
  {
    story: "eight days in a quarter are not more than eight",
    marks: [{ on: eightInSeptember, excusal: "unexcused" }],
    asOf: "2025-11-04",
    determinations: willful,
    expected: notMet,
  },
  {
    story: "nine days, found willful, and so until the year ends",
    marks: [{ on: [...eightInSeptember, "2025-09-22"], excusal: "unexcused" }],
    asOf: "2026-06-12",
    determinations: willful,
    expected: { result: "met", reachedOn: "2025-09-22", status: "habitually-truant", tier: 3 },
  },
  {
    story: "nine days on which nobody has made a finding",
    marks: [{ on: [...eightInSeptember, "2025-09-22"], excusal: "unexcused" }],
    asOf: "2025-11-04",
    expected: { result: "undetermined", reachedOn: "2025-09-22", needs: ["willful"] },
  },
  {
    story: "nine days, found not willful",
    marks: [{ on: [...eightInSeptember, "2025-09-22"], excusal: "unexcused" }],
    asOf: "2025-11-04",
    determinations: { willful: false },
    expected: notMet,
  },
  {
    story: "eight days at the end of the first quarter and the ninth on the first day of the second",
    marks: [{ on: [...eightAtTheEnd, "2025-11-05"], excusal: "unexcused" }],
    asOf: "2026-01-22",
    determinations: willful,
    expected: notMet,
  },
  {
    story: "the ninth on the last day of the first quarter",
    marks: [{ on: ["2025-10-23", ...eightAtTheEnd], excusal: "unexcused" }],
    asOf: "2026-01-22",
    determinations: willful,
    expected: { result: "met", reachedOn: "2025-11-04", status: "habitually-truant" },
  },
  {
    story: "a ninth day that nobody coded",
    marks: [{ on: eightInSeptember, excusal: "unexcused" }, { on: ["2025-09-22"] }],
    asOf: "2025-11-04",
    determinations: willful,
    expected: notMet,
  },
  ...(["2025-10-01", "2025-10-02"] as const).map((knownOn): Vignette => ({
    story: `a doctor's note for the ninth day recorded on 2 October, as known on ${knownOn}`,
    marks: [
      { on: [...eightInSeptember, "2025-09-22"], excusal: "unexcused", recordedAt: "2025-09-22T18:00:00Z" },
      { on: ["2025-09-22"], excusal: "excused", reason: "medical", recordedAt: "2025-10-02T08:30:00Z" },
    ],
    knownOn,
    asOf: "2025-11-04",
    expected:
      knownOn === "2025-10-01" ? { result: "undetermined", reachedOn: "2025-09-22", needs: ["willful"] } : notMet,
  })),
  {
    story: "five days at one school and four at the next, in one quarter",
    enrollments: [
      { schoolId: "north", entryDate: "2025-09-02", exitDate: "2025-09-16" },
      { schoolId: "south", entryDate: "2025-09-16" },
    ],
    marks: [{ on: [...eightInSeptember, "2025-09-22"], excusal: "unexcused" }],
    asOf: "2025-11-04",
    determinations: willful,
    expected: { result: "met", reachedOn: "2025-09-22", status: "habitually-truant" },
  },
  {
    story: "a school without quarters cannot say, from the first day on",
    calendars: [semesters],
    marks: [{ on: [...eightInSeptember, "2025-09-22"], excusal: "unexcused" }],
    asOf: "2025-11-04",
    determinations: willful,
    expected: { result: "undetermined", reachedOn: "2025-09-02", needs: ["term:quarter"] },
  },
  {
    story: "without quarters and without a finding both are asked for",
    calendars: [semesters],
    marks: [{ on: eightInSeptember, excusal: "unexcused" }],
    asOf: "2025-11-04",
    expected: { result: "undetermined", reachedOn: "2025-09-02", needs: ["term:quarter", "willful"] },
  },
  {
    story: "without quarters a finding that nothing was willful settles it",
    calendars: [semesters],
    marks: [{ on: [...eightInSeptember, "2025-09-22"], excusal: "unexcused" }],
    asOf: "2025-11-04",
    determinations: { willful: false },
    expected: notMet,
  },
];
