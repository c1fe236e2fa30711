import type { PackedRatings } from "./packed-ratings.js";
import { notAsked } from "./packed-ratings.js";
import type { PlacedResponse } from "./distinct-responses.js";

/** Respondents by role and groups together: two are in one stratum if they have the same of both. */
export interface Strata {
  readonly number: number;
  /** The stratum of each respondent. */
  readonly of: Int32Array;
  readonly roles: readonly NamedSet[];
  readonly groups: readonly NamedSet[];
}

/** A role or a group. */
export interface NamedSet {
  readonly id: string;
  /** 1 for each stratum that belongs to it, else 0. */
  readonly strata: readonly number[];
}

export function strataOf(responses: readonly PlacedResponse[]): Strata {
  const places = new Map<string, number>();
  const members: { readonly role: string | undefined; readonly groups: ReadonlySet<string> }[] = [];
  const of = Int32Array.from(responses, ({ response: { role, groups } }) => {
    const own = groups === undefined ? [] : [...new Set(groups)].sort();
    const key = own.length === 0 && role !== undefined ? `role ${role}` : JSON.stringify([role ?? null, own]);
    const place = places.get(key) ?? members.push({ role, groups: new Set(own) }) - 1;
    places.set(key, place);
    return place;
  });
  const roles = sorted(members.flatMap(({ role }) => role ?? []));
  const groups = sorted(members.flatMap((member) => [...member.groups]));
  return {
    number: members.length,
    of,
    roles: roles.map((id) => ({ id, strata: members.map(({ role }) => (role === id ? 1 : 0)) })),
    groups: groups.map((id) => ({ id, strata: members.map((member) => (member.groups.has(id) ? 1 : 0)) })),
  };
}

/** How many of each stratum were asked an item, and how many rated it, at `item × strata + stratum`. */
export interface StratumCounts {
  readonly asked: Uint32Array;
  readonly rated: Uint32Array;
}

export function countStrata({ answers, items, respondents }: PackedRatings, { number, of }: Strata): StratumCounts {
  const asked = new Uint32Array(items * number);
  const rated = new Uint32Array(items * number);
  for (let respondent = 0, at = 0; respondent < respondents; respondent++) {
    const stratum = of[respondent]!;
    for (let item = 0; item < items; item++, at++) {
      const answer = answers[at]!;
      if (answer === notAsked) continue;
      asked[item * number + stratum]! += 1;
      if (answer >= 0) rated[item * number + stratum]! += 1;
    }
  }
  return { asked, rated };
}

/** How many respondents of a set there are, by the sizes of the strata. */
export function sizeOf({ strata }: NamedSet, sizes: ArrayLike<number>): number {
  return strata.reduce((total, isIn, stratum) => total + isIn * sizes[stratum]!, 0);
}

function sorted(names: readonly string[]): string[] {
  return [...new Set(names)].sort();
}
