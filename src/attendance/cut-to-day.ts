import { asShare, sumMissed, whole } from "./amount.js";
import type { DayShape, Excusal, MarkCode } from "./types.js";

const keptFirst: readonly Excusal[] = ["excused", "unknown", "unexcused"];

/**
 * Marks of one date cut so that together they miss the whole day at most: what is too much comes off the unexcused ones first, the last
 * recorded first, then off the unknown ones.
 */
export function cutToDay(marks: readonly MarkCode[], day: DayShape): readonly MarkCode[] {
  if (asShare(sumMissed(marks), day) <= whole) return marks;
  const kept: MarkCode[] = [];
  for (const mark of keptFirst.flatMap((excusal) => marks.filter((mark) => (mark.excusal ?? "unknown") === excusal))) {
    const room = whole - asShare(sumMissed(kept), day);
    const fits = asShare(sumMissed([mark]), day) === 0 || asShare(sumMissed([...kept, mark]), day) <= whole;
    kept.push(fits ? mark : { ...mark, missed: { share: room / whole } });
  }
  return kept;
}
