import { test } from "vitest";
import type { AttendanceMark, CountingRules, Unit } from "../../src/index.js";
import { calendarOf } from "./calendars.js";
import { expectAmount } from "./policies.js";
import { absent } from "./students.js";

/** A full day of {@link calendars}. */
export const wednesday = "2025-09-03";
/** The half day of {@link calendars}. */
export const friday = "2025-09-05";
/** Two weeks of days of 360 minutes and 6 periods, so that a period is an hour and a sixth of the day. */
export const calendars = [calendarOf({ until: "2025-09-12", special: [{ date: friday, share: 0.5 }] })];
/** Present from half a day on. */
export const half: CountingRules = { presentShare: 0.5 };

type Row = [string, Unit | readonly Unit[], AttendanceMark[], number, CountingRules?];

/** Tests, row by row, what marks come to in a unit. */
export function amounts(rows: Row[]): void {
  test.each(rows)("%s", (_, unit, marks, expected, counting = {}) => {
    expectAmount(unit, expected, { calendars, marks, counting });
  });
}

/** A share of Wednesday missed. */
export const part = (share: number, more: Partial<AttendanceMark> = {}): AttendanceMark =>
  absent(wednesday, { missed: { share }, ...more });
/** Minutes of Wednesday missed. */
export const minutes = (count: number, more: Partial<AttendanceMark> = {}): AttendanceMark =>
  absent(wednesday, { missed: { minutes: count }, ...more });
/** Periods of Wednesday missed, marked one by one. */
export const periods = (...names: string[]): AttendanceMark[] => names.map((period) => absent(wednesday, { period }));
