/** What the other rooms use of this one, and the world does not need. */
export { median } from "./median.js";
