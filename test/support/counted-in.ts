import type { IsoDate, Window } from "../../src/index.js";
import { outcomeOf } from "./policies.js";
import type { Situation } from "./policies.js";
import { absentOn } from "./students.js";
import { expect } from "vitest";

/** The dates among those missed that a window ending on `asOf` holds. */
export function counted(
  within: Window,
  asOf: IsoDate,
  missed: IsoDate[],
  situation: Situation = {},
): readonly IsoDate[] {
  const { trace } = outcomeOf({ count: "day", within, atLeast: 1 }, { ...situation, asOf, marks: absentOn(...missed) });
  expect(trace?.observed).toBe(trace?.dates?.length ?? 0);
  return trace?.dates ?? [];
}
