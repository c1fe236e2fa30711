import type { TermKind } from "../calendar/index.js";
import { lookUp } from "./look-up.js";
import { interpreted, optionalText, refused, requiredDate, type OpenRow } from "./open-row.js";
import { readAmount } from "./read-amount.js";
import type { Reading } from "./reading.js";
import { isRefusal, refuse } from "./refusal.js";
import type { CalendarDay, CalendarDaysMapping, DayCode } from "./types.js";

/** The school day that a row holds. `seen` collects the days read so far, since a calendar has each once. */
export function readCalendarDay(
  open: OpenRow,
  mapping: CalendarDaysMapping,
  seen: Set<string>,
): Reading<CalendarDay> | undefined {
  const date = requiredDate(open, "date", mapping);
  const calendarId = optionalText(open, "calendarId");
  const text = optionalText(open, "code") ?? "";
  const code = mapping.codes === undefined ? {} : lookUp(mapping.codes, text);
  if (isRefusal(code)) refused(open, "code", code);
  if (open.problem !== undefined || isRefusal(code)) return undefined;
  if (code === "ignore") return { ignored: text };
  const length = lengthOf(open, code);
  const terms = termsOf(open, mapping);
  if (open.problem === undefined) noteDay(open, seen, `${date} ${calendarId ?? ""}`);
  return { record: { date, ...length, ...(calendarId && { calendarId }), ...(terms && { terms }) } };
}

function lengthOf(open: OpenRow, code: DayCode): DayCode {
  const share = interpreted(open, "share", (cell) => readAmount(cell, { zero: false, most: 1 })) ?? code.share;
  const minutes = interpreted(open, "minutes", (cell) => readAmount(cell, { zero: false })) ?? code.minutes;
  const periods = interpreted(open, "periods", (cell) => readAmount(cell, { zero: false })) ?? code.periods;
  return { ...(share && { share }), ...(minutes && { minutes }), ...(periods && { periods }) };
}

function termsOf(open: OpenRow, mapping: CalendarDaysMapping): CalendarDay["terms"] {
  const kinds = Object.keys(mapping.columns.terms ?? {}) as TermKind[];
  const named = kinds.flatMap((kind) => {
    const id = optionalText(open, `terms.${kind}`);
    return id === undefined ? [] : [[kind, id] as const];
  });
  return named.length === 0 ? undefined : Object.fromEntries(named);
}

function noteDay(open: OpenRow, seen: Set<string>, day: string): void {
  if (seen.has(day))
    refused(open, "date", refuse("duplicate-day", "an earlier row holds this day of the calendar already"));
  seen.add(day);
}
