import type { RunNode } from "../compile/program.js";
import type { Bound } from "../evaluate/bind.js";
import type { PeakFinder } from "./peak-finder.js";

/** Runs of school days. Only where enough marked days stand in a row is it worth adding up; under positive attendance they always do. */
export function runFinder(leaf: RunNode, bound: Bound, least: number, enough: number): PeakFinder {
  const { amounts } = bound.tables[leaf.tally]!;
  const { entryDay } = bound.register.packed;
  const mostADay = amounts.reduce((most, amount) => Math.max(most, amount), 1);
  const daysInRow = bound.register.days === "positive" ? 1 : Math.max(1, Math.ceil(least / mostADay));
  const longest = longestRun(leaf, bound, least, enough);
  return ({ firstEntry, endEntry }, candidates, count, peaks) => {
    for (let place = 0; place < count; place++) {
      const at = candidates[place]!;
      const end = endEntry[at]!;
      peaks[place] = 0;
      for (let last = firstEntry[at]! + daysInRow - 1; last < end; last++) {
        if (entryDay[last]! - entryDay[last - daysInRow + 1]! > daysInRow - 1) continue;
        peaks[place] = longest(firstEntry[at]!, end);
        break;
      }
    }
  };
}

/** The longest run among some entries, or one that is enough; under positive attendance every entry follows on the one before. */
function longestRun(
  leaf: RunNode,
  bound: Bound,
  least: number,
  enough: number,
): (firstEntry: number, endEntry: number) => number {
  const { amounts, carries } = bound.tables[leaf.tally]!;
  const { entryDay, entryPattern } = bound.register.packed;
  const positive = bound.register.days === "positive";
  return (firstEntry, endEntry) => {
    let longest = least - 1;
    let carried = 0;
    let next = -1;
    for (let entry = firstEntry; entry < endEntry; entry++) {
      const pattern = entryPattern[entry]!;
      const amount = amounts[pattern]!;
      const day = entryDay[entry]!;
      if (day !== next && !positive) carried = 0;
      next = day + 1;
      const length = amount + carried;
      carried = carries[pattern] === 1 ? length : amount;
      if (amount === 0 || length <= longest) continue;
      longest = length;
      if (longest >= enough) break;
    }
    return longest;
  };
}
