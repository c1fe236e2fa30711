import { truancyPage } from "../sources.js";
import type { Component } from "../types.js";

export const schoolTeam: Component = {
  id: "school-team",
  number: 8,
  title: "A team in the school",
  summary: "One team does two jobs: what the whole school needs for good attendance, and the cases of single students.",
  elements: [
    {
      id: "school-team.needs-assessment",
      component: "school-team",
      title: "Assessing needs",
      summary: "The team finds out what the school community as a whole needs.",
    },
    {
      id: "school-team.program-planning",
      component: "school-team",
      title: "Planning",
      summary: "The team plans programs and services for attendance and against truancy.",
    },
    {
      id: "school-team.program-coordination",
      component: "school-team",
      title: "Coordinating",
      summary: "The team fits those programs and services together.",
    },
    {
      id: "school-team.program-evaluation",
      component: "school-team",
      title: "Evaluating",
      summary: "The team finds out whether they work.",
    },
    {
      id: "school-team.individual-cases",
      component: "school-team",
      title: "Individual cases",
      summary: "The team takes up the truancy of single students.",
    },
    {
      id: "school-team.existing-teams",
      component: "school-team",
      title: "Existing teams reused",
      summary: "A team that works well and has the same goals is used, and no second one formed.",
    },
  ],
  source: truancyPage,
};
