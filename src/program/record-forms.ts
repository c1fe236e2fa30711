/** What a value of a program has to be: a text, a number, texts, a list of objects of one form, or an object. */
export type Form = "text" | "number" | "texts" | readonly [RecordForm] | RecordForm;

/** What the properties of an object have to be; `?` behind a name: it may be left out. Others may be anything. */
export interface RecordForm {
  readonly [property: string]: Form;
}

const described = [{ kind: "text", how: "text" }] as const;
const authors = [{ kind: "text", role: "text" }] as const;
const rhythm: RecordForm = { times: "number", per: "text" };

/** What every record holds. */
export const anyRecord: RecordForm = {
  id: "text",
  title: "text",
  owner: "text",
  date: "text",
  "reviewedOn?": "text",
  "endsOn?": "text",
  "languages?": "texts",
  "documents?": [{ title: "text", address: "text", "language?": "text" }],
};

/** What the records of each list hold beside that. */
export const recordForms: Readonly<Record<string, RecordForm>> = {
  "impact.acknowledgements": { roles: "texts", statement: "text", "timeLost?": {} },
  "proactivePolicy.policies": {
    authors,
    causes: described,
    firstMoves: described,
    distribution: [{ to: "text", channel: "text", language: "text", date: "text" }],
  },
  "proactivePolicy.supports": { what: "text", authors },
  "climateResources.acknowledgements": { concerns: "texts", statement: "text" },
  "climateResources.resources": { amount: { value: "number", unit: "text" }, "barrier?": "text" },
  "supportiveEnvironment.behavior": {
    approach: "text",
    counts: [{ from: "text", until: "text", schoolDays: "number", incidents: "number" }],
  },
  "supportiveEnvironment.supports": { what: "text", forWhom: "text", "interventionIds?": "texts" },
  "supportiveEnvironment.schoolWideModels": { implementation: "text" },
  "supportiveEnvironment.alternatives": { remedies: "texts", procedure: "text" },
  "supportiveEnvironment.incidents": {
    remedies: [{ kind: "text", what: "text", startedOn: "text", "endedOn?": "text", "result?": "text" }],
    "exception?": { kind: "text", documentation: "text" },
    outcome: { kind: "text", "date?": "text" },
  },
  "supportiveEnvironment.incentives": { rewards: "texts", given: rhythm, "withdrawalPlan?": "text" },
  "engagingCurriculum.curricula": {
    grades: { from: "text", to: "text" },
    qualities: described,
    prepares: described,
    instruction: described,
  },
  "culturalRespect.services": { what: "text", adaptations: described, properties: described },
  "staffExpertise.specialists": { forStudents: "texts", forFamilies: "texts" },
  "staffExpertise.supporting": { does: "texts", "noneBecause?": "text" },
  "schoolTeam.teams": {
    tasks: described,
    members: "texts",
    meets: rhythm,
    "lastMetOn?": "text",
    formed: { "reused?": "text", "because?": "text" },
  },
  "familyPartnership.engagements": {
    roles: described,
    regularity: rhythm,
    "usedFor?": "text",
    cultures: "texts",
    incomeLevels: "texts",
    outreach: "text",
  },
  "communityPartners.gaps": { need: "text" },
  "communityPartners.partners": {
    fills: "texts",
    "access?": "text",
    "coordination?": "text",
    relationship: { contact: "text", rhythm, "lastContactOn?": "text" },
  },
  "communityPartners.information": { channel: "text", partnerIds: "texts" },
  "professionalDevelopment.trainings": {
    aims: described,
    audiences: [{ group: "text", of: "number", offeredTo: "number", attended: "number" }],
    sessions: "texts",
    "provider?": "text",
  },
  "measurableGoals.reviews": { goalId: "text", "grounds?": "text", "changes?": "texts", "noChangeBecause?": "text" },
};

/** A goal, as far as a review reads it. */
export const goalForm: RecordForm = {
  id: "text",
  title: "text",
  owner: "text",
  "changedOn?": "text",
  objectives: [
    {
      id: "text",
      title: "text",
      measure: { title: "text" },
      baseline: { value: "number", date: "text" },
      target: { value: "number", date: "text" },
      population: { description: "text" },
      owner: "text",
      "addedOn?": "text",
      "supports?": "texts",
      "components?": "texts",
      "levers?": "texts",
    },
  ],
  "observations?": [{ objectiveId: "text", date: "text", "recordedOn?": "text" }],
  "supports?": [{ id: "text", title: "text", startedOn: "text", "stoppedOn?": "text", "objectiveIds?": "texts" }],
};
