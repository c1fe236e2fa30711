import type { AttendanceMark, Condition, IsoDate } from "../../src/index.js";
import { outcomeOf } from "./policies.js";
import type { Situation } from "./policies.js";

/** A condition on a run, but for its comparison. */
export type Run = Omit<Extract<Condition, { consecutive: unknown }>, "atLeast">;

/** The length of the run that ends on the last school day by `asOf`. */
export function run(
  condition: Run,
  asOf: IsoDate,
  marks: AttendanceMark[],
  situation: Situation = {},
): number | undefined {
  return outcomeOf({ ...condition, atLeast: 0 } as Condition, { ...situation, asOf, marks }).trace?.observed;
}

/** A run of days. */
export const days: Run = { consecutive: "day" } as Run;
