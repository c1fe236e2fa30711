import type { IsoDate } from "../../calendar/index.js";
import type { DecideAllOptions, Duty, Rule } from "../types.js";

/**
 * What to simulate: as for {@link decideAll}, from one date to another.
 *
 * @category Working with policies
 */
export interface SimulateOptions extends Pick<DecideAllOptions, "facts" | "determinations"> {
  /** The first date, included. */
  readonly from: IsoDate;
  /** The last date, included. */
  readonly until: IsoDate;
  /**
   * Which duties are meetings to hold. If absent, those with a case event that ends with `-held` among what fulfils them or makes them
   * needless: `"meeting-held"`, `"interview-held"`.
   */
  readonly isMeeting?: (duty: Duty, rule: Rule) => boolean;
}

/**
 * The work that a policy makes, week by week.
 *
 * Each week is seen as of its last date. A duty is counted in the week in which it was first opened, and in the week in which it is due; one
 * that no longer stands by the end of a week, since its rule is no longer met, is not counted in it.
 *
 * @category Working with policies
 */
export interface PolicySimulation {
  /** The policy. */
  readonly policy: {
    /** Its id. */
    readonly id: string;
    /** Its version. */
    readonly version: string;
  };
  /** The weeks from Monday to Sunday; the first begins with `from`, the last ends with `until`. */
  readonly weeks: readonly SimulatedWeek[];
  /** The same by duty, in the policy's order. */
  readonly duties: readonly SimulatedDuty[];
}

/**
 * One week.
 *
 * @category Working with policies
 */
export interface SimulatedWeek {
  /** The first date of it. */
  readonly from: IsoDate;
  /** The last date of it, as of which it is seen. */
  readonly until: IsoDate;
  /** How many students are on a roll on its last date. */
  readonly students: number;
  /** How many of them are in tier 1, 2 and 3. */
  readonly tiers: readonly [number, number, number];
  /** How many duties were opened. */
  readonly opened: number;
  /** How many duties fall due. */
  readonly due: number;
  /** How many meetings are to be held: those due, and of those without a date those opened. */
  readonly meetings: number;
}

/**
 * One duty over the weeks.
 *
 * @category Working with policies
 */
export interface SimulatedDuty {
  /** The rule. */
  readonly ruleId: string;
  /** The duty. */
  readonly dutyId: string;
  /** What is to be done. */
  readonly action: string;
  /** Who does it. */
  readonly responsible?: string;
  /** It is a meeting to hold. */
  readonly meeting: boolean;
  /** How many were opened, by week. */
  readonly opened: readonly number[];
  /** How many fall due, by week. */
  readonly due: readonly number[];
}
