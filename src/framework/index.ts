export type { ComponentId, LeverId } from "./types.js";
