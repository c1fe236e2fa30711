import type { GradeFinding, Intervention, Study } from "../catalogue/types.js";
import type { EvidenceStanding, RecommendationReasonCode } from "./types.js";

/** What evidence comes to for a grade, and the reason to give for it. */
export interface GradedEvidence {
  readonly standing: EvidenceStanding;
  readonly code: RecommendationReasonCode;
  /** What was found in the student's own grade. */
  readonly inGrade?: GradeFinding;
}

/** What an intervention's evidence comes to in a grade; `undefined` for a grade that is not known. */
export function standingOf({ evidence, grades }: Intervention, grade: string | undefined): GradedEvidence {
  const { studies, level } = evidence;
  const failed = findingFor(grades.failedIn, grade);
  if (studies.some(({ verdict }) => verdict === "harmed")) return { standing: "harmful", code: "evidence-harmful" };
  if (failed !== undefined) return { standing: "against", code: "evidence-against-in-grade", inGrade: failed };
  if (grade === undefined && grades.failedIn.length > 0) {
    return { standing: "untested", code: "evidence-grade-unknown" };
  }
  const worked = findingFor(grades.workedIn, grade);
  if (grade !== undefined && worked === undefined && grades.workedIn.length > 0) {
    return { standing: "untested", code: "evidence-other-grades" };
  }
  const found = overall(studies, level !== "not-read" && level !== "rationale");
  return worked === undefined ? found : { ...found, inGrade: worked };
}

function overall(studies: readonly Study[], isPublished: boolean): GradedEvidence {
  const helping = studies.filter(({ verdict }) => verdict === "helped");
  if (studies.length === 0) {
    return isPublished
      ? { standing: "compared", code: "evidence-compared" }
      : { standing: "untested", code: "evidence-not-read" };
  }
  if (studies.every(({ verdict }) => verdict === "no-effect")) {
    return { standing: "against", code: "evidence-against" };
  }
  if (helping.length < studies.length) return { standing: "mixed", code: "evidence-mixed" };
  return helping.some(({ design }) => design === "randomized")
    ? { standing: "tested", code: "evidence-tested" }
    : { standing: "compared", code: "evidence-compared" };
}

function findingFor(findings: readonly GradeFinding[], grade: string | undefined): GradeFinding | undefined {
  return grade === undefined ? undefined : findings.find(({ grades }) => grades.includes(grade));
}
