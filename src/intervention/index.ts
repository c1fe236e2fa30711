/**
 * What can a school do, and what has it done?
 *
 * From a decision to support. {@link interventions} is a catalogue of what schools do about absence, with what is known of each and what to beware
 * of; {@link recommend} ranks it for a student with reasons, {@link weighInterventions} says as well what it left out.
 *
 * Support comes before sanction: nothing here recommends to send a student away, police and court come last and only after documented supports, and
 * where the school itself keeps a student away, it is the school that has something to do.
 *
 * @module
 */
export { interventions } from "./catalogue/interventions.js";
export type * from "./catalogue/types.js";
export { recommend } from "./recommend/recommend.js";
export type * from "./recommend/types.js";
export { weighInterventions } from "./recommend/weigh-interventions.js";
