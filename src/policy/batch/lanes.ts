import type { Bound } from "../evaluate/bind.js";

/** Bits that a double counts exactly. */
const exactBits = 52;

/** One tally's place in a lane. */
interface Slot {
  readonly tally: number;
  /** What one unit of the lane's field stands for. */
  readonly step: number;
  /** One in the field, as the lane counts. */
  readonly unit: number;
}

/** Several tallies side by side in one double, so that one addition counts them all. */
export interface Lane {
  /** By pattern. */
  readonly amounts: Float64Array;
  /** From the highest field to the lowest. */
  readonly slots: readonly Slot[];
}

/** Pack tallies into as few lanes as hold their highest totals over a school year of so many days. */
export function packLanes(bound: Bound, tallies: readonly number[], longestYear: number): Lane[] {
  const lanes: { amounts: Float64Array; slots: Slot[]; bits: number }[] = [];
  for (const tally of tallies) {
    const { amounts } = bound.tables[tally]!;
    const step = amounts.reduce(greatestDivisor, 0) || 1;
    const highest = amounts.reduce((most, amount) => Math.max(most, amount), 0);
    const bits = Math.ceil(Math.log2((highest / step) * longestYear + 2));
    let lane = lanes.find((open) => open.bits + bits <= exactBits);
    if (lane === undefined) lanes.push((lane = { amounts: new Float64Array(amounts.length), slots: [], bits: 0 }));
    const unit = 2 ** lane.bits;
    for (let pattern = 0; pattern < amounts.length; pattern++)
      lane.amounts[pattern]! += (amounts[pattern]! / step) * unit;
    lane.slots.unshift({ tally, step, unit });
    lane.bits += bits;
  }
  return lanes;
}

/** The most days that a school year of a register's calendars spans. */
export function longestYear({ register }: Bound): number {
  const spans = new Map<string, { first: number; last: number }>();
  register.calendars.forEach(({ schoolYear }, number) => {
    const days = register.packed.epochDays[number]!;
    if (days.length === 0) return;
    const known = spans.get(schoolYear);
    const first = Math.min(known?.first ?? Number.POSITIVE_INFINITY, days[0]!);
    spans.set(schoolYear, { first, last: Math.max(known?.last ?? Number.NEGATIVE_INFINITY, days[days.length - 1]!) });
  });
  return [...spans.values()].reduce((most, { first, last }) => Math.max(most, last - first + 1), 1);
}

function greatestDivisor(a: number, b: number): number {
  while (b !== 0) [a, b] = [b, a % b];
  return a;
}

/** Take the sums of a lane apart into the totals of its tallies, for the first so many students. The sums are used up. */
export function unpackLane({ slots }: Lane, sums: Float64Array, totals: readonly Float64Array[], length: number): void {
  for (const { tally, step, unit } of slots) {
    const column = totals[tally]!;
    const share = 1 / unit;
    for (let at = 0; at < length; at++) {
      const count = Math.floor(sums[at]! * share);
      sums[at]! -= count * unit;
      column[at] = count * step;
    }
  }
}
