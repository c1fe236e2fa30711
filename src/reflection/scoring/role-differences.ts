import { mean, variance } from "../agreement/moments.js";
import { studentsT } from "../agreement/students-t.js";
import type { RoleDifference } from "../types.js";
import type { Ruler } from "./ruler.js";

/**
 * How any two roles differ on a lever, by their respondents' means.
 *
 * @see Welch, B. L. (1947). The generalization of "Student's" problem when several different population variances are involved.
 * Biometrika, 34(1–2), 28–35.
 */
export function roleDifferences(
  leverId: string,
  byRole: ReadonlyMap<string, readonly number[]>,
  { step }: Ruler,
): RoleDifference[] {
  const samples = [...byRole].flatMap(([role, means]) => sampleOf(role, means, step));
  return samples.flatMap((a, place) => samples.slice(place + 1).flatMap((b) => welch(leverId, a, b)));
}

interface Sample {
  readonly role: string;
  readonly mean: number;
  /** The sample variance by the number of respondents. */
  readonly error: number;
  readonly freedom: number;
}

function sampleOf(role: string, means: readonly number[], step: number): Sample[] {
  const spread = variance(means);
  if (spread === undefined) return [];
  return [{ role, mean: mean(means) * step, error: (spread * step ** 2) / means.length, freedom: means.length - 1 }];
}

/** The role with the higher mean first; none where nobody differs from anybody of the same role. */
function welch(leverId: string, a: Sample, b: Sample): RoleDifference[] {
  const [high, low] = a.mean >= b.mean ? [a, b] : [b, a];
  const error = high.error + low.error;
  if (error === 0) return [];
  const freedom = error ** 2 / (high.error ** 2 / high.freedom + low.error ** 2 / low.freedom);
  const difference = high.mean - low.mean;
  const margin = studentsT(freedom) * Math.sqrt(error);
  return [{ leverId, roles: [high.role, low.role], difference, interval: [difference - margin, difference + margin] }];
}
