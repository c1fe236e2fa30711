import { requireObjects, requireOptions } from "../argument.js";
import { requireDay } from "../calendar/internal.js";
import { TruancyError } from "../errors.js";
import { levers, type LeverId } from "../framework/index.js";
import type { Objective } from "../goals/index.js";
import { itemsOf } from "./instrument/items-of.js";
import { checkInstrument } from "./check-instrument.js";
import { checkScorecard } from "./check-scorecard.js";
import { textIn } from "./instrument/text-in.js";
import { priorities } from "./priorities.js";
import type { DraftOptions, Item, ItemScore, Scorecard } from "./types.js";

/**
 * Draft objectives from what a team wants to turn to first: complete ones, in which `checkObjective` finds no error, for the team to change.
 *
 * What is measured is the item itself, on the instrument's scale, answered the same way again; the target stands one point higher.
 *
 * @param scorecard the scorecard
 * @param options the instrument, dates, owner, and which priorities
 * @returns one objective a priority; none for an item that is hidden or at the top of the scale
 * @throws {@link TruancyError} `instrument-mismatch`, `invalid-argument`, `invalid-number`, `invalid-date`
 *
 * @example
 * ```ts
 * import { checkObjective } from "truancy-prevention/goals";
 * import { draftObjectives, reflectionInstrument, score } from "truancy-prevention/reflection";
 *
 * const scorecard = score(reflectionInstrument, {
 *   schemaVersion: 1,
 *   instrumentId: "truancy-prevention-reflection",
 *   instrumentVersion: "1",
 *   schoolId: "north",
 *   period: "Fall 2025",
 *   mode: "consensus",
 *   responses: [{ respondentId: "team", answers: { "fe-07": { rating: 2, priority: 3, feasibility: 3 } } }],
 * });
 * const [objective] = draftObjectives(scorecard, {
 *   instrument: reflectionInstrument,
 *   asOf: "2025-11-03",
 *   targetDate: "2026-05-29",
 *   owner: "family liaison",
 * });
 * [objective?.baseline.value, objective?.target.value]; //=> [2, 3]
 * checkObjective(objective!, { asOf: "2025-11-03" }); //=> []
 * ```
 * @category Priorities
 */
export function draftObjectives(scorecard: Scorecard, options: DraftOptions): Objective[] {
  checkScorecard(scorecard, "scorecard");
  requireOptions(options);
  const { instrument, points = 1 } = options;
  checkInstrument(instrument);
  if (options.priorities !== undefined) requireObjects(options.priorities, "options", "priorities");
  const isSame = instrument.id === scorecard.instrumentId && instrument.version === scorecard.instrumentVersion;
  if (!isSame) throw new TruancyError("instrument-mismatch", ["instrument"]);
  if (!(typeof points === "number" && points > 0 && points < Infinity))
    throw new TruancyError("invalid-number", ["points"]);
  requireDay(options.asOf, ["asOf"]);
  requireDay(options.targetDate, ["targetDate"]);
  const items = new Map(itemsOf(instrument).map(({ item }) => [item.id, item]));
  return (options.priorities ?? priorities(scorecard)).flatMap(({ itemId }) => {
    const item = items.get(itemId);
    const before = scorecard.items.find((score) => score.itemId === itemId);
    if (item === undefined || before?.mean === undefined || before.mean >= scorecard.scale.greatest) return [];
    return [objectiveOf(item, before, before.mean, scorecard, options)];
  });
}

function objectiveOf(
  item: Item,
  { leverId, ratings = 1 }: ItemScore,
  before: number,
  { scale, schoolId, mode, period }: Scorecard,
  { instrument, asOf, targetDate, owner, points = 1 }: DraftOptions,
): Objective {
  const text = textIn(item.text, instrument);
  const step = (scale.greatest - scale.least) / (scale.points - 1);
  const better = item.reverse ? "in the opposite sense, as scores turn it round" : "as it stands";
  return {
    id: `reflection-${item.id}`,
    title: `Move up: ${text}`,
    measure: {
      id: `${instrument.id}/${item.id}`,
      title: text,
      unit: "score",
      direction: "increase",
      least: scale.least,
      greatest: scale.greatest,
    },
    baseline: {
      value: before,
      date: asOf,
      n: ratings,
      definition: `${mode === "consensus" ? "The team's consensus" : "The mean of individual answers"} in ${period}, item ${item.id} ${better}, scale ${scale.least} to ${scale.greatest}, instrument ${instrument.id} ${instrument.version}`,
    },
    target: { value: Math.min(scale.greatest, before + points * step), date: targetDate },
    population: { description: "the school's own practice", kind: "practice", schoolId },
    owner,
    components: item.components,
    levers: levers.some(({ id }) => id === leverId) ? [leverId as LeverId] : [],
  };
}
