/**
 * The answers of a response set by place: respondents in their order, items in the instrument's.
 *
 * A rating is the place of its point on the scale, turned round for reverse items.
 */
export interface PackedRatings {
  readonly respondents: number;
  readonly items: number;
  /** A point's place, or one of the codes below, at `respondent × items + item`. */
  readonly answers: Int8Array | Int16Array;
  /** Sums and numbers of priorities and feasibilities by item. */
  readonly priority: Means;
  readonly feasibility: Means;
}

/** A sum and a number for each item. */
export interface Means {
  readonly sums: Float64Array;
  readonly numbers: Uint32Array;
}

export const unanswered = -1;
export const dontKnow = -2;
export const notApplicable = -3;
export const notAsked = -4;

export function createMeans(items: number): Means {
  return { sums: new Float64Array(items), numbers: new Uint32Array(items) };
}

export function addTo({ sums, numbers }: Means, item: number, value: number): void {
  sums[item]! += value;
  numbers[item]! += 1;
}

/** The mean, where there are so many numbers, one at least. */
export function meanOf({ sums, numbers }: Means, item: number, minimum: number): number | undefined {
  return numbers[item]! >= Math.max(1, minimum) ? sums[item]! / numbers[item]! : undefined;
}
