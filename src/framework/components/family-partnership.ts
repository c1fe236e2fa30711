import { truancyPage } from "../sources.js";
import type { Component } from "../types.js";

export const familyPartnership: Component = {
  id: "family-partnership",
  number: 9,
  title: "Families as partners",
  summary:
    "Parents and guardians, whoever they are, share in preventing truancy: asked, heard, and there when programs are planned and judged.",
  elements: [
    {
      id: "family-partnership.essential-partners",
      component: "family-partnership",
      title: "Essential partners",
      summary: "Administrators and staff treat families as partners they cannot do without.",
    },
    {
      id: "family-partnership.input-on-needs",
      component: "family-partnership",
      title: "Input on needs and priorities",
      summary: "What parents say helps to find needs and to rank them.",
    },
    {
      id: "family-partnership.regular-use",
      component: "family-partnership",
      title: "Regular use",
      summary: "Their advice, experience and expertise are asked for and used in good times too.",
    },
    {
      id: "family-partnership.planning",
      component: "family-partnership",
      title: "Part in planning",
      summary: "Parents are welcome when programs and services are planned.",
    },
    {
      id: "family-partnership.evaluation",
      component: "family-partnership",
      title: "Part in evaluation",
      summary: "Parents are welcome when programs and services are judged.",
    },
    {
      id: "family-partnership.all-cultures",
      component: "family-partnership",
      title: "All cultures",
      summary: "The school sets out to reach families of every culture.",
    },
    {
      id: "family-partnership.all-languages",
      component: "family-partnership",
      title: "All languages",
      summary: "The school sets out to reach families of every language.",
    },
    {
      id: "family-partnership.all-socioeconomic-levels",
      component: "family-partnership",
      title: "All socio-economic levels",
      summary: "The school sets out to reach families rich and poor.",
    },
  ],
  source: truancyPage,
};
