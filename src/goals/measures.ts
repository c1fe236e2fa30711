import type { AttendanceMeasureId, Measure } from "./types.js";

/**
 * The usual attendance measures, ready to be put into objectives; {@link observe} computes their series.
 *
 * For a series that {@link observe} makes `cumulative`, add `accumulates: true` to the attendance rate, the unexcused days and the share on time. Chronic
 * absence can go down again within a year, so it does not accumulate.
 *
 * @example
 * ```ts
 * import { attendanceMeasures } from "truancy-prevention/goals";
 *
 * attendanceMeasures["chronic-absence-share"].direction; //=> "decrease"
 * attendanceMeasures["unexcused-days"].denominator; //=> "students with a day in membership"
 * ```
 * @category Observations
 */
export const attendanceMeasures: Readonly<Record<AttendanceMeasureId, Measure>> = {
  "attendance-rate": {
    id: "attendance-rate",
    title: "Attendance rate",
    unit: "share",
    direction: "increase",
    denominator: "days in membership",
    source: { attendance: "attendance-rate" },
  },
  "chronic-absence-share": {
    id: "chronic-absence-share",
    title: "Students chronically absent",
    unit: "share",
    direction: "decrease",
    denominator: "students with enough days in membership",
    source: { attendance: "chronic-absence-share" },
  },
  "unexcused-days": {
    id: "unexcused-days",
    title: "Unexcused days for each student",
    unit: "per-student",
    direction: "decrease",
    denominator: "students with a day in membership",
    source: { attendance: "unexcused-days" },
  },
  "on-time-share": {
    id: "on-time-share",
    title: "Days begun on time",
    unit: "share",
    direction: "increase",
    denominator: "days attended",
    source: { attendance: "on-time-share" },
  },
};
