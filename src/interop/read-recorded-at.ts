import { isValid } from "date-fns/isValid";
import { parseISO } from "date-fns/parseISO";
import { parseDay } from "../calendar/internal.js";
import { readDate } from "./read-date.js";
import { refuse, type Refusal } from "./refusal.js";
import type { RowOptions } from "./types.js";

const withZone = /^\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}(?::?\d{2})?)$/;
const withoutZone = /\d:\d{2}/;

/** When a mark was recorded: a date as it is, a date-time with a zone in UTC. */
export function readRecordedAt(text: string, { dateOrder }: RowOptions): string | Refusal {
  if (withZone.test(text)) return inUtc(text);
  if (withoutZone.test(text)) {
    return refuse("ambiguous-date", "expected an ISO date-time with its zone, `2025-09-03T14:00:00-04:00`, or a date");
  }
  return readDate(text, dateOrder === undefined ? {} : { dateOrder });
}

function inUtc(text: string): string | Refusal {
  const instant = parseISO(text);
  const utc = isValid(instant) ? instant.toISOString() : "";
  return parseDay(utc.slice(0, 10)) === undefined
    ? refuse("invalid-date", "expected a date-time of the years 1900 to 2199")
    : utc;
}
