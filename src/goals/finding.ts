import { parseDay } from "../calendar/internal.js";
import { isGiven } from "../given.js";
import type { ObjectiveFinding, ObjectiveFindingCode } from "./types.js";

/** What must be mended. */
export function error(
  code: ObjectiveFindingCode,
  path: ObjectiveFinding["path"],
  message: string,
  fix: string,
): ObjectiveFinding {
  return { code, path, severity: "error", message, fix };
}

/** What a team should think about. */
export function warning(
  code: ObjectiveFindingCode,
  path: ObjectiveFinding["path"],
  message: string,
  fix: string,
): ObjectiveFinding {
  return { code, path, severity: "warning", message, fix };
}

/** A date that a draft gave, as a day; undefined where it gave none that is a date. */
export function dayGiven(date: unknown): number | undefined {
  return typeof date === "string" ? parseDay(date) : undefined;
}

/** Whether a draft gave a text with something in it. */
export function saysSomething(text: unknown): boolean {
  return typeof text === "string" && /\S/.test(text);
}

/** A number that a draft gave; undefined where it gave none that is finite. */
export function numberGiven(value: unknown): number | undefined {
  return isGiven(value) && typeof value === "number" && Number.isFinite(value) ? value : undefined;
}
