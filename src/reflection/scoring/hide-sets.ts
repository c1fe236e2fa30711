import type { Hidden } from "../types.js";
import { hideSmallParts, isSmall } from "./hide-small.js";
import { reveals } from "./reveals.js";
import { sizeOf, type NamedSet, type Strata } from "./strata.js";

/** Which roles and groups to hide. */
export interface HiddenSets {
  readonly roles: readonly (Hidden | undefined)[];
  readonly groups: readonly (Hidden | undefined)[];
}

/**
 * Which roles and groups to hide when everyone together is shown. Roles are parts of a whole; groups overlap them and one another, and are shown,
 * the largest first, as long as no sum or difference of what is shown comes down to fewer respondents than the minimum.
 *
 * @param sizes how many respondents each stratum has
 */
export function hideSets({ number, roles, groups }: Strata, sizes: ArrayLike<number>, minimum: number): HiddenSets {
  const everyone = Array.from({ length: number }, () => 1);
  const all = sizeOf({ id: "", strata: everyone }, sizes);
  const roleSizes = roles.map((role) => sizeOf(role, sizes));
  const hiddenRoles = hideSmallParts(roleSizes, all - roleSizes.reduce((sum, size) => sum + size, 0), minimum);
  const shown = [everyone, ...roles.filter((_, role) => hiddenRoles[role] === undefined).map(({ strata }) => strata)];
  const hiddenGroups = groups.map((): Hidden | undefined => undefined);
  for (const { place, strata, size } of largestFirst(groups, sizes)) {
    if (size === 0) continue;
    if (isSmall(size, minimum)) hiddenGroups[place] = "too-few-respondents";
    else if (reveals([...shown, strata], sizes, minimum)) hiddenGroups[place] = "would-reveal-others";
    else shown.push(strata);
  }
  return { roles: hiddenRoles, groups: hiddenGroups };
}

function largestFirst(groups: readonly NamedSet[], sizes: ArrayLike<number>) {
  return groups
    .map((group, place) => ({ place, strata: group.strata, size: sizeOf(group, sizes) }))
    .sort((a, b) => b.size - a.size);
}
