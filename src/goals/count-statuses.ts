import { TruancyError } from "../errors.js";
import type { ProgressStatus, StatusCounts } from "./types.js";

/** All statuses, from the beginning to the end of an objective. */
export const statuses: readonly ProgressStatus[] = [
  "not-started",
  "too-early",
  "met",
  "on-track",
  "at-risk",
  "off-track",
  "unreachable",
  "overdue",
];

/** How many of each status, and the sum of their weights where there are weights. */
export function countStatuses(found: readonly ProgressStatus[], weights?: readonly number[]): StatusCounts {
  const counts = none();
  for (const status of found) counts[status] += 1;
  if (weights === undefined) return { total: found.length, counts };
  const sums = none();
  found.forEach((status, index) => {
    const weight = weights[index]!;
    if (!(weight > 0 && weight < Number.POSITIVE_INFINITY)) {
      throw new TruancyError("invalid-number", ["objectives", index, "weight"], "above 0");
    }
    sums[status] += weight;
  });
  return { total: found.length, counts, weights: sums };
}

/** Nothing of any status. */
export function none(): Record<ProgressStatus, number> {
  return Object.fromEntries(statuses.map((status) => [status, 0])) as Record<ProgressStatus, number>;
}
