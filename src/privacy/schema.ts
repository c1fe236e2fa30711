import * as z from "zod";
import type { Same } from "../same.js";
import { text } from "../schema.js";
import type { CountTable } from "./types.js";

const count = z.int().nonnegative();

const countTable = z
  .strictObject({
    cells: z.array(z.strictObject({ id: text, count, of: z.exactOptional(count) })),
    sums: z.exactOptional(z.array(z.strictObject({ total: text, parts: z.array(text) }))),
  })
  .meta({ title: "Count table", description: "Counts of people that are to be shown together, with their sums." });
true satisfies Same<z.output<typeof countTable>, CountTable>;

/**
 * Checks a {@link CountTable} that comes from outside. That its parts add up is for `suppress` to say.
 *
 * @example
 * ```ts
 * import { countTableSchema } from "truancy-prevention/schemas";
 *
 * countTableSchema.safeParse({ cells: [{ id: "grade 6", count: 3.5 }] }).success; //=> false
 * ```
 * @category Schemas
 */
export const countTableSchema: z.ZodType<CountTable> = countTable;
