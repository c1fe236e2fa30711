/** The most characters that a text of an answer may have. */
export const longestText = 4000;
