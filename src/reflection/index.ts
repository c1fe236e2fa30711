export * from "./agreement/index.js";
export { reflectionInstrument } from "./instrument/truancy-prevention-reflection.js";
export { score } from "./score.js";
export type * from "./types.js";
