/**
 * What can go wrong through misuse of the library, by code.
 *
 * Trouble in *data* is not in this list: it comes back as `problems`, row by row.
 */
export type ErrorCode =
  | "ambiguous-calendar"
  | "duplicate-calendar"
  | "instrument-mismatch"
  | "invalid-argument"
  | "invalid-calendar"
  | "invalid-case"
  | "invalid-columns"
  | "invalid-date"
  | "invalid-event"
  | "invalid-fact"
  | "invalid-goal"
  | "invalid-instrument"
  | "invalid-interventions"
  | "invalid-mapping"
  | "invalid-notice"
  | "invalid-number"
  | "invalid-overlay"
  | "invalid-policy"
  | "invalid-program"
  | "invalid-recommendation"
  | "invalid-responses"
  | "invalid-table"
  | "invalid-wording"
  | "out-of-turn"
  | "override-forbidden"
  | "policy-cycle"
  | "policy-too-deep"
  | "program-mismatch"
  | "unknown-cause"
  | "unknown-component"
  | "unknown-duty"
  | "unknown-intervention"
  | "unknown-lever"
  | "unknown-locale"
  | "unknown-rule"
  | "unknown-student";

/**
 * The one error class of the library: thrown when a call is wrong, never for what a school recorded.
 *
 * The message is written for the engineer who made the call and never holds a student's values: the place in the argument, the code in words, and
 * what was expected there. Test `error.code` (or `error.name === "TruancyError"`) rather than `instanceof`: an application can hold two copies
 * of a package.
 *
 * @example
 * ```ts
 * import { TruancyError } from "truancy-prevention";
 *
 * const error = new TruancyError("unknown-rule", ["rules", 3, "when", "reached"]);
 * error.code; //=> "unknown-rule"
 * error.path; //=> ["rules", 3, "when", "reached"]
 * error.message; //=> "rules.3.when.reached: unknown rule"
 * ```
 * @category Errors
 */
export class TruancyError extends Error {
  override readonly name = "TruancyError";
  /** What went wrong, from a closed list. */
  readonly code: ErrorCode;
  /** Where in the argument, as property names and indexes; empty for the argument itself. */
  readonly path: readonly (string | number)[];

  /**
   * @param code what went wrong
   * @param path where in the argument
   * @param detail what was expected, for the message; never a student's value
   */
  constructor(code: ErrorCode, path: readonly (string | number)[] = [], detail?: string) {
    const where = path.length > 0 ? `${path.join(".")}: ` : "";
    super(where + code.replaceAll("-", " ") + (detail ? ` (${detail})` : ""));
    this.code = code;
    this.path = path;
  }
}
