import { describe, expect, test } from "vitest";
import { buildCalendar, results } from "../../../src/index.js";
import type { DueDuty, Policy } from "../../../src/index.js";
import { attendanceWorks, usMa } from "../../../src/policy/presets/index.js";
import { attendanceWorksVignettes } from "./attendance-works/index.js";
import { tell } from "./tell.js";
import { usMaVignettes } from "./us-ma/index.js";
import { storyYear } from "./vignette.js";
import type { VignetteTable } from "./vignette.js";

const tables: readonly [Policy, VignetteTable][] = [
  [usMa, usMaVignettes],
  [attendanceWorks, attendanceWorksVignettes],
];

test("the story year has 180 school days, 45 in each quarter", () => {
  const { days, terms } = buildCalendar(storyYear);
  expect(days).toHaveLength(180);
  for (const { firstDay, lastDay } of terms) {
    expect(days.filter(({ date }) => date >= firstDay && date <= lastDay)).toHaveLength(45);
  }
});

describe.each(tables)("$id", (policy, table) => {
  test("every rule has a story in which it is met and one in which it is not", () => {
    expect(Object.keys(table)).toEqual(policy.rules.map((rule) => rule.id));
    for (const [ruleId, vignettes] of Object.entries(table)) {
      const told = new Set(vignettes.map(({ expected }) => expected.result));
      expect([...told], ruleId).toEqual(expect.arrayContaining(["met", "not-met"]));
    }
  });

  describe.each(Object.entries(table))("%s", (ruleId, vignettes) => {
    test.each(vignettes)("$story", (vignette) => {
      const { tier, duties = [], ...expected } = vignette.expected;
      const { decision, table } = tell(policy, vignette);
      const outcome = decision.outcomes.find((candidate) => candidate.ruleId === ruleId);

      const { result, reachedOn, occurrences, status, needs } = outcome!;
      const seen = { result, reachedOn, occurrences: occurrences ?? [], status, needs: needs ?? [] };
      expect(seen).toEqual({ occurrences: [], needs: [], ...expected });
      expect(outcome!.duties.map(standing)).toEqual(
        duties.map((duty) => ({
          ...duty,
          ruleId,
          key: `${policy.id}/${ruleId}/${duty.dutyId}/${duty.occurrence ?? "2025-26"}`,
        })),
      );
      expect(decision.tier).toBe(tier ?? decision.tier);
      expect(results[table.result(ruleId)[0]!]).toBe(result);
    });
  });
});

/** Which duty, for what, and where it stands; its words are the policy's. */
function standing({ key, ruleId, dutyId, occurrence, openedOn, dueOn, status }: DueDuty) {
  return { key, ruleId, dutyId, occurrence, openedOn, dueOn, status };
}
