import type { CrosswalkEntry } from "./types.js";

/**
 * Which levers move which component, by component and then by lever. It is ours.
 *
 * DESE's page says that the levers address the components, and leaves open which addresses which.
 *
 * @example
 * ```ts
 * import { crosswalk } from "truancy-prevention/framework";
 *
 * crosswalk.filter((entry) => entry.component === "staff-expertise").map((entry) => entry.lever);
 * //=> ["leadership-and-culture", "resources-and-services"]
 * ```
 * @category Framework
 */
export const crosswalk: readonly CrosswalkEntry[] = [
  {
    component: "impact",
    lever: "leadership-and-culture",
    why: "What leaders say about missed days sets what the school believes.",
    origin: "ours",
  },
  {
    component: "impact",
    lever: "professional-learning",
    why: "Staff learn what absence does before they can say it.",
    origin: "ours",
  },
  {
    component: "proactive-policy",
    lever: "family-engagement",
    why: "The community helps to write the policy, and families are given it.",
    origin: "ours",
  },
  {
    component: "proactive-policy",
    lever: "policies-and-procedures",
    why: "What the component asks for is a written policy.",
    origin: "ours",
  },
  {
    component: "climate-resources",
    lever: "leadership-and-culture",
    why: "Leaders decide where money, time and people go.",
    origin: "ours",
  },
  {
    component: "climate-resources",
    lever: "resources-and-services",
    why: "Barriers come down when there are means to lower them.",
    origin: "ours",
  },
  {
    component: "supportive-environment",
    lever: "resources-and-services",
    why: "Early, intensive and crisis support are services.",
    origin: "ours",
  },
  {
    component: "supportive-environment",
    lever: "teaching-and-learning",
    why: "The environment is made in classrooms first.",
    origin: "ours",
  },
  {
    component: "supportive-environment",
    lever: "policies-and-procedures",
    why: "Alternatives to suspension hold where the discipline code provides for them.",
    origin: "ours",
  },
  {
    component: "engaging-curriculum",
    lever: "teaching-and-learning",
    why: "A curriculum lives in lessons.",
    origin: "ours",
  },
  {
    component: "cultural-respect",
    lever: "leadership-and-culture",
    why: "Respect is part of the whole school's culture.",
    origin: "ours",
  },
  {
    component: "cultural-respect",
    lever: "family-engagement",
    why: "Services are driven by families where families are at the table.",
    origin: "ours",
  },
  {
    component: "cultural-respect",
    lever: "resources-and-services",
    why: "Services are to fit culture and language.",
    origin: "ours",
  },
  {
    component: "staff-expertise",
    lever: "leadership-and-culture",
    why: "Leaders know whom they have, and let them work.",
    origin: "ours",
  },
  {
    component: "staff-expertise",
    lever: "resources-and-services",
    why: "The school's own experts are the nearest service.",
    origin: "ours",
  },
  {
    component: "school-team",
    lever: "leadership-and-culture",
    why: "A team works when leaders give it a mandate and time.",
    origin: "ours",
  },
  {
    component: "school-team",
    lever: "resources-and-services",
    why: "The team brings students and services together.",
    origin: "ours",
  },
  {
    component: "school-team",
    lever: "policies-and-procedures",
    why: "How a case reaches the team is a procedure.",
    origin: "ours",
  },
  {
    component: "family-partnership",
    lever: "family-engagement",
    why: "Component and lever are about the same thing.",
    origin: "ours",
  },
  {
    component: "community-partners",
    lever: "family-engagement",
    why: "Families hear what the community offers.",
    origin: "ours",
  },
  {
    component: "community-partners",
    lever: "resources-and-services",
    why: "Partners give what the school cannot.",
    origin: "ours",
  },
  {
    component: "professional-development",
    lever: "family-engagement",
    why: "Working with families is the first thing to learn.",
    origin: "ours",
  },
  {
    component: "professional-development",
    lever: "professional-learning",
    why: "Component and lever are about the same thing.",
    origin: "ours",
  },
  {
    component: "measurable-goals",
    lever: "leadership-and-culture",
    why: "Goals belong to the plan that leaders make.",
    origin: "ours",
  },
  {
    component: "measurable-goals",
    lever: "policies-and-procedures",
    why: "What monitoring shows changes what is in writing.",
    origin: "ours",
  },
];
