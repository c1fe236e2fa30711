import type { Distance } from "../../src/index.js";
import type { OracleDistance } from "./distance.js";
import { oneLine } from "./property.js";

/**
 * What is wrong with some distances, if anything.
 *
 * Where several excusals are equally near, the leaf of any of them may be named. Where no counting leaf decides (the rule
 * comes into force, the student grows older, another rule is reached) there may be a distance or none.
 */
export function distanceFault(found: readonly Distance[], expected: readonly OracleDistance[]): string | undefined {
  const wanted = expected.filter(({ ruleId, leaves }) => {
    const mayBeAbsent = leaves.includes(undefined);
    return !mayBeAbsent || found.some((distance) => distance.ruleId === ruleId);
  });
  const shape = (distances: readonly { ruleId: string; remaining: number }[]): string =>
    oneLine(distances.map(({ ruleId, remaining }) => [ruleId, remaining]));
  if (shape(found) !== shape(wanted)) return `distances ${shape(found)}, oracle ${shape(wanted)}`;
  const wrong = found.findIndex((distance, i) => !isOneOf(distance, wanted[i]!));
  return wrong < 0 ? undefined : `distance ${oneLine(found[wrong])}, oracle ${oneLine(wanted[wrong])}`;
}

function isOneOf({ observed, threshold, unit }: Distance, { leaves }: OracleDistance): boolean {
  const named = oneLine({ observed, threshold, unit });
  return leaves.some((leaf) => leaf === undefined || oneLine(leaf) === named);
}
