export * from "./agreement/index.js";
export { compareScorecards } from "./compare-scorecards.js";
export { reflectionInstrument } from "./instrument/truancy-prevention-reflection.js";
export { pairedChanges, type PeriodAnswers } from "./paired-changes.js";
export { priorities } from "./priorities.js";
export { score } from "./score.js";
export type * from "./types.js";
