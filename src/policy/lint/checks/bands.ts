import type { Bound } from "../../compile/bounds.js";
import { areApart, isEmpty, type Interval } from "../../implication/interval.js";
import type { Leaf } from "../../implication/leaf.js";
import { areWhole, numbersOf } from "../../implication/numbers.js";
import { ofRule, type LintContext, type Path, type PlacedRule } from "../context.js";
import { amountKey } from "../amount-key.js";
import { thresholdPath } from "../threshold.js";
import type { PolicyFinding } from "../types.js";

interface Band {
  readonly placed: PlacedRule;
  readonly path: Path;
  readonly low: Bound;
  readonly high: Bound | undefined;
}

const nothing: Bound = { n: 0, d: 1, open: false };

/**
 * Gaps between bands of one count, and numbers that are in two of them: 1 to 4, 6 to 9. Rules of one count are bands where some end; a ladder
 * of thresholds has neither gap nor overlap. Bands one within the other are taken to be meant.
 */
export function* findBands(context: LintContext): Iterable<PolicyFinding> {
  for (const { bands, whole } of scales(context)) {
    const sorted = [...bands].sort(
      (a, b) => a.low.n / a.low.d - b.low.n / b.low.d || Number(a.low.open) - Number(b.low.open),
    );
    let covering = sorted[0]!;
    for (const band of sorted.slice(1)) {
      if (covering.high === undefined) break;
      if (leavesGap(covering.high, band.low, whole)) {
        yield ofRule(band.placed, "gap-in-bands", "warning", band.path, {
          message: `between \`${covering.placed.rule.id}\` and this band are numbers that are in neither`,
          fix: "Let this band begin where the one before ends.",
        });
      } else if (sharesNumbers(covering, band)) {
        yield ofRule(band.placed, "overlapping-bands", "warning", band.path, {
          message: `the bands of \`${covering.placed.rule.id}\` and of this rule share numbers`,
          fix: "Let the one end before the other begins, or let the lower one have no end.",
        });
      }
      if (band.high === undefined || valueOf(band.high) >= valueOf(covering.high)) covering = band;
    }
  }
}

function* scales(context: LintContext): Iterable<{ bands: Band[]; whole: boolean }> {
  const byAmount = new Map<string, { bands: Band[]; whole: boolean }>();
  for (const placed of context.rules) {
    const found = bandOf(placed, context);
    if (found === undefined) continue;
    const { key, whole, ...band } = found;
    const scale = byAmount.get(key) ?? { bands: [], whole };
    scale.bands.push(band);
    byAmount.set(key, scale);
  }
  for (const scale of byAmount.values()) {
    if (scale.bands.length > 1 && scale.bands.some(({ high }) => high !== undefined)) yield scale;
  }
}

/** The band of a rule that looks at one count and nothing else. Nothing missed at all is no band. */
function bandOf(placed: PlacedRule, { counting }: LintContext) {
  const { rule, leaves, compounds } = placed;
  const [first] = leaves;
  if (
    first === undefined ||
    "fact" in first.condition ||
    "grades" in first.condition ||
    "atLeastPerMonth" in first.condition
  )
    return undefined;
  if (compounds.some(({ condition }) => !("all" in condition))) return undefined;
  const scope = JSON.stringify([rule.appliesTo, rule.requires, rule.effective]);
  const keys = new Set(leaves.map(({ condition }) => amountKey(condition)));
  if (keys.size !== 1) return undefined;
  const numbers = leaves.map(({ condition }) => numbersOf(condition, counting)).reduce(narrower);
  if (isEmpty(numbers)) return undefined;
  const { low = nothing, high } = numbers;
  if (high !== undefined && high.n <= 0) return undefined;
  const path = thresholdPath(first.condition, first.path);
  return {
    placed,
    path,
    low,
    high,
    whole: areWhole(first.condition as Leaf, counting),
    key: `${[...keys][0]} ${scope}`,
  };
}

function narrower(a: Interval, b: Interval): Interval {
  const low = a.low && b.low ? (isAbove(a.low, b.low) ? a.low : b.low) : (a.low ?? b.low);
  const high = a.high && b.high ? (isAbove(a.high, b.high) ? b.high : a.high) : (a.high ?? b.high);
  return { ...(low && { low }), ...(high && { high }) };
}

function isAbove(a: Bound, b: Bound): boolean {
  return valueOf(a) > valueOf(b) || (valueOf(a) === valueOf(b) && a.open);
}

function valueOf({ n, d }: Bound): number {
  return n / d;
}

function leavesGap(high: Bound, low: Bound, whole: boolean): boolean {
  if (whole) return low.n > high.n + 1;
  return valueOf(low) > valueOf(high) || (valueOf(low) === valueOf(high) && low.open && high.open);
}

/** Whether two bands overlap in part. A rule without an end above a band shares with it only the number at which both meet. */
function sharesNumbers(lower: Band, upper: Band): boolean {
  const high = lower.high!;
  if (areApart(upper.low, high) || valueOf(lower.low) === valueOf(upper.low)) return false;
  if (upper.high === undefined) return valueOf(upper.low) === valueOf(high);
  return valueOf(upper.high) > valueOf(high);
}
