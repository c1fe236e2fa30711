import { alphaOfVariances } from "../agreement/cronbach-alpha.js";
import { icc } from "../agreement/icc.js";
import { alphaOfCounts } from "../agreement/krippendorff-alpha.js";
import { variance } from "../agreement/moments.js";
import { rwgJOf } from "../agreement/rwg.js";
import type { Agreement, GroupScores, ItemAgreement, ItemScore, LeverAgreement } from "../types.js";
import { completeVariances } from "./complete-variances.js";
import type { PackedRatings } from "./packed-ratings.js";
import { meansByRole, respondentMeans } from "./respondent-means.js";
import { roleDifferences } from "./role-differences.js";
import type { Ruler } from "./ruler.js";
import type { Area } from "./score-cells.js";
import { spreadOf } from "./spread.js";

/** What agreement is worked out from. */
export interface AgreementContext {
  readonly packed: PackedRatings;
  readonly items: readonly ItemScore[];
  readonly levers: readonly Area[];
  readonly groups: readonly GroupScores[];
  /** The role of each respondent. */
  readonly roles: readonly (string | undefined)[];
  readonly ruler: Ruler;
  readonly minimumAnswered: number;
}

/** How far respondents agree, from the items and roles that are shown. */
export function agree(context: AgreementContext): Agreement {
  const { packed, items, levers, groups, roles, ruler, minimumAnswered } = context;
  const shownRoles = groups.filter(({ kind, hidden }) => kind === "role" && hidden === undefined).map(({ id }) => id);
  const found = levers.map((lever) => {
    const places = lever.places.filter((place) => items[place]!.ratings !== undefined);
    const means = respondentMeans(packed, places, minimumAnswered);
    const byRole = meansByRole(means, roles, shownRoles);
    return {
      lever: leverAgreement({ id: lever.id, places }, means, byRole, context),
      roles: roleDifferences(lever.id, byRole, ruler),
    };
  });
  return {
    items: items.flatMap((item) => itemAgreement(item, ruler)).sort(byDivision),
    levers: found.map(({ lever }) => lever),
    roles: found.flatMap((one) => one.roles).sort((a, b) => b.difference - a.difference),
  };
}

function itemAgreement({ itemId, distribution = [] }: ItemScore, { points, step }: Ruler): ItemAgreement[] {
  const spread = spreadOf(distribution);
  if (spread?.variance === undefined) return [];
  return [
    {
      itemId,
      rwg: 1 - spread.variance / ((points * points - 1) / 12),
      rwgStar: 1 - spread.variance / ((points - 1) / 2) ** 2,
      deviationFromMean: spread.fromMean * step,
      deviationFromMedian: spread.fromMedian * step,
    },
  ];
}

/** The most divided first. */
function byDivision(a: ItemAgreement, b: ItemAgreement): number {
  return a.rwgStar - b.rwgStar || b.deviationFromMean - a.deviationFromMean;
}

function leverAgreement(
  { id, places }: Area,
  means: Float64Array,
  byRole: ReadonlyMap<string, readonly number[]>,
  { packed, items, ruler }: AgreementContext,
): LeverAgreement {
  const counts = places.map((place) => items[place]!.distribution!);
  const { ofItems, ofTotals } = completeVariances(packed, places);
  const values = Array.from({ length: ruler.points }, (_, point) => point);
  const known = means.filter((one) => !Number.isNaN(one));
  const spread = variance(known);
  const found = {
    deviation: spread === undefined ? undefined : Math.sqrt(spread) * ruler.step,
    rwgJ: rwgJOf(
      counts.map((points) => spreadOf(points)?.variance),
      ruler.points,
    ),
    cronbachAlpha: alphaOfVariances(ofItems, ofTotals),
    krippendorffAlpha: alphaOfCounts(counts, values, "ordinal"),
    ...icc([...byRole.values()]),
  };
  const defined: Partial<Record<keyof typeof found, number>> = Object.fromEntries(
    Object.entries(found).filter(([, value]) => value !== undefined),
  );
  return { leverId: id, items: places.length, respondents: known.length, ...defined };
}
