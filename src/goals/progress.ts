import { requireOptions } from "../argument.js";
import { requireDay } from "../calendar/internal.js";
import type { Writable } from "../writable.js";
import { aimlineOf, type Aimline } from "./aimline.js";
import { decideNext } from "./decision/decide-next.js";
import { lookedAt, type Current } from "./judged.js";
import { betterBy } from "./measure-range.js";
import { noiseAbout, projectionOf, type Series } from "./projection.js";
import { requireObjective } from "./require-objective.js";
import { standingOf, type Standing } from "./standing.js";
import { statusOf } from "./status.js";
import { theilSen } from "./theil-sen.js";
import type { Measure, Objective, Observation, Progress, ProgressOptions, TheilSen } from "./types.js";
import { wilsonInterval } from "./wilson.js";

/**
 * Where an objective stands as of a date: how far it has come, whether that is as far as planned, where it is heading, and what to do next.
 *
 * | number | formula |
 * | --- | --- |
 * | `expected` | the aimline: straight from baseline to target through the checkpoints |
 * | `gap` | current − expected, the other way round for a measure that should fall |
 * | `attainedShare` | (current − baseline) / (target − baseline) |
 * | `pace` | `attainedShare` by what the aimline expects of it |
 * | `requiredPerWeek` | (target − current) / weeks left |
 * | `trend` | Theil–Sen, see {@link theilSen} (Sen 1968) |
 * | `projection` | the trend on the target's date; scatter by the median absolute deviation (Rousseeuw & Croux 1993), an interval and a probability by the normal distribution |
 * | `interval` | Wilson (1927), see {@link wilsonInterval} |
 *
 * The status is the first that fits: *not-started* before the start; *met* where the current value has reached the target (what accumulates: on its date, or
 * when nothing can undo it); *overdue* after the date; *not-started* with nothing observed; *unreachable* where arithmetic rules it out; *too-early* with fewer
 * than three points. Then, on the aimline or better, *on-track*, but *at-risk* where the whole projection misses the target; worse than the
 * aimline, *at-risk*, but *off-track* where the whole projection misses. After the date, the last value by then decides; one that gets there later
 * is met, late.
 *
 * @param objective the objective
 * @param observations what was observed, in any order; those up to the start belong to the baseline and are not looked at
 * @param options `asOf`; `knownOn`, for what was known then; `since`, the last phase line
 * @returns where it stands; what cannot be known is absent
 * @throws {@link TruancyError} `invalid-date`; `invalid-number` for a value that the measure cannot take, such as 10 for 10%; `invalid-goal` without a direction
 *
 * @example Half of the time, a third of the way
 * ```ts
 * import { attendanceMeasures, progress, type Objective } from "truancy-prevention/goals";
 *
 * const objective: Objective = {
 *   id: "chronic-9",
 *   title: "Fewer ninth graders are chronically absent",
 *   measure: attendanceMeasures["chronic-absence-share"],
 *   baseline: { value: 0.3, date: "2025-09-01", n: 120, definition: "missed 10% of the days enrolled, grade 9, 2024-25" },
 *   target: { value: 0.18, date: "2026-06-08" },
 *   population: { description: "grade 9", size: 120 },
 *   owner: "assistant principal",
 *   components: ["measurable-goals"],
 *   levers: ["family-engagement"],
 * };
 * const observations = [
 *   { date: "2025-10-20", value: 0.3, numerator: 36, denominator: 120 },
 *   { date: "2025-12-01", value: 0.275, numerator: 33, denominator: 120 },
 *   { date: "2026-01-19", value: 0.26, numerator: 31.2, denominator: 120 },
 * ];
 * const now = progress(objective, observations, { asOf: "2026-01-19" });
 * now.expected.toFixed(2); //=> "0.24"
 * now.attainedShare?.toFixed(2); //=> "0.33"
 * now.gap?.toFixed(2); //=> "-0.02"
 * now.daysLeft; //=> 140
 * now.status; //=> "at-risk"
 * now.decision.action; //=> "insufficient-data"
 * ```
 * @category Progress
 */
