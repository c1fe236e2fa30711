import type { PlacedItem } from "../instrument/items-of.js";
import type { AreaScore, Hidden, ItemScore } from "../types.js";
import { scoreOf, type Ruler } from "./ruler.js";
import { answeredOf, type Tally } from "./tally.js";

/** What an item came to among some respondents; `hidden` where it may not be shown. */
export function scoreItem(
  { item, leverId }: PlacedItem,
  tally: Tally,
  hidden: Hidden | undefined,
  ruler: Ruler,
): ItemScore {
  const base = { itemId: item.id, leverId, answered: answeredOf([tally]) };
  if (hidden !== undefined) return { ...base, hidden };
  if (tally.rated > 0) return { ...base, ...scoreOf(tally.points, ruler) };
  return { ...base, hidden: base.answered.coverage === undefined ? "not-applicable" : "too-few-answers" };
}

/** An area of the instrument, and the places of its items. */
export interface Area {
  readonly id: string;
  readonly places: readonly number[];
}

/** What an area came to, from the items that are shown: nothing can be worked out from it that they do not say. */
export function scoreArea(
  { id, places }: Area,
  items: readonly PlacedItem[],
  tallied: readonly Tally[],
  scores: readonly ItemScore[],
  ruler: Ruler,
  minimumAnswered: number,
): AreaScore {
  const answered = answeredOf(places.map((place) => tallied[place]!));
  const shown = places.filter((place) => scores[place]!.mean !== undefined);
  const base = { id, items: places.length, scored: shown.length, answered };
  if (answered.coverage === undefined) return { ...base, hidden: "not-applicable" };
  if (answered.coverage < minimumAnswered) return { ...base, hidden: "too-few-answers" };
  if (shown.length === 0) return { ...base, hidden: reasonOf(places.map((place) => scores[place]!.hidden)) };
  return { ...base, ...scoreOf(pooled(shown, tallied, ruler), ruler, weightedMean(shown, items, scores)) };
}

function reasonOf(hidden: readonly (Hidden | undefined)[]): Hidden {
  const order = ["would-reveal-others", "too-few-respondents", "too-few-answers"] as const;
  return order.find((reason) => hidden.includes(reason)) ?? "not-applicable";
}

function pooled(places: readonly number[], tallied: readonly Tally[], { points }: Ruler): number[] {
  return Array.from({ length: points }, (_, point) =>
    places.reduce((total, place) => total + tallied[place]!.points[point]!, 0),
  );
}

/** In points from the lowest. */
function weightedMean(places: readonly number[], items: readonly PlacedItem[], scores: readonly ItemScore[]): number {
  let total = 0;
  let weights = 0;
  for (const place of places) {
    const weight = items[place]!.item.weight ?? 1;
    const { distribution = [], ratings = 0 } = scores[place]!;
    total += (weight * distribution.reduce((sum, number, point) => sum + number * point, 0)) / ratings;
    weights += weight;
  }
  return total / weights;
}
