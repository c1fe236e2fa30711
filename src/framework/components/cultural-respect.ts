import { truancyPage } from "../sources.js";
import type { Component } from "../types.js";

export const culturalRespect: Component = {
  id: "cultural-respect",
  number: 6,
  title: "Respect for who students are",
  summary:
    "Programs and services honor where students come from, build on what they do well, and follow child and family.",
  elements: [
    {
      id: "cultural-respect.ethnic-diversity",
      component: "cultural-respect",
      title: "Ethnic diversity",
      summary: "Students of every ethnic group are respected.",
    },
    {
      id: "cultural-respect.cultural-diversity",
      component: "cultural-respect",
      title: "Cultural diversity",
      summary: "The cultures that students bring are respected.",
    },
    {
      id: "cultural-respect.language-differences",
      component: "cultural-respect",
      title: "Language differences",
      summary: "The languages that students and families speak are respected.",
    },
    {
      id: "cultural-respect.strength-based",
      component: "cultural-respect",
      title: "Strength-based services",
      summary: "A service starts from what the student can do.",
    },
    {
      id: "cultural-respect.child-centered",
      component: "cultural-respect",
      title: "Child-centered services",
      summary: "A service is built around the child.",
    },
    {
      id: "cultural-respect.family-driven",
      component: "cultural-respect",
      title: "Family-driven services",
      summary: "The family leads in what is done for its child.",
    },
  ],
  source: truancyPage,
};
