import { cutToDay } from "./cut-to-day.js";
import type { DayPattern, DayShape, MarkCode } from "./types.js";

/** Gives every distinct combination of marks on a day of a shape one number. */
export interface PatternTable {
  readonly patterns: readonly DayPattern[];
  /** Whether a pattern is first of all an absence. */
  readonly absences: readonly boolean[];
  /** The pattern of a date with these standing marks. */
  intern(shape: number, marks: readonly MarkCode[]): number;
}

export function createPatternTable(shapes: readonly DayShape[]): PatternTable {
  const patterns: DayPattern[] = [];
  const absences: boolean[] = [];
  const numbers = new Map<string, number>();
  return {
    patterns,
    absences,
    intern(shape, marks) {
      const cut = cutToDay(marks, shapes[shape]!).map(withoutPeriod);
      const key = `${shape} ${cut.map(codeKey).sort().join(" ")}`;
      const known = numbers.get(key);
      if (known !== undefined) return known;
      numbers.set(key, patterns.length);
      absences.push(cut[0]?.kind === "absent");
      return patterns.push({ shape, marks: cut }) - 1;
    },
  };
}

function withoutPeriod({ period, ...mark }: MarkCode): MarkCode {
  if (period === undefined || mark.missed !== undefined || mark.kind !== "absent") return mark;
  return { ...mark, missed: { periods: 1 } };
}

/** A text that two marks share when they say the same. */
export function codeKey(mark: MarkCode): string {
  const { kind, excusal, missed, reason, suspension, instructed, period } = mark;
  return JSON.stringify([
    kind,
    excusal ?? "unknown",
    missed ?? 0,
    reason ?? 0,
    suspension ?? false,
    instructed ?? false,
    period ?? 0,
  ]);
}
