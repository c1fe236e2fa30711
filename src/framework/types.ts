/**
 * The twelve components of an effective truancy prevention program, by id, in DESE's order.
 *
 * @category Framework
 */
export type ComponentId =
  | "impact"
  | "proactive-policy"
  | "climate-resources"
  | "supportive-environment"
  | "engaging-curriculum"
  | "cultural-respect"
  | "staff-expertise"
  | "school-team"
  | "family-partnership"
  | "community-partners"
  | "professional-development"
  | "measurable-goals";

/**
 * The six levers of the Safe and Supportive Schools Framework, by id.
 *
 * @category Framework
 */
export type LeverId =
  | "leadership-and-culture"
  | "family-engagement"
  | "professional-learning"
  | "resources-and-services"
  | "teaching-and-learning"
  | "policies-and-procedures";
