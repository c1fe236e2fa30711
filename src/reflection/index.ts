/**
 * How does our school stand, as the people in it see it, and what do we turn to first?
 *
 * A team reflects on its practice under six levers, agrees on an answer to each item, and comes back to it through the year; beside it staff and families
 * can be asked one by one. An {@link Instrument} says what is asked, as data; a {@link ResponseSet} holds the answers of one school in one period;
 * {@link score} makes a {@link Scorecard} of both. Schools are not expected to do everything, so a scorecard is read by lever, what matters counts as
 * much as what is rated, and the one number for everything stands last.
 *
 * | to know or do | use |
 * | --- | --- |
 * | an instrument to begin with, ours | {@link reflectionInstrument} |
 * | an instrument of your own, or DESE's if you have it | {@link instrumentFromRows}, `instrumentSchema` |
 * | a form, step by step, saved and gone on with | {@link createSession}, {@link advanceSession}, {@link nextItem}, {@link sessionProgress} |
 * | two people's edits of one form | {@link mergeSessions} |
 * | a form by a renderer that is there already | {@link surveyJs}, {@link answersFromSurvey} |
 * | whether answers fit this instrument, in any language | {@link answersJsonSchema} |
 * | where the school stands | {@link responseOf}, {@link score} |
 * | what the team should talk about first | `agreement` of the scorecard |
 * | what to turn to first, and objectives for it | {@link priorities}, {@link draftObjectives} |
 * | what changed since last time | {@link compareScorecards}, {@link pairedChanges} |
 * | where what is said and what is on record do not go together | {@link contradictions} |
 * | a lever beside what attendance says | {@link besideAttendance} |
 * | agreement of any ratings | {@link rwg}, {@link rwgJ}, {@link rwgStar}, {@link averageDeviation}, {@link krippendorffAlpha} |
 * | reliability of any ratings | {@link cronbachAlpha}, {@link icc} |
 *
 * Answers of single people are personal. No result names a respondent or passes on a note of one, no error and no problem holds an answer, and what rests
 * on fewer respondents than the minimum is hidden with whatever would give it away.
 *
 * @example A team's first look
 * ```ts
 * import { priorities, reflectionInstrument, score } from "truancy-prevention/reflection";
 *
 * const scorecard = score(reflectionInstrument, {
 *   schemaVersion: 1,
 *   instrumentId: reflectionInstrument.id,
 *   instrumentVersion: reflectionInstrument.version,
 *   schoolId: "north",
 *   period: "Fall 2025",
 *   mode: "consensus",
 *   team: { administrator: 1, teacher: 3, nurse: 1, family: 1 },
 *   responses: [
 *     {
 *       respondentId: "team",
 *       answers: {
 *         "pl-01": { rating: 2, priority: 3, feasibility: 3 },
 *         "pl-02": { rating: 3, priority: 1, feasibility: 3 },
 *         "pl-03": 3,
 *         "pl-04": { noRating: "dont-know" },
 *       },
 *     },
 *   ],
 * });
 * const lever = scorecard.levers.find(({ id }) => id === "professional-learning");
 * lever?.answered; //=> { rated: 3, notApplicable: 0, dontKnow: 1, unanswered: 4, coverage: 0.375 }
 * lever?.hidden; //=> "too-few-answers"
 * priorities(scorecard)[0]?.itemId; //=> "pl-01"
 * ```
 * @module
 */
export * from "./agreement/index.js";
export { answersFromSurvey } from "./answers-from-survey.js";
export { answersJsonSchema, type AnswersJsonSchema } from "./answers-json-schema.js";
export { besideAttendance } from "./beside-attendance.js";
export { compareScorecards } from "./compare-scorecards.js";
export { contradictions } from "./contradictions.js";
export { draftObjectives } from "./draft-objectives.js";
export { instrumentFromRows } from "./instrument-from-rows.js";
export { reflectionInstrument } from "./instrument/truancy-prevention-reflection.js";
export { mergeSessions } from "./merge-sessions.js";
export { pairedChanges, type PeriodAnswers } from "./paired-changes.js";
export { priorities } from "./priorities.js";
export { score } from "./score.js";
export { advanceSession, createSession, nextItem, responseOf, sessionProgress } from "./session.js";
export { surveyJs } from "./survey-js.js";
export type * from "./survey-types.js";
export type * from "./types.js";
