import type { CountingRules, DayPattern, DayShape, Excusal, MarkCode } from "../../attendance/index.js";
import { amountMissed, countedExcusal, whole } from "../../attendance/internal.js";
import { gravestFirst } from "../compile/compile-tally.js";
import type { Tally } from "../compile/program.js";
import type { LeftOutReason, Unit } from "../types.js";
import { unitAmount } from "./unit-amount.js";

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
  return patterns + shape * gravestFirst.length + gravestFirst.indexOf(excusal);
}

/** Reduce every pattern to an amount once, so that counting is adding up. */
export function tallyTable(
  tally: Tally,
  patterns: readonly DayPattern[],
  shapes: readonly DayShape[],
  counting: CountingRules,
): TallyTable {
  const { unit, byDate } = tally;
  const units: readonly Unit[] = [unit].flat();
  const countsDates = byDate || typeof unit === "object";
  const amountOf = (marks: readonly MarkCode[], day: DayShape): number => {
    const most = Math.max(...units.map((one) => unitAmount(one, marks, day, counting)));
    return byDate && most > 0 ? whole : most;
  };
  const imagined = shapes.flatMap((_, shape) =>
    gravestFirst.map((excusal) => ({ shape, marks: [{ kind: "absent" as const, excusal }] })),
  );
  const all = [...patterns, ...imagined].map(({ marks, shape }) => {
    const day = shapes[shape]!;
    const refusals = marks.map((mark) => refusalOf(tally, mark, counting));
    const admitted = marks.filter((_, place) => refusals[place] === undefined);
    const amount = amountOf(admitted, day);
    const carries = amount > 0 && (countsDates || amountMissed(admitted, day) >= whole);
    const leftOut = amount > 0 ? undefined : admitted.length > 0 ? "too-little-missed" : refusals[0];
    return { amount, carries, leftOut };
  });
  const perShape = Float64Array.from(shapes, (day) => (countsDates ? whole : amountOf([{ kind: "absent" }], day)));
  return {
    amounts: Float64Array.from(all, ({ amount }) => amount),
    carries: Uint8Array.from(all, ({ carries }) => (carries ? 1 : 0)),
    leftOut: all.map(({ leftOut }) => leftOut),
    whole: perShape,
    everyDay: new Set(perShape).size > 1 ? undefined : (perShape[0] ?? whole),
  };
}

/** Why a condition does not see a mark; undefined where it does. */
function refusalOf(
  { excusal, kinds, exceptReasons }: Tally,
  mark: MarkCode,
  counting: CountingRules,
): LeftOutReason | undefined {
  const counted = countedExcusal(mark, counting);
  if (counted === undefined) return "instructed";
  if (!excusal.includes(counted)) return "excusal";
  if (!kinds.includes(mark.kind)) return "kind";
  return mark.reason !== undefined && exceptReasons.includes(mark.reason) ? "reason" : undefined;
}
