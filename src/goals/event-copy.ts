import { TruancyError } from "../errors.js";
import type { GoalEvent } from "./types.js";

const deepest = 16;

/** A copy of an event that nobody else can change, so that nothing of the caller's is frozen with the goal; what is no JSON data is refused. */
export function copyOf(event: GoalEvent): GoalEvent {
  if (typeof event !== "object" || event === null) throw new TruancyError("invalid-goal", [], "an event");
  return copied(event, []) as GoalEvent;
}

function copied(value: unknown, path: readonly (string | number)[]): unknown {
  if (path.length > deepest) throw new TruancyError("invalid-goal", [], "data that is not nested so deep");
  if (typeof value === "number" && !Number.isFinite(value)) {
    throw new TruancyError("invalid-number", path, "a finite number");
  }
  if (typeof value === "function") throw new TruancyError("invalid-goal", path, "plain data");
  if (Array.isArray(value)) return value.map((item, index) => copied(item, [...path, index]));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, inner]) => {
      if (key === "__proto__") throw new TruancyError("invalid-goal", path, "properties that are known");
      return inner === undefined ? [] : [[key, copied(inner, [...path, key])]];
    }),
  );
}
