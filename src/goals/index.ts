/**
 * Is what we do about attendance working, and what should change?
 *
 * Component 12 of a truancy prevention program asks for measurable goals, for looking at how they go, and for adjusting what is done. A {@link Goal} holds
 * {@link Objective}s: what is measured, where it stood, where it shall stand and when, for whom, and who answers for it. {@link checkObjective} says what
 * keeps one from being measured. {@link observe} computes its series from a register, {@link progress} says where it stands as of a date and what its decision
 * rule advises, with the reason; and where the numbers are too few to say, it says that.
 *
 * | to know | use |
 * | --- | --- |
 * | whether an objective can be measured, and how to mend it | {@link checkObjective} |
 * | the series of an attendance measure or of a policy's rule | {@link observe} |
 * | where an objective stands, where it is heading, what to do next | {@link progress}, {@link goalProgress} |
 * | how many stand where, by school and district | {@link rollUp}, {@link poolShares} |
 * | whether a support has made a difference | {@link phasesOf}, {@link effectSizes} |
 * | how student groups compare, and whether a gap closes | {@link compareGroups}, {@link riskRatio}, {@link gapClosing} |
 * | what became of a goal, event by event | {@link changeGoal}, {@link replayGoal} |
 *
 * Nothing here averages percentages of different denominators, and nothing rewrites the past: a target revised today expects until today what it expected.
 *
 * @example A week of five days says little about one student
 * ```ts
 * import { attendanceMeasures, progress, type Objective } from "truancy-prevention/goals";
 *
 * const objective: Objective = {
 *   id: "s1-attendance",
 *   title: "S1 attends nine days of ten",
 *   measure: attendanceMeasures["attendance-rate"],
 *   baseline: { value: 0.8, date: "2025-09-26", n: 1, definition: "first four weeks" },
 *   target: { value: 0.9, date: "2026-01-30" },
 *   population: { description: "one student", kind: "student" },
 *   owner: "counselor",
 *   components: ["supportive-environment"],
 *   levers: ["family-engagement"],
 * };
 * const weeks = ["2025-10-03", "2025-10-10", "2025-10-17", "2025-10-24", "2025-10-31", "2025-11-07"];
 * const observations = weeks.map((date, index) => ({ date, value: index % 2 === 0 ? 0.8 : 0.6, denominator: 5 }));
 * const { decision } = progress(objective, observations, { asOf: "2025-11-07" });
 * [decision.action, decision.because]; //=> ["insufficient-data", "too-few-trials"]
 * ```
 * @module
 */
export { changeGoal } from "./change-goal.js";
export { checkObjective } from "./check-objective.js";
export { compareGroups } from "./compare-groups.js";
export { effectSizes } from "./effect-sizes.js";
export { gapClosing, type GroupValues } from "./gap-closing.js";
export { goalProgress } from "./goal-progress.js";
export { attendanceMeasures } from "./measures.js";
export { observe } from "./observe.js";
export { phasesOf } from "./phases-of.js";
export { poolShares } from "./pool-shares.js";
export { progress } from "./progress.js";
export { publishedGains } from "./published-gains.js";
export { replayGoal } from "./replay-goal.js";
export { riskRatio } from "./risk-ratio.js";
export { rollUp } from "./roll-up.js";
export { theilSen } from "./theil-sen.js";
export type * from "./types.js";
export { wilsonInterval } from "./wilson.js";
