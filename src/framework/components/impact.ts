import { truancyPage } from "../sources.js";
import type { Component } from "../types.js";

export const impact: Component = {
  id: "impact",
  number: 1,
  title: "Knowing what truancy costs",
  summary: "Everyone in the school knows what missed days cost in learning, and says so.",
  elements: [
    {
      id: "impact.leaders",
      component: "impact",
      title: "Leaders acknowledge the harm",
      summary: "Leaders say openly that truancy sets learning back.",
    },
    {
      id: "impact.members",
      component: "impact",
      title: "Members acknowledge the harm",
      summary: "Staff and other members of the school say so too.",
    },
  ],
  source: truancyPage,
};
