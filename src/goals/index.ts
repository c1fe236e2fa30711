export { progress } from "./progress.js";
export { theilSen } from "./theil-sen.js";
export { attendanceMeasures } from "./measures.js";
export { wilsonInterval } from "./wilson.js";
export type * from "./types.js";
