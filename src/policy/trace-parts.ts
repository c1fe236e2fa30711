import type { Trace } from "./types.js";

/** A condition's trace and those of all its parts, in the order of the text. */
export function tracesIn(trace: Trace): Trace[] {
  return [trace, ...(trace.of ?? []).flatMap(tracesIn)];
}

/** The first part with a number that holds; the first with a number where none holds. */
export function decidingPart(trace: Trace): Trace | undefined {
  const counting = tracesIn(trace).filter(({ observed }) => observed !== undefined);
  return counting.find(({ holds }) => holds === true) ?? counting[0];
}
