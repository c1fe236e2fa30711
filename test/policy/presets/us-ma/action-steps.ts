import type { Vignette } from "../vignette.js";

const notMet = { result: "not-met" } as const;
const met = (reachedOn: string) =>
  ({
    result: "met",
    reachedOn,
    duties: [
      { dutyId: "meet", openedOn: reachedOn, status: "open" },
      { dutyId: "action-steps", openedOn: reachedOn, status: "open" },
    ],
  }) as const;

/** M.G.L. c.76, §1B: at five unexcused days the principal or designee seeks a meeting, and action steps are agreed. */
export const actionSteps: readonly Vignette[] = [
  {
    story: "four unexcused days",
    marks: [{ on: ["2025-09-08", "2025-09-15", "2025-09-22", "2025-09-29"], excusal: "unexcused" }],
    asOf: "2025-10-31",
    expected: notMet,
  },
  {
    story: "five unexcused days open both duties, which the law gives no date",
    marks: [{ on: ["2025-09-08", "2025-09-15", "2025-09-22", "2025-09-29", "2025-10-06"], excusal: "unexcused" }],
    asOf: "2025-10-31",
    expected: { ...met("2025-10-06"), tier: 2 },
  },
  {
    story: "five days with two periods cut ask for a notice and for no action steps",
    marks: [
      {
        on: ["2025-09-09", "2025-09-16", "2025-09-23", "2025-09-30", "2025-10-07"],
        excusal: "unexcused",
        missed: { periods: 2 },
      },
    ],
    asOf: "2025-10-31",
    expected: notMet,
  },
  {
    story: "four days and one of which exactly half was missed",
    marks: [
      { on: ["2025-09-08", "2025-09-15", "2025-09-22", "2025-09-29"], excusal: "unexcused" },
      { on: ["2025-10-06"], excusal: "unexcused", missed: { share: 0.5 } },
    ],
    asOf: "2025-10-31",
    expected: notMet,
  },
  {
    story: "four days and one of which 0.51 was missed",
    marks: [
      { on: ["2025-09-08", "2025-09-15", "2025-09-22", "2025-09-29"], excusal: "unexcused" },
      { on: ["2025-10-06"], excusal: "unexcused", missed: { share: 0.51 } },
    ],
    asOf: "2025-10-31",
    expected: met("2025-10-06"),
  },
  {
    story: "a fifth day that nobody coded",
    marks: [
      { on: ["2025-09-08", "2025-09-15", "2025-09-22", "2025-09-29"], excusal: "unexcused" },
      { on: ["2025-10-06"], excusal: "unknown" },
    ],
    asOf: "2025-10-31",
    expected: notMet,
  },
];
