/**
 * Is this document, which came from outside, what it should be?
 *
 * A [zod](https://zod.dev) schema for every document that people write or systems send. Parse once at the boundary, trust the type
 * after: `policySchema.parse(json)` gives a {@link Policy}. They refuse what they do not know (a misspelt key is an issue, never
 * silently dropped) and change nothing but the spaces around the copied name of an essential element. They are the only part of the package that loads zod, and a door of their own for that reason;
 * for other languages and for editors each ships as a JSON Schema file (`truancy-prevention/schemas/policy.json`).
 *
 * @example
 * ```ts
 * import { policySchema } from "truancy-prevention/schemas";
 *
 * const result = policySchema.safeParse({ id: "ours", title: "Our policy" });
 * result.success; //=> false
 * ```
 * @module
 */
export { attendanceMarkSchema, countingRulesSchema, enrollmentSchema } from "./attendance/schema.js";
export { schoolCalendarSchema } from "./calendar/schema.js";
export { policyCaseSchema } from "./policy/cases/schema.js";
export { policyOverlaySchema } from "./policy/overlay/schema.js";
export { policySchema } from "./policy/schema.js";
export { componentIdSchema, essentialElementsSchema, leverIdSchema } from "./framework/schema.js";
export { goalEventSchema, goalSchema, objectiveSchema } from "./goals/schema.js";
export { programSchema } from "./program/schema.js";
export { rowMappingSchema } from "./interop/schema.js";
export { caseEventSchema, caseSchema } from "./intervention/cases/schema.js";
export { interventionSchema } from "./intervention/catalogue/schema.js";
export { countTableSchema } from "./privacy/schema.js";
export { instrumentSchema, responseSetSchema, sessionSchema } from "./reflection/schema.js";
export { scorecardSchema } from "./reflection/scoring/schema.js";
