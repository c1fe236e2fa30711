import { parseDay } from "../calendar/internal.js";

const millisecondsPerDay = 86400000;
const utcTime = /^T(\d\d):(\d\d)(?::(\d\d)(?:\.(\d{1,9}))?)?Z$/;

/** Milliseconds since 1970 of an ISO date (its first moment) or a UTC date-time; undefined for any other text. */
export function parseRecordedAt(text: string): number | undefined {
  const day = parseDay(text.slice(0, 10));
  if (day === undefined) return undefined;
  if (text.length === 10) return day * millisecondsPerDay;
  const time = utcTime.exec(text.slice(10));
  if (time === null) return undefined;
  const [hours, minutes, seconds] = [Number(time[1]), Number(time[2]), Number(time[3] ?? 0)];
  if (hours > 23 || minutes > 59 || seconds > 59) return undefined;
  const fraction = Number(`0.${time[4] ?? 0}`);
  return day * millisecondsPerDay + ((hours * 60 + minutes) * 60 + seconds + fraction) * 1000;
}

/** The last moment that still belongs to a day, exclusive: what was recorded by then was known on that day. */
export function endOfDay(day: number): number {
  return (day + 1) * millisecondsPerDay;
}
