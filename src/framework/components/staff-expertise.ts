import { truancyPage } from "../sources.js";
import type { Component } from "../types.js";

export const staffExpertise: Component = {
  id: "staff-expertise",
  number: 7,
  title: "The school's own experts",
  summary:
    "Leaders put the skills of their staff to use for students and families, and everyone sees how much others who meet students each day can do.",
  elements: [
    {
      id: "staff-expertise.social-workers",
      component: "staff-expertise",
      title: "Social workers",
      summary: "Their expertise is recognized and used.",
    },
    {
      id: "staff-expertise.adjustment-counselors",
      component: "staff-expertise",
      title: "Adjustment counselors",
      summary: "Their expertise is recognized and used.",
    },
    {
      id: "staff-expertise.nurses",
      component: "staff-expertise",
      title: "Nurses",
      summary: "Their expertise is recognized and used.",
    },
    {
      id: "staff-expertise.school-psychologists",
      component: "staff-expertise",
      title: "School psychologists",
      summary: "Their expertise is recognized and used.",
    },
    {
      id: "staff-expertise.support-to-students",
      component: "staff-expertise",
      title: "Support to students",
      summary: "The experts give support and services to students.",
    },
    {
      id: "staff-expertise.support-to-families",
      component: "staff-expertise",
      title: "Support to families",
      summary: "The experts give support and services to families.",
    },
    {
      id: "staff-expertise.paraprofessionals",
      component: "staff-expertise",
      title: "Paraprofessionals",
      summary: "Their supporting part is recognized.",
    },
    {
      id: "staff-expertise.school-secretary",
      component: "staff-expertise",
      title: "School secretary",
      summary: "Their supporting part is recognized.",
    },
    {
      id: "staff-expertise.bus-drivers",
      component: "staff-expertise",
      title: "Bus drivers",
      summary: "Their supporting part is recognized.",
    },
    {
      id: "staff-expertise.classroom-aides",
      component: "staff-expertise",
      title: "Classroom aides",
      summary: "Their supporting part is recognized.",
    },
  ],
  source: truancyPage,
};
