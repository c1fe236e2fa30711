/**
 * Counts of people that are to be shown together: in one table, or in several whose totals are linked.
 *
 * @category Suppression
 */
export interface CountTable {
  /** The cells, totals among them. */
  readonly cells: readonly CountCell[];
  /** Which cells add up to which: rows and columns, grades to a school, schools to a district. A cell may be in several. */
  readonly sums?: readonly CountSum[];
}

/**
 * A count of people.
 *
 * @category Suppression
 */
export interface CountCell {
  /** The cell's id, unique in the table. */
  readonly id: string;
  /** How many people, a whole number from 0. */
  readonly count: number;
  /** Of how many, where the count is a part of a group: 12 chronically absent *of* 160. Those who are not counted are then a cell as well. */
  readonly of?: number;
}

/**
 * Cells that add up to another cell.
 *
 * @category Suppression
 */
export interface CountSum {
  /** The id of the total. */
  readonly total: string;
  /** The ids of its parts. */
  readonly parts: readonly string[];
}

/**
 * What is too small to be shown.
 *
 * @category Suppression
 */
export interface SuppressOptions {
  /** The smallest count that is shown, a whole number; 10 if absent, as in most states' reports (NCES 2011-603); 1 hides nothing. */
  readonly minimum?: number;
  /** `"hide"` (default): nobody is fewer than the minimum, too. `"show"`: a plain count of zero is shown where no sum links it to a share; 0% and 100% never are. */
  readonly zeros?: "hide" | "show";
}

/**
 * Why a cell is hidden.
 *
 * - `too-few-people`: the group has fewer people than the minimum
 * - `small-count`: fewer than the minimum are counted, or fewer than the minimum of the group are not
 * - `complement`: large enough by itself, but another cell could be worked out from it
 *
 * @category Suppression
 */
export type SuppressionReason = "too-few-people" | "small-count" | "complement";

/**
 * A cell as it may be shown.
 *
 * @category Suppression
 */
export interface SuppressedCell {
  /** The cell. */
  readonly id: string;
  /** How many people; `null` if hidden. */
  readonly count: number | null;
  /** Of how many; `null` if hidden, absent if the cell never had it. */
  readonly of?: number | null;
  /** Why it is hidden. Reasons are for whoever checks the table: with a minimum under 4, publishing them can itself tell what is hidden. */
  readonly because?: SuppressionReason;
  /** Why, in words. */
  readonly why?: string;
  /** The cells that could be worked out from it, for whoever checks the suppression. */
  readonly protects?: readonly string[];
}

/**
 * A table as it may be shown.
 *
 * @category Suppression
 */
export interface SuppressedTable {
  /** The cells in their order. */
  readonly cells: readonly SuppressedCell[];
  /** How many of them are hidden. */
  readonly hidden: number;
  /** The smallest count that is shown. */
  readonly minimum: number;
}
