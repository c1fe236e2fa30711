import { notApplicable, notAsked, type PackedRatings } from "./packed-ratings.js";

/** Respondents' means over some items. */
export interface RespondentMeans {
  /** In points from the lowest, by respondent; NaN where too little of what applies to the respondent is rated. */
  readonly means: Float64Array;
  /** How many respondents have one. */
  readonly known: number;
  /** How many respondents rated some of the items but not all. */
  readonly partial: number;
}

/** The means over some items, each worked out once. */
export type MeansOver = (places: readonly number[]) => RespondentMeans;

export function meansOf(packed: PackedRatings, minimumAnswered: number): MeansOver {
  const known = new Map<string, RespondentMeans>();
  return (places) => {
    const key = places.join();
    const means = known.get(key) ?? respondentMeans(packed, places, minimumAnswered);
    known.set(key, means);
    return means;
  };
}

function respondentMeans(
  { answers, items, respondents }: PackedRatings,
  places: readonly number[],
  minimumAnswered: number,
): RespondentMeans {
  const means = new Float64Array(respondents).fill(Number.NaN);
  let known = 0;
  let partial = 0;
  for (let respondent = 0; respondent < respondents; respondent++) {
    let total = 0;
    let rated = 0;
    let applicable = 0;
    for (const place of places) {
      const answer = answers[respondent * items + place]!;
      if (answer === notAsked || answer === notApplicable) continue;
      applicable++;
      if (answer < 0) continue;
      rated++;
      total += answer;
    }
    if (rated === 0) continue;
    if (rated < places.length) partial++;
    if (rated < minimumAnswered * applicable) continue;
    means[respondent] = total / rated;
    known++;
  }
  return { means, known, partial };
}

/** The means of the respondents of each role. */
export function meansByRole(
  { means }: RespondentMeans,
  roles: readonly (string | undefined)[],
  shown: readonly string[],
): ReadonlyMap<string, number[]> {
  const byRole = new Map(shown.map((role) => [role, [] as number[]]));
  means.forEach((one, respondent) => {
    if (Number.isNaN(one)) return;
    byRole.get(roles[respondent]!)?.push(one);
  });
  return byRole;
}
