import { awardsOf2020, grantOf2018, leverTopics } from "./sources.js";
import type { Lever, LeverEdition } from "./types.js";

/**
 * The editions of the framework that the levers' names come from, oldest first.
 *
 * @example
 * ```ts
 * import { leverEditions } from "truancy-prevention/framework";
 *
 * leverEditions.map((edition) => edition.id); //=> ["2008", "2018", "2021"]
 * ```
 * @category Framework
 */
export const leverEditions: readonly LeverEdition[] = [
  { id: "2008", title: "Behavioral Health and Public Schools Framework, 2008 to 2018", source: grantOf2018 },
  { id: "2018", title: "Safe and Supportive Schools Framework, revised late in 2018", source: awardsOf2020 },
  { id: "2021", title: "Safe and Supportive Schools Framework, revised in 2021", source: leverTopics },
];

/**
 * The six levers, in the order of the 2021 edition.
 *
 * @example
 * ```ts
 * import { levers } from "truancy-prevention/framework";
 *
 * const resources = levers[3];
 * resources?.id; //=> "resources-and-services"
 * resources?.formerNames.map((name) => name.position); //=> [3, 3]
 * ```
 * @category Framework
 */
export const levers: readonly Lever[] = [
  {
    id: "leadership-and-culture",
    number: 1,
    title: "Leadership and Culture",
    formerNames: [
      { edition: "2008", position: 1, title: "Leadership" },
      { edition: "2018", position: 1, title: "Leadership, Infrastructure, and Culture" },
    ],
    summary: "Leaders make one plan for climate, culture and support, and keep to it.",
    source: leverTopics,
  },
  {
    id: "family-engagement",
    number: 2,
    title: "Family Engagement",
    formerNames: [
      { edition: "2008", position: 6, title: "Collaboration with Families" },
      { edition: "2018", position: 6, title: "Family Engagement" },
    ],
    summary: "Staff have the means to work with every family.",
    source: leverTopics,
  },
  {
    id: "professional-learning",
    number: 3,
    title: "Professional Learning Opportunities",
    formerNames: [
      { edition: "2008", position: 2, title: "Professional Development" },
      { edition: "2018", position: 2, title: "Professional Learning Opportunities" },
    ],
    summary: "Adults in the school go on learning what it needs them to know.",
    source: leverTopics,
  },
  {
    id: "resources-and-services",
    number: 4,
    title: "Access to Resources and Services",
    formerNames: [
      { edition: "2008", position: 3, title: "Access to Resources and Services" },
      { edition: "2018", position: 3, title: "Access to Resources and Services" },
    ],
    summary:
      "Students and families get help that fits them, in school or through partners: trusted adults, food, housing, health care, tutoring.",
    source: leverTopics,
  },
  {
    id: "teaching-and-learning",
    number: 5,
    title: "Teaching & Learning that Fosters Safe and Supportive Environments",
    formerNames: [
      { edition: "2008", position: 4, title: "Academic and Non-Academic Activities" },
      { edition: "2018", position: 4, title: "Teaching and Learning that Fosters Safe and Supportive Environments" },
    ],
    summary: "Classrooms are safe, and their diversity deepens the learning.",
    source: leverTopics,
  },
  {
    id: "policies-and-procedures",
    number: 6,
    title: "Policies and Procedures",
    formerNames: [
      { edition: "2008", position: 5, title: "School Policies, Procedures, and Protocols" },
      { edition: "2018", position: 5, title: "School Policies, Procedures, and Protocols" },
    ],
    summary: "What is in writing starts from the student and is fair to all.",
    source: leverTopics,
  },
];
