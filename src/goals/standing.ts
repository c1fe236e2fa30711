import { requireDay } from "../calendar/internal.js";
import { TruancyError } from "../errors.js";
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
  const range = rangeOf(measure);
  const known: Standing[] = [];
  let inOrder = true;
  for (let index = 0; index < observations.length; index++) {
    const one = read(observations[index]!, index, range);
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

function read(observation: Observation, index: number, range: Range): Standing {
  const { date, value, denominator, n } = observation;
  if (value !== null && !canBe(value, range)) {
    throw new TruancyError("invalid-number", ["observations", index, "value"], valueWanted);
  }
  const trials = denominator ?? n ?? Number.POSITIVE_INFINITY;
  if (!(trials >= 0)) throw new TruancyError("invalid-number", ["observations", index, "denominator"], "from 0");
  const day = dayOf(date, index, "date", 0);
  return {
    day,
    date,
    value: value ?? Number.NaN,
    trials,
    of: 1,
    from: dayOf(observation.from, index, "from", day),
    headCount: denominator !== undefined && denominator === n,
    observation,
    recorded: dayOf(observation.recordedOn, index, "recordedOn", Number.NEGATIVE_INFINITY),
  };
}

function dayOf(date: string | undefined, index: number, field: string, otherwise: number): number {
  if (date === undefined && field !== "date") return otherwise;
  return requireDay(date as string, ["observations", index, field]);
}
