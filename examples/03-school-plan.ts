/**
 * A school's plan on one page: `npx tsx examples/03-school-plan.ts`.
 *
 * Oak School has 120 students in three grades, made up here. A second bus runs from January. What is printed is computed from the marks alone.
 */
import { buildCalendar, createRegister, type AttendanceMark } from "truancy-prevention";
import {
  attendanceMeasures,
  checkObjective,
  compareGroups,
  goalProgress,
  observe,
  phasesOf,
  replayGoal,
  type DecisionAction,
  type GoalEvent,
  type Objective,
  type ProgressStatus,
} from "truancy-prevention/goals";
import { sparkline } from "./plan/sparkline.js";

const asOf = "2026-04-17";
const calendar = buildCalendar({
  id: "oak",
  schoolYear: "2025-26",
  firstDay: "2025-09-02",
  lastDay: "2026-06-12",
  closures: [
    { from: "2025-11-26", until: "2025-11-28" },
    { from: "2025-12-22", until: "2026-01-02" },
    { from: "2026-02-16", until: "2026-02-20" },
  ],
});
const busFrom = "2026-01-05";

const students = Array.from({ length: 120 }, (_, i) => ({
  id: `s${i}`,
  grade: ["09", "10", "11"][i % 3]!,
  takesBus: i % 3 === 2 ? i % 24 === 20 : i % 4 === 0,
}));
const { register, problems } = createRegister({
  calendars: [calendar],
  enrollments: students.map(({ id, grade }) => ({
    studentId: id,
    schoolId: "oak",
    gradeLevel: grade,
    entryDate: "2025-09-02",
  })),
  marks: calendar.days.flatMap(({ date }, day) =>
    students.flatMap((student, number) => markOf(student, number, day, date)),
  ),
});
if (problems.length > 0) throw new Error("the plan's own records have problems");

/** Before the second bus, its riders are late every fifth day and miss every ninth; all others are late rarely. */
function markOf(
  { id, takesBus }: (typeof students)[number],
  number: number,
  day: number,
  date: string,
): AttendanceMark[] {
  const bad = takesBus && date < busFrom;
  if ((number * 7 + day) % (bad ? 9 : 23) === 0)
    return [{ studentId: id, date, kind: "absent", excusal: number % 2 === 0 ? "unexcused" : "excused" }];
  if ((number * 5 + day) % (bad ? 5 : 31) === 0) return [{ studentId: id, date, kind: "tardy" }];
  return [];
}

const onTime: Objective = {
  id: "on-time",
  title: "More days begin on time",
  measure: attendanceMeasures["on-time-share"],
  baseline: {
    value: 0.92,
    date: "2025-09-26",
    n: 120,
    definition: "days attended without a tardy mark, September 2025",
  },
  target: { value: 0.96, date: "2026-06-12" },
  population: { description: "all students", schoolId: "oak", size: 120 },
  owner: "assistant principal",
  components: ["supportive-environment", "measurable-goals"],
  levers: ["resources-and-services"],
  supports: ["transport"],
};
const attendance: Objective = {
  ...onTime,
  id: "attendance",
  title: "Higher attendance",
  measure: attendanceMeasures["attendance-rate"],
  baseline: {
    value: 0.94,
    date: "2025-09-26",
    n: 120,
    definition: "days present of days in membership, September 2025",
  },
  target: { value: 0.965, date: "2026-06-12" },
  decisionRule: { kind: "trend-line" },
};

const series = [onTime, attendance].flatMap((objective) =>
  observe(register, objective.measure, { asOf, by: "week", schoolId: "oak" })
    .filter(({ date }) => date > objective.baseline.date)
    .map((observation) => ({ objectiveId: objective.id, observation })),
);
const events: GoalEvent[] = [
  {
    kind: "goal-opened",
    on: "2025-09-29",
    goal: { id: "oak-2025", title: "Mornings that work", schoolId: "oak", owner: "principal" },
  },
  ...[onTime, attendance].map((objective): GoalEvent => ({ kind: "objective-added", on: "2025-09-29", objective })),
  { kind: "support-started", on: busFrom, supportId: "bus", title: "A second bus" },
  ...series.map(({ objectiveId, observation }): GoalEvent => ({
    kind: "observation-recorded",
    on: observation.date,
    objectiveId,
    observation,
  })),
];
const goal = replayGoal([...events].sort((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on))));

const statuses: Record<ProgressStatus, string> = {
  "not-started": "Not started",
  "too-early": "Too early to say",
  met: "At its target in the last week",
  "on-track": "On track",
  "at-risk": "At risk",
  "off-track": "Off track",
  unreachable: "Out of reach",
  overdue: "Its date has passed",
};
const advice: Record<DecisionAction, string> = {
  continue: "go on",
  intensify: "do more of it",
  change: "change something",
  "raise-goal": "raise the target",
  fade: "ease off",
  "insufficient-data": "wait and observe",
};
const outOf100 = (probability: number): string => `${Math.round(probability * 100)} in 100`;
const percentage = (share: number): string => `${(share * 100).toFixed(1)}%`;
console.log(`${goal.title} · Oak School · as of ${asOf}\n`);
for (const stand of goalProgress(goal, { asOf }).objectives) {
  const objective = goal.objectives.find(({ id }) => id === stand.objectiveId)!;
  const values = goal.observations!.filter(({ objectiveId }) => objectiveId === objective.id).map(({ value }) => value);
  const after = phasesOf(goal, objective.id, { asOf }).at(-1)?.effect;
  console.log(`${objective.title} (${objective.owner})`);
  console.log(
    `  ${percentage(objective.baseline.value)} in September, ${percentage(stand.current!)} in the last week, ${percentage(stand.target.value)} wanted by ${stand.target.date}`,
  );
  console.log(`  ${sparkline(values)}  week by week; the lowest bar is the lowest week`);
  console.log(
    `  ${statuses[stand.status]}. On the straight line to the target (the aimline) it would be ${percentage(stand.expected)} today.`,
  );
  if (stand.projection !== undefined)
    console.log(
      `  If the trend of the whole year goes on, the chance to be at the target on its date is ${outOf100(stand.projection.probability)}.`,
    );
  console.log(`  Advice: ${advice[stand.decision.action]}. Since the second bus, ${stand.decision.reason}.`);
  if (after !== undefined)
    console.log(
      `  Of all pairs of a week with the second bus and a week before it, the one with it is better in ${Math.round(after.nap * 100)} of 100; that does not prove that the bus did it.`,
    );
  for (const { message } of checkObjective(objective, { asOf })) console.log(`  To think over: ${message}.`);
  console.log();
}

const untilRecess = { asOf: "2025-12-19", by: "cumulative" } as const;
const chronic = ["09", "10", "11"].map((grade) => {
  const last = observe(register, "chronic-absence-share", { ...untilRecess, grades: [grade], minimum: 1 }).at(-1)!;
  return { group: `grade ${grade}`, count: last.numerator!, of: last.denominator! };
});
console.log(
  "Students who missed a tenth of their days or more by winter recess (chronically absent), as it may be shown",
);
for (const { group, count, of, hidden } of compareGroups(chronic, { reference: "grade 09" })) {
  console.log(`  ${group}: ${count === null ? `hidden (${hidden})` : `${count} of ${of}`}`);
}
