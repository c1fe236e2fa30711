import { TruancyError } from "../../errors.js";
import type { ComparePoliciesOptions } from "./types.js";

/** The group of a student by position. */
export function groupLabels(
  studentIds: readonly string[],
  groups: ComparePoliciesOptions["groups"],
): (student: number) => string | undefined {
  if (groups === undefined) return () => undefined;
  if (typeof groups === "function") return (student) => groups(studentIds[student]!) ?? undefined;
  if (groups?.length !== studentIds.length) {
    throw new TruancyError("invalid-columns", ["groups"], "one value a student");
  }
  return (student) => groups[student] ?? undefined;
}
