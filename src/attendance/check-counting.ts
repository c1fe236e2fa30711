import { TruancyError } from "../errors.js";
import type { CountingRules, Excusal } from "./types.js";

type Path = readonly (string | number)[];

const excusals: readonly Excusal[] = ["excused", "unexcused", "unknown"];

/** Throw where a number of the counting rules is out of range. */
export function checkCounting(counting: CountingRules, path: Path): void {
  const { presentShare, halfDay, minimumMembership } = counting;
  if (presentShare !== undefined && !(typeof presentShare === "number" && presentShare > 0 && presentShare <= 1)) {
    throw new TruancyError("invalid-number", [...path, "presentShare"], "above 0 and at most 1");
  }
  if (counting.unknownCountsAs !== undefined && !excusals.includes(counting.unknownCountsAs)) {
    throw new TruancyError("invalid-policy", [...path, "unknownCountsAs"], "excused, unexcused or unknown");
  }
  if (halfDay !== undefined && !(halfDay.oneFrom > 0 && halfDay.oneFrom <= 1)) {
    throw new TruancyError("invalid-number", [...path, "halfDay", "oneFrom"], "above 0 and at most 1");
  }
  if (halfDay !== undefined && !(halfDay.twoFrom >= halfDay.oneFrom && halfDay.twoFrom <= 1)) {
    throw new TruancyError("invalid-number", [...path, "halfDay", "twoFrom"], "from `oneFrom` to 1");
  }
  if (minimumMembership !== undefined && !(minimumMembership >= 0 && minimumMembership < Number.POSITIVE_INFINITY)) {
    throw new TruancyError("invalid-number", [...path, "minimumMembership"], "from 0");
  }
}
