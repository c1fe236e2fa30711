/**
 * The whole library by one name. Each room is a door of its own as well (`truancy-prevention/policy`, `truancy-prevention/attendance`, …); the
 * zod schemas stand behind `truancy-prevention/schemas` alone.
 *
 * @module
 */
export { TruancyError, type ErrorCode } from "./errors.js";
export * from "./calendar/index.js";
export * from "./framework/index.js";
export * from "./messages/index.js";
export * from "./privacy/index.js";
export * from "./attendance/index.js";
export * from "./policy/index.js";
export * from "./policy/presets/index.js";
export * from "./policy/presets/translations/index.js";
export * from "./intervention/index.js";
export * from "./goals/index.js";
export * from "./program/index.js";
export * from "./reflection/index.js";
export * from "./interop/index.js";
