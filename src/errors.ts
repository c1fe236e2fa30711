/**
 * What can go wrong through misuse of the library, by code.
 *
 * Trouble in *data* is not in this list: it comes back as `problems`, row by row.
 */
export type ErrorCode = keyof typeof texts;

const texts = {
  "ambiguous-calendar": "two calendars fit the same dates of this enrollment: name one by `calendarId`",
  "duplicate-calendar": "two calendars have this id",
  "invalid-calendar": "the calendar is not in order here",
  "invalid-case": "the case is not in order here",
  "invalid-columns": "the columns do not fit together here",
  "invalid-date": "expected a civil date `YYYY-MM-DD` between 1900 and 2199",
  "invalid-fact": "expected a string, a boolean or a finite number",
  "instrument-mismatch": "the answers belong to another instrument or version",
  "invalid-goal": "the goal cannot be used or changed so here",
  "invalid-instrument": "the instrument is not in order here",
  "invalid-mapping": "the mapping cannot be used here",
  "invalid-number": "expected a finite number in the range that its description gives",
  "invalid-overlay": "the change cannot be made here",
  "invalid-policy": "the policy is not in order here",
  "override-forbidden": "the policy below does not allow this change",
  "invalid-responses": "the responses cannot be used here",
  "invalid-table": "the table is not in order here",
  "policy-cycle": "this rule waits for itself through `reached`",
  "policy-too-deep": "conditions may be nested 64 deep at most",
  "program-mismatch": "the two are of different programs",
  "unknown-component": "no component has this id",
  "unknown-duty": "no duty or rule of the policy has this id",
  "unknown-lever": "no lever has this id",
  "unknown-locale": "no message catalogue for this locale",
  "unknown-rule": "no rule of the policy has this id",
  "unknown-student": "the register has no student with this id",
} as const;

/**
 * The one error class of the library: thrown when a call is wrong, never for what a school recorded.
 *
 * The message is written for the engineer who made the call and never holds a student's values. Test
 * `error.code` (or `error.name === "TruancyError"`) rather than `instanceof`: an application can hold two copies
 * of a package.
 *
 * @example
 * ```ts
 * import { TruancyError } from "truancy-prevention";
 *
 * const error = new TruancyError("unknown-rule", ["rules", 3, "when", "reached"]);
 * error.code; //=> "unknown-rule"
 * error.path; //=> ["rules", 3, "when", "reached"]
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
   * @param detail a further clause for the message; never a student's value
   */
  constructor(code: ErrorCode, path: readonly (string | number)[] = [], detail?: string) {
    const where = path.length === 0 ? "" : `${path.join(".")}: `;
    super(`${where}${texts[code]}${detail === undefined ? "" : ` (${detail})`}`);
    this.code = code;
    this.path = path;
  }
}
