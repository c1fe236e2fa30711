import { TruancyError } from "../../errors.js";

type Path = readonly (string | number)[];

/** The steps that have to come first, by the kinds of events that they are. */
export function requireSteps(missing: readonly string[]): void {
  if (missing.length > 0) throw new TruancyError("out-of-turn", ["kind"], `missing: ${missing.join(", ")}`);
}

/** What is wrong with an event itself. */
export function refusedEvent(path: Path, expected: string): TruancyError {
  return new TruancyError("invalid-event", path, `expected ${expected}`);
}
