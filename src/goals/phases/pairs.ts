/** A phase: its values so that more is better, and the places in time at which they were taken. */
export interface PhaseValues {
  readonly values: readonly number[];
  readonly times: readonly number[];
}

/** Kendall's S between two phases: pairs in which the later one is better, less those in which it is worse. */
export function betweenPhases(earlier: readonly number[], later: readonly number[]): number {
  let s = 0;
  for (const a of earlier) for (const b of later) s += Math.sign(b - a);
  return s;
}

/** Kendall's S within a phase: its pairs that get better in time, less those that get worse. */
export function withinPhase(values: readonly number[]): number {
  let s = 0;
  for (let i = 0; i < values.length; i++) {
    for (let j = i + 1; j < values.length; j++) s += Math.sign(values[j]! - values[i]!);
  }
  return s;
}

/** How many pairs of values differ. */
export function untiedPairs(values: readonly number[]): number {
  let pairs = 0;
  for (let i = 0; i < values.length; i++) {
    for (let j = i + 1; j < values.length; j++) if (values[i] !== values[j]) pairs++;
  }
  return pairs;
}
