import type { IsoDate } from "../../calendar/index.js";
import type { CauseFamilyId, RootCauseId } from "../../framework/index.js";
import type { TierLevel } from "../../policy/index.js";
import type { CaseDecision, CaseDuty, CasePolicy } from "./decided-types.js";

/**
 * Who may read an entry: `education` (the school's own record, the default), `health`, or `court`. What is said in one is not seen from
 * another; see {@link redact}.
 *
 * @category Case events
 */
export type Compartment = "education" | "health" | "court";

/**
 * Something that happened in a case. {@link advance} takes them one by one, and the case keeps them as its entries.
 *
 * @category Case events
 */
export type CaseEvent =
  | CaseOpened
  | CauseRecorded
  | ContactAttempted
  | ContactMade
  | MeetingScheduled
  | MeetingHeld
  | ActionStepsProposed
  | ActionStepsAgreed
  | CaseSupportStarted
  | CaseSupportEnded
  | Reviewed
  | SteppedUp
  | SteppedDown
  | Determined
  | ScreeningCompleted
  | ReferralMade
  | ReferralDismissed
  | NoticeSent
  | ExtensionGranted
  | StepTaken
  | NoteRecorded
  | DutiesWithdrawn
  | Reconciled
  | Purged
  | CaseClosed
  | CaseReopened;

/**
 * What every event says.
 *
 * @category Case events
 */
export interface Dated {
  /** When it happened. */
  readonly on: IsoDate;
  /** When it was written down, not before it happened; the same day if absent. Entries stand in this order. */
  readonly recordedOn?: IsoDate;
}

/**
 * An event that can fulfil a duty.
 *
 * A duty of a rule that is met each time is about its own day: only an event that names it in `duties` counts for it. For every other duty an
 * event counts that names it, or that names none.
 *
 * @category Case events
 */
export interface Answering extends Dated {
  /** The duties that it is about, by key; the case as a whole if absent, none of them if empty. */
  readonly duties?: readonly string[];
  /** What it is in the policy's words, beside its kind: `["first-notice-sent"]`. */
  readonly as?: readonly string[];
}

/**
 * The case was opened. Written by {@link openCase}.
 *
 * @category Case events
 */
export interface CaseOpened extends Dated {
  /** The kind of event. */
  readonly kind: "opened";
  /** The case. */
  readonly caseId: string;
  /** The student. */
  readonly studentId: string;
  /** The role that coordinates it. */
  readonly coordinator?: string;
  /** The tier of support it begins with. */
  readonly tier: TierLevel;
  /** What the policy asks. */
  readonly policy: CasePolicy;
  /** What it decided. */
  readonly decision: CaseDecision;
}

/**
 * A reason for absence, who says so, and how sure it is.
 *
 * @category Case events
 */
export interface CauseRecorded extends Dated {
  /** The kind of event. */
  readonly kind: "cause-recorded";
  /** Where the reason lies. */
  readonly family?: CauseFamilyId;
  /** How it keeps the student away. */
  readonly rootCause?: RootCauseId;
  /** The school itself kept the student out: suspension, or another exclusion. */
  readonly exclusion?: true;
  /** Who says so. */
  readonly saidBy: "student" | "family" | "staff" | "data";
  /** How sure it is. */
  readonly confidence: "suspected" | "likely" | "confirmed";
  /** In words. */
  readonly note?: string;
  /** Who may read it; `education` if absent. */
  readonly compartment?: Compartment;
}

/**
 * Someone tried to reach the family or the student, and did not.
 *
 * @category Case events
 */
export interface ContactAttempted extends Answering {
  /** The kind of event. */
  readonly kind: "contact-attempted";
  /** Whom: `"guardian"`, `"student"`. */
  readonly with: string;
  /** How: `"phone"`, `"home visit"`. */
  readonly channel: string;
  /** In which language, as a BCP 47 tag. */
  readonly language?: string;
  /** In words. */
  readonly note?: string;
  /** Who may read it; `education` if absent. */
  readonly compartment?: Compartment;
}

