import type { GroupScores, Hidden, ResponseSet } from "../types.js";
import type { PlacedResponse } from "./distinct-responses.js";
import { hideOnePart, hideSmallParts } from "./hide-small.js";
import type { PackedRatings } from "./packed-ratings.js";
import type { Ruler } from "./ruler.js";
import type { PlacedItem } from "../instrument/items-of.js";
import { scoreArea, scoreItem, type Area } from "./score-cells.js";
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
  return [...scoreRoles(context), ...scoreNamedGroups(context)];
}

function scoreRoles(context: GroupContext): GroupScores[] {
  const { responses, packed, ruler, everyone, minimumRespondents: minimum } = context;
  const roles = sorted(responses.flatMap(({ response }) => response.role ?? []));
  const roleOf = responses.map(({ response }) => (response.role === undefined ? -1 : roles.indexOf(response.role)));
  const tallied = tallies(packed, ruler.points, roles.length, (respondent) => roleOf[respondent]!);
  const sizes = roles.map((_, role) => roleOf.filter((one) => one === role).length);
  const hidden = hideSmallParts(sizes, responses.length - sum(sizes), minimum);
  const byItem = context.items.map((_, place) => {
    const rated = tallied.map((items) => items[place]!.rated);
    return hideSmallParts(rated, everyone[place]!.rated - sum(rated), minimum);
  });
  return roles.map((id, role) =>
    scoreGroup(
      { id, kind: "role" },
      sizes[role]!,
      hidden[role],
      tallied[role]!,
      byItem.map((cells) => cells[role]),
      context,
    ),
  );
}

function scoreNamedGroups(context: GroupContext): GroupScores[] {
  const { responses, packed, ruler, everyone, minimumRespondents: minimum } = context;
  const names = sorted(responses.flatMap(({ response }) => response.groups ?? []));
  return names.map((id) => {
    const isIn = responses.map(({ response }) => response.groups?.includes(id) === true);
    const size = isIn.filter(Boolean).length;
    const tallied = tallies(packed, ruler.points, 1, (respondent) => (isIn[respondent] ? 0 : -1))[0]!;
    const byItem = tallied.map(({ rated }, place) => hideOnePart(rated, everyone[place]!.rated, minimum));
    return scoreGroup(
      { id, kind: "group" },
      size,
      hideOnePart(size, responses.length, minimum),
      tallied,
      byItem,
      context,
    );
  });
}

function scoreGroup(
  name: Pick<GroupScores, "id" | "kind">,
  respondents: number,
  hidden: Hidden | undefined,
  tallied: readonly Tally[],
  hiddenItems: readonly (Hidden | undefined)[],
  { set, items, levers, ruler, minimumAnswered }: GroupContext,
): GroupScores {
  if (hidden !== undefined) return { ...name, hidden, levers: [], items: [] };
  const scores = items.map((item, place) => scoreItem(item, tallied[place]!, hiddenItems[place], ruler));
  const asked = typeof set.population === "object" ? set.population[name.id] : undefined;
  return {
    ...name,
    respondents,
    ...(name.kind === "role" && asked !== undefined && asked >= respondents && { responseRate: respondents / asked }),
    levers: levers.map((area) => scoreArea(area, items, tallied, scores, ruler, minimumAnswered)),
    items: scores,
  };
}

function sorted(names: readonly string[]): string[] {
  return [...new Set(names)].sort();
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
