export type { PolicyCase, RegisterCase } from "./cases.js";
export { casesOverYears, policyCases, registerCases } from "./cases.js";
