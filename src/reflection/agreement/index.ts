export { averageDeviation } from "./average-deviation.js";
export { cronbachAlpha } from "./cronbach-alpha.js";
export { icc, type IntraclassCorrelation } from "./icc.js";
export { krippendorffAlpha, type MeasurementLevel } from "./krippendorff-alpha.js";
export type { Rating } from "./ratings.js";
export { rwg, rwgJ, rwgStar } from "./rwg.js";
