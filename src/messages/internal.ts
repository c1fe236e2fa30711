/** What the other rooms use of this one, and the world does not need. */
export { languageAndScript } from "./language-tag.js";
export { once } from "./once.js";
export { hasWord, tellsCourt, tellsExclusion } from "./tells.js";
export { asked } from "./write.js";
