/**
 * What does a school have in place against truancy, and what is still missing?
 *
 * A {@link Program} has one part for each of the twelve components of `truancy-prevention/framework`, each with records of its own kinds. {@link reviewProgram}
 * holds it against all key elements and says of each what shows it, what is missing and what to do next; {@link renderDossier} writes that down as a
 * page to send. It is a dossier that a school attests to itself, and grants nothing.
 *
 * | to know or do | use |
 * | --- | --- |
 * | begin a program | {@link startProgram} |
 * | what is met, by which records, and what is missing | {@link reviewProgram} |
 * | a document to send | {@link renderDossier} |
 * | what changed since last year | {@link compareReviews} |
 * | objectives that close the gaps | {@link draftFromReview} |
 * | how much instruction was lost | {@link instructionalTimeLost} |
 * | whether a reward does what it shall | {@link checkIncentive} |
 * | whether an incident is documented as Massachusetts asks | {@link incidentLacks} |
 *
 * @example
 * ```ts
 * import { reviewProgram, startProgram } from "truancy-prevention/program";
 *
 * const program = startProgram({
 *   id: "north",
 *   title: "North School comes to school",
 *   gradeLevels: ["09"],
 *   families: { languages: ["en"], cultures: ["Irish"], incomeLevels: ["low"] },
 * });
 * const review = reviewProgram(program, { asOf: "2026-06-30" });
 * review.ready; //=> false
 * review.counts; //=> { met: 0, partial: 0, unmet: 78, stale: 0 }
 * ```
 * @module
 */
export { checkIncentive } from "./check-incentive.js";
export { compareReviews } from "./compare-reviews.js";
export { renderDossier, type DossierFormat, type RenderDossierOptions } from "./render-dossier.js";
export { draftFromReview } from "./draft-from-review.js";
export { incidentLacks } from "./incident-lacks.js";
export { instructionalTimeLost, type TimeLostOptions } from "./instructional-time-lost.js";
export { reviewProgram } from "./review-program.js";
export { startProgram, type ProgramStart } from "./start-program.js";
export type * from "./review-types.js";
export type * from "./types.js";
