import type { CountingRules } from "../../../attendance/index.js";
import type { Bound } from "../../compile/bounds.js";
import { comparisonName, type Leaf, type Path } from "../../condition/parts.js";
import { above, isEmpty, reachesLow, shared } from "../../implication/interval.js";
import { areWhole, isPace } from "../../implication/numbers.js";
import { valueOf } from "../bound-values.js";
import type { LintContext, PlacedLeaf, PlacedRule } from "../context.js";
import { bySubject } from "../subject.js";

interface Band {
  readonly ruleId: string;
  /** A text that the bands share which are of the same amount, for the same students. */
  readonly amount: string;
  readonly path: Path;
  readonly low: Bound;
  readonly high: Bound | undefined;
  readonly isWhole: boolean;
}

const nothing: Bound = { n: 0, d: 1, open: false };

/**
 * Gaps between bands of one count, and numbers that are in two of them: 1 to 4, 6 to 9. Rules of one count are bands where some end; a ladder
 * of thresholds has neither gap nor overlap. Bands one within the other are taken to be meant.
 */
export function bandFaults(context: LintContext): void {
  const { tell } = context;
  for (const bands of bandsByAmount(context)) {
    bands.sort((a, b) => valueOf(a.low) - valueOf(b.low) || Number(a.low.open) - Number(b.low.open));
    let covering = bands[0]!;
    for (const band of bands.slice(1)) {
      if (covering.high === undefined) break;
      if (!reachesLow(above(covering.high, band.isWhole), band.low)) {
        tell(
          "gap-in-bands",
          "warning",
          band.path,
          `between \`${covering.ruleId}\` and this band are numbers that are in neither`,
          "Let this band begin where the one before ends.",
        );
      } else if (sharesNumbers(covering.low, covering.high, band)) {
        tell(
          "overlapping-bands",
          "warning",
          band.path,
          `the bands of \`${covering.ruleId}\` and of this rule share numbers`,
          "Let the one end before the other begins, or let the lower one have no end.",
        );
      }
      if (band.high === undefined || valueOf(band.high) >= valueOf(covering.high)) covering = band;
    }
  }
}

/** The bands of one amount, for the same students, where there are several and some end. */
function bandsByAmount({ rules, counting }: LintContext): Band[][] {
  const bands = rules.flatMap((placed) => bandOf(placed, counting) ?? []);
  const groups = [...bySubject(bands, ({ amount }) => [amount]).values()];
  return groups.filter((own) => own.length > 1 && own.some(({ high }) => high !== undefined));
}

/** The band of a rule that looks at one count and nothing else. Nothing missed at all is no band. */
function bandOf({ rule, leaves, compounds }: PlacedRule, counting: CountingRules): Band | undefined {
  const [{ leaf, numberPath }] = leaves as readonly [PlacedLeaf];
  if ("fact" in leaf || "grades" in leaf || isPace(leaf)) return undefined;
  if (compounds.some(({ condition }) => !("all" in condition))) return undefined;
  const [amount, other] = new Set(leaves.map((own) => amountKey(own.leaf)));
  const numbers = leaves.map((own) => own.numbers).reduce(shared);
  const { low = nothing, high } = numbers;
  if (other !== undefined || isEmpty(numbers) || (high !== undefined && high.n <= 0)) return undefined;
  const { id, appliesTo, requires, effective } = rule;
  const scope = JSON.stringify([appliesTo, requires, effective]);
  return { ruleId: id, amount: `${amount} ${scope}`, path: numberPath, low, high, isWhole: areWhole(leaf, counting) };
}

/** A text that conditions share which compare the same amount, be it with other numbers. */
function amountKey(leaf: Leaf): string {
  const entries = Object.entries(leaf)
    .filter(([name]) => name !== comparisonName(leaf))
    .map(([name, value]) => [name, Array.isArray(value) && name !== "count" ? [...new Set(value)].sort() : value])
    .sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify(entries);
}

/** Whether two bands overlap in part. A rule without an end above a band shares with it only the number at which both meet. */
function sharesNumbers(low: Bound, high: Bound, upper: Band): boolean {
  if (isEmpty({ low: upper.low, high }) || valueOf(low) === valueOf(upper.low)) return false;
  if (upper.high === undefined) return valueOf(upper.low) === valueOf(high);
  return valueOf(upper.high) > valueOf(high);
}
