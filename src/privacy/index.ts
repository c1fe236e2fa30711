/**
 * What may be shown without telling on anyone?
 *
 * A table of counts by grade and group can name a student though it names nobody: three chronically absent girls in grade 7 know each other. {@link suppress}
 * hides cells that are too small, and those from which a hidden one could be worked out, and says of each why it went.
 *
 * Ten is the usual minimum: of the states' rules that a federal review found, which ran from 5 to 30, it was the most frequent. Massachusetts' own number could
 * not be read in a source that we may cite. FERPA names none; it asks that nobody can be identified with reasonable certainty.
 *
 * @example A school in which nearly everybody came
 * ```ts
 * import { suppress } from "truancy-prevention/privacy";
 *
 * const { cells } = suppress({
 *   cells: [
 *     { id: "grade 6", count: 3, of: 58 },
 *     { id: "grade 7", count: 17, of: 61 },
 *     { id: "grade 8", count: 22, of: 64 },
 *     { id: "school", count: 42, of: 183 },
 *   ],
 *   sums: [{ total: "school", parts: ["grade 6", "grade 7", "grade 8"] }],
 * });
 * cells.map(({ id, count, of }) => `${id}: ${count ?? "–"} of ${of}`);
 * //=> ["grade 6: – of 58", "grade 7: – of 61", "grade 8: 22 of 64", "school: 42 of 183"]
 * ```
 * @module
 */
export { suppress } from "./suppress.js";
export type * from "./types.js";
