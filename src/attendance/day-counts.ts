import { amountMissed, whole } from "./amount.js";
import { countedExcusal, daysAbsent } from "./day-reduction.js";
import type { CountingRules, DayPattern, DayShape, MarkCode } from "./types.js";

/** What a marked date counts for: days absent in 336000ths, and as much as a whole day for a tardy mark. */
export interface DayCounts {
  readonly absent: number;
  readonly unexcused: number;
  readonly unknown: number;
  /** The rest of the days absent. */
  readonly excused: number;
  /** Time that nobody coded, whatever the counting rules take it for. */
  readonly uncoded: number;
  readonly tardy: number;
}

/** Reduce every pattern once, so that counting is adding up. */
export function countDays(
  patterns: readonly DayPattern[],
  shapes: readonly DayShape[],
  counting: CountingRules,
): DayCounts[] {
  return patterns.map(({ marks, shape }) => {
    const day = shapes[shape]!;
    const counted = marks.filter((mark) => countedExcusal(mark, counting) !== undefined);
    const days = (of: (mark: MarkCode) => boolean): number => {
      return daysAbsent(amountMissed(counted.filter(of), day), day, counting);
    };
    const absent = days(() => true);
    const unexcused = days((mark) => countedExcusal(mark, counting) === "unexcused");
    const unknown = days((mark) => countedExcusal(mark, counting) === "unknown");
    return {
      absent,
      unexcused,
      unknown,
      excused: Math.max(0, absent - unexcused - unknown),
      uncoded: days((mark) => countedExcusal(mark, {}) === "unknown"),
      tardy: marks.some((mark) => mark.kind === "tardy") ? whole : 0,
    };
  });
}
