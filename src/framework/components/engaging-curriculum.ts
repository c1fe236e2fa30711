import { truancyPage } from "../sources.js";
import type { Component } from "../types.js";

export const engagingCurriculum: Component = {
  id: "engaging-curriculum",
  number: 5,
  title: "A curriculum worth coming for",
  summary: "What is taught draws students in and readies them for life.",
  elements: [
    {
      id: "engaging-curriculum.engaging-content",
      component: "engaging-curriculum",
      title: "Engaging content",
      summary: "Students want to work at what is taught.",
    },
    {
      id: "engaging-curriculum.meaningful-content",
      component: "engaging-curriculum",
      title: "Meaningful content",
      summary: "What is taught matters to them.",
    },
    {
      id: "engaging-curriculum.relevant-content",
      component: "engaging-curriculum",
      title: "Relevant content",
      summary: "What is taught has to do with their lives.",
    },
    {
      id: "engaging-curriculum.workplace-preparation",
      component: "engaging-curriculum",
      title: "Prepared for the workplace",
      summary: "Students are readied for working life.",
    },
    {
      id: "engaging-curriculum.community-preparation",
      component: "engaging-curriculum",
      title: "Prepared for the community",
      summary: "Students are readied to take part where they live.",
    },
    {
      id: "engaging-curriculum.relationship-preparation",
      component: "engaging-curriculum",
      title: "Prepared for personal relationships",
      summary: "Students are readied for life with those close to them.",
    },
    {
      id: "engaging-curriculum.social-problem-solving",
      component: "engaging-curriculum",
      example: true,
      title: "Social problem solving",
      summary: "Taught: settling trouble between people.",
    },
    {
      id: "engaging-curriculum.life-skills",
      component: "engaging-curriculum",
      example: true,
      title: "Life skills",
      summary: "Taught: managing everyday life.",
    },
    {
      id: "engaging-curriculum.social-emotional-development",
      component: "engaging-curriculum",
      example: true,
      title: "Social-emotional development",
      summary: "Taught: understanding feelings, one's own and others'.",
    },
    {
      id: "engaging-curriculum.interpersonal-communication",
      component: "engaging-curriculum",
      example: true,
      title: "Interpersonal communication",
      summary: "Taught: listening and being understood.",
    },
    {
      id: "engaging-curriculum.self-regulation",
      component: "engaging-curriculum",
      example: true,
      title: "Self-regulation",
      summary: "Taught: steering one's own attention, feelings and acts.",
    },
    {
      id: "engaging-curriculum.violence-prevention",
      component: "engaging-curriculum",
      example: true,
      title: "Bullying and violence prevention",
      summary: "Taught: keeping both from happening.",
    },
  ],
  source: truancyPage,
};
