import type { CauseFamilyId, Citation, ComponentId, RootCauseId } from "../../framework/index.js";
import type { TierLevel } from "../../policy/index.js";

/**
 * Something that a school can do about absence: what it is, for whom, and what is known of it.
 *
 * An intervention is plain JSON. A district brings its own through `interventionSchema`.
 *
 * @category Catalogue
 */
export interface Intervention {
  /** The id, unique in its catalogue: `"check-and-connect"`. */
  readonly id: string;
  /** Its name for people. */
  readonly title: string;
  /** What is done, in plain words. */
  readonly summary: string;
  /** What kind of answer it is. */
  readonly kind: InterventionKind;
  /** The tiers of support that it belongs to. In our catalogue: our placement, after the lists of FutureEd's playbooks. */
  readonly tiers: readonly TierLevel[];
  /** The causes that it answers. */
  readonly causes: AnsweredCauses;
  /** Who or what has to change for it to work. Where the school itself keeps a student away, only what acts on the school, and not on the family, is an answer. */
  readonly actsOn: readonly Party[];
  /** The components of a truancy prevention program that it serves, at least one. In our catalogue: our placement. */
  readonly components: readonly ComponentId[];
  /** In which grades it was found to work, and in which not. Both empty where no study by grade was read. */
  readonly grades: GradeFindings;
  /** What is known of its effect. */
  readonly evidence: InterventionEvidence;
  /** What it costs, where that was read. */
  readonly cost?: InterventionCost;
  /** What to beware of. */
  readonly cautions: readonly Caution[];
  /** What it takes, where that was read: visitors who are paid, visits that are repeated. */
  readonly needs?: readonly string[];
  /**
   * How it hangs on the family's language: `part-of-it` where that language was part of what was found to work, `through-words` where it reaches
   * a family by words alone, so that they must come in its language. Absent where it hangs on no language.
   */
  readonly homeLanguage?: "part-of-it" | "through-words";
  /** In which languages it is to be had, as BCP 47 tags. For a district's catalogue: ours cannot know. */
  readonly offeredIn?: readonly string[];
}

/**
 * What kind of answer to absence something is.
 *
 * - `support`: it helps the student or the family, or mends the school.
 * - `legal`: it turns to police, prosecutors or a court. Never a first step.
 * - `exclusion`: it sends the student away. It is never recommended; a district's catalogue that names one is told so.
 *
 * @category Catalogue
 */
export type InterventionKind = "support" | "legal" | "exclusion";

/**
 * Whom an intervention asks to change.
 *
 * @category Catalogue
 */
export type Party = "school" | "student" | "family" | "community";

/**
 * The causes that an intervention answers, in both ways of sorting them, and whether it answers exclusion.
 *
 * @category Catalogue
 */
export interface AnsweredCauses {
  /** DESE's families of causes. */
  readonly families: readonly CauseFamilyId[];
  /** The root causes of Attendance Works. */
  readonly rootCauses: readonly RootCauseId[];
  /** It is what a school can do instead of sending a student away. */
  readonly exclusion?: true;
  /** Who says so: this library (`ours`), or whoever brought the catalogue (`local`). No source that we read pairs them. */
  readonly origin: "ours" | "local";
}

/**
 * In which grades an intervention was found to work, and in which not.
 *
 * @category Catalogue
 */
export interface GradeFindings {
  /** Where it helped. */
  readonly workedIn: readonly GradeFinding[];
  /** Where it did nothing, or harm. */
  readonly failedIn: readonly GradeFinding[];
}

/**
 * What was found in some grades.
 *
 * @category Catalogue
 */
export interface GradeFinding {
  /** The grades as CEDS codes (`PK KG 01 … 12`). */
  readonly grades: readonly string[];
  /** How the source names them. `"middle grades"` we take as 6 to 8, `"elementary schools"` as KG to 5, `"high schools"` as 9 to 12. */
  readonly stated: string;
  /** What was found, with its figure. */
  readonly effect: string;
}

/**
 * What is known of an intervention's effect.
 *
 * @category Catalogue
 */
export interface InterventionEvidence {
  /** The level as somebody published it under the law's four (ESSA); `not-read` where we read none. It is never this library's own label. */
  readonly level: EvidenceLevel;
  /** Where the level was read, or else a study, or else the list that names the intervention. */
  readonly source: Citation;
  /** The studies that were read. Empty where only a list was. */
  readonly studies: readonly Study[];
  /** What reviewers said of it, each on a scale of its own. */
  readonly ratings: readonly EvidenceRating[];
}

/**
 * A level of evidence under the Every Student Succeeds Act, strongest first; `rationale` only demonstrates one.
 *
 * @category Catalogue
 */
export type EvidenceLevel = "strong" | "moderate" | "promising" | "rationale" | "not-read";

/**
 * A study, with what it found.
 *
 * @category Catalogue
 */
export interface Study {
  /** How it was done. */
  readonly design: StudyDesign;
  /** What it comes to for attendance, or for days lost to suspension where that is what it looked at. */
  readonly verdict: "helped" | "mixed" | "no-effect" | "harmed";
  /** What was found, with its figure. */
  readonly effect: string;
  /** How many were studied, where that was read. */
  readonly n?: StudySize;
  /** Where it was read. */
  readonly source: Citation;
}

/**
 * How a study was done: groups drawn by lot; those just above and below a cut-off; groups like each other otherwise.
 *
 * @category Catalogue
 */
export type StudyDesign = "randomized" | "regression-discontinuity" | "comparison";

/**
 * How many were studied.
 *
 * @category Catalogue
 */
export interface StudySize {
  /** Students. */
  readonly students?: number;
  /** Schools. */
  readonly schools?: number;
  /** Districts. */
  readonly districts?: number;
}

/**
 * What a reviewer said, on the reviewer's own scale.
 *
 * @category Catalogue
 */
export interface EvidenceRating {
  /** The reviewer. */
  readonly by: string;
  /** The rating, as the reviewer words it. */
  readonly rating: string;
  /** Where it was read. */
  readonly source: Citation;
}

/**
 * What an intervention costs.
 *
 * @category Catalogue
 */
export interface InterventionCost {
  /** How much, in US dollars. */
  readonly dollars: number;
  /** For what. */
  readonly per: "student-year" | "student" | "school-year";
  /** The source says *more than* this. */
  readonly moreThan?: true;
  /** Where it was read. */
  readonly source: Citation;
}

/**
 * What to beware of in an intervention.
 *
 * @category Catalogue
 */
export interface Caution {
  /** What it is, in plain words. */
  readonly text: string;
  /** Where it was read; absent where it is this library's advice. */
  readonly source?: Citation;
}
