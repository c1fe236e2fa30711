import { TruancyError } from "../errors.js";

/** A position in a table, counted from the end where it is negative; what is no position throws. */
export function positionIn(length: number, index: number): number {
  const position = index < 0 ? index + length : index;
  if (Number.isInteger(index) && position >= 0 && position < length) return position;
  throw new TruancyError("invalid-number", ["index"], "a position in the table");
}
