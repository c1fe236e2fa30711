import { requireObjects, requireOptions, requireText } from "../argument.js";
import { TruancyError } from "../errors.js";
import { suppress, type SuppressedCell } from "../privacy/index.js";
import { riskRatio } from "./risk-ratio.js";
import type { ComparedGroup, GroupCount } from "./types.js";
import { wilsonInterval } from "./wilson.js";

/**
 * Student groups beside a reference, fit to be shown: shares, gaps and risk ratios with intervals, of the groups that small cells do not hide.
 *
 * Where the groups divide everybody, as grades do, and all of them together are shown as well, give `total`: then no hidden group can be had by subtraction either.
 *
 * @param groups each group once
 * @param options `reference`, the group that the others are held against; `total`, all of them together, where it is shown as well; `minimum`, 10 if absent
 * @returns the groups in their order; where one is hidden, `hidden` says why and nothing is derived from it
 * @throws {@link TruancyError} `invalid-goal` for a reference that is none of the groups, `invalid-number`, `invalid-table`
 *
 * @example
 * ```ts
 * import { compareGroups } from "truancy-prevention/goals";
 *
 * const groups = [
 *   { group: "grade 9", count: 40, of: 160 },
 *   { group: "grade 10", count: 20, of: 160 },
 *   { group: "ungraded", count: 2, of: 7 },
 * ];
 * const compared = compareGroups(groups, { reference: "grade 10" });
 * compared.map(({ ratio }) => ratio); //=> [2, 1, undefined]
 * compared[2]?.hidden; //=> "fewer than 10 people"
 * ```
 * @category Groups
 */
export function compareGroups(
  groups: readonly GroupCount[],
  options: { readonly reference: string; readonly total?: Omit<GroupCount, "group">; readonly minimum?: number },
): ComparedGroup[] {
  requireObjects(groups, "groups");
  groups.forEach(({ group }, index) => requireText(group, "groups", index, "group"));
  requireOptions(options);
  const { reference, total, minimum } = options;
  if (!groups.some(({ group }) => group === reference)) {
    throw new TruancyError("invalid-goal", ["reference"], "one of the groups");
  }
  const cells = groups.map(({ group, count, of }) => ({ id: `group ${group}`, count, of }));
  const table =
    total === undefined
      ? { cells }
      : { cells: [...cells, { id: "total", ...total }], sums: [{ total: "total", parts: cells.map(({ id }) => id) }] };
  const shown = suppress(table, minimum === undefined ? {} : { minimum }).cells;
  const against = groups.findIndex(({ group }) => group === reference);
  return groups.map(({ group }, index) => compared(group, shown[index]!, shown[against]!));
}

function compared(group: string, cell: SuppressedCell, reference: SuppressedCell): ComparedGroup {
  const { count, of } = cell;
  if (count === null || of === null || of === undefined) {
    return { group, count, of: of ?? null, ...(cell.why !== undefined && { hidden: cell.why }) };
  }
  if (of === 0) return { group, count, of };
  const known = { group, count, of, share: count / of, shareInterval: wilsonInterval(count, of) };
  if (reference.count === null || !reference.of) return known;
  return {
    ...known,
    gap: count / of - reference.count / reference.of,
    ...riskRatio({ count, of }, { count: reference.count, of: reference.of }),
  };
}
