import type { DayName } from "../types.js";
import type { CountedText } from "./counted-text.js";

/**
 * What a school writes to a family about a student's attendance.
 *
 * @category Messages
 */
export interface NoticeWording {
  /** To whom it is: the student as well as the family, or the family alone. Slot: `student`. */
  readonly greeting: Readonly<Record<"student" | "family", string>>;
  /** That the school is glad to have the student. Slots: `student`, `school`. */
  readonly glad: string;
  /** Days on which the student was not there. Slots: `student`, `dates`. */
  readonly absentOn: string;
  /** How many days the student was not there. Slots: `asOf`, `student`, `daysAbsent`, `daysInMembership`. */
  readonly missed: string;
  /** That there can be many reasons, and that the school would like to hear theirs. */
  readonly reasons: string;
  /** That the letter is no punishment, and that the school wants to help. */
  readonly help: string;
  /** Dates to choose from for a meeting. Slot: `dates`. */
  readonly meeting: string;
  /** How much more time can be asked for, by its days. Slot: `days`. */
  readonly moreTime: Readonly<Record<DayName, CountedText>>;
  /** That an interpreter can be there. */
  readonly interpreter: string;
  /** Whom to call. Slots: `name`, `phone`; `role`, if it is known. */
  readonly call: string;
  /** What the notice stands on. Slot: `citation`. */
  readonly source: string;
}
