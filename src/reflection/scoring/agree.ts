import { alphaOfVariances } from "../agreement/cronbach-alpha.js";
import { icc, type IntraclassCorrelation } from "../agreement/icc.js";
import { alphaOfCounts } from "../agreement/krippendorff-alpha.js";
import { variance } from "../agreement/moments.js";
import { rwgJOf } from "../agreement/rwg.js";
import type { Agreement, GroupScores, ItemAgreement, ItemScore, LeverAgreement } from "../types.js";
import { completeVariances } from "./complete-variances.js";
import type { PackedRatings } from "./packed-ratings.js";
import { toNearest } from "./to-nearest.js";
import { isSmall } from "./hide-small.js";
import { meansByRole, meansOf, type RespondentMeans } from "./respondent-means.js";
import { roleDifferences, shownIn, type RoleContext } from "./role-differences.js";
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
  readonly minimumRespondents: number;
}

/** How far respondents agree, from the items and roles that are shown. */
export function agree(context: AgreementContext): Agreement {
  const { packed, items, levers, groups, ruler, minimumAnswered } = context;
  const shownRoles = groups.filter(({ kind, hidden }) => kind === "role" && hidden === undefined);
  const shown = levers.map(({ id, places }) => ({
    id,
    places: places.filter((place) => items[place]!.mean !== undefined),
  }));
  const within = { ...context, shownRoles, meansOver: meansOf(packed, minimumAnswered) };
  return {
    items: items.flatMap((item) => itemAgreement(item, ruler)).sort(byDivision),
    levers: shown.map((lever) => leverAgreement(lever, within)),
    roles: shown
      .flatMap(({ id, places }) => roleDifferences(id, places, within))
      .sort((a, b) => b.difference - a.difference),
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

function leverAgreement({ id, places }: Area, context: AgreementContext & RoleContext): LeverAgreement {
  const { items, ruler, meansOver } = context;
  const counts = places.map((place) => items[place]!.distribution!);
  const values = Array.from({ length: ruler.points }, (_, point) => point);
  const means = meansOver(places);
  const found = {
    deviation: deviationOf(means, context),
    rwgJ: rwgJOf(
      counts.map((points) => spreadOf(points)?.variance),
      ruler.points,
    ),
    cronbachAlpha: consistency(places, means, context),
    krippendorffAlpha: alphaOfCounts(counts, values, "ordinal"),
    ...correlation(places, context),
  };
  const defined: Partial<Record<keyof typeof found, number>> = Object.fromEntries(
    Object.entries(found).filter(([, value]) => value !== undefined),
  );
  return { leverId: id, items: places.length, respondents: means.known, ...defined };
}

/** Rounded where all its digits would tell of the few who rated only in part. */
function deviationOf(
  { means, known, partial }: RespondentMeans,
  { ruler, minimumRespondents }: AgreementContext,
): number | undefined {
  const spread = variance(means.filter((one) => !Number.isNaN(one)));
  if (spread === undefined || known < minimumRespondents) return undefined;
  const deviation = Math.sqrt(spread);
  return (isSmall(partial, minimumRespondents) ? toNearest(deviation, 0.1) : deviation) * ruler.step;
}

/** The same for Cronbach's alpha, which rests on those who rated every item. */
function consistency(
  places: readonly number[],
  { partial }: RespondentMeans,
  { packed, minimumRespondents }: AgreementContext,
): number | undefined {
  const { complete, ofItems, ofTotals } = completeVariances(packed, places);
  const alpha = complete < minimumRespondents ? undefined : alphaOfVariances(ofItems, ofTotals);
  return alpha !== undefined && isSmall(partial, minimumRespondents) ? toNearest(alpha, 0.01) : alpha;
}

/** Of the roles that are shown, over the items that all of them show. */
function correlation(
  places: readonly number[],
  context: AgreementContext & RoleContext,
): Partial<IntraclassCorrelation> {
  const { meansOver, roles, shownRoles, minimumRespondents } = context;
  const shared = shownIn(places, shownRoles);
  if (shared.length === 0) return {};
  const ids = shownRoles.map(({ id }) => id);
  const byRole = meansByRole(meansOver(shared), roles, ids);
  return icc([...byRole.values()].filter(({ length }) => length >= minimumRespondents));
}
