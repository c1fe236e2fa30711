import { reaches, scaled, whole } from "./amount.js";
import type { CountingRules, DayShape, Excusal, MarkCode } from "./types.js";

/** What a mark's time missed counts as, or undefined where it counts as present. */
export function countedExcusal(mark: MarkCode, counting: CountingRules): Excusal | undefined {
  if (mark.kind === "present") return undefined;
  if (mark.instructed && counting.instructionCountsAsPresent) return undefined;
  const excusal = mark.excusal ?? "unknown";
  return excusal === "unknown" ? (counting.unknownCountsAs ?? "unknown") : excusal;
}

/** Whether a date that missed this share is absent: less than `presentShare` is left, or, without it, nothing. */
export function isAbsent(missed: number, { presentShare }: CountingRules): boolean {
  return presentShare === undefined ? missed >= whole : !reaches(whole - missed, presentShare);
}

/** A share missed as days absent, in 336000ths: a whole day or nothing under `presentShare`, else the share of a full day. */
export function daysAbsent(missed: number, day: DayShape, counting: CountingRules): number {
  if (counting.presentShare !== undefined) return isAbsent(missed, counting) ? whole : 0;
  return scaled(missed, day.share);
}
