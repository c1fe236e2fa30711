import * as all from "../../src/index.js";
import * as given from "./valid-documents.js";

const { asOf, instrument, policy, register, scorecard, session } = given;

type All = typeof all;
type FunctionName = {
  [Name in keyof All]: All[Name] extends (...given: never[]) => unknown ? Name : never;
}[keyof All];

/** For each function that the package exports, arguments with which it returns: every position filled, optional ones too. */
export const validCalls: Readonly<Record<FunctionName, readonly unknown[]>> = {
  advance: [given.supportCase, given.caseEvent],
  advanceSession: [instrument, session, { kind: "answer", itemId: "a1", answer: { rating: 3, note: "so so" } }],
  agenda: [[given.supportCase], { asOf: "2026-01-05", calendar: given.calendar }],
  answersFromSurvey: [instrument, { a1: 3, b1: "4" }],
  answersJsonSchema: [instrument, { role: "teacher" }],
  atLines: [
    [{ code: "invalid-date", path: ["marks", 0, "date"], message: "?" }],
    { marks: { lines: [2], problems: [] } },
  ],
  auditTrail: [given.supportCase],
  averageDeviation: [[1, 2, 3], { about: "mean" }],
  besideAttendance: [scorecard, "a", register, { counting: { presentShare: 0.5 }, minimum: 1 }],
  buildCalendar: [given.plan],
  calendarFromDays: [[{ date: "2025-09-02" }, { date: "2025-09-03" }], { id: "main", schoolYear: "2025-26" }],
  caseload: [[given.supportCase], { asOf: "2026-01-05", calendar: given.calendar }],
  changeGoal: [given.goal, given.goalEvent],
  checkIncentive: [given.incentive],
  checkObjective: [given.objective, { asOf, minimumPopulation: 10 }],
  checkRegister: [register],
  compareGroups: [
    [
      { group: "a", count: 20, of: 100 },
      { group: "b", count: 30, of: 100 },
    ],
    { reference: "a", total: { count: 50, of: 200 }, minimum: 10 },
  ],
  comparePolicies: [policy, all.usCa, register, { asOf, groups: () => "north" }],
  compareReviews: [given.review, given.review],
  compareScorecards: [scorecard, scorecard, { instrument, paired: { items: [], levers: [] } }],
  compilePolicy: [policy],
  component: ["impact"],
  componentsOf: ["family-engagement"],
  composeNotice: [
    given.dueDuty,
    {
      policy,
      student: { name: "Ana", school: "Oak School", dates: ["2025-09-03"] },
      call: { name: "Ms. Lee", role: "counselor", phone: "555-0100" },
      guardianLanguage: "es",
    },
  ],
  contradictions: [scorecard, given.review, { instrument, below: 40, above: 60 }],
  createRegister: [given.registerInput, { knownOn: asOf, days: "exceptions" }],
  createSession: [instrument, { respondentId: "r1", role: "teacher", groups: ["day"], language: "en" }],
  cronbachAlpha: [
    [
      [1, 2],
      [2, 3],
      [4, 4],
    ],
  ],
  decide: [given.compiled, register, "s1", { asOf, facts: {}, determinations: {}, traces: true }],
  decideAll: [given.compiled, register, { asOf, facts: () => ({}), slice: [0, 2] }],
  describePolicy: [policy, { locale: "en" }],
  draftFromReview: [given.review, { owner: "principal", targetDate: "2026-12-01", components: ["impact"] }],
  draftObjectives: [scorecard, { instrument, asOf, targetDate: "2026-06-12", owner: "team", points: 1 }],
  effectSizes: [[1, 2, 3], [4, 5, 6], { improvement: "increase", goal: 6 }],
  explain: [given.decision, { locale: "en" }],
  extendPolicy: [policy, given.overlay],
  gapClosing: [
    { group: 0.3, reference: 0.1 },
    { group: 0.2, reference: 0.1 },
    { years: 1, yearsLeft: 2 },
  ],
  goalProgress: [given.goal, { asOf, knownOn: asOf, weighted: false }],
  icc: [
    [
      [1, 2],
      [2, 3],
    ],
  ],
  inForce: [policy, asOf],
  incidentLacks: [given.incident],
  instructionalTimeLost: [register, { asOf, schoolId: "north" }],
  instrumentFromRows: [
    [{ lever: "a", item: "a1", text: "?", components: "impact" }],
    {
      schemaVersion: 1,
      id: "own",
      version: "1",
      title: "Own",
      author: "team",
      languages: ["en"],
      rating: {
        points: [
          { value: 1, label: "no" },
          { value: 2, label: "yes" },
        ],
      },
    },
  ],
  isReviewed: [all.catalogues["es"], "explain"],
  keyElements: ["impact"],
  knownFrom: [given.supportCase],
  krippendorffAlpha: [
    [
      [1, 2, 3],
      [1, 2, null],
    ],
    { level: "ordinal" },
  ],
  lever: ["family-engagement"],
  leversOf: ["impact"],
  lintPolicy: [policy, { calendar: given.calendar, asOf }],
  measure: [register, "s1", { asOf, counting: { presentShare: 0.5 } }],
  measureAll: [register, { asOf, counting: { presentShare: 0.5 } }],
  mergeSessions: [session, session, session],
  messagesFor: ["es"],
  messagesOf: [all.wordingFor("es")],
  nextItem: [instrument, session],
  observe: [register, "attendance-rate", { asOf, by: "week", schoolId: "north", grades: ["09"], minimum: 1 }],
  openCase: [given.decision, given.caseOptions],
  openDuties: [given.supportCase, { asOf: "2026-01-05", calendar: given.calendar }],
  pairedChanges: [
    { instrument, responses: given.responses },
    { instrument, responses: given.responses },
    { minimumRespondents: 10 },
  ],
  percent: [1, 3, 1],
  phasesOf: [given.goal, "fewer", { asOf, knownOn: asOf }],
  poolShares: [[given.observations, given.observations]],
  priorSteps: [given.supportCase],
  priorities: [scorecard, { limit: 3 }],
  progress: [given.objective, given.observations, { asOf, knownOn: asOf, since: "2025-09-10" }],
  purge: [given.dismissedCase, { on: "2025-12-12", by: "principal" }],
  readRows: [
    [{ Student: "S1", Date: "2025-09-03", Code: "AU" }],
    {
      kind: "marks",
      columns: { studentId: "Student", date: "Date", code: "Code" },
      codes: { AU: { kind: "absent", excusal: "unexcused" } },
    },
  ],
  readingLevel: ["We are glad that you are here.", { names: ["Oak"] }],
  recommend: [
    {
      decision: given.decision,
      causes: [{ rootCause: "barriers", saidBy: "family", confidence: "confirmed" }],
      tried: [{ interventionId: all.interventions[0]!.id, result: "helped" }],
      gradeLevel: "09",
      languages: ["es"],
      limit: 3,
    },
  ],
  reconcile: [given.supportCase, given.decision, { on: "2025-12-12", policy }],
  redact: [given.supportCase, ["education"]],
  registerFromColumns: [given.columns, { days: "exceptions" }],
  renderDossier: [given.program, given.review, { format: "html" }],
  replay: [given.supportCase.entries],
  replayGoal: [given.goalEvents],
  responseOf: [instrument, session],
  reviewProgram: [given.program, { asOf: "2026-06-30", staleAfter: 12 }],
  reviseCalendar: [given.calendar, { close: ["2026-01-20"], add: ["2026-06-15"] }],
  riskRatio: [
    { count: 20, of: 100 },
    { count: 10, of: 100 },
  ],
  rollUp: [[given.goal], { asOf, knownOn: asOf, weighted: true }],
  rwg: [[1, 2, 3], { points: 5 }],
  rwgJ: [
    [
      [1, 2, 3],
      [2, 2, 3],
    ],
    { points: 5 },
  ],
  rwgStar: [[1, 2, 3], { points: 5 }],
  score: [instrument, given.responses, { minimumAnswered: 0.5, minimumRespondents: 10 }],
  sessionProgress: [instrument, session],
  shareRegister: [register],
  simulate: [policy, register, { from: "2025-09-02", until: asOf, isMeeting: () => false }],
  startProgram: [
    {
      id: "north",
      title: "North",
      schoolId: "north",
      gradeLevels: ["09"],
      families: { languages: ["en"], cultures: [], incomeLevels: ["low"] },
    },
  ],
  stringsOf: [all.catalogues["es"]],
  suppress: [
    {
      cells: [
        { id: "a", count: 3, of: 20 },
        { id: "b", count: 20, of: 40 },
        { id: "c", count: 23, of: 60 },
      ],
      sums: [{ total: "c", parts: ["a", "b"] }],
    },
    { minimum: 10, zeros: "hide" },
  ],
  surveyJs: [instrument, { roles: ["teacher"], priorities: true }],
  testPolicy: [policy, [given.policyCase], { calendars: [given.plan] }],
  theilSen: [
    [
      { x: 0, y: 1 },
      { x: 1, y: 2 },
      { x: 2, y: 2 },
    ],
  ],
  timeline: [given.compiled, register, "s1", { asOf, facts: {}, determinations: {} }],
  triedIn: [given.supportCase.entries],
  weighInterventions: [{ decision: given.decision, causes: [], languages: ["es"] }],
  wilsonInterval: [20, 100],
  wordingFor: ["es"],
  withMessages: [all.catalogues["es"], { locale: "es-MX" }],
};
