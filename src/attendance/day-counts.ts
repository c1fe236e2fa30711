import { whole } from "./amount.js";
import { countedExcusal, daysAbsent, shareMissed } from "./day-reduction.js";
import type { CountingRules, DayPattern, DayShape, MarkCode } from "./types.js";

/** What every pattern of a register counts for: days absent in 336000ths, and 1 for a date with a tardy mark. */
export interface DayCounts {
  readonly absent: Float64Array;
  readonly unexcused: Float64Array;
  readonly unknown: Float64Array;
  /** The rest of the days absent. */
  readonly excused: Float64Array;
  /** Time that nobody coded, whatever the counting rules take it for. */
  readonly uncoded: Float64Array;
  readonly tardy: Float64Array;
}

/** Reduce every pattern once, so that counting is adding up. */
export function countDays(
  patterns: readonly DayPattern[],
  shapes: readonly DayShape[],
  counting: CountingRules,
): DayCounts {
  const column = (reduce: (pattern: DayPattern) => number): Float64Array => Float64Array.from(patterns, reduce);
  const days = (of: (mark: MarkCode) => boolean) =>
    column(({ marks, shape }) => {
      const missed = marks.filter((mark) => countedExcusal(mark, counting) !== undefined && of(mark));
      return missed.length === 0 ? 0 : daysAbsent(shareMissed(missed, shapes[shape]!), shapes[shape]!, counting);
    });
  const absent = days(() => true);
  const unexcused = days((mark) => countedExcusal(mark, counting) === "unexcused");
  const unknown = days((mark) => countedExcusal(mark, counting) === "unknown");
  return {
    absent,
    unexcused,
    unknown,
    excused: absent.map((all, pattern) => Math.max(0, all - unexcused[pattern]! - unknown[pattern]!)),
    uncoded: days((mark) => (mark.excusal ?? "unknown") === "unknown"),
    tardy: column(({ marks }) => (marks.some((mark) => mark.kind === "tardy") ? whole : 0)),
  };
}
