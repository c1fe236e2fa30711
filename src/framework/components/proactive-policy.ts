import { truancyPage } from "../sources.js";
import type { Component } from "../types.js";

export const proactivePolicy: Component = {
  id: "proactive-policy",
  number: 2,
  title: "A proactive policy for every cause",
  summary:
    "The school acts before absence grows, whatever lies behind it. Policy and supports are district-wide, made with the community, and made known.",
  elements: [
    {
      id: "proactive-policy.proactive-approach",
      component: "proactive-policy",
      title: "Acting first",
      summary: "Leaders and members go out to meet truancy.",
    },
    {
      id: "proactive-policy.personal-causes",
      component: "proactive-policy",
      title: "Personal causes",
      summary: "Reasons in a student's own life are attended to.",
    },
    {
      id: "proactive-policy.academic-causes",
      component: "proactive-policy",
      title: "Academic causes",
      summary: "Reasons in the learning are attended to.",
    },
    {
      id: "proactive-policy.school-climate-causes",
      component: "proactive-policy",
      title: "School climate causes",
      summary: "Reasons in the school itself are attended to.",
    },
    {
      id: "proactive-policy.family-causes",
      component: "proactive-policy",
      title: "Family causes",
      summary: "Reasons at home are attended to.",
    },
    {
      id: "proactive-policy.district-policies",
      component: "proactive-policy",
      title: "District-wide attendance policies",
      summary: "One attendance policy holds in all the district's schools.",
    },
    {
      id: "proactive-policy.district-supports",
      component: "proactive-policy",
      title: "District-wide attendance supports",
      summary: "Supports for attendance exist in all the district's schools.",
    },
    {
      id: "proactive-policy.official-authors",
      component: "proactive-policy",
      title: "School officials as authors",
      summary: "School officials take part in making policy and supports.",
    },
    {
      id: "proactive-policy.community-authors",
      component: "proactive-policy",
      title: "Community members as authors",
      summary: "Community members take part in making policy and supports.",
    },
    {
      id: "proactive-policy.distribution-to-students",
      component: "proactive-policy",
      title: "Public distribution to students",
      summary: "Students are given the policy, in public.",
    },
    {
      id: "proactive-policy.distribution-to-families",
      component: "proactive-policy",
      title: "Public distribution to families",
      summary: "Families are given the policy, in public.",
    },
  ],
  source: truancyPage,
};
