import type { CauseFamilyId, Citation, RootCauseId } from "../../framework/index.js";
import type { AnsweredCauses, GradeFindings, InterventionEvidence } from "./types.js";

/** An entry of which only a list was read. */
export function onlyListed(source: Citation): InterventionEvidence {
  return { level: "not-read", source, studies: [], ratings: [] };
}

/** Causes as this library assigns them. */
export function answers(families: readonly CauseFamilyId[], rootCauses: readonly RootCauseId[]): AnsweredCauses {
  return { families, rootCauses, origin: "ours" };
}

/** Causes of what a school can do instead of sending a student away. */
export function answersExclusion(
  families: readonly CauseFamilyId[],
  rootCauses: readonly RootCauseId[],
): AnsweredCauses {
  return { families, rootCauses, exclusion: true, origin: "ours" };
}

/** Every cause there is: for what finds out the cause first. */
export const everyCause: AnsweredCauses = /* @__PURE__ */ answers(
  ["personal", "academic", "school-climate", "family"],
  ["barriers", "aversion", "disengagement", "misconceptions"],
);

/** No study by grade was read. */
export const noGradesRead: GradeFindings = { workedIn: [], failedIn: [] };

/** Grades as sources name them. */
export const elementary = ["KG", "01", "02", "03", "04", "05"];
export const middle = ["06", "07", "08"];
export const high = ["09", "10", "11", "12"];