/**
 * The family or the student was reached, or called. Counts as `guardian-contacted`, and as `heard-from-guardian` when the guardian began it.
 *
 * @category Case events
 */
export interface ContactMade extends Answering {
  /** The kind of event. */
  readonly kind: "contact-made";
  /** With whom: `"guardian"`, `"student"`. */
  readonly with: string;
  /** How: `"phone"`, `"home visit"`. */
  readonly channel: string;
  /** Who began it; the school if absent. */
  readonly startedBy?: "school" | "guardian" | "student";
  /** In which language, as a BCP 47 tag. */
  readonly language?: string;
  /** In words. */
  readonly note?: string;
  /** Who may read it; `education` if absent. */
  readonly compartment?: Compartment;
}

/**
 * A kind of meeting. A `conference` counts as `conference-held`, an `exit-interview` as `interview-held`.
 *
 * @category Case events
 */
export type MeetingType = "meeting" | "conference" | "exit-interview";

/**
 * A meeting was arranged. Counts as `meeting-sought` when the guardian is invited.
 *
 * @category Case events
 */
export interface MeetingScheduled extends Answering {
  /** The kind of event. */
  readonly kind: "meeting-scheduled";
  /** The meeting's id, unique in its case. */
  readonly meetingId: string;
  /** What kind of meeting. */
  readonly type: MeetingType;
  /** For when. */
  readonly for: IsoDate;
  /** Who was invited, by role. */
  readonly invited: readonly string[];
  /** Who may read it, and that it was held; `education` if absent. */
  readonly compartment?: Compartment;
}

/**
 * A meeting took place. Counts as `meeting-held` when the guardian was there.
 *
 * @category Case events
 */
export interface MeetingHeld extends Answering {
  /** The kind of event. */
  readonly kind: "meeting-held";
  /** The meeting. */
  readonly meetingId: string;
  /** Who was there, by role. */
  readonly attended: readonly string[];
  /** In which language, as a BCP 47 tag. */
  readonly language?: string;
  /** An interpreter was there. */
  readonly interpreter?: boolean;
  /** In words. */
  readonly note?: string;
}

/**
 * One thing that someone will do.
 *
 * @category Case events
 */
export interface ActionStep {
  /** The step's id. */
  readonly id: string;
  /** What will be done, in words. */
  readonly what: string;
  /** By whom, as a role. */
  readonly owner: string;
  /** By when. */
  readonly by?: IsoDate;
}

/**
 * What someone outside the three who agree has added.
 *
 * @category Case events
 */
export interface AgencyInput {
  /** From where. */
  readonly from: "school-staff" | "public-safety" | "health" | "human-service" | "housing" | "nonprofit";
  /** What they say. */
  readonly says: string;
}

/**
 * Action steps were proposed; agreements to earlier ones no longer count.
 *
 * @category Case events
 */
export interface ActionStepsProposed extends Dated {
  /** The kind of event. */
  readonly kind: "action-steps-proposed";
  /** The steps. */
  readonly steps: readonly ActionStep[];
  /** What school staff and agencies added. */
  readonly input?: readonly AgencyInput[];
}

/**
 * Whose agreement action steps need.
 *
 * @category Case events
 */
export type AgreementParty = "principal-or-designee" | "student" | "guardian";

/**
 * Some of the three agreed to the action steps last proposed. Counts as `action-steps-agreed` once all have.
 *
 * @category Case events
 */
export interface ActionStepsAgreed extends Answering {
  /** The kind of event. */
  readonly kind: "action-steps-agreed";
  /** Who. */
  readonly agreedBy: readonly AgreementParty[];
  /** What school staff and agencies added. */
  readonly input?: readonly AgencyInput[];
}

/**
 * A support began.
 *
 * @category Case events
 */
