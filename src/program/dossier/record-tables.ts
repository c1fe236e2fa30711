import type { ComponentId } from "../../framework/index.js";
import type { Goal, Objective } from "../../goals/index.js";
import type { Program, ProgramRecord } from "../types.js";
import type { Block, Cell } from "./blocks.js";
import { factsOf } from "./facts.js";
import { incidentRow } from "./incident-row.js";

type RecordTable =
  | { readonly caption: string; readonly of: (program: Program) => readonly ProgramRecord[] }
  | { readonly caption: string; readonly rows: (program: Program) => readonly Cell[][] };

const tables: Readonly<Record<ComponentId, readonly RecordTable[]>> = {
  impact: [{ caption: "Acknowledgements", of: ({ impact }) => impact.acknowledgements }],
  "proactive-policy": [
    { caption: "Attendance policies", of: ({ proactivePolicy }) => proactivePolicy.policies },
    { caption: "Supports for attendance", of: ({ proactivePolicy }) => proactivePolicy.supports },
  ],
  "climate-resources": [
    { caption: "Statements on climate", of: ({ climateResources }) => climateResources.acknowledgements },
    { caption: "Dedicated resources", of: ({ climateResources }) => climateResources.resources },
  ],
  "supportive-environment": [
    { caption: "Efforts about behavior", of: ({ supportiveEnvironment }) => supportiveEnvironment.behavior },
    { caption: "Supports by tier", of: ({ supportiveEnvironment }) => supportiveEnvironment.supports },
    {
      caption: "Models of the whole school (no direct response to an incident)",
      of: ({ supportiveEnvironment }) => supportiveEnvironment.schoolWideModels,
    },
    {
      caption: "Alternatives to suspension and expulsion",
      of: ({ supportiveEnvironment }) => supportiveEnvironment.alternatives,
    },
    {
      caption: "Incidents and what was done in direct response (M.G.L. c.71, §37H¾(b))",
      rows: ({ supportiveEnvironment }) => supportiveEnvironment.incidents.map((incident) => incidentRow(incident)),
    },
    { caption: "Incentives", of: ({ supportiveEnvironment }) => supportiveEnvironment.incentives },
  ],
  "engaging-curriculum": [{ caption: "Curricula", of: ({ engagingCurriculum }) => engagingCurriculum.curricula }],
  "cultural-respect": [{ caption: "Services", of: ({ culturalRespect }) => culturalRespect.services }],
  "staff-expertise": [
    { caption: "Specialist staff", of: ({ staffExpertise }) => staffExpertise.specialists },
    { caption: "Supporting staff", of: ({ staffExpertise }) => staffExpertise.supporting },
  ],
  "school-team": [{ caption: "Teams", of: ({ schoolTeam }) => schoolTeam.teams }],
  "family-partnership": [
    { caption: "Ways in which families are engaged", of: ({ familyPartnership }) => familyPartnership.engagements },
  ],
  "community-partners": [
    { caption: "Gaps in services", of: ({ communityPartners }) => communityPartners.gaps },
    { caption: "Partners", of: ({ communityPartners }) => communityPartners.partners },
    { caption: "What families are told", of: ({ communityPartners }) => communityPartners.information },
  ],
  "professional-development": [
    { caption: "Trainings", of: ({ professionalDevelopment }) => professionalDevelopment.trainings },
  ],
  "measurable-goals": [{ caption: "Reviews of goals", of: ({ measurableGoals }) => measurableGoals.reviews }],
};

/** The records of a component's part, list by list. */
export function recordTables(component: ComponentId, program: Program): Block[] {
  const titles = titlesOf(program);
  const records = tables[component].flatMap((table) => {
    const rows = "rows" in table ? table.rows(program) : table.of(program).map((record) => rowOf(record, titles));
    return rows.length === 0 ? [] : [tableOf(table.caption, rows)];
  });
  return component === "measurable-goals" ? [...objectiveTable(program), ...records] : records;
}

function tableOf(caption: string, rows: readonly (readonly Cell[])[]): Block {
  return { kind: "table", caption, headers: ["Record", "Owner", "Dates", "What it says", "Documents"], rows };
}

function rowOf(record: ProgramRecord, titles: ReadonlyMap<string, string>): Cell[] {
  const { title, owner, languages, documents = [] } = record;
  const says = factsOf(record, titles);
  if (languages !== undefined && languages.length > 0) says.push(`Languages: ${languages.join(", ")}`);
  return [
    [title],
    [owner],
    datesOf(record),
    says,
    documents.length === 0
      ? ["none"]
      : documents.map(({ title, address, language }) => ({
          text: title,
          address,
          ...(language !== undefined && { language }),
        })),
  ];
}

function datesOf({ date, reviewedOn, reviewEveryMonths, endsOn }: ProgramRecord): string[] {
  const dates = [`Since ${date}`];
  if (reviewedOn !== undefined) dates.push(`reviewed on ${reviewedOn}`);
  if (reviewEveryMonths !== undefined)
    dates.push(`to be reviewed every ${reviewEveryMonths === 1 ? "month" : `${reviewEveryMonths} months`}`);
  if (endsOn !== undefined) dates.push(`until ${endsOn}`);
  return dates;
}

function objectiveTable({ measurableGoals: { goals } }: Program): Block[] {
  const rows = goals.flatMap((goal) => goal.objectives.map((objective) => objectiveRow(goal, objective)));
  if (rows.length === 0) return [];
  const headers = ["Objective", "Goal", "Owner", "Measure", "Baseline", "Target", "Last observed"];
  return [{ kind: "table", caption: "Objectives", headers, rows }];
}

function objectiveRow(goal: Goal, { id, title, owner, measure, baseline, target }: Objective): Cell[] {
  const of = measure.denominator === undefined ? "" : ` of ${measure.denominator}`;
  return [
    [title],
    [goal.title],
    [owner],
    [`${measure.title} (${measure.unit}${of}), to ${measure.direction}`],
    [`${amountOf(baseline.value)} on ${baseline.date}, n = ${baseline.n}`],
    [`${amountOf(target.value)} by ${target.date}`],
    [lastObserved(goal, id)],
  ];
}

function lastObserved({ observations = [] }: Goal, objectiveId: string): string {
  const [last] = observations
    .flatMap(({ objectiveId: of, date, value }) => (of === objectiveId && value !== null ? [{ date, value }] : []))
    .sort((a, b) => (a.date < b.date ? 1 : -1));
  return last === undefined ? "not yet" : `${amountOf(last.value)} on ${last.date}`;
}

function amountOf(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}

function titlesOf({ communityPartners: { gaps, partners }, measurableGoals: { goals } }: Program): Map<string, string> {
  return new Map([...gaps, ...partners, ...goals].map(({ id, title }) => [id, title]));
}
