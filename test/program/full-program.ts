import type { Objective, Program } from "../../src/index.js";
import { deepFreeze } from "../support/deep-freeze.js";

/** The day on which the full program meets every key element. */
export const asOf = "2026-06-30";

const since = (id: string, title: string, owner = "principal") => ({ id, title, owner, date: "2025-09-02" });
const how = <const Kind extends string>(...kinds: Kind[]) => kinds.map((kind) => ({ kind, how: `by ${kind}` }));

const objective: Objective = {
  id: "chronic",
  title: "Fewer students chronically absent",
  measure: {
    id: "chronic-absence-share",
    title: "Students chronically absent",
    unit: "share",
    direction: "decrease",
    denominator: "students",
  },
  baseline: { value: 0.24, date: "2025-08-31", n: 412, definition: "of the year before" },
  target: { value: 0.2, date: "2026-08-31" },
  population: { description: "all students" },
  owner: "assistant principal",
  startsOn: "2025-09-02",
  components: ["supportive-environment"],
  levers: ["resources-and-services"],
  supports: ["breakfast after the bell"],
};

const practice: Objective = {
  ...objective,
  id: "training",
  title: "Everyone trained",
  measure: { id: "trained", title: "Staff trained", unit: "share", direction: "increase", denominator: "staff" },
  baseline: { value: 0.4, date: "2025-08-31", n: 60, definition: "staff with a training" },
  target: { value: 0.9, date: "2026-08-31" },
  population: { description: "what the school does", kind: "practice" },
  supports: [],
};

