import type { PlacedItem } from "../instrument/items-of.js";
import type { Answered, AreaScore, Hidden, ItemScore } from "../types.js";
import { scoreOf, type Ruler } from "./ruler.js";
import { answeredOf, askedIn, type Tally } from "./tally.js";

/** Why an item may not be shown among some respondents, by how many were asked and by how many rated it. */
export interface HiddenCell {
  readonly asked: Hidden | undefined;
  readonly rated: Hidden | undefined;
}

/** What an item came to among some respondents. Where too few were asked, not even what they answered is counted out. */
export function scoreItem({ item, leverId }: PlacedItem, tally: Tally, hidden: HiddenCell, ruler: Ruler): ItemScore {
  const base = { itemId: item.id, leverId };
  if (hidden.asked !== undefined) return { ...base, hidden: hidden.asked, answered: { hidden: hidden.asked } };
  const answered = answeredOf([tally]);
  if (hidden.rated !== undefined) return { ...base, hidden: hidden.rated, answered };
  if (tally.rated > 0) return { ...base, ...scoreOf(tally.points, ruler), answered };
  return { ...base, hidden: answered.coverage === undefined ? "not-applicable" : "too-few-answers", answered };
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
  const reason = reasonOf(places.map((place) => scores[place]!.hidden));
  const counted = places.filter((place) => scores[place]!.answered.hidden === undefined);
  const asked = counted.reduce((total, place) => total + askedIn(tallied[place]!), 0);
  const isHidden = asked === 0 && counted.length < places.length;
  const answered: Answered = isHidden ? { hidden: reason } : answeredOf(counted.map((place) => tallied[place]!));
  const shown = places.filter((place) => scores[place]!.mean !== undefined);
  const base = { id, items: places.length, scored: shown.length, answered };
  if (answered.hidden !== undefined) return { ...base, hidden: answered.hidden };
  if (answered.coverage === undefined) return { ...base, hidden: "not-applicable" };
  if (answered.coverage < minimumAnswered) return { ...base, hidden: "too-few-answers" };
  if (shown.length === 0) return { ...base, hidden: reason };
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
