import { TruancyError } from "../errors.js";
import { parseDay } from "./civil.js";

/** Days from 1970-01-01 to a date that a caller gave; what is no civil date throws. */
export function requireDay(date: unknown, path: readonly (string | number)[]): number {
  const day = typeof date === "string" ? parseDay(date) : undefined;
  if (day === undefined) throw new TruancyError("invalid-date", path, "a date YYYY-MM-DD from 1900 to 2199");
  return day;
}
