import { TruancyError } from "../../errors.js";
import type { Facts } from "../types.js";

/** Throw where a fact is a number that is none. */
export function checkFacts(facts: Facts): Facts {
  for (const name of Object.keys(facts)) {
    const value = facts[name];
    if (typeof value === "number" && !Number.isFinite(value)) throw new TruancyError("invalid-fact", ["facts", name]);
  }
  return facts;
}
