import type { Condition, Holds, IsoDate, RuleOutcome } from "../../src/index.js";
import { outcomeOf } from "./policies.js";
import type { Situation } from "./policies.js";
import { absentOn } from "./students.js";

/** What came out for a rule: what it came to, and when. */
export type Held = Pick<RuleOutcome, "result"> & Partial<Pick<RuleOutcome, "reachedOn" | "occurrences">>;

/** What comes out for a rule that holds in this way. */
export function holding(holds: Holds, when: Condition, asOf: IsoDate, situation: Situation): Held {
  const { result, reachedOn, occurrences } = outcomeOf(when, {
    ...situation,
    asOf,
    rule: { ...situation.rule, holds },
  });
  return {
    result,
    ...(reachedOn === undefined ? {} : { reachedOn }),
    ...(occurrences === undefined ? {} : { occurrences }),
  };
}

/** Two absences in a calendar month: in September from the 3rd on, in October from the 8th on, and not in between. */
export const twoInMonth: Condition = { count: "day", within: "calendar-month", atLeast: 2 };
/** The absences that {@link twoInMonth} is tried on. */
export const marks = absentOn("2025-09-02", "2025-09-03", "2025-09-10", "2025-10-06", "2025-10-08");
