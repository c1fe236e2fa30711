import type { CountedText } from "./counted-text.js";

/**
 * The sentences that tell a decision about one student.
 *
 * @category Messages
 */
export interface DecisionWording {
  /** A student's attendance. */
  readonly attendance: {
    /** Before there is any school day. Slot: `asOf`. */
    readonly none: string;
    /** By days in membership. Slots: `asOf`, `absent`, `days`, `share`, `unexcused`; `unknown`, if there are any. */
    readonly some: CountedText;
  };
  /** The tier of support. Slot: `tier`. */
  readonly tier: string;
  /** A citation that was not verified. Slot: `citation`. */
  readonly notVerified: string;
  /** A rule that is met. */
  readonly met: {
    /** Since a date. Slots: `title`, `citation`, `since`. */
    readonly since: string;
    /** Anew each time. Slots: `times` (with the word for it), `title`, `citation`, `dates`. */
    readonly times: string;
  };
  /** A rule that waits for people or facts. Slots: `title`, `citation`, `since`, `needs`. */
  readonly undetermined: string;
  /** What a condition counted. Slots: `observed`, `asked`; `from` with `until`, and `dates`, if there are any. */
  readonly counted: string;
  /** Days that a condition left out. Slots: `reason`, `dates`. */
  readonly leftOut: string;
  /** Why they were left out. */
  readonly reasons: Readonly<
    Record<"excusal" | "kind" | "reason" | "instructed" | "too-little-missed" | "outside-window", string>
  >;
  /** Something to do. Slots: `openedOn`, `action`; `dueOn` and `status`, if there are any. */
  readonly duty: string;
  /**
   * The same thing to do on several occasions. Slots: `occasions` (with the word for it), `openedOn`, `action`; `dueOn` and `status`, if there
   * are any; `overdue` of so many `times`, if any are.
   */
  readonly duties: string;
  /** What is said of a duty that is not simply open. */
  readonly statuses: Readonly<Record<"overdue" | "waiting", string>>;
  /** How far a rule is, by the days that remain. Slots: `remaining`, `title`. */
  readonly distance: CountedText;
}