export function progress(
  objective: Objective,
  observations: readonly Observation[],
  options: ProgressOptions,
): Progress {
  requireOptions(options);
  const asOf = requireDay(options.asOf, ["asOf"]);
  const knownOn = options.knownOn === undefined ? undefined : requireDay(options.knownOn, ["knownOn"]);
  const since = options.since === undefined ? Number.NEGATIVE_INFINITY : requireDay(options.since, ["since"]);
  requireObjective(objective);
  const aimline = aimlineOf(objective, asOf);
  const standing = standingOf(observations, objective.measure, asOf, knownOn).filter(({ day }) => day > aimline.start);
  const looked = lookedAt(objective, aimline, standing, asOf);
  const { measure } = objective;
  const { latest, current, met, reach, points } = looked;
  const fitted = fit(aimline, looked.standing);
  const found: Writable<Progress> = {
    objectiveId: objective.id,
    asOf: options.asOf,
    status: "not-started",
    target: targetAlone(aimline),
    observations: looked.standing.length,
    expected: aimline.at(asOf),
    daysLeft: aimline.due - asOf,
    decision: decideNext({
      objective,
      aimline,
      standing: looked.standing,
      asOf,
      since,
      trend: fitted?.trend,
      noise: fitted?.noise ?? 0,
    }),
  };
  if (latest !== undefined && current !== undefined) {
    found.latest = latest.observation;
    found.current = current.value;
    found.expectedAtLatest = aimline.at(latest.day);
    found.gap = betterBy(measure.direction, current.value, found.expectedAtLatest);
    addShare(found, measure, current);
    addWay(found, objective, aimline, latest.day, current.value);
    if (found.daysLeft > 0 && !met)
      found.requiredPerWeek = ((aimline.target.value - current.value) * 7) / found.daysLeft;
  }
  if (reach.requiredOfRest !== undefined && found.daysLeft > 0) found.requiredOfRest = reach.requiredOfRest;
  const reachable = asOf > aimline.due ? met : reach.reachable;
  if (reachable !== undefined) found.reachable = reachable;
  if (fitted !== undefined) addTrend(found, measure, aimline, fitted);
  found.status = statusOf({
    direction: measure.direction,
    target: aimline.target.value,
    asOf,
    start: aimline.start,
    due: aimline.due,
    points,
    current: found.current,
    gap: found.gap,
    met,
    reachable,
    projection: found.projection,
  });
  return found;
}

function targetAlone({ target: { value, date, denominator } }: Aimline): Progress["target"] {
  return { value, date, ...(denominator !== undefined && { denominator }) };
}

function addShare(found: Writable<Progress>, { unit }: Measure, { value, trials }: Current): void {
  if (unit !== "share" || !(trials > 0 && trials < Number.POSITIVE_INFINITY)) return;
  found.interval = wilsonInterval(Math.min(trials, Math.max(0, value * trials)), trials);
}

function addWay(
  found: Writable<Progress>,
  { baseline }: Objective,
  aimline: Aimline,
  day: number,
  current: number,
): void {
  const whole = aimline.target.value - baseline.value;
  if (whole === 0) return;
  const from = aimline.baselineAt(day);
  // Adding 0 turns minus zero into zero.
  found.attainedShare = (current - from) / whole + 0;
  const planned = (aimline.at(day) - from) / whole;
  if (planned > 1e-9) found.pace = found.attainedShare / planned + 0;
}

interface Fitted {
  readonly series: Series;
  readonly trend: TheilSen;
  readonly noise: number;
}

/** The trend of the observations by week since the start; two of them have one. */
function fit({ start }: Aimline, standing: readonly Standing[]): Fitted | undefined {
  if (standing.length < 2) return undefined;
  const series = standing.map(({ day, value }) => ({ x: (day - start) / 7, y: value }));
  const trend = theilSen(series);
  return { series, trend, noise: noiseAbout(series, trend) };
}

function addTrend(
  found: Writable<Progress>,
  measure: Measure,
  { start, due, target }: Aimline,
  { series, trend, noise }: Fitted,
): void {
  found.trend = trend;
  if (series.length < 3) return;
  found.projection = projectionOf(series, trend, (due - start) / 7, target, measure, noise);
}
