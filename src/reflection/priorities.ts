import { requireOptions } from "../argument.js";
import { TruancyError } from "../errors.js";
import { checkScorecard } from "./check-scorecard.js";
import type { ItemScore, Priority, ScaleRange, Scorecard } from "./types.js";

/**
 * What to turn to first: need × priority × feasibility, the greatest first, one or two only.
 *
 * Need is what is missing from the highest score, as a share. Priority and feasibility are the place on their scale, 1 at the top and
 * 1 ÷ the number of points at the bottom. An item is advised only if it has what the instrument asks for: however low its rating, nobody has
 * to turn to what the team did not mark. Schools are not expected to do everything; choosing is the point.
 *
 * @param scorecard the scorecard
 * @param options `limit`, 2 if absent
 * @returns at most `limit` items with a need, each with its reason; items of equal weight stand in the instrument's order, and say so
 * @throws {@link TruancyError} `invalid-number` for a limit that is not a whole number from 1; `invalid-argument` for what is no scorecard
 *
 * @example
 * ```ts
 * import { priorities, reflectionInstrument, score } from "truancy-prevention/reflection";
 *
 * const scorecard = score(reflectionInstrument, {
 *   schemaVersion: 1,
 *   instrumentId: "truancy-prevention-reflection",
 *   instrumentVersion: "1",
 *   schoolId: "north",
 *   period: "Fall 2025",
 *   mode: "consensus",
 *   responses: [
 *     {
 *       respondentId: "team",
 *       answers: {
 *         "lc-03": { rating: 1, priority: 3, feasibility: 2 },
 *         "fe-07": { rating: 2, priority: 3, feasibility: 3 },
 *         "tl-01": { rating: 1, priority: 1, feasibility: 1 },
 *       },
 *     },
 *   ],
 * });
 * const advice = priorities(scorecard);
 * advice.map(({ itemId }) => itemId); //=> ["lc-03", "fe-07"]
 * advice[0]?.reason; //=> "Need 100%, priority 100%, feasibility 67%: together 67%. Equal with 1 more."
 * ```
 * @category Priorities
 */
export function priorities(scorecard: Scorecard, options: { readonly limit?: number } = {}): Priority[] {
  checkScorecard(scorecard, "scorecard");
  requireOptions(options);
  const { limit = 2 } = options;
  if (!Number.isInteger(limit) || limit < 1) throw new TruancyError("invalid-number", ["limit"]);
  const ranked = scorecard.items
    .flatMap((item) => weigh(item, scorecard))
    .sort((a, b) => (isEqual(a.weight, b.weight) ? 0 : b.weight - a.weight));
  const advised = ranked.slice(0, limit);
  const reached = new Set(advised.map(({ leverId }) => leverId));
  const leversLeftOut = scorecard.levers.map(({ id }) => id).filter((id) => !reached.has(id));
  return advised.map((one) => {
    const tiedWith = ranked.filter((other) => other !== one && isEqual(other.weight, one.weight));
    return {
      ...one,
      tiedWith: tiedWith.map(({ itemId }) => itemId),
      reason: reasonOf(one, tiedWith.length),
      leversLeftOut,
    };
  });
}

type Weighed = Omit<Priority, "tiedWith" | "reason" | "leversLeftOut">;

function weigh(item: ItemScore, { priorityScale, feasibilityScale }: Scorecard): Weighed[] {
  const priority = placeOn(priorityScale, item.priority);
  const feasibility = placeOn(feasibilityScale, item.feasibility);
  if (item.score === undefined || item.score === 100 || priority === undefined || feasibility === undefined) return [];
  const need = 1 - item.score / 100;
  return [
    { itemId: item.itemId, leverId: item.leverId, need, priority, feasibility, weight: need * priority * feasibility },
  ];
}

/** 1 at the top of a scale; 1 where it is not asked for. */
function placeOn(scale: ScaleRange | undefined, value: number | undefined): number | undefined {
  if (scale === undefined) return 1;
  if (value === undefined) return undefined;
  const { least, greatest, points } = scale;
  return (1 + ((value - least) / (greatest - least)) * (points - 1)) / points;
}

/** Equal but for the last digits of a division. */
function isEqual(a: number, b: number): boolean {
  return Math.abs(a - b) < 1e-12;
}

function reasonOf({ need, priority, feasibility, weight }: Weighed, ties: number): string {
  const percent = (share: number): string => `${Math.round(100 * share)}%`;
  const product = `Need ${percent(need)}, priority ${percent(priority)}, feasibility ${percent(feasibility)}`;
  return `${product}: together ${percent(weight)}.${ties > 0 ? ` Equal with ${ties} more.` : ""}`;
}
