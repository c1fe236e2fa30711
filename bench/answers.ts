/** The rules of the Massachusetts policy, in its order. */
export const ruleIds = [
  "ma-absence-notice",
  "ma-five-unexcused",
  "ma-action-steps",
  "ma-parent-duty",
  "ma-habitually-truant",
  "ma-exit-interview",
  "ma-chronically-absent",
  "ma-severely-absent",
] as const;

/** A rule of the Massachusetts policy. */
export type RuleId = (typeof ruleIds)[number];

/** What every engine on the bench has to find for every student: 0 not met, 1 met, 2 undetermined for each rule, tier and measures. */
export interface Answers {
  /** What each rule came to, by student. */
  readonly results: Readonly<Record<RuleId, Uint8Array>>;
  /** The tier of each student. */
  readonly tier: Uint8Array;
  /** What was counted; absent where an engine is given the counts. */
  readonly measures?: Measures;
}

/** What was counted for each student. */
export interface Measures {
  /** School days on the roll. */
  readonly membership: ArrayLike<number>;
  /** Days absent. */
  readonly absent: ArrayLike<number>;
  /** Days absent unexcused. */
  readonly unexcused: ArrayLike<number>;
  /** Days absent that nobody coded. */
  readonly unknown: ArrayLike<number>;
  /** Dates with a tardy mark. */
  readonly tardies: ArrayLike<number>;
}

/** Empty results for so many students. */
export function emptyResults(students: number): Record<RuleId, Uint8Array> {
  return Object.fromEntries(ruleIds.map((id) => [id, new Uint8Array(students)])) as Record<RuleId, Uint8Array>;
}

/** Empty measures for so many students. */
export function emptyMeasures(students: number): Record<keyof Measures, Uint8Array> {
  const column = (): Uint8Array => new Uint8Array(students);
  return { membership: column(), absent: column(), unexcused: column(), unknown: column(), tardies: column() };
}

/**
 * Refuse an engine whose answers are not ours, so that its time does not count.
 *
 * @param name the engine
 * @param theirs its answers, for all students or for the first ones
 * @param ours our answers
 */
export function requireEqual(name: string, theirs: Answers, ours: Answers): void {
  requireEqualColumn(name, "tier", theirs.tier, ours.tier);
  for (const id of ruleIds) requireEqualColumn(name, id, theirs.results[id], ours.results[id]);
  if (!theirs.measures || !ours.measures) return;
  for (const key of Object.keys(ours.measures) as (keyof Measures)[]) {
    requireEqualColumn(name, key, theirs.measures[key], ours.measures[key]);
  }
}

function requireEqualColumn(name: string, column: string, theirs: ArrayLike<number>, ours: ArrayLike<number>): void {
  if (theirs.length === 0 || theirs.length > ours.length)
    throw new Error(`${name}: ${theirs.length} rows of ${column}`);
  for (let index = 0; index < theirs.length; index++) {
    if (theirs[index] === ours[index]) continue;
    throw new Error(`${name}: ${column} of student ${index} is ${theirs[index]}, ours is ${ours[index]}`);
  }
}
