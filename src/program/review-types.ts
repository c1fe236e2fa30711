import type { IsoDate } from "../calendar/index.js";
import type { Citation, ComponentId, KeyElementId, LeverId } from "../framework/index.js";
import type { ProgramDocument } from "./types.js";

/**
 * As of when to review a program.
 *
 * @category Review
 */
export interface ReviewProgramOptions {
  /** The date as of which to review, included. */
  readonly asOf: IsoDate;
  /** After how many months a record that does not say so itself has to be looked at again, 1 to 60; 12 if absent. */
  readonly staleAfter?: number;
}

/**
 * Where a key element stands.
 *
 * - `met`: current records show all that it asks for
 * - `partial`: something is there, and something is missing
 * - `unmet`: nothing is there
 * - `stale`: records show all of it, but some that it needs are past their review date or have ended
 *
 * @category Review
 */
export type ReviewStatus = "met" | "partial" | "unmet" | "stale";

/**
 * What a program has in place as of a date. Self-attested: it says what the school's own records show, and grants nothing.
 *
 * @category Review
 */
export interface ProgramReview {
  /** The version of this shape. */
  readonly schemaVersion: 1;
  /** The program. */
  readonly programId: string;
  /** Its name. */
  readonly title: string;
  /** Who says so: the school itself. */
  readonly basis: "self-attested";
  /** The date as of which it was reviewed. */
  readonly asOf: IsoDate;
  /** After how many months records had to be looked at again. */
  readonly staleAfter: number;
  /** Whether every component is met. */
  readonly ready: boolean;
  /** How many key elements stand where, those left out that DESE's page gives as examples. */
  readonly counts: ReviewCounts;
  /** The twelve components, in DESE's order. */
  readonly components: readonly ComponentReview[];
  /** The six levers, each with the components that it moves by our crosswalk. */
  readonly levers: readonly LeverReview[];
  /** What to do until it is ready: as few records to touch as we find, in the order of the components. Empty when ready. */
  readonly steps: readonly ReadinessStep[];
}

/**
 * How many key elements stand where.
 *
 * @category Review
 */
export type ReviewCounts = Readonly<Record<ReviewStatus, number>>;

/**
 * Where a component stands.
 *
 * @category Review
 */
export interface ComponentReview {
  /** The component. */
  readonly component: ComponentId;
  /** Its number on DESE's page. */
  readonly number: number;
  /** Our name for it. */
  readonly title: string;
  /** `met` and `unmet` when all of its key elements are, `stale` when only reviews are missing, else `partial`. Examples do not count. */
  readonly status: ReviewStatus;
  /** Whether it is met. */
  readonly ready: boolean;
  /** How many of its key elements stand where, examples left out. */
  readonly counts: ReviewCounts;
  /** All of its key elements, examples too. */
  readonly elements: readonly ElementReview[];
}

/**
 * Where a lever's components stand together.
 *
 * @category Review
 */
export interface LeverReview {
  /** The lever. */
  readonly lever: LeverId;
  /** Its name. */
  readonly title: string;
  /** As for a component, over the key elements of all its components. */
  readonly status: ReviewStatus;
  /** Whether all its components are met. */
  readonly ready: boolean;
  /** How many key elements of its components stand where, examples left out. */
  readonly counts: ReviewCounts;
  /** The components that it moves. */
  readonly components: readonly ComponentId[];
}

/**
 * Where a key element stands, and what shows it.
 *
 * @category Review
 */
export interface ElementReview {
  /** The key element. */
  readonly element: KeyElementId;
  /** Our name for it. */
  readonly title: string;
  /** DESE's page gives it as an example: the component can be met without it. */
  readonly example?: true;
  /** Where it stands. */
  readonly status: ReviewStatus;
  /** The records that bear on it, those that show it first. */
  readonly evidence: readonly Evidence[];
  /** What exactly is missing; empty when met. */
  readonly missing: readonly string[];
  /** What to do next, in plain words; absent when met. */
  readonly next?: string;
}

/**
 * A record that bears on a key element.
 *
 * @category Review
 */
