import { describe, expect, test } from "vitest";
import { reviewProgram, type ElementReview, type KeyElementId } from "../../src/index.js";
import { asOf } from "./full-program.js";
import { changed } from "./lacking.js";

type Edit = Parameters<typeof changed>[0];

function reviewOf(id: KeyElementId, edit: Edit, day = asOf): ElementReview {
  const review = reviewProgram(changed(edit), { asOf: day });
  return review.components.flatMap(({ elements }) => elements).find(({ element }) => element === id)!;
}

const cases: readonly (readonly [string, KeyElementId, Edit, ElementReview["status"], readonly string[]])[] = [
  [
    "a policy that Spanish-speaking families were not given",
    "proactive-policy.distribution-to-families",
    ({ proactivePolicy }) => {
      proactivePolicy.policies[0]!.distribution.pop();
    },
    "partial",
    ["the policy has not been given to families in their language: es"],
  ],
  [
    "a policy given to families last year only",
    "proactive-policy.distribution-to-families",
    ({ proactivePolicy }) => {
      for (const one of proactivePolicy.policies[0]!.distribution) one.date = "2024-09-04";
    },
    "stale",
    [
      "“Attendance policy, given to families in en on 2024-09-04” was current until 2025-09-04",
      "“Attendance policy, given to families in es on 2024-09-04” was current until 2025-09-04",
    ],
  ],
  [
    "a policy without its text",
    "proactive-policy.district-policies",
    ({ proactivePolicy }) => {
      delete proactivePolicy.policies[0]!.documents;
    },
    "partial",
    ["“Attendance policy”: its text is not among its documents"],
  ],
  [
    "community members who planned supports and wrote no policy",
    "proactive-policy.community-authors",
    ({ proactivePolicy }) => {
      proactivePolicy.policies[0]!.authors.pop();
    },
    "partial",
    ["no member of the community took part in writing a policy"],
  ],
  [
    "only leaders acting first",
    "proactive-policy.proactive-approach",
    ({ proactivePolicy }) => {
      proactivePolicy.policies[0]!.firstMoves.pop();
    },
    "partial",
    ["it does not say what other members of the school do before absence grows"],
  ],
  [
    "a resource against no barrier in particular",
    "climate-resources.barriers-to-learning",
    ({ climateResources }) => {
      delete climateResources.resources[1]!.barrier;
    },
    "partial",
    ["“Late bus”: it does not name the barrier"],
  ],
  // 14 in 70 days are 0.2 a day, 20 in 100 days too.
  [
    "behavior as frequent as before",
    "supportive-environment.challenging-behavior",
    ({ supportiveEnvironment }) => {
      supportiveEnvironment.behavior[0]!.counts[1]!.incidents = 20;
    },
    "partial",
    ["“Less challenging behavior”: incidents have not become rarer from the first period to the last"],
  ],
  // 19 in 100 days are 0.19 a day: rarer, though there are more of them.
  [
    "behavior rarer by the day though not by the number",
    "supportive-environment.challenging-behavior",
    ({ supportiveEnvironment }) => {
      supportiveEnvironment.behavior[0]!.counts[1]!.incidents = 19;
    },
    "met",
    [],
  ],
  [
    "behavior that there is none of",
    "supportive-environment.dangerous-behavior",
    ({ supportiveEnvironment }) => {
      for (const count of supportiveEnvironment.behavior[1]!.counts) count.incidents = 0;
    },
    "met",
    [],
  ],
  [
    "incidents of one period only",
    "supportive-environment.dangerous-behavior",
    ({ supportiveEnvironment }) => {
      supportiveEnvironment.behavior[1]!.counts.pop();
    },
    "partial",
    ["“Less dangerous behavior”: incidents are not counted in two periods"],
  ],
  [
    "help in a crisis after three days",
    "supportive-environment.crisis-intervention",
    ({ supportiveEnvironment }) => {
      supportiveEnvironment.supports[3]!.beginsWithinDays = 3;
    },
    "partial",
    ["“Support: crisis”: it does not begin within 2 school days"],
  ],
  [
    "a model of the whole school in place of direct responses",
    "supportive-environment.alternatives-to-exclusion",
    ({ supportiveEnvironment }) => {
      supportiveEnvironment.alternatives = [];
      supportiveEnvironment.incidents = [];
    },
    "unmet",
    [
      "the school has models for the whole school and no direct response to an incident; the models do not count as one",
    ],
  ],
  [
    "an incident whose remedy has no result",
    "supportive-environment.alternatives-to-exclusion",
    ({ supportiveEnvironment }) => {
      delete supportiveEnvironment.incidents[0]!.remedies[0]!.result;
    },
    "partial",
    ["“Incident 1”: the result of a remedy is not written down"],
  ],
  [
    "incentives for missing nothing",
    "supportive-environment.incentives",
    ({ supportiveEnvironment }) => {
      supportiveEnvironment.incentives[0]!.basis = "perfection";
    },
    "partial",
    ["“Thanks for attendance”: it rewards missing nothing, which tells most students that they have lost already"],
  ],
  [
    "incentives with warnings only",
    "supportive-environment.incentives",
    ({ supportiveEnvironment }) => {
      for (const incentive of supportiveEnvironment.incentives) delete incentive.withdrawalPlan;
    },
    "met",
    [],
  ],
  [
    "a curriculum for grade 8 alone",
    "engaging-curriculum.relevant-content",
    ({ engagingCurriculum }) => {
      engagingCurriculum.curricula[0]!.grades.to = "08";
    },
    "partial",
    ["no curriculum has to do with students' lives in grade: 09"],
  ],
  [
    "services in English alone",
    "cultural-respect.language-differences",
    ({ culturalRespect }) => {
      culturalRespect.services[0]!.languages = ["en"];
    },
    "partial",
    ["no service is given in the language: es"],
  ],
  [
    "nurses of whom nothing is said",
    "staff-expertise.nurses",
    ({ staffExpertise }) => {
      const nurses = staffExpertise.specialists[2]!;
      [nurses.forStudents, nurses.forFamilies] = [[], [" "]];
    },
    "partial",
    ["“Our nurse”: it does not say what nurses do"],
  ],
  [
    "a team for individual cases that also plans",
    "school-team.program-planning",
    ({ schoolTeam }) => {
      schoolTeam.teams[0]!.purpose = "individual-cases";
    },
    "partial",
    ["“Student support team”: its purpose leaves out that it plans programs and services for attendance"],
  ],
  [
    "a team that has not met",
    "school-team.individual-cases",
    ({ schoolTeam }) => {
      delete schoolTeam.teams[0]!.lastMetOn;
    },
    "partial",
    ["“Student support team”: no meeting is on record"],
  ],
  [
    "a team that last met two years ago",
    "school-team.individual-cases",
    ({ schoolTeam }) => {
      schoolTeam.teams[0]!.lastMetOn = "2024-06-15";
    },
    "partial",
    ["“Student support team”: it has not met lately"],
  ],
  [
    "families asked once a year, after trouble",
    "family-partnership.regular-use",
    ({ familyPartnership }) => {
      const council = familyPartnership.engagements[0]!;
      council.occasion = "when-needed";
      council.regularity = { times: 1, per: "school-year" };
    },
    "partial",
    [
      "“Family council”: families are asked only when something has gone wrong",
      "“Family council”: families are asked less than twice a year",
    ],
  ],
  [
    "families of one culture not reached",
    "family-partnership.all-cultures",
    ({ familyPartnership }) => {
      familyPartnership.engagements[0]!.cultures.pop();
    },
    "partial",
    ["the school does not set out to reach families of the culture: Irish"],
  ],
  [
    "a gap that no partner fills",
    "community-partners.service-gaps",
    ({ communityPartners }) => {
      for (const partner of communityPartners.partners) partner.fills = ["another"];
    },
    "partial",
    ["“No counseling after 3 p.m.”: no partner fills it"],
  ],
  [
    "partners not heard from for two years",
    "community-partners.ongoing-relationships",
    ({ communityPartners }) => {
      for (const { relationship } of communityPartners.partners) relationship.lastContactOn = "2024-06-01";
    },
    "partial",
    ["law-enforcement", "faith-community", "after-school-and-recreation", "colleges-and-universities", "business"]
      .concat("state-and-local-agency")
      .map((kind) => `“Partner: ${kind}”: there has been no contact lately`),
  ],
  [
    "a training for 40 of 60",
    "professional-development.all-school-personnel",
    ({ professionalDevelopment }) => {
      professionalDevelopment.trainings[0]!.audiences[0]!.offeredTo = 40;
    },
    "partial",
    ["“Attendance for everyone”: it was offered to 40 of 60 people employed in the school"],
  ],
  [
    "a training to which nobody came",
    "professional-development.risk-identification",
    ({ professionalDevelopment }) => {
      for (const audience of professionalDevelopment.trainings[0]!.audiences) audience.attended = 0;
    },
    "partial",
    ["“Attendance for everyone”: nobody has come to it"],
  ],
  [
    "a goal observed once",
    "measurable-goals.ongoing-monitoring",
    ({ measurableGoals }) => {
      measurableGoals.goals[0]!.observations!.pop();
    },
    "partial",
    ["“More students in school”: it was observed once only"],
  ],
  [
    "a goal not observed for more than a year",
    "measurable-goals.ongoing-monitoring",
    ({ measurableGoals }) => {
      measurableGoals.goals[0]!.observations = [
        { objectiveId: "chronic", date: "2025-06-01", value: 0.24 },
        { objectiveId: "chronic", date: "2025-06-15", value: 0.24 },
      ];
    },
    "stale",
    ["“More students in school” was current until 2026-06-15"],
  ],
  [
    "an observation without a value",
    "measurable-goals.ongoing-monitoring",
    ({ measurableGoals }) => {
      measurableGoals.goals[0]!.observations = [{ objectiveId: "chronic", date: "2026-06-15", value: null }];
    },
    "unmet",
    ["no observation of a goal is on record"],
  ],
  [
    "a goal without objectives",
    "measurable-goals.measurable-objectives",
    ({ measurableGoals }) => {
      measurableGoals.goals[0]!.objectives = [];
    },
    "unmet",
    ["there is no objective"],
  ],
  [
    "a review of a goal that is not there",
    "measurable-goals.success-review",
    ({ measurableGoals }) => {
      measurableGoals.reviews[0]!.goalId = "other";
    },
    "partial",
    ["“Winter review”: its goal is not in the program"],
  ],
];

