import { inUnit, sumMissed, whole, type MissedSums } from "./amount.js";
import type { DayShape, Excusal, MarkCode } from "./types.js";

const keptFirst: readonly Excusal[] = ["excused", "unknown", "unexcused"];

/**
 * Marks of one date cut so that together they miss the whole day at most: what is too much comes off the unexcused ones first, the last
 * recorded first, then off the unknown ones.
 */
export function cutToDay(marks: readonly MarkCode[], day: DayShape): readonly MarkCode[] {
  const shareOf = (sums: MissedSums): number => inUnit(sums, day, "share");
  if (shareOf(sumMissed(marks)) <= whole) return marks;
  const kept: MarkCode[] = [];
  let sums = sumMissed([]);
  for (const mark of keptFirst.flatMap((excusal) => marks.filter((one) => (one.excusal ?? "unknown") === excusal))) {
    const own = sumMissed([mark]);
    const room = whole - shareOf(sums);
    const fits = shareOf(own) === 0 || shareOf(plus(sums, own)) <= whole;
    kept.push(fits ? mark : { ...mark, missed: { share: room / whole } });
    sums = plus(sums, fits ? own : { share: room, minutes: 0, periods: 0 });
  }
  return kept;
}

function plus(a: MissedSums, b: MissedSums): MissedSums {
  return { share: a.share + b.share, minutes: a.minutes + b.minutes, periods: a.periods + b.periods };
}