export interface Evidence {
  /** Where it is in the program: `["schoolTeam", "teams", 0]`. */
  readonly path: readonly (string | number)[];
  /** Its title. */
  readonly title: string;
  /** Whether it shows what it has to, though it may be past its review date. */
  readonly complete: boolean;
  /** Whether it is current: `stale` past its review date, `ended`, or `planned` for later. */
  readonly state: RecordState;
  /** The last date on which it is current; absent where nothing ends it. */
  readonly currentUntil?: IsoDate;
  /** Its documents. */
  readonly documents?: readonly ProgramDocument[];
}

/**
 * Whether a record counts on a date.
 *
 * @category Review
 */
export type RecordState = "current" | "stale" | "ended" | "planned";

/**
 * A step towards readiness: one record to add, to complete or to look at again.
 *
 * @category Review
 */
export interface ReadinessStep {
  /** What to do with the record. */
  readonly action: "add" | "complete" | "renew";
  /** The record, or the list to which one has to be added. */
  readonly path: readonly (string | number)[];
  /** The component. */
  readonly component: ComponentId;
  /** The key elements that it serves. */
  readonly elements: readonly KeyElementId[];
  /** The step in plain words. */
  readonly text: string;
}

/**
 * What changed between two reviews of a program.
 *
 * @category Review
 */
export interface ProgramReviewChange {
  /** The program. */
  readonly programId: string;
  /** The date of the earlier review. */
  readonly from: IsoDate;
  /** The date of the later one. */
  readonly until: IsoDate;
  /** Whether it was ready, and whether it is. */
  readonly ready: readonly [before: boolean, after: boolean];
  /** Key elements met, examples left out: before and after. */
  readonly met: readonly [before: number, after: number];
  /** Each component, before and after. */
  readonly components: readonly ComponentChange[];
  /** Key elements that stand better, in DESE's order. */
  readonly improved: readonly ElementChange[];
  /** Key elements that stand worse. */
  readonly worsened: readonly ElementChange[];
  /** Key elements that are not met in either, and stand the same. */
  readonly unchanged: readonly ElementChange[];
}

/**
 * Where a component stood and stands.
 *
 * @category Review
 */
export interface ComponentChange {
  /** The component. */
  readonly component: ComponentId;
  /** Its status before. */
  readonly before: ReviewStatus;
  /** Its status after. */
  readonly after: ReviewStatus;
  /** Key elements met, examples left out: before and after. */
  readonly met: readonly [before: number, after: number];
}

/**
 * Where a key element stood and stands.
 *
 * @category Review
 */
export interface ElementChange {
  /** The key element. */
  readonly element: KeyElementId;
  /** Its status before. */
  readonly before: ReviewStatus;
  /** Its status after. */
  readonly after: ReviewStatus;
}

/**
 * Something about a reward that evidence or fairness speaks against.
 *
 * @category 4 Environment
 */
export interface IncentiveFinding {
  /** What was found. */
  readonly code: IncentiveFindingCode;
  /** Where in the incentive. */
  readonly path: readonly (string | number)[];
  /** `error`: it works against its aim or against fairness; `warning`: a careful team would think again. */
  readonly severity: "error" | "warning";
  /** What was found, in words. */
  readonly message: string;
  /** How to mend it. */
  readonly fix: string;
  /** The study that speaks against it; absent where the reason is ours. */
  readonly source?: Citation;
}

/**
 * What {@link checkIncentive} can find.
 *
 * @category 4 Environment
 */
export type IncentiveFindingCode =
  | "perfection-rewarded"
  | "illness-penalized"
  | "surprise-afterwards"
  | "announced-in-advance"
  | "seldom-given"
  | "no-withdrawal-plan"
  | "not-measured-after-removal";

/**
 * Who answers for the objectives drafted from a review, and by when they shall be reached.
 *
 * @category Review
 */
export interface DraftFromReviewOptions {
  /** The role that answers for them. */
  readonly owner: string;
  /** The date by whose end the components shall be met; after the review's. */
  readonly targetDate: IsoDate;
  /** Only these components; all with a gap if absent. */
  readonly components?: readonly ComponentId[];
}
