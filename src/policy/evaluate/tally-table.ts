import type { CountingRules, DayPattern, DayShape, Excusal, MarkCode } from "../../attendance/index.js";
import { countedExcusal, shareMissed, whole } from "../../attendance/internal.js";
import type { Tally } from "../compile/program.js";
import type { LeftOutReason } from "../types.js";
import { unitAmount } from "./unit-amount.js";

/** The excusals of the whole absences that stand after a register's patterns in every table. */
const hypothetical: readonly Excusal[] = ["unexcused", "unknown", "excused"];

/** What a tally makes of every pattern of a register, and after these of a whole absence of each excusal on a day of each shape. */
export interface TallyTable {
  readonly amounts: Float64Array;
  /** 1 where a run can go on through the day: it is missed wholly, or the tally counts dates. */
  readonly carries: Uint8Array;
  /** Why nothing is counted of a pattern; undefined where something is, or where nothing was missed. */
  readonly leftOut: readonly (LeftOutReason | undefined)[];
  /** What a whole absence comes to, on a day of each shape. */
  readonly whole: Float64Array;
  /** What it comes to on every day, where all are alike. */
  readonly everyDay: number | undefined;
}

/** The place in a table of a whole absence that has not happened. */
export function hypotheticalPattern(patterns: number, shape: number, excusal: Excusal): number {
  return patterns + shape * hypothetical.length + hypothetical.indexOf(excusal);
}

/** Reduce every pattern to an amount once, so that counting is adding up. */
export function tallyTable(
  tally: Tally,
  patterns: readonly DayPattern[],
  shapes: readonly DayShape[],
  counting: CountingRules,
): TallyTable {
  const imagined = shapes.flatMap((_, shape) =>
    hypothetical.map((excusal) => ({ shape, marks: [{ kind: "absent" as const, excusal }] })),
  );
  const all: readonly DayPattern[] = [...patterns, ...imagined];
  const amounts = new Float64Array(all.length);
  const carries = new Uint8Array(all.length);
  all.forEach(({ marks, shape }, pattern) => {
    const day = shapes[shape]!;
    const admitted = marks.filter((mark) => admits(tally, mark, counting));
    amounts[pattern] = amountOf(tally, admitted, day, counting);
    carries[pattern] = amounts[pattern] > 0 && (countsDates(tally) || shareMissed(admitted, day) >= whole) ? 1 : 0;
  });
  const leftOut = patterns.map(({ marks }, pattern) =>
    amounts[pattern]! > 0 ? undefined : whyLeftOut(tally, marks, counting),
  );
  const perShape = Float64Array.from(shapes, (day) => wholeAmount(tally, day, counting));
  const everyDay = perShape.every((amount) => amount === perShape[0]) ? (perShape[0] ?? whole) : undefined;
  return { amounts, carries, leftOut, whole: perShape, everyDay };
}

/** Why a tally counts nothing on a day with these marks; undefined where nothing was missed. */
function whyLeftOut(tally: Tally, marks: readonly MarkCode[], counting: CountingRules): LeftOutReason | undefined {
  const [first] = marks;
  if (first === undefined) return undefined;
  if (marks.some((mark) => admits(tally, mark, counting))) return "too-little-missed";
  const excusal = countedExcusal(first, counting);
  if (excusal === undefined) return "instructed";
  if (tally.excusal !== undefined && !tally.excusal.includes(excusal)) return "excusal";
  return tally.kinds !== undefined && !tally.kinds.includes(first.kind) ? "kind" : "reason";
}

/** Whether a condition sees a mark. */
function admits(tally: Tally, mark: MarkCode, counting: CountingRules): boolean {
  const excusal = countedExcusal(mark, counting);
  if (excusal === undefined || (tally.excusal !== undefined && !tally.excusal.includes(excusal))) return false;
  if (tally.kinds !== undefined && !tally.kinds.includes(mark.kind)) return false;
  return mark.reason === undefined || !tally.exceptReasons?.includes(mark.reason);
}

function amountOf(
  { units, byDate }: Tally,
  marks: readonly MarkCode[],
  day: DayShape,
  counting: CountingRules,
): number {
  if (!byDate) return unitAmount(units[0]!, marks, day, counting);
  return units.some((unit) => unitAmount(unit, marks, day, counting) > 0) ? whole : 0;
}

/** A whole absence in the unit; a date, for units that count dates or marks. */
function wholeAmount(tally: Tally, day: DayShape, counting: CountingRules): number {
  return countsDates(tally) ? whole : unitAmount(tally.units[0]!, [{ kind: "absent" }], day, counting);
}

function countsDates({ byDate, units }: Tally): boolean {
  const [unit] = units;
  return byDate || (typeof unit === "object" && "occasionOver" in unit);
}
