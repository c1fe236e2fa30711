import { describe, expect, test } from "vitest";
import { reviewProgram, type ElementReview, type KeyElementId } from "../../src/index.js";
import { asOf } from "./full-program.js";
import { changed } from "./lacking.js";

type Edit = Parameters<typeof changed>[0];

function reviewOf(id: KeyElementId, edit: Edit): ElementReview {
  const review = reviewProgram(changed(edit), { asOf });
  return review.components.flatMap(({ elements }) => elements).find(({ element }) => element === id)!;
}

/** A record that is there, and says nothing where it has to. */
const cases: readonly (readonly [KeyElementId, string, Edit])[] = [
  [
    "impact.leaders",
    "“Opening address”: what they say is not written down",
    ({ impact }) => (impact.acknowledgements[0]!.statement = " "),
  ],
  ["impact.members", "“Faculty letter”: it names no role", ({ impact }) => (impact.acknowledgements[1]!.roles = [])],
  [
    "proactive-policy.proactive-approach",
    "“Attendance policy”: what leaders do first is not written down",
    ({ proactivePolicy }) => (proactivePolicy.policies[0]!.firstMoves[0]!.how = " "),
  ],
  [
    "proactive-policy.family-causes",
    "“Attendance policy”: how it attends to causes in the home is not written down",
    ({ proactivePolicy }) => (proactivePolicy.policies[0]!.causes[3]!.how = ""),
  ],
  [
    "proactive-policy.district-supports",
    "“Attendance line”: it does not say what it does",
    ({ proactivePolicy }) => (proactivePolicy.supports[0]!.what = ""),
  ],
  [
    "proactive-policy.official-authors",
    "no school official took part in planning a support",
    ({ proactivePolicy }) => (proactivePolicy.supports[0]!.authors[0]!.role = " "),
  ],
  [
    "proactive-policy.distribution-to-students",
    "“Attendance policy, given to students in en on 2025-09-03”: it does not say by what it was given out",
    ({ proactivePolicy }) => (proactivePolicy.policies[0]!.distribution[0]!.channel = ""),
  ],
  [
    "climate-resources.school-climate",
    "“Climate statement”: what they say is not written down",
    ({ climateResources }) => (climateResources.acknowledgements[0]!.statement = ""),
  ],
  [
    "climate-resources.dedicated-resources",
    "“Climate budget”: it does not say how much",
    ({ climateResources }) => (climateResources.resources[0]!.amount.value = 0),
  ],
  [
    "climate-resources.barriers-to-learning",
    "“Late bus”: it does not say how much",
    ({ climateResources }) => (climateResources.resources[1]!.amount.unit = ""),
  ],
  [
    "supportive-environment.disrespectful-behavior",
    "“Less disrespectful behavior”: it does not say what is done",
    ({ supportiveEnvironment }) => (supportiveEnvironment.behavior[2]!.approach = ""),
  ],
  [
    "supportive-environment.intensive-intervention",
    "“Support: intensive”: it does not say what is done",
    ({ supportiveEnvironment }) => (supportiveEnvironment.supports[2]!.what = ""),
  ],
  [
    "supportive-environment.early-intervention",
    "“Support: early-intervention”: it does not say for whom it is and how they are found",
    ({ supportiveEnvironment }) => (supportiveEnvironment.supports[1]!.forWhom = ""),
  ],
  [
    "supportive-environment.crisis-intervention",
    "“Support: crisis”: it does not begin within 2 school days",
    ({ supportiveEnvironment }) => delete supportiveEnvironment.supports[3]!.beginsWithinDays,
  ],
  [
    "supportive-environment.alternatives-to-exclusion",
    "“Before we send anyone home”: it names no remedy that answers an incident directly",
    ({ supportiveEnvironment }) => (supportiveEnvironment.alternatives[0]!.remedies = []),
  ],
  [
    "supportive-environment.alternatives-to-exclusion",
    "“Before we send anyone home”: it does not say how remedies are used",
    ({ supportiveEnvironment }) => (supportiveEnvironment.alternatives[0]!.procedure = ""),
  ],
  [
    "supportive-environment.incentives",
    "nothing rewards good behavior",
    ({ supportiveEnvironment }) => (supportiveEnvironment.incentives[1]!.rewards = ["attendance"]),
  ],
  [
    "engaging-curriculum.life-skills",
    "“Grades 8 and 9”: how it teaches life skills is not written down",
    ({ engagingCurriculum }) => (engagingCurriculum.curricula[0]!.instruction[1]!.how = ""),
  ],
  [
    "cultural-respect.family-driven",
    "“Mentors”: how the family leads in it is not written down",
    ({ culturalRespect }) => (culturalRespect.services[0]!.properties[2]!.how = ""),
  ],
  [
    "staff-expertise.bus-drivers",
    "“Our bus-driver”: it does not say what bus drivers do for attendance",
    ({ staffExpertise }) => (staffExpertise.supporting[2]!.does = [" "]),
  ],
  [
    "school-team.program-evaluation",
    "“Student support team”: how it finds out whether programs and services work is not written down",
    ({ schoolTeam }) => (schoolTeam.teams[0]!.tasks[3]!.how = ""),
  ],
  [
    "school-team.individual-cases",
    "“Student support team”: its purpose leaves out that it takes up the truancy of single students",
    ({ schoolTeam }) => (schoolTeam.teams[0]!.purpose = "whole-school"),
  ],
  [
    "school-team.needs-assessment",
    "“Student support team”: fewer than two members are named",
    ({ schoolTeam }) => (schoolTeam.teams[0]!.members = ["principal"]),
  ],
  [
    "school-team.needs-assessment",
    "“Student support team”: it has no meeting rhythm",
    ({ schoolTeam }) => (schoolTeam.teams[0]!.meets.times = 0),
  ],
  [
    "family-partnership.planning",
    "“Family council”: how families take part when programs are planned is not written down",
    ({ familyPartnership }) => (familyPartnership.engagements[0]!.roles[2]!.how = ""),
  ],
  [
    "family-partnership.all-languages",
    "“Family council”: how these families are reached is not written down",
    ({ familyPartnership }) => (familyPartnership.engagements[0]!.outreach = ""),
  ],
  [
    "community-partners.service-gaps",
    "“No counseling after 3 p.m.”: it does not say what is needed",
    ({ communityPartners }) => (communityPartners.gaps[0]!.need = " "),
  ],
  [
    "community-partners.family-information",
    "“Resource fair”: it does not say by what families are told",
    ({ communityPartners }) => (communityPartners.information[0]!.channel = ""),
  ],
  [
    "professional-development.community-providers",
    "“Attendance for everyone”: it does not say how many providers there are",
    ({ professionalDevelopment }) => {
      Object.assign(professionalDevelopment.trainings[0]!.audiences[1]!, { of: 0, offeredTo: 0 });
    },
  ],
  [
    "professional-development.service-delivery",
    "“Attendance for everyone”: how adults learn to coordinate, support and give services is not written down",
    ({ professionalDevelopment }) => (professionalDevelopment.trainings[0]!.aims[2]!.how = ""),
  ],
  [
    "professional-development.service-delivery",
    "“Attendance for everyone”: it has no sessions",
    ({ professionalDevelopment }) => (professionalDevelopment.trainings[0]!.sessions = []),
  ],
  [
    "measurable-goals.measurable-goals",
    "“More students in school”: nobody answers for it",
    ({ measurableGoals }) => (measurableGoals.goals[0]!.owner = " "),
  ],
  [
    "measurable-goals.success-review",
    "“Winter review”: it does not say what tells so",
    ({ measurableGoals }) => delete measurableGoals.reviews[0]!.grounds,
  ],
  [
    "measurable-goals.modification",
    "“Winter review”: its goal is not in the program",
    ({ measurableGoals }) => (measurableGoals.reviews[0]!.goalId = "other"),
  ],
];

