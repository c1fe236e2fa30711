import type { Condition } from "../types.js";

/** A condition without parts. */
export type Leaf = Exclude<Condition, { all: unknown } | { any: unknown } | { not: unknown }>;
