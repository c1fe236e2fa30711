import { TruancyError } from "../../errors.js";
import { enoughTrials, overlaps, pooledPoints } from "../pooled.js";
import type { Aimline } from "../aimline.js";
import { betterBy, isAtLeastAsGood } from "../measure-range.js";
import { median } from "../median.js";
import { noiseAbout, type Series } from "../projection.js";
import type { Standing } from "../standing.js";
import { theilSen } from "../theil-sen.js";
import type { DecisionPoint, DecisionRule, Measure, Objective, TheilSen } from "../types.js";

/** What is asked of a decision rule. */
export interface Question {
  readonly objective: Objective;
  readonly aimline: Aimline;
  /** The observations since the start. */
  readonly standing: readonly Standing[];
  /** The day as of which it is asked. */
  readonly asOf: number;
  /** The last phase line; observations of days before it are not looked at. */
  readonly since: number;
  /** The line through all of the observations by week since the start, and their scatter about it. */
  readonly trend: TheilSen | undefined;
  readonly noise: number;
}

/** A point beside the aimline, with the trials of its share. */
export interface Beside extends DecisionPoint {
  readonly day: number;
  readonly trials: number;
}

/** A question with enough to answer it. */
export interface Answerable {
  readonly measure: Measure;
  readonly points: readonly Beside[];
  readonly target: number;
  /** Days are in more than one observation, so that they cannot be summed. */
  readonly overlapping: boolean;
  /** The share of the time from the start to the target's date that is left. */
  readonly timeLeft: number;
  /** The Theil–Sen line of the gaps by week: rising where the series gains on the aimline, whatever the direction. */
  readonly gapLine: TheilSen;
  /** Where that line is on the target's date. */
  readonly gapAtDue: number;
  /** The scatter of the gaps about it. */
  readonly noise: number;
}

/** How the rule is set, with everything that was left out. */
export function settingsOf({ decisionRule }: Objective): Required<DecisionRule> {
  const {
    kind = "median-of-last-three",
    minimumPoints = 6,
    minimumWeeks = 6,
    minimumTrials = enoughTrials,
  } = decisionRule ?? {};
  const settings = { minimumPoints: Math.max(4, minimumPoints), minimumWeeks, minimumTrials };
  for (const [name, value] of Object.entries(settings)) {
    if (typeof value === "number" && value >= 0) continue;
    throw new TruancyError("invalid-number", ["decisionRule", name], "from 0");
  }
  return { kind, ...settings };
}

/**
 * The observations made since the work began or was last changed: since the last phase line, without days from before it, and since the target was last
 * revised, beside the aimline of the target in force.
 */
export function sinceChange({ standing, since, aimline }: Question): readonly Standing[] {
  const first = Math.max(since, aimline.since);
  return standing.filter(({ from, day }) => from >= since && day >= first);
}

/** The observations a rule may look at, as points beside the aimline. */
export function pointsBeside(question: Question, minimumTrials: number): readonly Beside[] {
  const {
    objective: { measure },
    aimline,
  } = question;
  return pooledPoints(sinceChange(question), measure, minimumTrials).map(({ day, date, value, trials, of }) => {
    const expected = aimline.at(day);
    return { day, date, value, trials, of, expected, gap: betterBy(measure.direction, value, expected) };
  });
}

/** What the rules need to know of the points. */
export function answerable(question: Question, points: readonly Beside[]): Answerable {
  const {
    objective: { measure },
    aimline,
    standing,
    asOf,
  } = question;
  const { line: gapLine, noise } = turned(question, points) ?? fitted(aimline, points);
  return {
    measure,
    points,
    target: aimline.target.value,
    overlapping: measure.accumulates === true || overlaps(standing),
    timeLeft: (aimline.due - asOf) / Math.max(1, aimline.due - aimline.start),
    gapLine,
    gapAtDue: gapLine.intercept + (gapLine.slope * (aimline.due - aimline.start)) / 7,
    noise,
  };
}

interface GapLine {
  /** By week since the start. */
  readonly line: TheilSen;
  readonly noise: number;
}

function fitted({ start }: Aimline, points: readonly Beside[]): GapLine {
  const series: Series = points.map(({ day, gap }) => ({ x: (day - start) / 7, y: gap }));
  const line = theilSen(series);
  return { line, noise: noiseAbout(series, line) };
}

/** Beside a straight aimline the line of the gaps is the trend less the aimline, turned so that more is better: nothing need be fitted again. */
function turned(
  { objective, aimline, standing, trend, noise }: Question,
  points: readonly Beside[],
): GapLine | undefined {
  const { straight, due } = aimline;
  const same = points.length === standing.length && points.at(-1)!.day <= due;
  if (straight === undefined || trend === undefined || !same) return undefined;
  const { direction } = objective.measure;
  const slope = betterBy(direction, trend.slope, straight.slope);
  const ends = trend.interval.map((end) => betterBy(direction, end, straight.slope));
  const intercept = betterBy(direction, trend.intercept, straight.intercept);
  return { line: { slope, intercept, interval: [Math.min(...ends), Math.max(...ends)] }, noise };
}

/** Whether each of the last points has reached the target; what accumulates says so only in the end. */
export function holdsTarget({ measure, points, target }: Answerable, last: number): boolean {
  return (
    measure.accumulates !== true &&
    points.slice(-last).every(({ value }) => isAtLeastAsGood(measure.direction, value, target))
  );
}

/** The median of three values of a normal distribution has 0.6698 of its standard deviation. */
const ofMedianOfThree = 0.6698;

/** The median gap of the last three points, and how far from zero it may be by scatter alone, 19 times in 20. */
export function medianOfThree({ points, noise }: Answerable): { readonly gap: number; readonly band: number } {
  return { gap: median(points.slice(-3).map(({ gap }) => gap)), band: 1.96 * ofMedianOfThree * noise + 1e-9 };
}
