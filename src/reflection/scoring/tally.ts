import type { Answered } from "../types.js";
import { dontKnow, notApplicable, unanswered, type PackedRatings } from "./packed-ratings.js";

/** How often each answer to an item was given by some respondents. */
export interface Tally {
  /** Ratings by point. */
  readonly points: readonly number[];
  readonly rated: number;
  readonly notApplicable: number;
  readonly dontKnow: number;
  readonly unanswered: number;
}

/** The tallies of every item, for the respondents of each group; everyone is of every group without `groupOf`. */
export function tallies(
  { answers, items, respondents }: PackedRatings,
  points: number,
  groups: number,
  groupOf: (respondent: number) => number,
): Tally[][] {
  const kinds = points + 4;
  const counts = new Float64Array(groups * items * kinds);
  for (let respondent = 0, at = 0; respondent < respondents; respondent++) {
    const group = groupOf(respondent);
    if (group < 0) {
      at += items;
      continue;
    }
    for (let item = 0; item < items; item++, at++) {
      const answer = answers[at]!;
      counts[(group * items + item) * kinds + (answer >= 0 ? answer : points - 1 - answer)]! += 1;
    }
  }
  return Array.from({ length: groups }, (_, group) =>
    Array.from({ length: items }, (_item, item) => {
      const from = (group * items + item) * kinds;
      return tallyOf(counts.subarray(from, from + kinds), points);
    }),
  );
}

function tallyOf(counts: Float64Array, points: number): Tally {
  const ratings = Array.from(counts.subarray(0, points));
  const count = (code: number): number => counts[points - 1 - code]!;
  return {
    points: ratings,
    rated: ratings.reduce((total, number) => total + number, 0),
    notApplicable: count(notApplicable),
    dontKnow: count(dontKnow),
    unanswered: count(unanswered),
  };
}

/** How many were asked. */
export function askedIn({ rated, notApplicable: none, dontKnow: unsure, unanswered: open }: Tally): number {
  return rated + none + unsure + open;
}

/** What was answered, of one item or of several. */
export function answeredOf(tallied: readonly Tally[]): Answered {
  const total = (key: "rated" | "notApplicable" | "dontKnow" | "unanswered"): number =>
    tallied.reduce((sum, tally) => sum + tally[key], 0);
  const rated = total("rated");
  const applicable = rated + total("dontKnow") + total("unanswered");
  return {
    rated,
    notApplicable: total("notApplicable"),
    dontKnow: total("dontKnow"),
    unanswered: total("unanswered"),
    ...(applicable > 0 && { coverage: rated / applicable }),
  };
}
