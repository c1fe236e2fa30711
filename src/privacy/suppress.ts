import { requireObject, requireOptions } from "../argument.js";
import { TruancyError } from "../errors.js";
import { checkTable } from "./check-table.js";
import { hideComplements } from "./complements.js";
import type { Hiding } from "./hiding.js";
import { linkedBy } from "./quantities.js";
import { cellsWithZeros } from "./zeros.js";
import type {
  CountCell,
  CountTable,
  SuppressedCell,
  SuppressedTable,
  SuppressionReason,
  SuppressOptions,
} from "./types.js";

/**
 * Hide the cells of a table that are too small to be shown, and those from which a hidden one could be worked out, and say of each why it went.
 *
 * Hidden first: groups with fewer people than the minimum, counts below it, and counts that leave fewer than it of their group; so 0% and 100% are never
 * shown. Then, as long as a reader who knows all totals could work out a hidden number, or a small number hidden together with others, one more cell goes: by
 * subtraction, in rows and columns and nested totals, by solving all equations at once, or by what they leave it between (linear programming, for parts of
 * a table with 80 hidden numbers at most; beyond, bounds one equation at a time). Of the cells that help, the one goes that
 * helps most, a part before a total, and the smallest of those.
 *
 * One table at a time: what was published last year, or in another table that shares people with this one, it does not know. Put everything that is published
 * together into one table with its sums.
 *
 * @param table the counts, and which of them add up to which
 * @param options `minimum`, 10 if absent; `zeros`
 * @returns the cells in their order, hidden ones as `null` with the reason
 * @throws {@link TruancyError} `invalid-number`, `invalid-table` for ids twice or unknown, and for parts that do not add up
 *
 * @example A grade of four cannot hide alone
 * ```ts
 * import { suppress } from "truancy-prevention/privacy";
 *
 * const { cells } = suppress({
 *   cells: [
 *     { id: "grade 9", count: 4 },
 *     { id: "grade 10", count: 25 },
 *     { id: "grade 11", count: 31 },
 *     { id: "school", count: 60 },
 *   ],
 *   sums: [{ total: "school", parts: ["grade 9", "grade 10", "grade 11"] }],
 * });
 * cells.map(({ count }) => count); //=> [null, null, 31, 60]
 * cells.map(({ why }) => why);
 * //=> ["fewer than 10", "another cell could be worked out from it", undefined, undefined]
 * ```
 * @category Suppression
 */
export function suppress(table: CountTable, options: SuppressOptions = {}): SuppressedTable {
  requireObject(table, "table");
  requireOptions(options);
  const { minimum = 10, zeros = "hide" } = options;
  if (!(Number.isSafeInteger(minimum) && minimum >= 1)) {
    throw new TruancyError("invalid-number", ["minimum"], "a whole number from 1");
  }
  if (zeros !== "hide" && zeros !== "show") throw new TruancyError("invalid-table", ["zeros"], "hide or show");
  checkTable(table);
  const hiding = hideSmall(table, minimum, zeros);
  if (minimum > 1) hideComplements(linkedBy(table), hiding, minimum);
  const cells = table.cells.map((cell, index) => shown(cell, index, hiding, table.cells, minimum));
  return { cells, hidden: cells.filter(({ count }) => count === null).length, minimum };
}

function hideSmall(table: CountTable, minimum: number, zeros: "hide" | "show"): Hiding {
  const { cells } = table;
  const shownAsZero = zeros === "show" ? cellsWithZeros(table) : cells.map(() => false);
  const reasons = cells.map((cell, index) => reasonFor(cell, minimum, shownAsZero[index]!));
  return {
    reasons,
    zeros: shownAsZero,
    groups: reasons.map((reason) => reason === "too-few-people"),
    protects: cells.map(() => undefined),
  };
}

function reasonFor({ count, of }: CountCell, minimum: number, zeroShown: boolean): SuppressionReason | undefined {
  if (minimum === 1) return undefined;
  if (of === undefined) return count < minimum && !(count === 0 && zeroShown) ? "small-count" : undefined;
  if (of < minimum) return "too-few-people";
  return count < minimum || of - count < minimum ? "small-count" : undefined;
}

function shown(
  { id, count, of }: CountCell,
  index: number,
  { reasons, groups, protects }: Hiding,
  cells: readonly CountCell[],
  minimum: number,
): SuppressedCell {
  const because = reasons[index];
  if (because === undefined) return { id, count, ...(of !== undefined && { of }) };
  return {
    id,
    count: null,
    ...(of !== undefined && { of: groups[index] ? null : of }),
    because,
    why: inWords(because, of !== undefined, minimum),
    ...(protects[index] !== undefined && { protects: protects[index].map((cell) => cells[cell]!.id) }),
  };
}

function inWords(because: SuppressionReason, hasGroup: boolean, minimum: number): string {
  if (because === "complement") return "another cell could be worked out from it";
  if (because === "too-few-people") return `fewer than ${minimum} people`;
  return hasGroup ? `true of fewer than ${minimum}, or of all but fewer than ${minimum}` : `fewer than ${minimum}`;
}
