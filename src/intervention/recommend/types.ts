import type { IsoDate } from "../../calendar/index.js";
import type { CauseFamilyId, RootCauseId } from "../../framework/index.js";
import type { Decision } from "../../policy/index.js";
import type { Intervention } from "../catalogue/types.js";

/**
 * A cause as somebody stated it, sorted in one way or both: at least one of `family`, `rootCause` and `exclusion`. Nobody's word is taken for a
 * fact: it carries who said it and how sure that is. A case's event `cause-recorded` is one.
 *
 * @category Recommendations
 */
export interface StatedCause {
  /** Where the reason lies. */
  readonly family?: CauseFamilyId;
  /** How it keeps the student away. */
  readonly rootCause?: RootCauseId;
  /** The school itself kept the student out: suspension, or another exclusion. */
  readonly exclusion?: true;
  /** Who says so; `data` where it was read from records. */
  readonly saidBy: "student" | "family" | "staff" | "data";
  /** How sure it is. What is only suspected is to be asked about; nothing is left out for it. */
  readonly confidence: CauseConfidence;
}

/**
 * How sure a stated cause is: confirmed once student and family were asked.
 *
 * @category Recommendations
 */
export type CauseConfidence = "suspected" | "likely" | "confirmed";

/**
 * Something that was tried with the student, and how it went.
 *
 * @category Recommendations
 */
export interface TriedSupport {
  /** The intervention of the catalogue. */
  readonly interventionId: string;
  /** How it went: `not-carried-out` where it was planned and never came about, `unknown` where nobody looked. */
  readonly result: TriedResult;
  /** Its first day. */
  readonly startedOn?: IsoDate;
  /** Its last day. With both days and its result it counts as documented. */
  readonly endedOn?: IsoDate;
}

/**
 * How something went that was tried.
 *
 * @category Recommendations
 */
export type TriedResult = "helped" | "helped-some" | "no-change" | "worse" | "not-carried-out" | "ongoing" | "unknown";

/**
 * For whom to recommend, and what is known.
 *
 * @category Recommendations
 */
export interface RecommendOptions {
  /** The decision, which has the tier. Traces tell of days on which the school kept the student out. */
  readonly decision: Decision;
  /** What lies behind the absences, as people stated it. */
  readonly causes?: readonly StatedCause[];
  /** What was tried. Several records of one intervention are read together. */
  readonly tried?: readonly TriedSupport[];
  /** The student's grade as a CEDS code; `K` and `4` are normalised. */
  readonly gradeLevel?: string;
  /** The languages in which the family can be reached, as BCP 47 tags. */
  readonly languages?: readonly string[];
  /** The interventions to choose from; ours if absent. */
  readonly catalogue?: readonly Intervention[];
  /** How many to recommend at most, a whole number from 1; all that fit if absent. */
  readonly limit?: number;
}

/**
 * An intervention that is worth trying, with its place and the reasons for it.
 *
 * @category Recommendations
 */
export interface Recommendation {
  /** Its place, from 1. */
  readonly rank: number;
  /** The intervention, with its evidence and cautions. */
  readonly intervention: Intervention;
  /** What its evidence comes to for this student's grade. */
  readonly standing: EvidenceStanding;
  /** Why it is here and in this place, in the order in which they were weighed. */
  readonly reasons: readonly RecommendationReason[];
}

/**
 * What evidence comes to for a student, strongest first. The ladder is ours, made from studies and published levels; it is no ESSA level.
 *
 * - `tested`: helped where chance decided who got it, and nothing read says otherwise for this grade.
 * - `compared`: helped by comparison with others alike, or published as strong, moderate or promising.
 * - `mixed`: studies differ, or found good and bad.
 * - `untested`: no study was read, or only of other grades, or the grade matters and is not known.
 * - `against`: no effect in this grade, or in any study.
 * - `harmful`: a study found harm.
 *
 * @category Recommendations
 */
export type EvidenceStanding = "tested" | "compared" | "mixed" | "untested" | "against" | "harmful";

/**
 * One reason for an intervention's place.
 *
 * @category Recommendations
 */
export interface RecommendationReason {
  /** Which reason. */
  readonly code: RecommendationReasonCode;
  /** The reason in plain English. */
  readonly text: string;
}

/**
 * The reasons for a place, by what is weighed: last resort, tier, school, causes, evidence and grade, what was tried, language.
 *
 * @category Recommendations
 */
export type RecommendationReasonCode =
  | "last-resort"
  | "tier-fits"
  | "tier-below"
  | "acts-on-school"
  | "answers-cause"
  | "other-cause"
  | "evidence-tested"
  | "evidence-compared"
  | "evidence-mixed"
  | "evidence-not-read"
  | "evidence-other-grades"
  | "evidence-grade-unknown"
  | "evidence-against"
  | "evidence-against-in-grade"
  | "evidence-harmful"
  | "helped-before"
  | "failed-before"
  | "made-worse-before"
  | "result-unknown"
  | "not-carried-out"
  | "language-offered"
  | "language-part-of-it"
  | "language-to-arrange"
  | "language-not-offered";

/**
 * An intervention that is not recommended, and why.
 *
 * @category Recommendations
 */
export interface NotRecommended {
  /** The intervention. */
  readonly intervention: Intervention;
  /** The first reason that rules it out. */
  readonly code: NotRecommendedCode;
  /** The reason in plain English. */
  readonly text: string;
}

/**
 * Why an intervention is not recommended, in the order in which it is asked.
 *
 * - `exclusion`: it sends the student away.
 * - `under-way`: it is being tried.
 * - `tier-above`: it belongs to a higher tier than the student's.
 * - `school-caused`: the school keeps the student away, and this asks the student or the family to change.
 * - `not-yet`: it turns to police or court before tier 3 or before supports were tried and written down.
 * - `other-cause`: it answers none of the causes stated.
 * - `beyond-limit`: it fits, and comes after as many as were asked for.
 *
 * @category Recommendations
 */
export type NotRecommendedCode =
  "exclusion" | "under-way" | "tier-above" | "school-caused" | "not-yet" | "other-cause" | "beyond-limit";

/**
 * A whole catalogue weighed for one student: each intervention is in one of the two lists.
 *
 * @category Recommendations
 */
export interface WeighedInterventions {
  /** What is worth trying, best first. */
  readonly recommended: readonly Recommendation[];
  /** What is not, in the order of the catalogue, and at the end what came after the limit. */
  readonly leftOut: readonly NotRecommended[];
}