describe("a record that says nothing where it has to is no evidence", () => {
  test.each(cases)("%s: %s", (id, missing, edit) => {
    const { status, missing: found } = reviewOf(id, (program) => void edit(program));
    expect([status, found]).toEqual(["partial", [missing]]);
  });
});

describe("what counts as well", () => {
  const ok: readonly (readonly [string, KeyElementId, Edit])[] = [
    [
      "a new team with a reason",
      "school-team.existing-teams",
      ({ schoolTeam }) => (schoolTeam.teams[0]!.formed = { because: "No team had these goals." }),
    ],
    [
      "a second policy for another cause",
      "proactive-policy.family-causes",
      ({ proactivePolicy }) => {
        const [one] = proactivePolicy.policies;
        const cause = one!.causes.pop()!;
        proactivePolicy.policies.push({ ...structuredClone(one!), id: "second", causes: [cause] });
      },
    ],
    [
      "a nurse of whom only the work for families is said",
      "staff-expertise.nurses",
      ({ staffExpertise }) => (staffExpertise.specialists[2]!.forStudents = []),
    ],
    [
      "a reason why nothing needs to change",
      "measurable-goals.modification",
      ({ measurableGoals }) => {
        delete measurableGoals.reviews[0]!.changes;
        measurableGoals.reviews[0]!.noChangeBecause = "It works.";
      },
    ],
    [
      "families asked twice a year",
      "family-partnership.regular-use",
      ({ familyPartnership }) => (familyPartnership.engagements[0]!.regularity = { times: 2, per: "school-year" }),
    ],
    [
      "an incident from more than a year ago, badly documented",
      "supportive-environment.alternatives-to-exclusion",
      ({ supportiveEnvironment }) => {
        Object.assign(supportiveEnvironment.incidents[0]!, { date: "2025-06-29", remedies: [] });
      },
    ],
    [
      "no incident at all",
      "supportive-environment.alternatives-to-exclusion",
      ({ supportiveEnvironment }) => (supportiveEnvironment.incidents = []),
    ],
    [
      "help in a crisis within two school days",
      "supportive-environment.crisis-intervention",
      ({ supportiveEnvironment }) => (supportiveEnvironment.supports[3]!.beginsWithinDays = 2),
    ],
  ];

  test.each(ok)("%s", (_, id, edit) => {
    const { status, missing } = reviewOf(id, (program) => void edit(program));
    expect([status, missing]).toEqual(["met", []]);
  });
});
