import { mean } from "../../sums.js";
import { variance } from "../agreement/moments.js";
import { isSmall } from "../scoring/hide-small.js";
import type { PairedChange } from "../types.js";

/** An item's differences by respondent who is in both periods; NaN where one of the two ratings is missing. */
export interface Paired {
  readonly id: string;
  readonly differences: readonly number[];
  readonly respondents: number;
  /** They are enough, and so are those who rated it only once: the two scorecards less this would tell of them. */
  readonly isShown: boolean;
}

export function itemChange({ id, differences, respondents, isShown }: Paired): PairedChange {
  if (!isShown) return { id, respondents };
  const known = differences.filter((number) => !Number.isNaN(number));
  return { id, respondents, difference: mean(known), ...deviationOf(known) };
}

/** From the items that are shown. The deviation is rounded where all its digits would tell of the few with some of the items only. */
export function leverChange(id: string, items: readonly Paired[], minimum: number): PairedChange {
  const shown = items.filter(({ isShown }) => isShown);
  if (shown.length === 0) return { id, respondents: knownIn(meansOver(items)) };
  const means = meansOver(shown);
  const respondents = knownIn(means);
  const complete = means.filter((_, row) => shown.every(({ differences }) => !Number.isNaN(differences[row]!))).length;
  const { deviation } = deviationOf(means.filter((number) => !Number.isNaN(number)));
  const isRounded = isSmall(respondents - complete, minimum);
  return {
    id,
    respondents,
    difference: mean(shown.map(({ differences }) => knownMean(differences))),
    ...(deviation !== undefined && { deviation: isRounded ? Math.round(deviation) : deviation }),
  };
}

/** Each respondent's mean difference over the items. */
function meansOver(items: readonly Paired[]): number[] {
  const rows = items[0]?.differences ?? [];
  return rows.map((_, row) => knownMean(items.map(({ differences }) => differences[row]!)));
}

/** How many of the numbers are known. */
export function knownIn(numbers: readonly number[]): number {
  return numbers.filter((number) => !Number.isNaN(number)).length;
}

function knownMean(numbers: readonly number[]): number {
  return mean(numbers.filter((number) => !Number.isNaN(number)));
}

function deviationOf(numbers: readonly number[]): Pick<PairedChange, "deviation"> {
  const spread = variance(numbers);
  return spread === undefined ? {} : { deviation: Math.sqrt(spread) };
}
