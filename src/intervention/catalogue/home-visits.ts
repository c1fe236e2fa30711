import { elementaryAndMiddle, everyCause, middleAndHigh, preschoolToFive } from "./parts.js";
import { homeVisitArticle, leapArticle, leapPage } from "./sources.js";
import type { Intervention } from "./types.js";

/** What brings the school to the family's door, as a guest. */
export const homeVisits: readonly Intervention[] = [
  {
    id: "home-visits",
    title: "Teachers visit families",
    summary: "Teachers call on families to get to know them and their hopes for the child, not to complain.",
    kind: "support",
    tiers: [1, 2],
    causes: {
      families: ["school-climate", "family"],
      rootCauses: ["aversion", "disengagement", "misconceptions"],
      origin: "ours",
    },
    actsOn: ["family", "school"],
    components: ["supportive-environment", "family-partnership"],
    grades: {
      workedIn: [
        {
          grades: elementaryAndMiddle,
          stated: "elementary and middle schoolers",
          effect: "attendance went up with visits",
        },
      ],
      failedIn: [],
    },
    evidence: {
      level: "not-read",
      source: homeVisitArticle,
      studies: [
        {
          design: "comparison",
          verdict: "helped",
          effect: "attendance and test scores were better where families were visited, by the districts' own data",
          source: homeVisitArticle,
        },
      ],
      ratings: [],
    },
    cautions: [{ text: "A visit is an offer. The family may say no, or choose another place." }],
    homeLanguage: "through-words",
  },
  {
    id: "home-visits-leap",
    title: "Home visits where much was missed (LEAP)",
    summary: "Trained visitors see the family again and again, ask what is in the way, and help to clear it.",
    kind: "support",
    tiers: [2, 3],
    causes: everyCause,
    actsOn: ["family", "school"],
    components: ["supportive-environment", "cultural-respect", "family-partnership", "community-partners"],
    grades: {
      workedIn: [
        {
          grades: preschoolToFive,
          stated: "grades PK-5",
          effect: "about 8 percentage points more attendance after nine months",
        },
        {
          grades: middleAndHigh,
          stated: "grades 6-12",
          effect: "about 16 percentage points more attendance after nine months",
        },
      ],
      failedIn: [],
    },
    evidence: {
      level: "not-read",
      source: leapPage,
      studies: [
        {
          design: "comparison",
          verdict: "helped",
          effect:
            "4 percentage points more attendance in the month after the first visit, nearly 15 after six months in 2021-22",
          n: { districts: 15 },
          source: leapPage,
        },
      ],
      ratings: [],
    },
    cautions: [{ text: "One visit, or a visit over the phone, is not what was studied.", source: leapArticle }],
    needs: ["visitors who speak the family's language", "visits in person, and more than one", "pay for the visitors"],
    homeLanguage: "part-of-it",
  },
];
