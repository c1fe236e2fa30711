import type { IsoDate } from "../../calendar/index.js";
import type { Authority, DueDuty, Duty, TierLevel } from "../../policy/index.js";

/**
 * A duty of a case and what became of it. It is pending until it is done, needless or withdrawn.
 *
 * @category Cases
 */
export interface CaseDuty extends Omit<DueDuty, "status"> {
  /** The case events that it asks for and that have come, with their dates. */
  readonly met?: readonly {
    /** The event, as the policy names it. */
    readonly name: string;
    /** When it happened. */
    readonly on: IsoDate;
  }[];
  /** When it was fulfilled. */
  readonly doneOn?: IsoDate;
  /** When it became needless: by an event, or because a person found that it does not apply. */
  readonly needlessOn?: IsoDate;
  /** When it was withdrawn, because the policy no longer asked for it. */
  readonly withdrawnOn?: IsoDate;
  /** It was done or needless, and since then attendance was corrected: it was right on the day it was done, and would not be asked for today. */
  readonly correctedOn?: IsoDate;
  /** How many days more were given. */
  readonly extendedBy?: number;
  /** In a view of {@link redact}: it was done or became needless, and the view does not show how and when. */
  readonly settled?: true;
}

/**
 * What a policy asks of a case: its rules without their conditions. A {@link Policy} can be given for one.
 *
 * @category Cases
 */
export interface CasePolicy {
  /** The policy's id. */
  readonly id: string;
  /** Its version. */
  readonly version: string;
  /** Its rules. */
  readonly rules: readonly CaseRule[];
}

/**
 * A rule as a case knows it.
 *
 * @category Cases
 */
export interface CaseRule {
  /** The rule's id. */
  readonly id: string;
  /** Its name for people. */
  readonly title: string;
  /** Determinations that a person must make. */
  readonly requires?: readonly string[];
  /** What the school has to do. */
  readonly duties: readonly Duty[];
  /** Where it is written. */
  readonly authority: Authority;
}

/**
 * What a policy decided about a student, as far as a case needs it.
 *
 * @category Cases
 */
export interface CaseDecision {
  /** The date as of which it was decided; until a later entry says otherwise, it is decided the same. */
  readonly asOf: IsoDate;
  /** The tier. */
  readonly tier: TierLevel;
  /** The rules that are met. */
  readonly met: readonly string[];
  /** The rules that wait for people or facts, and for which. */
  readonly undetermined: readonly {
    /** The rule. */
    readonly ruleId: string;
    /** What would settle it. */
    readonly needs: readonly string[];
  }[];
  /** What is to be done. */
  readonly duties: readonly Omit<DueDuty, "status">[];
}
