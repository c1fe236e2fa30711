import type { Patch } from "immer";
import type { IsoDate, SchoolCalendar } from "../../calendar/index.js";
import type { DueDuty, Policy, TierLevel } from "../../policy/index.js";
import type { CaseDecision, CaseDuty, CasePolicy } from "./decided-types.js";
import type { CaseEvent, Compartment, ReviewDecision } from "./event-types.js";

export type * from "./decided-types.js";

/**
 * What a school does about one student's attendance: how far it is, what is still due, and every entry that led there.
 *
 * Plain data. {@link advance} changes it, and {@link replay} makes it anew from its entries.
 *
 * @category Cases
 */
export interface Case {
  /** The version of this shape. */
  readonly schemaVersion: 1;
  /** The case. */
  readonly id: string;
  /** The student. */
  readonly studentId: string;
  /** The role that coordinates it. */
  readonly coordinator?: string;
  /** When it was opened. */
  readonly openedOn: IsoDate;
  /** How far it is. */
  readonly state: CaseState;
  /** The tier of support that the student is in. */
  readonly tier: TierLevel;
  /** What the policy asked for, and what became of it. */
  readonly duties: readonly CaseDuty[];
  /** What happened, in the order in which it was written down. */
  readonly entries: readonly CaseEvent[];
  /** When the last entry was written down. */
  readonly changedOn: IsoDate;
  /** What a reader may see, in the view that {@link redact} gives. A view is for reading and cannot be advanced. */
  readonly visible?: readonly Compartment[];
}

/**
 * How far a case is: opened; learning why; agreeing what to do; doing it; looking how it went; closed.
 *
 * @category Cases
 */
export type CaseState = "open" | "understanding" | "planning" | "supporting" | "reviewing" | "closed";

/**
 * How to open a case.
 *
 * @category Cases
 */
export interface OpenCaseOptions {
  /** The case's id. */
  readonly caseId: string;
  /** When it is opened. */
  readonly openedOn: IsoDate;
  /** The policy that decided; the case keeps what it asks. */
  readonly policy: Policy | CasePolicy;
  /** The role that coordinates it. */
  readonly coordinator?: string;
}

/**
 * What an event made of a case.
 *
 * @category Cases
 */
export interface CaseChange {
  /** The case after it. */
  readonly supportCase: Case;
  /** What changed, as JSON patches. */
  readonly patches: readonly Patch[];
  /** The patches that lead back. */
  readonly inverse: readonly Patch[];
}

/**
 * An entry of a case with what it changed.
 *
 * @category Cases
 */
export interface TrailEntry {
  /** The entry. */
  readonly entry: CaseEvent;
  /** What changed, as JSON patches. */
  readonly patches: readonly Patch[];
  /** The patches that lead back. */
  readonly inverse: readonly Patch[];
}

/**
 * How to take over a later decision.
 *
 * @category Cases
 */
export interface ReconcileOptions {
  /** When it is taken over; the date of the decision, or of the last entry if later, if absent. */
  readonly on?: IsoDate;
  /** The policy, where its version is not the one that the case knows. */
  readonly policy?: Policy | CasePolicy;
}

/**
 * What a later decision made of a case.
 *
 * @category Cases
 */
export interface Reconciliation extends CaseChange {
  /** The pending duties that the policy no longer asks for. */
  readonly withdrawn: readonly DueDuty[];
  /** The duties that were done before attendance was corrected: they were right on that day, and stay as they are. */
  readonly kept: readonly CaseDuty[];
}

/**
 * As of when to look at cases.
 *
 * @category Cases
 */
export interface CaseViewOptions {
  /** The date. */
  readonly asOf: IsoDate;
  /** The school's calendar, for duties that are due in school days after another one. */
  readonly calendar?: SchoolCalendar;
}

/**
 * A case that a team should talk about, and why.
 *
 * @category Teams
 */
export interface AgendaItem {
  /** The case. */
  readonly caseId: string;
  /** The student. */
  readonly studentId: string;
  /** How far it is. */
  readonly state: CaseState;
  /** The tier of support. */
  readonly tier: TierLevel;
  /** Why, the most pressing first. */
  readonly reasons: readonly AgendaReason[];
  /** What is due, overdue first. */
  readonly duties: readonly DueDuty[];
  /** What the policy decided last. */
  readonly lastDecision: CaseDecision;
  /** What the team decided last. */
  readonly lastReview?: {
    /** When. */
    readonly on: IsoDate;
    /** What. */
    readonly decision: ReviewDecision;
    /** Why. */
    readonly reason: string;
  };
}

/**
 * Why a team should talk about a case.
 *
 * @category Teams
 */
export interface AgendaReason {
  /** Why, as a code. */
  readonly code: AgendaCode;
  /** Since when, or for when. */
  readonly on?: IsoDate;
  /** The duties, determinations or meetings that it is about. */
  readonly about?: readonly string[];
}

/**
 * Why a team should talk about a case, the most pressing first.
 *
 * - `duty-overdue`: a duty is past its date
 * - `review-overdue`: the day to look again is past
 * - `meeting-passed`: a meeting was arranged for a day that is past, and nothing says that it was held
 * - `step-overdue`: an action step is past its date, and no review came since
 * - `tier-rose`: the policy asks for more than the student gets
 * - `determination-needed`: a rule waits for what people find
 * - `duty-open`: a duty is to be done
 * - `agreement-missing`: action steps wait for an agreement
 * - `no-support`: the student is above tier 1, and no support is running
 * - `no-review-planned`: supports run, and nobody said when to look
 *
 * @category Teams
 */
export type AgendaCode =
  | "duty-overdue"
  | "review-overdue"
  | "meeting-passed"
  | "step-overdue"
  | "tier-rose"
  | "determination-needed"
  | "duty-open"
  | "agreement-missing"
  | "no-support"
  | "no-review-planned";

/**
 * What one role has to do.
 *
 * @category Teams
 */
export interface Caseload {
  /** The role; empty for duties that name none. */
  readonly role: string;
  /** The cases in which it has something to do, by id. */
  readonly caseIds: readonly string[];
  /** How many duties are open to it, overdue ones and waiting ones included. */
  readonly duties: number;
  /** How many of them are overdue. */
  readonly overdue: number;
  /** How many action steps of plans in force are its own. */
  readonly steps: number;
  /** How many running supports it sees to. */
  readonly supports: number;
}
