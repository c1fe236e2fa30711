import type { Vignette } from "../vignette.js";

const notMet = { result: "not-met" } as const;
const met = (on: string, dueOn: string, status: "open" | "overdue" = "open") =>
  ({
    result: "met",
    reachedOn: on,
    occurrences: [on],
    duties: [{ dutyId: "notify", occurrence: on, openedOn: on, dueOn, status }],
  }) as const;

/** M.G.L. c.76, §1B: the school tells the guardian of an absence it has not heard about within three days. */
export const absenceNotice: readonly Vignette[] = [
  {
    story: "a day that nobody coded is due on the third day after it",
    marks: [{ on: ["2025-09-15"] }],
    asOf: "2025-09-16",
    expected: { ...met("2025-09-15", "2025-09-18"), tier: 1 },
  },
  {
    story: "an excused day asks for no notice",
    marks: [{ on: ["2025-09-15"], excusal: "excused" }],
    asOf: "2025-09-19",
    expected: notMet,
  },
  {
    // Monday 15 + 3 = Thursday 18, past on Friday 19; Friday 19 + 3 = Monday 22.
    story: "each day has a notice of its own, the first of them overdue",
    marks: [{ on: ["2025-09-15"], excusal: "unexcused" }, { on: ["2025-09-19"] }],
    asOf: "2025-09-19",
    expected: {
      result: "met",
      reachedOn: "2025-09-15",
      occurrences: ["2025-09-15", "2025-09-19"],
      duties: [
        { dutyId: "notify", occurrence: "2025-09-15", openedOn: "2025-09-15", dueOn: "2025-09-18", status: "overdue" },
        { dutyId: "notify", occurrence: "2025-09-19", openedOn: "2025-09-19", dueOn: "2025-09-22", status: "open" },
      ],
    },
  },
  {
    // Tuesday 23 December + 3 calendar days, though school is closed from the 24th on.
    story: "the three days run on through winter recess, the third one included",
    marks: [{ on: ["2025-12-23"], excusal: "unexcused" }],
    asOf: "2025-12-26",
    expected: met("2025-12-23", "2025-12-26"),
  },
  {
    story: "the day after the third one the notice is overdue",
    marks: [{ on: ["2025-12-23"], excusal: "unexcused" }],
    asOf: "2025-12-27",
    expected: met("2025-12-23", "2025-12-26", "overdue"),
  },
  {
    story: "half of the day missed, 180 of 360 minutes, leaves a day present",
    marks: [{ on: ["2025-09-15"], excusal: "unexcused", missed: { minutes: 180 } }],
    asOf: "2025-09-15",
    expected: notMet,
  },
  {
    story: "181 of 360 minutes missed leave less than half",
    marks: [{ on: ["2025-09-15"], excusal: "unexcused", missed: { minutes: 181 } }],
    asOf: "2025-09-15",
    expected: met("2025-09-15", "2025-09-18"),
  },
  {
    story: "three of six periods cut is a day present",
    marks: ["1", "2", "3"].map((period) => ({ on: ["2025-09-15"], period, excusal: "unexcused" as const })),
    asOf: "2025-09-15",
    expected: notMet,
  },
  {
    story: "four of six periods cut is a day absent",
    marks: ["1", "2", "3", "4"].map((period) => ({ on: ["2025-09-15"], period, excusal: "unexcused" as const })),
    asOf: "2025-09-15",
    expected: met("2025-09-15", "2025-09-18"),
  },
  {
    // 0.8 of the day is missed, but of what is not excused only 0.4: 0.6 is left, more than half.
    story: "what was excused does not help to make up an absence that was not",
    marks: [
      { on: ["2025-09-15"], excusal: "excused", missed: { share: 0.4 } },
      { on: ["2025-09-15"], excusal: "unexcused", missed: { share: 0.4 } },
    ],
    asOf: "2025-09-15",
    expected: notMet,
  },
  {
    story: "an excuse that came on the 17th was not known on the 16th",
    marks: [
      { on: ["2025-09-15"], excusal: "unexcused", recordedAt: "2025-09-15" },
      { on: ["2025-09-15"], excusal: "excused", recordedAt: "2025-09-17T14:00:00Z" },
    ],
    knownOn: "2025-09-16",
    asOf: "2025-09-16",
    expected: met("2025-09-15", "2025-09-18"),
  },
  {
    story: "and is known on the 17th, whatever the hour",
    marks: [
      { on: ["2025-09-15"], excusal: "unexcused", recordedAt: "2025-09-15" },
      { on: ["2025-09-15"], excusal: "excused", recordedAt: "2025-09-17T14:00:00Z" },
    ],
    knownOn: "2025-09-17",
    asOf: "2025-09-17",
    expected: notMet,
  },
  {
    story: "a suspension with teaching all day is a day present",
    marks: [{ on: ["2025-09-15"], excusal: "unexcused", suspension: true, instructed: true }],
    asOf: "2025-09-15",
    expected: notMet,
  },
  {
    story: "coming late by an unknown time is no absence",
    marks: [{ on: ["2025-09-15"], kind: "tardy" }],
    asOf: "2025-09-15",
    expected: notMet,
  },
  {
    // Wednesday 26 November is a half day of school; missed whole it is a day.
    story: "a half day of school, missed, is a day",
    marks: [{ on: ["2025-11-26"] }],
    asOf: "2025-11-26",
    expected: met("2025-11-26", "2025-11-29"),
  },
];
