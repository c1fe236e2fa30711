import { sumMissed, whole } from "./amount.js";
import type { DayShape, Excusal, MarkCode } from "./types.js";

const keptFirst: readonly Excusal[] = ["excused", "unknown", "unexcused"];

/**
 * Marks of one date cut so that together they miss the whole day at most: what is too much comes off the unexcused ones first, the last
 * recorded first, then off the unknown ones.
 */
export function cutToDay(marks: readonly MarkCode[], day: DayShape): readonly MarkCode[] {
  const share = (of: readonly MarkCode[]): number => sumMissed(of, day, "share");
  if (share(marks) <= whole) return marks;
  const kept: MarkCode[] = [];
  for (const mark of keptFirst.flatMap((excusal) => marks.filter((one) => (one.excusal ?? "unknown") === excusal))) {
    const fits = share([mark]) === 0 || share([...kept, mark]) <= whole;
    kept.push(fits ? mark : { ...mark, missed: { share: (whole - share(kept)) / whole } });
  }
  return kept;
}
