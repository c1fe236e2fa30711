import { truancyPage } from "../sources.js";
import type { Component } from "../types.js";

export const measurableGoals: Component = {
  id: "measurable-goals",
  number: 12,
  title: "Measurable goals",
  summary: "Prevention is aimed by numbers, watched as it runs, and changed by what is seen.",
  elements: [
    {
      id: "measurable-goals.measurable-goals",
      component: "measurable-goals",
      title: "Measurable goals",
      summary: "There are goals that can be measured.",
    },
    {
      id: "measurable-goals.measurable-objectives",
      component: "measurable-goals",
      title: "Measurable objectives",
      summary: "There are objectives that can be measured.",
    },
    {
      id: "measurable-goals.targeted-efforts",
      component: "measurable-goals",
      title: "Targeted efforts",
      summary: "Goals and objectives decide where prevention goes.",
    },
    {
      id: "measurable-goals.ongoing-monitoring",
      component: "measurable-goals",
      title: "Ongoing monitoring",
      summary: "Someone watches all along how it goes.",
    },
    {
      id: "measurable-goals.success-review",
      component: "measurable-goals",
      title: "Judging success",
      summary: "Monitoring tells whether prevention works.",
    },
    {
      id: "measurable-goals.modification",
      component: "measurable-goals",
      title: "Modification",
      summary: "Monitoring tells what to change, and it is changed.",
    },
  ],
  source: truancyPage,
};
