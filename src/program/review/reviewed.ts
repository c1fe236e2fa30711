import type { ProgramDocument, ProgramRecord } from "../types.js";

/** What a record of a list has to have for the review. Goals are read as records as well. */
export interface Reviewed extends Pick<ProgramRecord, "title" | "date"> {
  readonly owner?: string;
  readonly reviewedOn?: string;
  readonly reviewEveryMonths?: number;
  readonly endsOn?: string;
  readonly documents?: readonly ProgramDocument[];
  /** It stands until it ends, without a review date of its own. */
  readonly lasting?: true;
}
