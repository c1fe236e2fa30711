import { atClock } from "./dates.js";

/** A row of the attendance file, by header. */
export interface MarkRow {
  readonly "Student ID": string;
  readonly Date: string;
  readonly Code: string;
  readonly Period: string;
  readonly Minutes: string;
  readonly Reason: string;
  readonly "Recorded At": string;
}

/** What a row may hold beside whose it is, when and what. */
export interface MarkDetail {
  readonly period?: string;
  readonly minutes?: number;
  readonly reason?: string;
  /** The moment; the morning of the date if absent. */
  readonly recordedAt?: string;
}

export function markRow(studentId: string, date: string, code: string, detail: MarkDetail = {}): MarkRow {
  return {
    "Student ID": studentId,
    Date: date,
    Code: code,
    Period: detail.period ?? "",
    Minutes: detail.minutes === undefined ? "" : `${detail.minutes}`,
    Reason: detail.reason ?? "",
    "Recorded At": detail.recordedAt ?? atClock(date, "09:05:00"),
  };
}
