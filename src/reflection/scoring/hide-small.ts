import type { Hidden } from "../types.js";

/**
 * Which parts of a whole to hide when the whole is shown: those with fewer than the minimum and, until the hidden ones together are enough
 * (whoever subtracts the shown ones from the whole learns only of all of them), the smallest of the others.
 *
 * @param sizes how many stand in each part
 * @param rest how many stand in no part
 */
export function hideSmallParts(sizes: readonly number[], rest: number, minimum: number): (Hidden | undefined)[] {
  const hidden = sizes.map((size): Hidden | undefined => (isSmall(size, minimum) ? "too-few-respondents" : undefined));
  let together = rest + sizes.reduce((sum, size) => sum + (isSmall(size, minimum) ? size : 0), 0);
  while (isSmall(together, minimum)) {
    const next = smallestShown(sizes, hidden);
    if (next === undefined) break;
    hidden[next] = "would-reveal-others";
    together += sizes[next]!;
  }
  return hidden;
}

/** Whether some are there, and fewer than the minimum. */
export function isSmall(size: number, minimum: number): boolean {
  return size > 0 && size < minimum;
}

function smallestShown(sizes: readonly number[], hidden: readonly (Hidden | undefined)[]): number | undefined {
  let smallest: number | undefined;
  sizes.forEach((size, place) => {
    if (size > 0 && hidden[place] === undefined && (smallest === undefined || size < sizes[smallest]!))
      smallest = place;
  });
  return smallest;
}
