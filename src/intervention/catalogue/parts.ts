import { communitiesInSchools, covidReliefPlaybook, disciplineLaw, playbook2020, truancyPage } from "./sources.js";
import type { AnsweredCauses, GradeFindings, InterventionEvidence } from "./types.js";

// Plain data without a call or a spread, so that a bundle that does not ask for the catalogue drops all of it.

/** Only a list, a law or a page that names it was read. */
export const listedInPlaybook: InterventionEvidence = {
  level: "not-read",
  source: playbook2020,
  studies: [],
  ratings: [],
};
export const listedInReliefPlaybook: InterventionEvidence = {
  level: "not-read",
  source: covidReliefPlaybook,
  studies: [],
  ratings: [],
};
export const namedInLaw: InterventionEvidence = { level: "not-read", source: disciplineLaw, studies: [], ratings: [] };
export const namedByDese: InterventionEvidence = { level: "not-read", source: truancyPage, studies: [], ratings: [] };
export const namedInBrief: InterventionEvidence = {
  level: "not-read",
  source: communitiesInSchools,
  studies: [],
  ratings: [],
};

/** Every cause there is: for what finds out the cause first. */
export const everyCause: AnsweredCauses = {
  families: ["personal", "academic", "school-climate", "family"],
  rootCauses: ["barriers", "aversion", "disengagement", "misconceptions"],
  origin: "ours",
};

/** No study by grade was read. */
export const noGradesRead: GradeFindings = { workedIn: [], failedIn: [] };

/** Grades as sources name them. */
export const elementary = ["KG", "01", "02", "03", "04", "05"];
export const preschoolToFive = ["PK", "KG", "01", "02", "03", "04", "05"];
export const middle = ["06", "07", "08"];
export const elementaryAndMiddle = ["KG", "01", "02", "03", "04", "05", "06", "07", "08"];
export const high = ["09", "10", "11", "12"];
export const middleAndHigh = ["06", "07", "08", "09", "10", "11", "12"];
export const allGrades = ["KG", "01", "02", "03", "04", "05", "06", "07", "08", "09", "10", "11", "12"];
