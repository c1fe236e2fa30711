export * from "./errors.js";
export * from "./calendar/index.js";
export * from "./framework/index.js";
export * from "./attendance/index.js";
export * from "./policy/index.js";
