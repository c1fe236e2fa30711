import type { CountingRules, Filter } from "../../src/index.js";
import type { Part } from "./model.js";

/** The parts that are time missed under the counting rules, each with the excusal that it counts as. */
export function timeMissed(parts: readonly Part[], counting: CountingRules): Part[] {
  return parts
    .filter(({ kind }) => kind !== "present")
    .filter(({ instructed }) => !(instructed && counting.instructionCountsAsPresent === true))
    .map((part) => ({
      ...part,
      excusal: part.excusal === "unknown" ? (counting.unknownCountsAs ?? "unknown") : part.excusal,
    }));
}

/** Those of the parts that a condition's filter lets through. */
export function admitted(parts: readonly Part[], { excusal, kinds, exceptReasons }: Filter): Part[] {
  return parts
    .filter((part) => excusal === undefined || excusal.includes(part.excusal))
    .filter((part) => kinds === undefined || kinds.includes(part.kind))
    .filter((part) => part.reason === undefined || exceptReasons?.includes(part.reason) !== true);
}