/** A made-up school that meets every key element, each by a place that can be taken away alone. */
export const fullProgram: Program = deepFreeze<Program>({
  schemaVersion: 1,
  id: "north",
  title: "North School comes to school",
  schoolId: "north",
  gradeLevels: ["08", "09"],
  families: { languages: ["en", "es"], cultures: ["Dominican", "Irish"], incomeLevels: ["low", "middle"] },
  impact: {
    acknowledgements: [
      { ...since("ack-1", "Opening address"), by: "leaders", roles: ["principal"], statement: "Every day counts." },
      { ...since("ack-2", "Faculty letter"), by: "members", roles: ["teachers"], statement: "We miss who is missing." },
    ],
  },
  proactivePolicy: {
    policies: [
      {
        ...since("policy", "Attendance policy", "superintendent"),
        documents: [{ title: "Attendance policy", address: "https://north.example/policy", language: "en" }],
        scope: "district",
        authors: [
          { kind: "school-official", role: "superintendent" },
          { kind: "community-member", role: "parent" },
        ],
        causes: how("personal", "academic", "school-climate", "family"),
        firstMoves: how("leaders", "members"),
        distribution: [
          { to: "students", channel: "homeroom", language: "en", date: "2025-09-03" },
          { to: "families", channel: "handbook", language: "en", date: "2025-09-04" },
          { to: "families", channel: "open house", language: "es", date: "2025-09-05" },
        ],
      },
    ],
    supports: [
      {
        ...since("support", "Attendance line", "superintendent"),
        scope: "district",
        what: "A call before noon, in the family's language.",
        authors: [
          { kind: "school-official", role: "nurse leader" },
          { kind: "community-member", role: "pastor" },
        ],
      },
    ],
  },
  climateResources: {
    acknowledgements: [
      {
        ...since("climate", "Climate statement"),
        concerns: ["school-climate", "classroom-environment"],
        statement: "A safe school is a school that students come to.",
      },
    ],
    resources: [
      {
        ...since("money", "Climate budget"),
        kind: "money",
        amount: { value: 12_000, unit: "USD a year" },
        lever: "leadership-and-culture",
        purpose: "climate",
      },
      {
        ...since("bus", "Late bus"),
        kind: "time",
        amount: { value: 2, unit: "trips a day" },
        lever: "resources-and-services",
        purpose: "barriers",
        barrier: "no bus after 4 p.m.",
      },
    ],
  },
  supportiveEnvironment: {
    behavior: (["challenging", "dangerous", "disrespectful"] as const).map((behavior) => ({
      ...since(`behavior-${behavior}`, `Less ${behavior} behavior`),
      behavior,
      approach: "Adults greet at the door.",
      counts: [
        { from: "2025-09-02", until: "2025-12-19", schoolDays: 70, incidents: 14 },
        { from: "2026-01-05", until: "2026-06-12", schoolDays: 100, incidents: 10 },
      ],
    })),
    supports: (["universal-promotion", "early-intervention", "intensive", "crisis"] as const).map((level) => ({
      ...since(`tier-${level}`, `Support: ${level}`),
      level,
      what: "What is done",
      forWhom: "For whom",
      beginsWithinDays: 1,
    })),
    schoolWideModels: [{ ...since("pbis", "PBIS"), model: "pbis", implementation: "all grades" }],
    alternatives: [
      {
        ...since("alternatives", "Before we send anyone home"),
        remedies: ["mediation", "restorative-justice"],
        procedure: "The dean offers a circle within two days.",
      },
    ],
    incidents: [
      {
        ...since("incident-1", "Incident 1", "dean"),
        date: "2025-10-06",
        about: "behavior",
        remedies: [
          { kind: "mediation", what: "Two talks", startedOn: "2025-10-07", endedOn: "2025-10-09", result: "It holds." },
        ],
        outcome: { kind: "not-excluded" },
      },
    ],
    incentives: ["attendance" as const, "positive-behavior" as const].map((rewards) => ({
      ...since(`incentive-${rewards}`, `Thanks for ${rewards}`),
      rewards: [rewards],
      basis: "improvement",
      penalizesIllness: false,
      announced: "at-once",
      given: { times: 1, per: "week" },
      withdrawalPlan: "fades over a term",
      measuredAfterRemoval: true,
    })),
  },
  engagingCurriculum: {
    curricula: [
      {
        ...since("curriculum", "Grades 8 and 9"),
        grades: { from: "08", to: "09" },
        qualities: how("engaging", "meaningful", "relevant"),
        prepares: how("workplace", "community", "relationships"),
        instruction: how(
          "social-problem-solving",
          "life-skills",
          "social-emotional-development",
          "interpersonal-communication",
          "self-regulation",
          "violence-prevention",
        ),
      },
    ],
  },
  culturalRespect: {
    services: [
      {
        ...since("service", "Mentors"),
        languages: ["en", "es"],
        what: "A mentor for an hour a week.",
        adaptations: how("ethnic", "cultural"),
        properties: how("strength-based", "child-centered", "family-driven"),
      },
    ],
  },
  staffExpertise: {
    specialists: (["social-worker", "adjustment-counselor", "nurse", "school-psychologist"] as const).map((role) => ({
      ...since(`staff-${role}`, `Our ${role}`),
      role,
      forStudents: ["talks"],
      forFamilies: ["visits"],
    })),
    supporting: (["paraprofessional", "school-secretary", "bus-driver", "classroom-aide"] as const).map((role) => ({
      ...since(`staff-${role}`, `Our ${role}`),
      role,
      does: ["greets"],
    })),
  },
  schoolTeam: {
    teams: [
      {
        ...since("team", "Student support team"),
        purpose: "both",
        tasks: how("needs-assessment", "planning", "coordination", "evaluation", "individual-cases"),
        members: ["principal", "nurse", "parent"],
        meets: { times: 1, per: "week" },
        lastMetOn: "2026-06-15",
        formed: { reused: "Student support team" },
      },
    ],
  },
  familyPartnership: {
    engagements: [
      {
        ...since("council", "Family council"),
        languages: ["en", "es"],
        roles: how("partners", "input", "planning", "evaluation"),
        regularity: { times: 1, per: "month" },
        occasion: "scheduled",
        usedFor: "The late bus was their idea.",
        cultures: ["Dominican", "Irish"],
        incomeLevels: ["low", "middle"],
        outreach: "Evenings, with interpreters, child care and a meal.",
      },
    ],
  },
  communityPartners: {
    gaps: [{ ...since("gap", "No counseling after 3 p.m."), need: "Counseling in the afternoon, for grade 9" }],
    partners: (
      [
        "law-enforcement",
        "faith-community",
        "after-school-and-recreation",
        "colleges-and-universities",
        "business",
        "state-and-local-agency",
      ] as const
    ).map((kind) => ({
      ...since(`partner-${kind}`, `Partner: ${kind}`),
      kind,
      fills: ["gap"],
      access: "The counselor goes along to the first visit.",
      coordination: "A plan for each student, shared.",
      relationship: { contact: "counselor", rhythm: { times: 1, per: "month" }, lastContactOn: "2026-06-01" },
    })),
    information: [
      { ...since("fair", "Resource fair"), languages: ["en", "es"], channel: "fair", partnerIds: ["partner-business"] },
    ],
  },
  professionalDevelopment: {
    trainings: [
      {
        ...since("training", "Attendance for everyone"),
        aims: how("partners-in-learning", "risk-identification", "service-delivery"),
        audiences: [
          { group: "school-personnel", of: 60, offeredTo: 60, attended: 52 },
          { group: "community-providers", of: 5, offeredTo: 5, attended: 3 },
        ],
        sessions: ["2025-09-02"],
      },
    ],
  },
  measurableGoals: {
    goals: [
      {
        schemaVersion: 1,
        id: "goal",
        title: "More students in school",
        owner: "principal",
        objectives: [objective, practice],
        observations: [
          { objectiveId: "chronic", date: "2025-12-19", value: 0.22, n: 410 },
          { objectiveId: "chronic", date: "2026-06-12", value: 0.19, n: 408 },
        ],
      },
    ],
    reviews: [
      {
        ...since("goal-review", "Winter review"),
        date: "2026-01-15",
        goalId: "goal",
        verdict: "working",
        grounds: "Below the aimline since November.",
        changes: ["Breakfast in grade 8 too"],
      },
    ],
  },
});
