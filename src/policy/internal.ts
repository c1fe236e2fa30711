/** What the other rooms use of this one, and the world does not need. */
export { tellsCourt, tellsExclusion } from "./lint/words/tells.js";
