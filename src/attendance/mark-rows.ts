import type { MarkCode } from "./types.js";

/** A number for each thing that marks say. */
export type CodeColumn = Uint8Array | Uint16Array | Uint32Array;

/** Marks as columns, before they are packed. */
export interface MarkRows {
  /** The student of each row; `refusedRow` where the row is not to be used. */
  readonly student: Uint32Array;
  /** The date of each row in days since 1970-01-01. */
  readonly day: Int32Array;
  /** What each row says, an index of `codes`. */
  readonly code: CodeColumn;
  /** What the codes mean. */
  readonly codes: readonly MarkCode[];
  /** When each row was recorded; earlier is smaller. */
  readonly recordedAt?: Int32Array | Float64Array;
}
