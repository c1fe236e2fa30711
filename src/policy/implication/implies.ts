import type { CountingRules } from "../../attendance/index.js";
import type { Condition } from "../types.js";
import { leafImplies } from "./leaf-order.js";
import { normalForm, type Form, type Literal } from "./normal-form.js";

/** How many pairs of parts may still be compared before the answer is that nothing was shown. */
export interface Budget {
  left: number;
}

const mostSteps = 20_000;

/**
 * Whether a condition is sure to bring another one with it: on every day of every student, in every calendar and whatever the facts, the
 * second is true where the first is. `false` says only that this was not shown.
 *
 * Both are conditions of policies that count by these rules, already checked. What may be relied upon is tested against the engine on random
 * registers; it takes for granted that the dates of two school years do not overlap.
 */
export function implies(a: Condition, b: Condition, counting: CountingRules): boolean {
  return formImplies(normalForm(a), normalForm(b), counting);
}

/** The same for conditions in normal form, and a budget that many questions share. */
export function formImplies(a: Form, b: Form, counting: CountingRules, budget: Budget = { left: mostSteps }): boolean {
  const known = new Map<Form, Map<Form, boolean>>();
  const proves = (from: Form, to: Form): boolean => {
    const remembered = known.get(from)?.get(to);
    if (remembered !== undefined) return remembered;
    const shown = budget.left-- > 0 && prove(from, to);
    const row = known.get(from) ?? new Map<Form, boolean>();
    known.set(from, row.set(to, shown));
    return shown;
  };
  const prove = (from: Form, to: Form): boolean => {
    if ("of" in from && from.kind === "any") return from.of.every((part) => proves(part, to));
    if ("of" in to && to.kind === "all") return to.of.every((part) => proves(from, part));
    if ("of" in from && from.of.some((part) => proves(part, to))) return true;
    if ("of" in to) return to.of.some((part) => proves(from, part));
    return "leaf" in from && literalImplies(from, to, counting);
  };
  return proves(a, b);
}

/** That the one is false makes the other false, where the other being possible makes the one possible. */
function literalImplies(a: Literal, b: Literal, counting: CountingRules): boolean {
  if (a.denied !== b.denied) return false;
  return a.denied ? leafImplies(b.leaf, a.leaf, "possible", counting) : leafImplies(a.leaf, b.leaf, "true", counting);
}
