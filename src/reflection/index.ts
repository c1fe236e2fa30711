export * from "./agreement/index.js";
export { compareScorecards } from "./compare-scorecards.js";
export { reflectionInstrument } from "./instrument/truancy-prevention-reflection.js";
export { mergeSessions } from "./merge-sessions.js";
export { pairedChanges, type PeriodAnswers } from "./paired-changes.js";
export { priorities } from "./priorities.js";
export { score } from "./score.js";
export { advanceSession, createSession, nextItem, responseOf, sessionProgress } from "./session.js";
export type * from "./types.js";
