import type { Answer } from "../types.js";

/** The fields that an answer can have. */
export const answerFields = [
  "rating",
  "noRating",
  "priority",
  "feasibility",
  "evidence",
  "note",
  "currentStrategy",
  "actionStep",
] as const satisfies readonly (keyof Answer)[];
