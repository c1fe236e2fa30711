import { performance } from "node:perf_hooks";

/** How often to run what is timed. */
export interface Runs {
  /** Runs before the clock counts, so that the compiler has seen the code. */
  readonly warmUps?: number;
  /** Runs with the clock. */
  readonly runs?: number;
}

/**
 * Milliseconds of one run: the median of the faster half of the runs, since a busy machine only ever adds time.
 *
 * @param run what is timed
 * @param how how often
 */
export async function milliseconds(run: () => unknown, { warmUps = 2, runs = 7 }: Runs = {}): Promise<number> {
  for (let round = 0; round < warmUps; round++) await run();
  const taken: number[] = [];
  for (let round = 0; round < runs; round++) {
    const start = performance.now();
    await run();
    taken.push(performance.now() - start);
  }
  return medianOfFasterHalf(taken);
}

/** The median of the faster half of some times. */
export function medianOfFasterHalf(times: readonly number[]): number {
  const sorted = [...times].sort((a, b) => a - b);
  const half = Math.ceil(sorted.length / 2);
  return sorted[Math.floor((half - 1) / 2)]!;
}
