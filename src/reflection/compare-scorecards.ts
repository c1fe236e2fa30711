import { requireObject, requireObjects, requireOptions } from "../argument.js";
import { TruancyError } from "../errors.js";
import { mean } from "../sums.js";
import { correspondence, type FormerId } from "./change/correspondence.js";
import { around, difference, estimate, type Estimate } from "./change/interval.js";
import { checkInstrument } from "./check-instrument.js";
import { checkScorecard } from "./check-scorecard.js";
import type {
  Change,
  CompareOptions,
  LeverChange,
  PairedChange,
  PairedChanges,
  Scorecard,
  ScorecardChange,
} from "./types.js";

/**
 * What changed from one period to the next, item by item where items correspond and by lever over just these; new and retired items are listed.
 *
 * Two samples of individual answers are compared by Welch's interval. Where the same respondents can be told in both, pass what
 * {@link pairedChanges} makes of them: then the change is theirs. A consensus has no interval: how sure a team is, it has to say itself.
 *
 * @param earlier the earlier scorecard
 * @param later the later one, of the same instrument
 * @returns the change
 * @throws {@link TruancyError} `instrument-mismatch`; `invalid-argument` for what is no scorecard
 *
 * @example
 * ```ts
 * import { compareScorecards, reflectionInstrument, score } from "truancy-prevention/reflection";
 *
 * const of = (period: string, rating: number) =>
 *   score(reflectionInstrument, {
 *     schemaVersion: 1,
 *     instrumentId: "truancy-prevention-reflection",
 *     instrumentVersion: "1",
 *     schoolId: "north",
 *     period,
 *     mode: "consensus",
 *     responses: [{ respondentId: "team", answers: { "lc-01": rating } }],
 *   });
 * const [first] = compareScorecards(of("Fall 2025", 1), of("Spring 2026", 4)).items;
 * [first?.before, first?.after, first?.difference, first?.reliable]; //=> [0, 100, 100, undefined]
 * ```
 * @category Change
 */
export function compareScorecards(earlier: Scorecard, later: Scorecard, options: CompareOptions = {}): ScorecardChange {
  checkScorecard(earlier, "earlier");
  checkScorecard(later, "later");
  requireOptions(options);
  const { instrument, paired } = options;
  if (instrument !== undefined) checkInstrument(instrument);
  if (paired !== undefined) checkPaired(paired);
  if (earlier.instrumentId !== later.instrumentId)
    throw new TruancyError("instrument-mismatch", ["later", "instrumentId"]);
  const earlierIds = earlier.items.map(({ itemId }) => itemId);
  const formerId = correspondence(earlierIds, earlier.instrumentVersion, instrument);
  const former = later.items.map(({ itemId }) => formerId(itemId));
  const kept = new Set(former);
  return {
    earlier: periodOf(earlier),
    later: periodOf(later),
    items: later.items.flatMap(({ itemId }, place) =>
      former[place] === undefined
        ? []
        : [itemChange(itemId, former[place], earlier, later, pairOf(paired?.items, itemId))],
    ),
    levers: later.levers.flatMap(({ id }) => leverChange(id, earlier, later, formerId, pairOf(paired?.levers, id))),
    newItems: later.items.flatMap(({ itemId }, place) => (former[place] === undefined ? [itemId] : [])),
    retiredItems: earlierIds.filter((id) => !kept.has(id)),
  };
}

function checkPaired(paired: PairedChanges): void {
  requireObject(paired, "options", "paired");
  requireObjects(paired.items, "options", "paired", "items");
  requireObjects(paired.levers, "options", "paired", "levers");
}

function periodOf({ period, instrumentVersion, respondents }: Scorecard): ScorecardChange["earlier"] {
  return { period, instrumentVersion, respondents };
}

function pairOf(pairs: readonly PairedChange[] | undefined, id: string): PairedChange | undefined {
  return pairs?.find((pair) => pair.id === id && pair.difference !== undefined);
}

function itemChange(
  itemId: string,
  formerId: string,
  earlier: Scorecard,
  later: Scorecard,
  pair: PairedChange | undefined,
): Change {
  const before = itemEstimate(earlier, formerId);
  const after = itemEstimate(later, itemId);
  return { id: itemId, ...(formerId !== itemId && { formerId }), ...changeOf(before, after, pair) };
}

/** A score from 0 to 100, and what is known of its error. */
interface Scored {
  readonly score: number;
  readonly estimate: Estimate | undefined;
}

function itemEstimate({ items, scale, mode }: Scorecard, id: string): Scored | undefined {
  const item = items.find(({ itemId }) => itemId === id);
  if (item?.score === undefined) return undefined;
  const deviation = item.deviation === undefined ? undefined : (item.deviation * 100) / (scale.greatest - scale.least);
  const known = mode === "individual" ? estimate(item.score, deviation, item.ratings ?? 0) : undefined;
  return { score: item.score, estimate: known };
}

function leverChange(
  id: string,
  earlier: Scorecard,
  later: Scorecard,
  formerId: FormerId,
  pair: PairedChange | undefined,
): LeverChange[] {
  const both = later.items.flatMap((item) => {
    const former =
      item.leverId === id ? earlier.items.find(({ itemId }) => itemId === formerId(item.itemId)) : undefined;
    return former?.score === undefined || item.score === undefined ? [] : [{ before: former.score, after: item.score }];
  });
  if (both.length === 0) return [];
  const isWhole = [earlier, later].every((card) => scoredOf(card, id) === both.length);
  const change = changeOf(
    leverScored(earlier, id, mean(both.map(({ before }) => before)), isWhole),
    leverScored(later, id, mean(both.map(({ after }) => after)), isWhole),
    pair,
  );
  return [{ id, items: both.length, ...change }];
}

function scoredOf({ levers }: Scorecard, id: string): number {
  return levers.find((lever) => lever.id === id)?.scored ?? 0;
}

/** The error of a lever is known only where all its items correspond. */
function leverScored({ agreement, scale }: Scorecard, id: string, score: number, isWhole: boolean): Scored {
  const known = isWhole ? agreement?.levers.find(({ leverId }) => leverId === id) : undefined;
  const deviation =
    known?.deviation === undefined ? undefined : (known.deviation * 100) / (scale.greatest - scale.least);
  return { score, estimate: estimate(score, deviation, known?.respondents ?? 0) };
}

function changeOf(
  before: Scored | undefined,
  after: Scored | undefined,
  pair: PairedChange | undefined,
): Omit<Change, "id"> {
  const scores = { ...(before && { before: before.score }), ...(after && { after: after.score }) };
  if (pair?.difference !== undefined) return { ...scores, ...pairedOf(pair, pair.difference) };
  if (before === undefined || after === undefined) return scores;
  const change = { ...scores, difference: after.score - before.score };
  if (before.estimate === undefined || after.estimate === undefined) return change;
  return { ...change, ...judged(difference(before.estimate, after.estimate)) };
}

function pairedOf({ respondents, deviation }: PairedChange, mean: number): Omit<Change, "id"> {
  const change = { difference: mean, paired: respondents };
  if (deviation === undefined) return change;
  return { ...change, ...judged(around(mean, deviation ** 2 / respondents, respondents - 1)) };
}

function judged(interval: readonly [number, number]): Pick<Change, "interval" | "reliable"> {
  return { interval, reliable: interval[0] > 0 || interval[1] < 0 };
}
