import { truancyPage } from "../sources.js";
import type { Component } from "../types.js";

export const professionalDevelopment: Component = {
  id: "professional-development",
  number: 11,
  title: "Professional development",
  summary: "School or district trains everyone who works with students, for three aims.",
  elements: [
    {
      id: "professional-development.all-school-personnel",
      component: "professional-development",
      title: "For all school personnel",
      summary: "Everyone employed in the school is offered it.",
    },
    {
      id: "professional-development.community-providers",
      component: "professional-development",
      title: "For community-based providers",
      summary: "Providers in the community are offered it too.",
    },
    {
      id: "professional-development.partners-in-learning",
      component: "professional-development",
      title: "Aim: partners in learning",
      summary: "They learn to win parents, caregivers and students as partners, with tact, respect and support.",
    },
    {
      id: "professional-development.risk-identification",
      component: "professional-development",
      title: "Aim: seeing risk",
      summary: "They learn to tell which students may become truant.",
    },
    {
      id: "professional-development.service-delivery",
      component: "professional-development",
      title: "Aim: services that arrive",
      summary: "They learn to help coordinate, support and give the services that fit.",
    },
  ],
  source: truancyPage,
};
