import type { ComponentId, EssentialElementId, LeverId } from "./types.js";

export const componentIds = [
  "impact",
  "proactive-policy",
  "climate-resources",
  "supportive-environment",
  "engaging-curriculum",
  "cultural-respect",
  "staff-expertise",
  "school-team",
  "family-partnership",
  "community-partners",
  "professional-development",
  "measurable-goals",
] as const satisfies readonly ComponentId[];

export const leverIds = [
  "leadership-and-culture",
  "family-engagement",
  "professional-learning",
  "resources-and-services",
  "teaching-and-learning",
  "policies-and-procedures",
] as const satisfies readonly LeverId[];

export const essentialElementIds = ["E1", "E2", "E3", "E4", "E5"] as const satisfies readonly EssentialElementId[];
