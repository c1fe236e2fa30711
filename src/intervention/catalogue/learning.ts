import { answers, noGradesRead, onlyListed } from "./parts.js";
import { covidReliefPlaybook, playbook2020 } from "./sources.js";
import type { Intervention } from "./types.js";

/** What makes a school day worth coming for, and makes up for days that were lost. */
export const learning: readonly Intervention[] = [
  {
    id: "relevant-curriculum",
    title: "Lessons that speak to students",
    summary: "What is taught has to do with the students' lives, and their cultures are found in it.",
    kind: "support",
    tiers: [1],
    causes: answers(["academic", "school-climate"], ["disengagement"]),
    actsOn: ["school"],
    components: ["engaging-curriculum", "cultural-respect"],
    grades: noGradesRead,
    evidence: onlyListed(playbook2020),
    cautions: [],
  },
  {
    id: "tutoring",
    title: "Tutoring",
    summary: "A tutor works with the student alone or in a small group until the gap is closed.",
    kind: "support",
    tiers: [1, 2],
    causes: answers(["academic"], ["aversion", "disengagement"]),
    actsOn: ["school", "student"],
    components: ["supportive-environment", "engaging-curriculum"],
    grades: noGradesRead,
    evidence: onlyListed(covidReliefPlaybook),
    cautions: [],
  },
  {
    id: "summer-learning",
    title: "Summer learning",
    summary: "Weeks in summer with lessons and with things that are fun, close to home and free.",
    kind: "support",
    tiers: [1, 2],
    causes: answers(["academic"], ["disengagement"]),
    actsOn: ["school", "student"],
    components: ["engaging-curriculum", "community-partners"],
    grades: noGradesRead,
    evidence: onlyListed(covidReliefPlaybook),
    cautions: [],
  },
  {
    id: "youth-engagement",
    title: "Students who lead",
    summary: "Students are given a say and a task of weight: a council, a campaign, younger ones to look after.",
    kind: "support",
    tiers: [2],
    causes: answers(["school-climate", "personal"], ["disengagement"]),
    actsOn: ["school", "student"],
    components: ["supportive-environment", "engaging-curriculum"],
    grades: noGradesRead,
    evidence: onlyListed(playbook2020),
    cautions: [],
  },
];
