export * from "./agreement/index.js";
export { besideAttendance } from "./beside-attendance.js";
export { compareScorecards } from "./compare-scorecards.js";
export { draftObjectives } from "./draft-objectives.js";
export { instrumentFromRows } from "./instrument-from-rows.js";
export { reflectionInstrument } from "./instrument/truancy-prevention-reflection.js";
export { mergeSessions } from "./merge-sessions.js";
export { pairedChanges, type PeriodAnswers } from "./paired-changes.js";
export { priorities } from "./priorities.js";
export { score } from "./score.js";
export { advanceSession, createSession, nextItem, responseOf, sessionProgress } from "./session.js";
export {
  answersFromSurvey,
  surveyJs,
  type Survey,
  type SurveyElement,
  type SurveyOptions,
  type SurveyPage,
} from "./survey-js.js";
export type * from "./types.js";