export interface CaseSupportStarted extends Answering {
  /** The kind of event. */
  readonly kind: "support-started";
  /** The support's id, unique in its case. */
  readonly supportId: string;
  /** What it is, in words. */
  readonly title: string;
  /** The intervention of the catalogue that it is. */
  readonly interventionId?: string;
  /** Who sees to it, as a role. */
  readonly owner: string;
  /** It could not wait for an agreement: food, shelter, safety. */
  readonly urgent?: boolean;
  /** Who may read it, and its end; `education` if absent. */
  readonly compartment?: Compartment;
}

/**
 * A support ended.
 *
 * @category Case events
 */
export interface CaseSupportEnded extends Answering {
  /** The kind of event. */
  readonly kind: "support-ended";
  /** The support. */
  readonly supportId: string;
  /** How it went. */
  readonly result: "helped" | "helped-some" | "no-change" | "worse" | "not-carried-out";
  /** In words. */
  readonly note?: string;
}

/**
 * What a review can come to.
 *
 * @category Case events
 */
export type ReviewDecision = "continue" | "change-plan" | "step-up" | "step-down" | "close";

/**
 * The team looked at how it goes and decided what follows.
 *
 * @category Case events
 */
export interface Reviewed extends Dated {
  /** The kind of event. */
  readonly kind: "review";
  /** What follows. */
  readonly decision: ReviewDecision;
  /** Why. */
  readonly reason: string;
  /** Who decided, as a role. */
  readonly by: string;
  /** When to look again. */
  readonly nextReviewOn?: IsoDate;
}

/**
 * Support became more intensive, as a review decided.
 *
 * @category Case events
 */
export interface SteppedUp extends Dated {
  /** The kind of event. */
  readonly kind: "stepped-up";
}

/**
 * Support became less intensive, as a review decided.
 *
 * @category Case events
 */
export interface SteppedDown extends Dated {
  /** The kind of event. */
  readonly kind: "stepped-down";
}

/**
 * A person found something that a policy leaves to people: `"willful"`.
 *
 * @category Case events
 */
export interface Determined extends Dated {
  /** The kind of event. */
  readonly kind: "determination";
  /** The determination's name, as the policy asks for it. */
  readonly name: string;
  /** What was found. */
  readonly value: boolean;
  /** Who found it, as a role. */
  readonly by: string;
  /** On what grounds. */
  readonly reasons: string;
  /** Who may read it; `education` if absent. */
  readonly compartment?: Compartment;
}

/**
 * Someone looked whether a disability, or health, is behind the absences. Always in the compartment `health`.
 *
 * @category Case events
 */
export interface ScreeningCompleted extends Dated {
  /** The kind of event. */
  readonly kind: "screening-completed";
  /** For what. */
  readonly areas: readonly ("disability" | "health")[];
  /** By whom, as a role. */
  readonly by: string;
  /** What was found, in words. */
  readonly note?: string;
}

/**
 * A step before a referral: what was done, and when.
 *
 * @category Case events
 */
export interface PriorStep {
  /** When. */
  readonly on: IsoDate;
  /** What. */
  readonly kind: PriorStepKind;
}

/**
 * What counts as a step before a referral.
 *
 * @category Case events
 */
export type PriorStepKind =
  | "contact-attempted"
  | "contact-made"
  | "meeting-scheduled"
  | "meeting-held"
  | "notice-sent"
  | "action-steps-proposed"
  | "action-steps-agreed"
  | "support-started"
  | "support-ended"
  | "review";

/**
 * The student was referred to a court or an authority. Always in the compartment `court`. A referral to a service is a support.
 *
 * Counts as `referral-made`, and as `petition-filed` if a petition was filed.
 *
 * @category Case events
 */
export interface ReferralMade extends Answering {
  /** The kind of event. */
  readonly kind: "referral-made";
  /** To whom. */
  readonly to: string;
  /** The rule that it stands on. */
  readonly ruleId: string;
  /** Who made it, as a role. */
  readonly by: string;
  /** On what grounds. */
  readonly reasons: string;
  /** What was done before, as {@link priorSteps} lists it. */
  readonly steps: readonly PriorStep[];
  /** A petition was filed with it. */
  readonly petition?: boolean;
}

