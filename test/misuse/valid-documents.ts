import * as all from "../../src/index.js";
import type { CaseEvent, Goal, GoalEvent, Objective } from "../../src/index.js";
import * as stories from "../intervention/cases/stories.js";
import { fullProgram } from "../program/full-program.js";
import { instrumentOf, setOf } from "../reflection/stories.js";
import { weekdays } from "../support/calendars.js";
import { absentOn } from "../support/students.js";

export const asOf = "2025-12-01";

export const plan = {
  id: "main",
  schoolYear: "2025-26",
  firstDay: "2025-09-02",
  lastDay: "2026-06-12",
  closures: [{ from: "2025-12-24", until: "2026-01-02", reason: "winter" }],
  halfDays: ["2025-11-26"],
  terms: "quarters",
} as const;
export const calendar = all.buildCalendar(plan);

const dates = ["2025-09-09", "2025-09-16", "2025-09-23", "2025-10-07", "2025-10-14", "2025-10-21", "2025-10-28"];
const marks = dates.map((date) => ({ studentId: "s1", date, kind: "absent", excusal: "unexcused" }) as const);
const enrollments = ["s1", "s2", "s3"].map((studentId) => ({
  studentId,
  schoolId: "north",
  gradeLevel: "09",
  entryDate: "2025-09-02",
}));
export const registerInput = { calendars: [calendar], enrollments, marks };
export const { register } = all.createRegister(registerInput);

export const columns = {
  calendars: [calendar],
  students: ["s1", "s2"],
  enrollments: {
    student: new Uint32Array([0, 1]),
    entryDay: new Int32Array([20333, 20333]),
    schools: ["north"],
    school: new Uint16Array([0, 0]),
  },
  student: new Uint32Array([0]),
  day: new Int32Array([20340]),
  code: new Uint8Array([0]),
  codes: [{ kind: "absent", excusal: "unexcused" }],
} as const;

export const policy = all.usMa;
export const compiled = all.compilePolicy(policy);
export const decision = all.decide(compiled, register, "s1", { asOf, traces: true });
export const dueDuty = decision.outcomes.find(({ ruleId }) => ruleId === "ma-five-unexcused")!.duties[0]!;

export const overlay = {
  id: "district",
  version: "1",
  extends: policy.id,
  title: "District",
  tiers: [{ tier: 1, title: "For everyone", supports: [] }],
} as const;

export const policyCase = {
  title: "five unexcused days",
  calendars: [plan],
  enrollments: [{ schoolId: "north", entryDate: "2025-09-02" }],
  marks: [{ dates: dates.slice(0, 5), kind: "absent", excusal: "unexcused" }],
  asOf,
  expect: { "ma-five-unexcused": "met", "ma-action-steps": { result: "met", reachedOn: "2025-10-14" } },
} as const;

export const objective: Objective = {
  id: "fewer",
  title: "Fewer students chronically absent",
  measure: all.attendanceMeasures["chronic-absence-share"],
  baseline: { value: 0.24, date: "2025-08-31", n: 412, definition: "of the year before" },
  target: { value: 0.2, date: "2026-06-12" },
  population: { description: "all students" },
  owner: "principal",
  components: ["measurable-goals"],
  levers: ["policies-and-procedures"],
  checkpoints: [{ date: "2026-01-31", value: 0.22 }],
};
export const observations = [0.24, 0.23, 0.24, 0.22, 0.21].map((value, index) => ({
  date: `2025-09-${10 + index}`,
  value,
  n: 400,
  numerator: value * 400,
  denominator: 400,
}));
export const goalEvents: readonly GoalEvent[] = [
  { kind: "goal-opened", on: "2025-09-02", goal: { id: "g", title: "Come to school", owner: "principal" } },
  { kind: "objective-added", on: "2025-09-03", objective },
  { kind: "support-started", on: "2025-09-12", supportId: "calls", title: "Calls home" },
  {
    kind: "observation-recorded",
    on: "2025-09-20",
    objectiveId: "fewer",
    observation: { date: "2025-09-19", value: 0.24, n: 400 },
  },
];
export const goal: Goal = all.replayGoal(goalEvents);
export const goalEvent: GoalEvent = {
  kind: "observation-recorded",
  on: "2025-10-20",
  objectiveId: "fewer",
  observation: { date: "2025-10-17", value: 0.23, n: 400, numerator: 92, denominator: 400 },
};

export const instrument = instrumentOf();
export const responses = setOf(
  [1, 2, 3, 4, 5, 4, 3, 2, 1, 5, 3, 2].map((rating, index) => ({
    respondentId: `r${index}`,
    role: index % 2 === 0 ? "teacher" : "leader",
    answers: { a1: rating, a2: { rating, priority: 2, feasibility: 3 }, b1: rating, b2: 3 },
  })),
  { from: "2025-09-02", until: asOf, population: 20 },
);
export const scorecard = all.score(instrument, responses);
export const session = all.createSession(instrument, { respondentId: "r1", role: "teacher", language: "en" });

export const program = fullProgram;
export const review = all.reviewProgram(program, { asOf: "2026-06-30" });
export const incident = program.supportiveEnvironment.incidents[0]!;
export const incentive = program.supportiveEnvironment.incentives[0]!;

export const caseOptions = { caseId: "c1", openedOn: asOf, policy, coordinator: "counselor" } as const;
export const supportCase = stories.supportedCase();
export const caseEvent: CaseEvent = { kind: "note-recorded", on: "2025-12-05", text: "Said hello." };

const truant = stories.decided(policy, absentOn(...weekdays("2025-09-15", "2025-09-25")), "2025-09-26");
const beforeCourt = stories.after(
  all.openCase(truant, { caseId: "c2", openedOn: "2025-09-26", policy }),
  { kind: "contact-made", on: "2025-10-01", with: "guardian", channel: "home visit" },
  stories.cause,
  stories.steps,
  stories.agreed,
  stories.support,
  stories.review("change-plan"),
  { kind: "screening-completed", on: "2025-11-04", areas: ["disability", "health"], by: "nurse" },
  { kind: "determination", on: "2025-11-05", name: "willful", value: true, by: "principal", reasons: "talks" },
);
/** A case whose referral to the court was dismissed. */
export const dismissedCase = stories.after(
  beforeCourt,
  {
    kind: "referral-made",
    on: "2025-11-06",
    to: "court",
    ruleId: "ma-habitually-truant",
    by: "principal",
    reasons: "all else was tried",
    steps: all.priorSteps(beforeCourt),
  },
  { kind: "referral-dismissed", on: "2025-12-01" },
);
