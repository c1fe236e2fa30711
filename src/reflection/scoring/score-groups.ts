import type { PlacedItem } from "../instrument/items-of.js";
import type { GroupScores, Hidden, ResponseSet } from "../types.js";
import type { PlacedResponse } from "./distinct-responses.js";
import { hideSets, type HiddenSets } from "./hide-sets.js";
import type { PackedRatings } from "./packed-ratings.js";
import { isPossible } from "./response-rate.js";
import type { Ruler } from "./ruler.js";
import { scoreArea, scoreItem, type Area, type HiddenCell } from "./score-cells.js";
import { countStrata, sizeOf, strataOf, type NamedSet, type Strata } from "./strata.js";
import { tallies, type Tally } from "./tally.js";

/** What scoring any group needs to know. */
export interface GroupContext {
  readonly set: ResponseSet;
  readonly responses: readonly PlacedResponse[];
  readonly packed: PackedRatings;
  readonly items: readonly PlacedItem[];
  readonly levers: readonly Area[];
  readonly ruler: Ruler;
  /** The tallies of everyone. */
  readonly everyone: readonly Tally[];
  readonly minimumAnswered: number;
  readonly minimumRespondents: number;
}

/** By role, which each respondent has one of, then by group, of which a respondent may have several. */
export function scoreGroups(context: GroupContext): GroupScores[] {
  const strata = strataOf(context.responses);
  const people = new Uint32Array(strata.number);
  for (const stratum of strata.of) people[stratum]! += 1;
  const hidden = hideSets(strata, people, context.minimumRespondents);
  const hiddenItems = hideItems(context, strata);
  const scoreSet = (kind: GroupScores["kind"], among: keyof HiddenSets, named: NamedSet, place: number): GroupScores =>
    scoreGroup(
      { id: named.id, kind },
      sizeOf(named, people),
      hidden[among][place],
      () => tallies(context.packed, context.ruler.points, 1, (one) => named.strata[strata.of[one]!]! - 1)[0]!,
      hiddenItems.map(({ asked, rated }) => ({ asked: asked[among][place], rated: rated[among][place] })),
      context,
    );
  return [
    ...strata.roles.map((role, place) => scoreSet("role", "roles", role, place)),
    ...strata.groups.map((group, place) => scoreSet("group", "groups", group, place)),
  ];
}

/** Which roles and groups to hide at each item, by how many were asked and by how many rated it. */
function hideItems({ packed, items, minimumRespondents }: GroupContext, strata: Strata) {
  const counts = countStrata(packed, strata);
  const found = new Map<string, HiddenSets>();
  const hide = (sizes: Uint32Array): HiddenSets => {
    const key = sizes.join();
    const hidden = found.get(key) ?? hideSets(strata, sizes, minimumRespondents);
    found.set(key, hidden);
    return hidden;
  };
  return items.map((_, place) => {
    const [from, until] = [place * strata.number, (place + 1) * strata.number];
    return { asked: hide(counts.asked.subarray(from, until)), rated: hide(counts.rated.subarray(from, until)) };
  });
}

function scoreGroup(
  name: Pick<GroupScores, "id" | "kind">,
  respondents: number,
  hidden: Hidden | undefined,
  tally: () => readonly Tally[],
  hiddenItems: readonly HiddenCell[],
  { set, items, levers, ruler, minimumAnswered }: GroupContext,
): GroupScores {
  if (hidden !== undefined) return { ...name, hidden, levers: [], items: [] };
  const tallied = tally();
  const scores = items.map((item, place) => scoreItem(item, tallied[place]!, hiddenItems[place]!, ruler));
  const asked =
    typeof set.population === "object" && Object.hasOwn(set.population, name.id) ? set.population[name.id] : undefined;
  return {
    ...name,
    respondents,
    ...(name.kind === "role" &&
      asked !== undefined &&
      isPossible(asked, respondents) && { responseRate: respondents / asked }),
    levers: levers.map((area) => scoreArea(area, items, tallied, scores, ruler, minimumAnswered)),
    items: scores,
  };
}
