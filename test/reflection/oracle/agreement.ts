type Rating = number | null;

/** r_wg in plain sums. */
export function rwgBySums(ratings: readonly Rating[], points: number): number | undefined {
  let n = 0;
  let sum = 0;
  for (const one of ratings) if (one !== null) [n, sum] = [n + 1, sum + one];
  if (n < 2) return undefined;
  let squares = 0;
  for (const one of ratings) if (one !== null) squares += (one - sum / n) * (one - sum / n);
  return 1 - squares / (n - 1) / ((points * points - 1) / 12);
}

/** Krippendorff's alpha by going through every pair of ratings: within units for what is observed, of all that can be paired for what is expected. */
export function alphaByPairs(
  raters: readonly (readonly Rating[])[],
  level: "nominal" | "ordinal" | "interval",
): number | undefined {
  const units: number[][] = [];
  for (let unit = 0; unit < raters[0]!.length; unit++) {
    const found: number[] = [];
    for (const rater of raters) {
      const one = rater[unit] ?? null;
      if (one !== null) found.push(one);
    }
    if (found.length >= 2) units.push(found);
  }
  const all = units.flat();
  const apart = (a: number, b: number): number => {
    if (level === "nominal") return a === b ? 0 : 1;
    if (level === "interval") return (a - b) * (a - b);
    const [low, high] = [Math.min(a, b), Math.max(a, b)];
    let between = 0;
    for (const one of all) if (one >= low && one <= high) between++;
    const ends = all.filter((one) => one === low).length + all.filter((one) => one === high).length;
    return a === b ? 0 : (between - ends / 2) ** 2;
  };
  let observed = 0;
  for (const unit of units) {
    let inUnit = 0;
    for (let i = 0; i < unit.length; i++)
      for (let j = 0; j < unit.length; j++) if (i !== j) inUnit += apart(unit[i]!, unit[j]!);
    observed += inUnit / (unit.length - 1);
  }
  let expected = 0;
  for (let i = 0; i < all.length; i++)
    for (let j = 0; j < all.length; j++) if (i !== j) expected += apart(all[i]!, all[j]!);
  if (all.length === 0 || expected === 0) return undefined;
  return 1 - observed / all.length / (expected / (all.length * (all.length - 1)));
}

/** ICC(1) and ICC(2) from sums of squares: the total, and that within groups. */
export function iccBySums(groups: readonly (readonly Rating[])[]): { icc1?: number; icc2?: number } {
  const rated = groups.map((group) => group.filter((one) => one !== null)).filter(({ length }) => length > 0);
  const all = rated.flat();
  if (rated.length < 2 || all.length === rated.length) return {};
  const squares = (numbers: readonly number[]): number => {
    let sum = 0;
    let ofSquares = 0;
    for (const one of numbers) [sum, ofSquares] = [sum + one, ofSquares + one * one];
    return ofSquares - (sum * sum) / numbers.length;
  };
  let within = 0;
  let ofSizes = 0;
  for (const group of rated) [within, ofSizes] = [within + squares(group), ofSizes + group.length ** 2];
  const between = Math.max(0, squares(all) - within);
  const msb = between / (rated.length - 1);
  const msw = within / (all.length - rated.length);
  const k = (all.length - ofSizes / all.length) / (rated.length - 1);
  const tiny = 1e-9;
  return {
    ...(msb + (k - 1) * msw > tiny && { icc1: (msb - msw) / (msb + (k - 1) * msw) }),
    ...(msb > tiny && { icc2: (msb - msw) / msb }),
  };
}