describe("what is missing is said exactly", () => {
  test.each(cases)("%s", (_, id, edit, status, missing) => {
    const review = reviewOf(id, edit);
    expect(review.missing).toEqual(missing);
    expect(review.status).toBe(status);
  });
});

describe("goals end with their last target", () => {
  const edit: Edit = ({ measurableGoals }) => {
    measurableGoals.goals[0]!.objectives[1]!.target.date = "2026-06-15";
  };

  test("an objective that has ended is none to be sound any more while another is in force", () => {
    const bad: Edit = (program) => {
      edit(program);
      delete program.measurableGoals.goals[0]!.objectives[1]!.measure.denominator;
    };
    expect(reviewOf("measurable-goals.measurable-objectives", bad, "2026-06-15").status).toBe("partial");
    expect(reviewOf("measurable-goals.measurable-objectives", bad, "2026-06-16").status).toBe("met");
  });

  test("after the last one, goals and objectives are stale", () => {
    for (const id of ["measurable-goals.measurable-goals", "measurable-goals.measurable-objectives"] as const) {
      expect(reviewOf(id, edit, "2026-08-31").status).toBe("met");
      expect(reviewOf(id, edit, "2026-09-01").status).toBe("stale");
    }
  });
});

describe("steps", () => {
  test("one record that lacks several things is one step", () => {
    const review = reviewProgram(
      changed(({ schoolTeam }) => {
        const team = schoolTeam.teams[0]!;
        team.tasks.splice(0, 2);
        delete team.lastMetOn;
        team.date = "2025-06-01";
      }),
      { asOf },
    );
    expect(review.steps).toHaveLength(1);
    const [step] = review.steps;
    expect(step).toMatchObject({ action: "complete", path: ["schoolTeam", "teams", 0], component: "school-team" });
    expect(step!.elements).toHaveLength(6);
    expect(step!.text).toBe(
      "Complete the team “Student support team”: say how it finds out what the whole school needs; say how it plans programs and services for attendance; no meeting is on record. Bring the team “Student support team” up to date and record the day: it was current until 2026-06-01.",
    );
  });

  test("what a current record can take on is no new record", () => {
    const review = reviewProgram(
      changed(({ proactivePolicy }) => {
        proactivePolicy.policies[0]!.causes = [];
      }),
      { asOf },
    );
    expect(review.steps.map(({ action, path }) => [action, path])).toEqual([
      ["complete", ["proactivePolicy", "policies", 0]],
    ]);
  });
});
