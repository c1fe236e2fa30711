import type { AttendanceMeasureId, PublishedGain } from "./types.js";

/**
 * The greatest gains that we have read of, for {@link checkObjective}: not what a school can expect, but beyond what any of these got.
 *
 * @example
 * ```ts
 * import { publishedGains } from "truancy-prevention/goals";
 *
 * publishedGains.map(({ measure, gain, weeks }) => [measure, gain, weeks]);
 * //=> [["attendance-rate", { points: 0.15 }, 26], ["chronic-absence-share", { ofBaseline: 0.23 }, 52]]
 * ```
 * @category Goals
 */
export const publishedGains: readonly PublishedGain[] = [
  {
    measure: "attendance-rate",
    gain: { points: 0.15 },
    weeks: 26,
    what: "Connecticut's home visits to absent students and their families, about six months after the first visit, 2021-22",
    source: "https://portal.ct.gov/sde/chronic-absence/learner-engagement-and-attendance-program-leap",
  },
  {
    measure: "chronic-absence-share",
    gain: { ofBaseline: 0.23 },
    weeks: 52,
    what: "the median Massachusetts school from 2021-22 (25.7%) to 2022-23 (19.8%), computed by us from the state's published attendance",
    source: "https://profiles.doe.mass.edu",
  },
];

/** The greatest gain read of for a measure. */
export function publishedGainOf(measure: AttendanceMeasureId): PublishedGain | undefined {
  return publishedGains.find((gain) => gain.measure === measure);
}
