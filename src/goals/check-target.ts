import { isRecord } from "../given.js";
import { differenceInWords } from "./difference-in-words.js";
import { dayGiven, error, numberGiven, warning } from "./finding.js";
import { betterBy, isAtLeastAsGood, rangeOf } from "./measure-range.js";
import { publishedGainOf } from "./published-gains.js";
import type { Measure, ObjectiveDraft, ObjectiveFinding, PublishedGain } from "./types.js";

/** Where it shall stand and when: possible, not yet so, in time, and not beyond what anyone has reached. */
export function checkTarget(draft: ObjectiveDraft, asOf: number | undefined): ObjectiveFinding[] {
  const value = numberGiven(draft.target?.value);
  if (!draft.target || value === undefined) {
    return [
      error(
        "no-target",
        ["target"],
        "it does not say where the measure shall stand",
        "give the value wanted, and the date by which",
      ),
    ];
  }
  const impossible = checkValue(draft, value);
  return [...impossible, ...checkDate(draft, asOf), ...(impossible.length === 0 ? checkSlope(draft, value) : [])];
}

function checkValue({ measure = {}, baseline }: ObjectiveDraft, value: number): ObjectiveFinding[] {
  const { least, greatest } = rangeOf(measure);
  if (value < least || value > greatest) {
    const fix =
      measure.unit === "share"
        ? "give a share from 0 to 1: 90% is 0.9"
        : "give a value within what the measure can take";
    return [error("target-beyond-measure", ["target", "value"], "the measure can never take this value", fix)];
  }
  const from = numberGiven(baseline?.value);
  if (from === undefined || measure.direction === undefined || !isAtLeastAsGood(measure.direction, from, value))
    return [];
  const way = measure.direction === "increase" ? "above" : "below";
  return [
    error(
      "target-already-met",
      ["target", "value"],
      "the baseline has reached the target already",
      `set the target ${way} the baseline, or check the direction`,
    ),
  ];
}

function checkDate({ target, baseline, startsOn }: ObjectiveDraft, asOf: number | undefined): ObjectiveFinding[] {
  const due = dayGiven(target?.date);
  if (due === undefined)
    return [
      error(
        "no-date",
        ["target", "date"],
        "it does not say by when",
        "give the date by whose end it shall stand there",
      ),
    ];
  const findings: ObjectiveFinding[] = [];
  const start = dayGiven(startsOn) ?? dayGiven(baseline?.date);
  if (start !== undefined && due <= start) {
    findings.push(
      error(
        "date-before-baseline",
        ["target", "date"],
        "the target is due before the work begins",
        "set a date after the baseline and the start",
      ),
    );
  }
  if (asOf !== undefined && due < asOf) {
    findings.push(
      error(
        "date-past",
        ["target", "date"],
        "the date of the target has passed",
        "look at what came of it, and set a new objective from where the measure stands now",
      ),
    );
  }
  return findings;
}

function checkSlope({ measure, baseline, target, startsOn }: ObjectiveDraft, value: number): ObjectiveFinding[] {
  const source = measure?.source;
  const published = isRecord(source) && "attendance" in source ? publishedGainOf(source.attendance) : undefined;
  const from = numberGiven(baseline?.value);
  const start = dayGiven(startsOn) ?? dayGiven(baseline?.date);
  const due = dayGiven(target?.date);
  if (published === undefined || !measure?.direction || from === undefined || start === undefined || due === undefined)
    return [];
  // All of them are shares; what is no share is found elsewhere.
  if (from < 0 || from > 1) return [];
  const wanted = betterBy(measure.direction, value, from);
  const greatest = greatestGain(published, from, (due - start) / 7);
  if (due <= start || wanted <= greatest + 1e-9) return [];
  return [
    warning(
      "steeper-than-published",
      ["target", "value"],
      `it asks for ${differenceInWords(measure as Measure, wanted)}; the most that we have read of would be ${differenceInWords(measure as Measure, greatest)} in that time (${published.what})`,
      "ask for less, or take more time; a nearer target that is reached can be raised",
    ),
  ];
}

/** The published gain in so many weeks: points as a share of its time, all of them at most; shares of the baseline year upon year. */
function greatestGain({ gain, weeks }: PublishedGain, baseline: number, taken: number): number {
  if ("points" in gain) return gain.points * Math.min(1, taken / weeks);
  return baseline * (1 - (1 - gain.ofBaseline) ** (taken / weeks));
}

/** Dates on the way lie between start and target, in order, with values that the measure can take. */
export function checkCheckpoints({
  checkpoints = [],
  measure = {},
  baseline,
  startsOn,
  target,
}: ObjectiveDraft): ObjectiveFinding[] {
  const { least, greatest } = rangeOf(measure);
  const findings: ObjectiveFinding[] = [];
  let before = dayGiven(startsOn) ?? dayGiven(baseline?.date) ?? Number.NEGATIVE_INFINITY;
  const due = dayGiven(target?.date) ?? Number.POSITIVE_INFINITY;
  for (const [index, { date, value }] of checkpoints.entries()) {
    const day = dayGiven(date);
    if (day === undefined || day <= before || day > due) {
      findings.push(
        error(
          "checkpoint-out-of-order",
          ["checkpoints", index, "date"],
          "it is not between the checkpoint before and the target",
          "put the checkpoints in the order of their dates, after the start and not after the target's date",
        ),
      );
    }
    before = day ?? before;
    if (value !== undefined && !(value >= least && value <= greatest)) {
      findings.push(
        error(
          "checkpoint-beyond-measure",
          ["checkpoints", index, "value"],
          "the measure can never take this value",
          "give a value within what the measure can take",
        ),
      );
    }
  }
  return findings;
}
