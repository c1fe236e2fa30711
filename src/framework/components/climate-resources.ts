import { truancyPage } from "../sources.js";
import type { Component } from "../types.js";

export const climateResources: Component = {
  id: "climate-resources",
  number: 3,
  title: "Climate, and the means for it",
  summary: "Leaders and administrators know what a good climate is worth, and spend accordingly.",
  elements: [
    {
      id: "climate-resources.school-climate",
      component: "climate-resources",
      title: "A positive school climate matters",
      summary: "They acknowledge it for the school as a whole.",
    },
    {
      id: "climate-resources.classroom-environment",
      component: "climate-resources",
      title: "A positive classroom environment matters",
      summary: "They acknowledge it for each classroom.",
    },
    {
      id: "climate-resources.dedicated-resources",
      component: "climate-resources",
      title: "Dedicated resources",
      summary: "Money, time and people go into climate, as part of the work against truancy.",
    },
    {
      id: "climate-resources.barriers-to-learning",
      component: "climate-resources",
      title: "Barriers to learning come down",
      summary: "That work also clears what stands between students and learning.",
    },
  ],
  source: truancyPage,
};
