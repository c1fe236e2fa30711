import type { Condition, Trace } from "../../src/index.js";
import { outcomeOf } from "./policies.js";
import type { Situation } from "./policies.js";

/** The trace of the only rule, which has this condition. */
export function traceOf(when: Condition, situation: Situation): Trace {
  const { trace } = outcomeOf(when, situation);
  if (trace === undefined) throw new Error("the outcome has no trace");
  return trace;
}
