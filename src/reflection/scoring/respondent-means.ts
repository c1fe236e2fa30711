import { notApplicable, notAsked, type PackedRatings } from "./packed-ratings.js";

/** Each respondent's mean over some items in points from the lowest; NaN where too little of what applies to the respondent is rated. */
export function respondentMeans(
  { answers, items, respondents }: PackedRatings,
  places: readonly number[],
  minimumAnswered: number,
): Float64Array {
  const means = new Float64Array(respondents);
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
    means[respondent] = rated > 0 && rated >= minimumAnswered * applicable ? total / rated : Number.NaN;
  }
  return means;
}

/** The means of the respondents of each role. */
export function meansByRole(
  means: Float64Array,
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
