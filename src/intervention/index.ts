/**
 * What can a school do, and what has it done?
 *
 * From a decision to support. {@link interventions} is a catalogue of what schools do about absence, with what is known of each and what to beware
 * of; {@link recommend} ranks it for a student with reasons, {@link weighInterventions} says as well what it left out.
 *
 * A {@link Case} follows what the school does with it. {@link openCase} opens one from a decision, {@link advance} takes what happens, event by event,
 * and refuses what comes out of turn; {@link openDuties} says what is due, {@link reconcile} takes over corrected attendance, {@link redact} shows each
 * reader what is theirs to see, {@link agenda} and {@link caseload} are for the team's week, and {@link composeNotice} writes to the family.
 *
 * Support comes before sanction: nothing here recommends to send a student away, police and court come last and only after documented supports, and
 * where the school itself keeps a student away, it is the school that has something to do.
 *
 * @module
 */
export { advance } from "./cases/advance.js";
export { agenda } from "./cases/agenda.js";
export { auditTrail } from "./cases/audit-trail.js";
export { caseload } from "./cases/caseload.js";
export type * from "./cases/event-types.js";
export { knownFrom } from "./cases/known-from.js";
export { priorSteps } from "./cases/ladder.js";
export { openCase } from "./cases/open-case.js";
export { openDuties } from "./cases/open-duties.js";
export { purge } from "./cases/purge.js";
export { reconcile } from "./cases/reconcile.js";
export { redact } from "./cases/redact.js";
export { replay } from "./cases/replay.js";
export type * from "./cases/types.js";
export { composeNotice } from "./notices/compose-notice.js";
export type * from "./notices/types.js";
export { interventions } from "./catalogue/interventions.js";
export type * from "./catalogue/types.js";
export { recommend } from "./recommend/recommend.js";
export { triedIn } from "./recommend/tried-in.js";
export type * from "./recommend/types.js";
export { weighInterventions } from "./recommend/weigh-interventions.js";
