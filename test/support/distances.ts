import { expect } from "vitest";
import type { Condition, Distance } from "../../src/index.js";
import { decisionBy, ruleOf } from "./policies.js";
import type { Situation } from "./policies.js";

/** How far the only rule is. */
export function distanceOf(when: Condition, situation: Situation): Omit<Distance, "ruleId"> | undefined {
  const { next } = decisionBy([ruleOf(when, situation.rule)], situation);
  expect(next.length).toBeLessThanOrEqual(1);
  if (next[0] === undefined) return undefined;
  const { ruleId, ...distance } = next[0];
  expect(ruleId).toBe("rule");
  return distance;
}

/** Five days in the school year. */
export const fiveDays: Condition = { count: "day", within: "school-year", atLeast: 5 };
