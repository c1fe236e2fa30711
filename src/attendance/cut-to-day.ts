import { asShare, sumMissed, whole, type MissedSum } from "./amount.js";
import type { DayShape, Excusal, MarkCode } from "./types.js";

const keptFirst: readonly Excusal[] = ["excused", "unknown", "unexcused"];

/**
 * Marks of one date cut so that together they miss the whole day at most: what is too much comes off the unexcused ones first, the last
 * recorded first, then off the unknown ones.
 */
export function cutToDay(marks: readonly MarkCode[], day: DayShape): readonly MarkCode[] {
  if (asShare(sumMissed(marks), day) <= whole) return marks;
  const kept: MarkCode[] = [];
  let sum: MissedSum = { share: 0, minutes: 0, periods: 0 };
  for (const mark of keptFirst.flatMap((excusal) => marks.filter((one) => (one.excusal ?? "unknown") === excusal))) {
    const own = sumMissed([mark]);
    const room = whole - asShare(sum, day);
    const fits = asShare(own, day) === 0 || asShare(plus(sum, own), day) <= whole;
    kept.push(fits ? mark : { ...mark, missed: { share: room / whole } });
    sum = plus(sum, fits ? own : { share: room, minutes: 0, periods: 0 });
  }
  return kept;
}

function plus(a: MissedSum, b: MissedSum): MissedSum {
  return { share: a.share + b.share, minutes: a.minutes + b.minutes, periods: a.periods + b.periods };
}
