import { requireDay } from "../calendar/internal.js";
import { TruancyError } from "../errors.js";
import { isGiven, isRecord } from "../given.js";
import { canBe, rangeOf, valueWanted, type Range } from "./measure-range.js";
import type { Measure, Observation } from "./types.js";

/** One observation, or several of a share taken together. */
export interface Point {
  readonly day: number;
  readonly date: string;
  readonly value: number;
  /** How many trials a share has; endless where nobody says. */
  readonly trials: number;
  /** How many observations it is made of. */
  readonly of: number;
}

/** An observation with a value, and its days since 1970-01-01. */
export interface Standing extends Point {
  readonly from: number;
  /** The trials are all the people there are, each once: more of them cannot be had by waiting. */
  readonly headCount: boolean;
  readonly observation: Observation;
  readonly recorded: number;
}

/**
 * The observations that stand as of a day, by date: of several for one date the last recorded; those of later dates, those recorded after `knownOn`
 * and those without a value left out.
 */
export function standingOf(
  observations: readonly Observation[],
  measure: Measure,
  asOf: number,
  knownOn = Number.POSITIVE_INFINITY,
): Standing[] {
  if (!Array.isArray(observations)) throw new TruancyError("invalid-goal", ["observations"], "a list");
  const range = rangeOf(measure);
  const known: Standing[] = [];
  let inOrder = true;
  for (let index = 0; index < observations.length; index++) {
    const one = read(observations[index]!, index, measure.unit, range);
    if (one.day > asOf || one.recorded > knownOn) continue;
    if (known.length > 0 && known.at(-1)!.day >= one.day) inOrder = false;
    known.push(one);
  }
  return (inOrder ? known : lastRecorded(known)).filter(({ observation }) => observation.value !== null);
}

/** Sorting is stable: of equal times of recording, the later in the list stands. */
function lastRecorded(known: Standing[]): Standing[] {
  known.sort((a, b) => a.day - b.day || (a.recorded === b.recorded ? 0 : a.recorded - b.recorded));
  return known.filter(({ day }, index) => known[index + 1]?.day !== day);
}

function read(observation: Observation, index: number, unit: Measure["unit"], range: Range): Standing {
  if (!isRecord(observation)) throw new TruancyError("invalid-goal", ["observations", index], "an observation");
  const { date, value, numerator, denominator, n } = observation;
  if (value !== null && !canBe(value, range)) throw wrong(index, "value", valueWanted);
  if (isGiven(numerator) && !isAmount(numerator)) throw wrong(index, "numerator", "from 0");
  const trials = denominator ?? n ?? Number.POSITIVE_INFINITY;
  const field = isGiven(denominator) ? "denominator" : "n";
  if (!isAmount(trials)) throw wrong(index, field, "from 0");
  if (unit === "share" && value !== null && trials === 0) throw wrong(index, field, "above 0, or no value");
  const day = dayOf(date, index, "date", 0);
  const from = dayOf(observation.from, index, "from", day);
  if (from > day) throw new TruancyError("invalid-goal", ["observations", index, "from"], "a date not after `date`");
  return {
    day,
    date,
    value: value ?? Number.NaN,
    trials,
    of: 1,
    from,
    headCount: isGiven(denominator) && denominator === n,
    observation,
    recorded: dayOf(observation.recordedOn, index, "recordedOn", Number.NEGATIVE_INFINITY),
  };
}

function isAmount(value: unknown): boolean {
  return typeof value === "number" && value >= 0;
}

function wrong(index: number, field: keyof Observation, wanted: string): TruancyError {
  return new TruancyError("invalid-number", ["observations", index, field], wanted);
}

function dayOf(date: string | null | undefined, index: number, field: string, otherwise: number): number {
  if (!isGiven(date) && field !== "date") return otherwise;
  return requireDay(date as string, ["observations", index, field]);
}
