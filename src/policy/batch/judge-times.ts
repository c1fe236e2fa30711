import { isRising, wholeBounds } from "../compile/bounds.js";
import type { Node } from "../compile/program.js";
import { no, yes } from "../compile/truth.js";
import type { Bound } from "../evaluate/bind.js";
import { takeRoom } from "./chunk.js";
import { isTimeless } from "./is-timeless.js";
import type { Sitting } from "./sitting.js";

/** How often another rule must be met that is met on each date counted in the year, once they are enough. */
export interface Times {
  /** What the other rule counts, and how much of it is enough. */
  readonly tally: number;
  readonly needed: number;
  /** How many times it must be met. */
  readonly times: number;
}

/** Read a rising condition as a number of times; undefined where it is of another form. */
export function timesOf(node: Node, { program }: Bound): Times | undefined {
  if (node.kind !== "reached" || program.windows[node.window]!.unit !== "school-year") return undefined;
  const other = program.rules[node.rule]!;
  const { holds, requires } = other;
  if (holds !== "each-time" || requires.length > 0 || other.minimumMembership > 0 || !isTimeless(other))
    return undefined;
  const { when } = other;
  if (when.kind !== "count" || when.perMonth || !isRising(when.bounds)) return undefined;
  if (program.windows[when.window]!.unit !== "school-year") return undefined;
  const { tally } = when;
  const needed = wholeBounds(when.bounds, program.tallies[tally]!.size).least;
  return { tally, needed, times: wholeBounds(node.bounds, 1).least };
}

/** Judge a rule that is met once another was met so many times. The determinations it requires are not looked at. */
export function judgeTimes({ tally, needed, times }: Times, { bound, chunk }: Sitting): Uint8Array {
  const values = takeRoom(chunk).fill(no);
  const { amounts } = bound.tables[tally]!;
  const { entryPattern } = bound.register.packed;
  const totals = chunk.totals[tally]!;
  for (let at = 0; at < chunk.length; at++) {
    if (totals[at]! < needed) continue;
    const end = chunk.endEntry[at]!;
    let sum = 0;
    let met = 0;
    for (let entry = chunk.firstEntry[at]!; entry < end; entry++) {
      const amount = amounts[entryPattern[entry]!]!;
      sum += amount;
      met += +(amount > 0) & +(sum >= needed);
    }
    if (met >= times) values[at] = yes;
  }
  return values;
}
