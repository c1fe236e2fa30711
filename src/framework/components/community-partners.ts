import { truancyPage } from "../sources.js";
import type { Component } from "../types.js";

export const communityPartners: Component = {
  id: "community-partners",
  number: 10,
  title: "Partners in the community",
  summary:
    "The school knows who in the community can give what it lacks, keeps up the ties, and opens the door for families.",
  elements: [
    {
      id: "community-partners.law-enforcement",
      component: "community-partners",
      example: true,
      title: "Law enforcement",
      summary: "A partner considered.",
    },
    {
      id: "community-partners.faith-community",
      component: "community-partners",
      example: true,
      title: "Faith community",
      summary: "A partner considered.",
    },
    {
      id: "community-partners.after-school-and-recreation",
      component: "community-partners",
      example: true,
      title: "After-school and recreation programs",
      summary: "A partner considered.",
    },
    {
      id: "community-partners.colleges-and-universities",
      component: "community-partners",
      example: true,
      title: "Colleges and universities",
      summary: "A partner considered.",
    },
    {
      id: "community-partners.business-partners",
      component: "community-partners",
      example: true,
      title: "Business partners",
      summary: "A partner considered.",
    },
    {
      id: "community-partners.state-and-local-agencies",
      component: "community-partners",
      example: true,
      title: "State and local agencies",
      summary: "A partner considered.",
    },
    {
      id: "community-partners.service-gaps",
      component: "community-partners",
      title: "Service gaps matched to partners",
      summary: "Leaders and staff know which needs go unmet, and which partner could help.",
    },
    {
      id: "community-partners.facilitated-access",
      component: "community-partners",
      title: "Access made easy",
      summary: "Staff who know the field help people into services.",
    },
    {
      id: "community-partners.coordination",
      component: "community-partners",
      title: "Coordinated services",
      summary: "They help to fit services and supports together.",
    },
    {
      id: "community-partners.ongoing-relationships",
      component: "community-partners",
      title: "Ongoing relationships",
      summary: "They keep up lasting ties with providers in the community.",
    },
    {
      id: "community-partners.family-information",
      component: "community-partners",
      title: "Information to families",
      summary: "Families hear which services the community has.",
    },
  ],
  source: truancyPage,
};
