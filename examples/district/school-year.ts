import { plusDays, weekdayOf } from "./dates.js";

/** A weekday of the year as the calendar file has it. */
export interface YearDay {
  readonly date: string;
  readonly type: "Full day" | "Half day" | "Holiday" | "Recess" | "Staff day" | "Weather day";
  readonly quarter: string;
  readonly note: string;
}

const firstDay = "2025-08-27";
const instructionalDays = 180;
const daysPerQuarter = 45;

type DayOff = readonly [type: YearDay["type"], note: string];

const daysOff: Readonly<Record<string, DayOff>> = {
  "2025-08-29": ["Recess", "Before Labor Day"],
  "2025-09-01": ["Holiday", "Labor Day"],
  "2025-09-23": ["Holiday", "Rosh Hashanah"],
  "2025-10-02": ["Holiday", "Yom Kippur"],
  "2025-10-13": ["Holiday", "Indigenous Peoples Day"],
  "2025-11-04": ["Staff day", "Professional development"],
  "2025-11-11": ["Holiday", "Veterans Day"],
  "2025-11-27": ["Holiday", "Thanksgiving"],
  "2025-11-28": ["Recess", "Thanksgiving"],
  ...recess("2025-12-24", "2026-01-02", "Winter recess"),
  "2026-01-19": ["Holiday", "Martin Luther King Day"],
  "2026-01-26": ["Weather day", "Snow, made up in June"],
  "2026-01-27": ["Weather day", "Snow, made up in June"],
  ...recess("2026-02-16", "2026-02-20", "February recess"),
  "2026-04-03": ["Holiday", "Good Friday"],
  ...recess("2026-04-20", "2026-04-24", "April recess"),
  "2026-05-25": ["Holiday", "Memorial Day"],
  "2026-06-19": ["Holiday", "Juneteenth"],
};

const halfDays = new Set([
  "2025-10-08",
  "2025-11-26",
  "2025-12-10",
  "2025-12-23",
  "2026-01-14",
  "2026-02-11",
  "2026-03-11",
  "2026-05-13",
]);

/** Every weekday from the first day of school to the 180th. */
export function schoolYear(): YearDay[] {
  const days: YearDay[] = [];
  let held = 0;
  for (let date = firstDay; held < instructionalDays; date = plusDays(date, 1)) {
    if (weekdayOf(date) === 0 || weekdayOf(date) === 6) continue;
    const off = daysOff[date];
    if (off !== undefined) {
      days.push({ date, type: off[0], quarter: "", note: off[1] });
      continue;
    }
    const quarter = `Q${Math.floor(held / daysPerQuarter) + 1}`;
    held += 1;
    const half = halfDays.has(date) || held === instructionalDays;
    days.push({ date, type: half ? "Half day" : "Full day", quarter, note: half ? "Early release" : "" });
  }
  return days;
}

function recess(from: string, until: string, note: string): Record<string, DayOff> {
  const days: Record<string, DayOff> = {};
  for (let date = from; date <= until; date = plusDays(date, 1)) days[date] = ["Recess", note];
  return days;
}
