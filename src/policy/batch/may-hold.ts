import { isRising, wholeBounds } from "../compile/bounds.js";
import type { CountNode, Node, ReachedNode, RunNode, ShareNode } from "../compile/program.js";
import { no, unknown } from "../compile/truth.js";
import { takeRoom } from "./chunk.js";
import { lower, raise, type LastDay } from "./last-day.js";
import { looksFurther } from "./peaks.js";
import type { Sitting } from "./sitting.js";

/**
 * Which students of a chunk a condition may hold for on some day of the year, judged by the totals of the year: no window of the year can count
 * more than they do. 0 rules a student out.
 */
export function mayHold(node: Node, day: Sitting): Uint8Array {
  switch (node.kind) {
    case "all":
      return node.of.map((part) => mayHold(part, day)).reduce((some, others) => lower(some, others, day));
    case "any":
      return node.of.map((part) => mayHold(part, day)).reduce((some, others) => raise(some, others, day));
    case "count":
    case "share":
    case "run":
      return mayReach(node, day);
    case "reached":
      return mayBeReached(node, day);
    default:
      return takeRoom(day.chunk).fill(unknown);
  }
}

/** A rule has to hold some day to be reached; one that looks into earlier years may have been in those. */
function mayBeReached(leaf: ReachedNode, { bound, chunk, mayHold }: Sitting): Uint8Array {
  const values = takeRoom(chunk).fill(unknown);
  if (isRising(leaf.bounds) && !looksFurther(leaf, bound)) values.set(mayHold[leaf.rule]!);
  return values;
}

function mayReach(leaf: CountNode | ShareNode | RunNode, { bound, chunk }: LastDay): Uint8Array {
  const values = takeRoom(chunk).fill(unknown);
  if (!isRising(leaf.bounds) || looksFurther(leaf, bound)) return values;
  const { size } = bound.program.tallies[leaf.tally]!;
  const least = leaf.kind === "share" ? Number.MIN_VALUE : wholeBounds(leaf.bounds, size).least;
  const totals = chunk.totals[leaf.tally]!;
  for (let at = 0; at < chunk.length; at++) if (totals[at]! < least) values[at] = no;
  return values;
}
