import type { Item } from "../types.js";
import { item } from "./item.js";

export const familyEngagement: readonly Item[] = [
  item("fe-01", 1, "We treat parents and guardians as partners whom we cannot do without.", [
    "family-partnership.essential-partners",
  ]),
  item("fe-02", 1, "We ask families what they need, and what they say changes our priorities.", [
    "family-partnership.input-on-needs",
  ]),
  item("fe-03", 1, "We ask families for advice in good times too, not only when a child is absent.", [
    "family-partnership.regular-use",
  ]),
  item("fe-04", 1, "Families sit at the table when programs and services are planned.", [
    "family-partnership.planning",
  ]),
  item("fe-05", 1, "Families sit at the table when we judge whether programs and services work.", [
    "family-partnership.evaluation",
  ]),
  item("fe-06", 1, "We reach families of every culture in our school.", ["family-partnership.all-cultures"]),
  item("fe-07", 1, "Families hear from us, and can answer us, in their own language.", [
    "family-partnership.all-languages",
    "cultural-respect.language-differences",
  ]),
  item("fe-08", 1, "We reach families whatever they earn, at times and places that work for them.", [
    "family-partnership.all-socioeconomic-levels",
  ]),
  item("fe-09", 2, "When a service is set up for a child, the family leads.", ["cultural-respect.family-driven"]),
  item("fe-10", 1, "Community members helped to write our attendance policy.", ["proactive-policy.community-authors"]),
  item("fe-11", 2, "Families know which services the community has and how to get them.", [
    "community-partners.family-information",
  ]),
];
