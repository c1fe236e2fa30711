import { expect, test } from "vitest";
import { replay, advance } from "../../../src/index.js";
import type { Case, CaseEvent } from "../../../src/index.js";
import { tenDayCase } from "./stories.js";

const event = (index: number): CaseEvent =>
  index % 3 === 0
    ? {
        kind: "support-started",
        on: "2025-10-01",
        supportId: `s${index}`,
        title: "A ride",
        owner: "counselor",
        urgent: true,
      }
    : { kind: "note-recorded", on: "2025-10-01", text: `note ${index}` };

/** The milliseconds that it takes to put events at the end of a case. */
function time(supportCase: Case, count: number): number {
  const start = performance.now();
  let current = supportCase;
  for (let index = 0; index < count; index++) current = advance(current, event(1_000_000 + index)).supportCase;
  return performance.now() - start;
}

test("ten thousand events stay fast, and one more changes nothing of those before it", { timeout: 60_000 }, () => {
  const opening = tenDayCase().entries;
  const events = Array.from({ length: 10_000 }, (_, index) => event(index));
  const start = performance.now();
  const long = replay([...opening, ...events]);
  // A tenth of a second on an idle machine of 2024 for every thousand; copying all entries deeply would take minutes.
  expect(performance.now() - start).toBeLessThan(30_000);
  expect(long.entries).toHaveLength(10_001);
  const { supportCase, patches, inverse } = advance(long, event(20_001));
  expect(long.entries.every((entry, index) => supportCase.entries[index] === entry)).toBe(true);
  expect(supportCase.duties).toBe(long.duties);
  expect(JSON.stringify([patches, inverse]).length).toBeLessThan(2_000);
  expect(time(long, 200)).toBeLessThan(5_000);
});
