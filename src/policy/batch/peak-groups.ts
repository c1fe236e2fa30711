import { wholeBounds } from "../compile/bounds.js";
import type { CountNode, RunNode } from "../compile/program.js";
import type { Bound } from "../evaluate/bind.js";
import type { Chunk } from "./chunk.js";
import type { PeakFinder } from "./peak-finder.js";
import { isDecidedByTotal, looksFurther, peakFinder } from "./peaks.js";

/** A rising count or run, and what it must reach. */
export interface PeakLeaf {
  readonly tally: number;
  /** The amount that is enough; a total of the year below it rules it out. */
  readonly needed: number;
  /** The window can reach into an earlier year, which totals of the year know nothing of. */
  readonly further: boolean;
  /** Those that count in the same windows; undefined where the total of the year decides. */
  readonly group: PeakGroup | undefined;
}

/** Counts or runs that differ in what they must reach alone: how high they ever rise is found once for all of them. */
export interface PeakGroup {
  readonly leaf: CountNode | RunNode;
  /** The least and the most that any of them must reach. */
  least: number;
  enough: number;
  /** Which students of the chunk at hand have totals that do not rule them out, by place in the chunk. */
  readonly candidates: Uint16Array;
  /** How high each candidate rose. */
  readonly peaks: Float64Array;
  /** How many candidates there are. */
  count: number;
  /** The first student of the chunk that the candidates are of. */
  first: number;
  find: PeakFinder | undefined;
}

/** Puts counts and runs into groups. */
export interface PeakGroups {
  add(leaf: CountNode | RunNode): PeakLeaf;
}

/** @param size the most students of a chunk */
export function createPeakGroups(bound: Bound, size: number): PeakGroups {
  const groups = new Map<string, PeakGroup>();
  return {
    add(leaf) {
      const needed = wholeBounds(leaf.bounds, bound.program.tallies[leaf.tally]!.size).least;
      const byTotal = isDecidedByTotal(leaf, needed, bound);
      const group = byTotal ? undefined : join(leaf, needed);
      return { tally: leaf.tally, needed, further: looksFurther(leaf, bound), group };
    },
  };

  function join(leaf: CountNode | RunNode, needed: number): PeakGroup {
    const key = leaf.kind === "run" ? `run ${leaf.tally} ${leaf.bridge}` : `count ${leaf.tally} ${leaf.window}`;
    let group = groups.get(key);
    if (group === undefined) {
      group = emptyGroup(leaf, needed, size);
      groups.set(key, group);
    }
    group.least = Math.min(group.least, needed);
    group.enough = Math.max(group.enough, needed);
    return group;
  }
}

function emptyGroup(leaf: CountNode | RunNode, needed: number, size: number): PeakGroup {
  return {
    leaf,
    least: needed,
    enough: needed,
    candidates: new Uint16Array(size),
    peaks: new Float64Array(size),
    count: 0,
    first: -1,
    find: undefined,
  };
}

/** Find how high the candidates of a chunk rose; false where whole records have to be opened. */
export function findPeaks(group: PeakGroup, bound: Bound, chunk: Chunk): boolean {
  if (group.first === chunk.first) return true;
  group.find ??= peakFinder(group.leaf, bound, group.least, group.enough);
  if (group.find === undefined) return false;
  const { candidates, least } = group;
  const totals = chunk.totals[group.leaf.tally]!;
  let count = 0;
  for (let at = 0; at < chunk.length; at++) {
    candidates[count] = at;
    count += +(totals[at]! >= least);
  }
  group.find(chunk, candidates, count, group.peaks);
  group.count = count;
  group.first = chunk.first;
  return true;
}