/**
 * A referral was dismissed. Always in the compartment `court`.
 *
 * @category Case events
 */
export interface ReferralDismissed extends Dated {
  /** The kind of event. */
  readonly kind: "referral-dismissed";
  /** In words. */
  readonly note?: string;
}

/**
 * A notice was sent. It fulfils the duties that it names and no other.
 *
 * @category Case events
 */
export interface NoticeSent extends Answering {
  /** The kind of event. */
  readonly kind: "notice-sent";
  /** The duties that it fulfils, by key; may be empty. */
  readonly duties: readonly string[];
  /** To whom, by role. */
  readonly to: readonly string[];
  /** How: `"letter"`, `"phone"`. */
  readonly channel: string;
  /** In which languages, as BCP 47 tags. */
  readonly languages: readonly string[];
  /** The dates that it offers to choose from. */
  readonly offers?: readonly IsoDate[];
}

/**
 * More time was given for a duty, at the request of whom the policy names.
 *
 * @category Case events
 */
export interface ExtensionGranted extends Dated {
  /** The kind of event. */
  readonly kind: "extension-granted";
  /** The duty, by key. */
  readonly duty: string;
  /** Who asked for it: `"guardian"`. */
  readonly onRequestOf: string;
  /** How many days more, in the unit of the policy's extension. */
  readonly days: number;
}

/**
 * A step that the policy asks for by a name for which there is no kind of event: `"plan-made"`.
 *
 * @category Case events
 */
export interface StepTaken extends Answering {
  /** The kind of event. */
  readonly kind: "step-taken";
  /** Its name, as the policy has it. */
  readonly step: string;
  /** In words. */
  readonly note?: string;
  /** Who may read it; `education` if absent. */
  readonly compartment?: Compartment;
}

/**
 * Something worth remembering. A note changes nothing else.
 *
 * @category Case events
 */
export interface NoteRecorded extends Dated {
  /** The kind of event. */
  readonly kind: "note-recorded";
  /** The note. */
  readonly text: string;
  /** Who may read it; `education` if absent. */
  readonly compartment?: Compartment;
}

/**
 * A person found that duties do not apply, and says why.
 *
 * @category Case events
 */
export interface DutiesWithdrawn extends Dated {
  /** The kind of event. */
  readonly kind: "withdrawn";
  /** The duties, by key. */
  readonly duties: readonly string[];
  /** Who found it, as a role. */
  readonly by: string;
  /** Why. */
  readonly reason: string;
}

/**
 * A later decision was taken over. Written by {@link reconcile}.
 *
 * @category Case events
 */
export interface Reconciled extends Dated {
  /** The kind of event. */
  readonly kind: "reconciled";
  /** What the policy decides now. */
  readonly decision: CaseDecision;
  /** What the policy asks, if its version changed. */
  readonly policy?: CasePolicy;
}

/**
 * Entries of the court were taken out. Written by {@link purge}.
 *
 * @category Case events
 */
export interface Purged extends Dated {
  /** The kind of event. */
  readonly kind: "purged";
  /** Who had it done, as a role. */
  readonly by: string;
  /** Duties that only those entries had settled, as they stand. */
  readonly duties: readonly CaseDuty[];
}

/**
 * The case was closed. What is still due stays due.
 *
 * @category Case events
 */
export interface CaseClosed extends Dated {
  /** The kind of event. */
  readonly kind: "closed";
  /** Why; that the aims are reached is for a review to decide. */
  readonly reason: "aims-reached" | "moved" | "graduated" | "attendance-corrected" | "opened-in-error" | "other";
  /** In words. */
  readonly note?: string;
}

/**
 * A closed case was taken up again.
 *
 * @category Case events
 */
export interface CaseReopened extends Dated {
  /** The kind of event. */
  readonly kind: "reopened";
  /** Why. */
  readonly reason: string;
}
