import type { AttendanceMark, RegisterOptions } from "../../src/index.js";
import { isDate, momentOf } from "./dates.js";
import type { Amount, Part } from "./model.js";
import { wholeDay } from "./model.js";
import { floor, fromNumber, multiply, rational } from "./rational.js";

const kinds: readonly unknown[] = ["present", "absent", "tardy", "early-departure"];
const excusals: readonly unknown[] = ["excused", "unexcused", "unknown", undefined];

/** What is wrong with a mark taken by itself: a code and the field. */
export function markFault(mark: AttendanceMark): { code: string; field: string } | undefined {
  if (!kinds.includes(mark.kind)) return { code: "invalid-record", field: "kind" };
  if (!excusals.includes(mark.excusal)) return { code: "invalid-record", field: "excusal" };
  if (!isDate(mark.date)) return { code: "invalid-date", field: "date" };
  if (mark.recordedAt !== undefined && momentOf(mark.recordedAt) === undefined) {
    return { code: "invalid-date", field: "recordedAt" };
  }
  return mark.missed === undefined || isAmount(mark.missed) ? undefined : { code: "invalid-value", field: "missed" };
}

/** Whether a mark had been recorded by the end of the day `knownOn` (UTC). */
export function isKnown(mark: AttendanceMark, { knownOn }: RegisterOptions): boolean {
  return knownOn === undefined || mark.recordedAt === undefined || mark.recordedAt.slice(0, 10) <= knownOn;
}

/** The parts that stand of the marks of one date: replaced and withdrawn ones are gone; in the order recorded. */
export function standingParts(marks: readonly AttendanceMark[]): Part[] {
  const when = ({ recordedAt }: AttendanceMark): number =>
    recordedAt === undefined ? -Infinity : momentOf(recordedAt)!;
  const ordered = marks
    .map((mark, row) => ({ mark, row, at: when(mark) }))
    .sort((a, b) => (a.at === b.at ? a.row - b.row : a.at < b.at ? -1 : 1));
  let standing: typeof ordered = [];
  for (const next of ordered) {
    const sameKey = (other: AttendanceMark): boolean =>
      next.mark.period === undefined || next.mark.period === other.period;
    standing = standing.filter(({ mark, at }) => !sameKey(mark) || (at === next.at && next.mark.kind !== "present"));
    standing.push(next);
  }
  return standing.map(({ mark }) => partOf(mark));
}

function partOf(mark: AttendanceMark): Part {
  return {
    kind: mark.kind,
    excusal: mark.excusal ?? "unknown",
    amount: amountOf(mark),
    reason: mark.reason,
    instructed: mark.instructed === true,
  };
}

function amountOf({ kind, missed, period }: AttendanceMark): Amount {
  if (missed === undefined) {
    if (kind !== "absent") return { unknown: true };
    return period === undefined ? { share: wholeDay } : { periods: rational(1n) };
  }
  if ("share" in missed) return { share: floor(multiply(rational(wholeDay), fromNumber(missed.share))) };
  return "minutes" in missed ? { minutes: fromNumber(missed.minutes) } : { periods: fromNumber(missed.periods) };
}

function isAmount(missed: NonNullable<AttendanceMark["missed"]>): boolean {
  if ("share" in missed) return missed.share >= 0 && missed.share <= 1;
  const amount = "minutes" in missed ? missed.minutes : missed.periods;
  return Number.isFinite(amount) && amount >= 0;
}
