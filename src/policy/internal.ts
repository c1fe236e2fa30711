/** What other rooms use of this one, apart from its index: who imports that reaches all that writes and compares policies. */
export { decideAll } from "./decide-all.js";
