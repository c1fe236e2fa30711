import { elementary, high, middle } from "./parts.js";
import { checkAndConnectCost, checkAndConnectStudy, successMentorsPage } from "./sources.js";
import type { Intervention } from "./types.js";

/** What gives a student one adult who asks where they were. */
export const mentors: readonly Intervention[] = [
  {
    id: "check-and-connect",
    title: "Check & Connect",
    summary:
      "A paid mentor looks at the student's attendance and marks, meets the student often, and stays for two years.",
    kind: "support",
    tiers: [2],
    causes: { families: ["personal", "school-climate"], rootCauses: ["disengagement"], origin: "ours" },
    actsOn: ["student"],
    components: ["supportive-environment", "school-team"],
    grades: {
      workedIn: [
        {
          grades: ["05", "06", "07"],
          stated: "began in grades 5-7",
          effect: "about 3.4 days fewer missed",
        },
      ],
      failedIn: [{ grades: ["01", "02", "03", "04"], stated: "began in grades 1-4", effect: "no effect was seen" }],
    },
    evidence: {
      level: "not-read",
      source: checkAndConnectStudy,
      studies: [
        {
          design: "randomized",
          verdict: "helped",
          effect: "3.4 days (20.2%) fewer missed by those who began in grades 5-7; none in grades 1-4",
          n: { students: 765, schools: 23 },
          source: checkAndConnectStudy,
        },
      ],
      ratings: [],
    },
    cost: { dollars: 1500, per: "student-year", moreThan: true, source: checkAndConnectCost },
    cautions: [
      { text: "It did nothing for students who began in grades 1 to 4.", source: checkAndConnectStudy },
      { text: "Students in the study had missed 10 to 35 days the year before.", source: checkAndConnectCost },
    ],
    needs: ["mentors who are employed for it, with 30 to 35 students each", "two years with the same mentor"],
  },
  {
    id: "success-mentors",
    title: "Success Mentors",
    summary: "Someone at school takes on 15 to 20 students, looks out for them, and asks when one is missing.",
    kind: "support",
    tiers: [2],
    causes: { families: ["personal", "school-climate"], rootCauses: ["disengagement", "barriers"], origin: "ours" },
    actsOn: ["student", "school"],
    components: ["supportive-environment", "staff-expertise", "school-team", "community-partners"],
    grades: {
      workedIn: [
        { grades: elementary, stated: "elementary schools", effect: "25.3% less absence in one year" },
        { grades: middle, stated: "middle schools", effect: "16.4% less absence in one year" },
        { grades: high, stated: "high schools", effect: "2.8% less absence in one year" },
      ],
      failedIn: [],
    },
    evidence: {
      level: "not-read",
      source: successMentorsPage,
      studies: [
        {
          design: "comparison",
          verdict: "helped",
          effect:
            "absence went down by 25.3% in elementary, 16.4% in middle and 2.8% in high schools in a year, by the city's data",
          source: successMentorsPage,
        },
      ],
      ratings: [],
    },
    cautions: [{ text: "In high schools little came of it.", source: successMentorsPage }],
  },
];
