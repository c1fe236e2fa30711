export type { PolicyCase, RegisterCase } from "./cases.js";
export { policyCases, registerCases } from "./cases.js";
