import type { TriedResult, TriedSupport } from "./types.js";

/** How an intervention went with a student, over all its records. */
export type TriedStanding = "ongoing" | "worse" | "no-change" | "unknown" | "not-carried-out" | "helped" | "untried";

/**
 * Reads the records of one intervention together. The latest that says how it went decides, and of several at once, or without a date, the
 * worst. Once it failed, harm seen in any record weighs as harm: a further failure never makes it look better.
 */
export function triedStanding(records: readonly TriedSupport[]): TriedStanding {
  const has = (result: TriedResult): boolean => records.some((record) => record.result === result);
  if (has("ongoing")) return "ongoing";
  const telling = records.filter(({ result }) => isHelp(result) || isFailure(result));
  if (telling.length === 0) return has("unknown") ? "unknown" : has("not-carried-out") ? "not-carried-out" : "untried";
  const latest = telling.map(dateOf).reduce((later, date) => (date > later ? date : later));
  const failed = telling.some((record) => dateOf(record) === latest && isFailure(record.result));
  if (!failed) return "helped";
  return has("worse") ? "worse" : "no-change";
}

/** Whether a result says that it did not help. */
export function isFailure(result: TriedResult): boolean {
  return result === "no-change" || result === "worse";
}

function isHelp(result: TriedResult): boolean {
  return result === "helped" || result === "helped-some";
}

function dateOf({ startedOn, endedOn }: TriedSupport): string {
  return endedOn ?? startedOn ?? "";
}
