import { TruancyError } from "../../errors.js";
import type { PolicyProgram } from "../compile/program.js";
import type { Facts } from "../types.js";

/** Throw where a fact is a number that is none. A name that the policy does not ask for may be anything, and is not repeated. */
export function checkFacts(facts: Facts, { names }: PolicyProgram): Facts {
  for (const [name, value] of Object.entries(facts)) {
    if (typeof value !== "number" || Number.isFinite(value)) continue;
    throw new TruancyError("invalid-fact", names.has(name) ? ["facts", name] : ["facts"], "a finite number");
  }
  return facts;
}
