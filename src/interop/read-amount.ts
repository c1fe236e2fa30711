import { refuse, type Refusal } from "./refusal.js";

const decimal = /^(?:\d+(?:\.\d+)?|\.\d+)$/;

/** The numbers that a column of amounts may hold. */
export interface AmountRange {
  /** Zero is allowed. */
  readonly zero: boolean;
  /** The largest number, included. */
  readonly most?: number;
}

/** A plain decimal number from a cell's text. */
export function readAmount(text: string, range: AmountRange): number | Refusal {
  const value = decimal.test(text) ? Number(text) : Number.NaN;
  const high = range.most ?? Number.MAX_VALUE;
  if (value <= high && (value > 0 || (range.zero && value === 0))) return value;
  const low = range.zero ? "from 0" : "above 0";
  return refuse(
    "invalid-value",
    `expected a decimal number ${low}${range.most === undefined ? "" : ` to ${range.most}`}`,
  );
}
