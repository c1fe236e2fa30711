import { variance } from "../agreement/moments.js";
import { studentsT } from "../agreement/students-t.js";
import type { GroupScores, RoleDifference } from "../types.js";
import { meansByRole, type MeansOver } from "./respondent-means.js";
import type { Ruler } from "./ruler.js";

/** What comparing roles needs. */
export interface RoleContext {
  readonly meansOver: MeansOver;
  /** The roles that are shown. */
  readonly shownRoles: readonly GroupScores[];
  /** The role of each respondent. */
  readonly roles: readonly (string | undefined)[];
  readonly ruler: Ruler;
  readonly minimumRespondents: number;
}

/**
 * How any two roles differ on a lever, over the items that both of them show: so the difference says nothing that these do not say.
 *
 * @see Welch, B. L. (1947). The generalization of "Student's" problem when several different population variances are involved.
 * Biometrika, 34(1–2), 28–35.
 */
export function roleDifferences(leverId: string, places: readonly number[], context: RoleContext): RoleDifference[] {
  const { shownRoles } = context;
  return shownRoles.flatMap((one, place) =>
    shownRoles.slice(place + 1).flatMap((other) => {
      const both = shownIn(places, [one, other]);
      const [a, b] = samples([one, other], both, context);
      return a && b ? welch(leverId, a, b) : [];
    }),
  );
}

/** The places of the items that all of some roles show. */
export function shownIn(places: readonly number[], roles: readonly GroupScores[]): number[] {
  return places.filter((place) => roles.every(({ items }) => items[place]?.mean !== undefined));
}

interface Sample {
  readonly role: string;
  readonly mean: number;
  /** The sample variance by the number of respondents. */
  readonly error: number;
  readonly freedom: number;
}

function samples(
  roles: readonly GroupScores[],
  places: readonly number[],
  { meansOver, roles: roleOf, ruler, minimumRespondents }: RoleContext,
): (Sample | undefined)[] {
  if (places.length === 0) return [];
  const ids = roles.map(({ id }) => id);
  const byRole = meansByRole(meansOver(places), roleOf, ids);
  return roles.map(({ id, items }) => {
    const means = byRole.get(id)!;
    const spread = variance(means);
    if (spread === undefined || means.length < minimumRespondents) return undefined;
    const mean = places.reduce((total, place) => total + items[place]!.mean!, 0) / places.length;
    return { role: id, mean, error: (spread * ruler.step ** 2) / means.length, freedom: means.length - 1 };
  });
}

/** The role with the higher mean first; none where nobody differs from anybody of the same role. */
function welch(leverId: string, a: Sample, b: Sample): RoleDifference[] {
  const [high, low] = a.mean >= b.mean ? [a, b] : [b, a];
  const error = high.error + low.error;
  if (error === 0) return [];
  const freedom = error ** 2 / (high.error ** 2 / high.freedom + low.error ** 2 / low.freedom);
  const difference = high.mean - low.mean;
  const margin = studentsT(freedom) * Math.sqrt(error);
  return [{ leverId, roles: [high.role, low.role], difference, interval: [difference - margin, difference + margin] }];
}
