import { TruancyError } from "../errors.js";
import { parseDay } from "./civil.js";

/** Days from 1970-01-01 to a date that a caller gave; what is no civil date throws. */
export function requireDay(date: string, path: readonly (string | number)[]): number {
  const day = typeof date === "string" ? parseDay(date) : undefined;
  if (day === undefined) throw new TruancyError("invalid-date", path);
  return day;
}
