import { attendanceMeasures, progress, theilSen, type Objective, type Observation } from "truancy-prevention/goals";
import type { Findings } from "../report/claim.js";
import { rounded } from "../report/numbers.js";
import { milliseconds } from "../timing.js";

const objectives = 10_000;
const weeks = 40;

/** What a district pays to see where all its objectives stand, and what a long series costs. */
export async function goals(): Promise<Findings> {
  const asOf = dateOf(weeks);
  const tasks = Array.from({ length: objectives }, (_, number) => ({
    objective: objectiveOf(number),
    observations: observationsOf(number),
  }));
  const all = await milliseconds(
    () =>
      tasks.reduce((sum, { objective, observations }) => sum + progress(objective, observations, { asOf }).daysLeft, 0),
    { warmUps: 1, runs: 5 },
  );
  const points = Array.from({ length: 1000 }, (_, x) => ({ x, y: Math.sin(x * 7.13) * 20 + x * 0.3 }));
  const line = await milliseconds(() => theilSen(points), { warmUps: 1, runs: 5 });
  return {
    claims: [
      {
        what: `progress of ${objectives.toLocaleString("en-US")} objectives with ${weeks} observations each`,
        measured: all,
        unit: " ms",
        limit: "at most",
        must: 1000,
      },
      {
        what: "Theil–Sen line with its interval through 1,000 points, without holding 499,500 slopes",
        measured: line,
        unit: " ms",
        limit: "at most",
        aim: 100,
      },
    ],
    times: {
      title: "Goals",
      columns: ["what", "ms"],
      rows: [
        [`progress of ${objectives.toLocaleString("en-US")} objectives`, rounded(all)],
        ["one Theil–Sen line through 1,000 points", rounded(line)],
      ],
    },
  };
}

const kinds = ["median-of-last-three", "four-point", "trend-line"] as const;

function objectiveOf(number: number): Objective {
  return {
    id: `o${number}`,
    title: "Fewer students are chronically absent",
    measure: attendanceMeasures["chronic-absence-share"],
    baseline: { value: 0.3, date: "2025-09-01", n: 300, definition: "last year" },
    target: { value: 0.2, date: "2026-06-30" },
    population: { description: "a school", size: 300 },
    owner: "principal",
    decisionRule: { kind: kinds[number % kinds.length]! },
    components: ["measurable-goals"],
    levers: [],
  };
}

function observationsOf(number: number): Observation[] {
  return Array.from({ length: weeks }, (_, week) => {
    const count = Math.round(90 - week * 0.6 + 6 * Math.sin(number + week * 1.7));
    return { date: dateOf(week + 1), value: count / 300, numerator: count, denominator: 300, n: 300 };
  });
}

function dateOf(week: number): string {
  return new Date(Date.UTC(2025, 8, 1 + 7 * week)).toISOString().slice(0, 10);
}
