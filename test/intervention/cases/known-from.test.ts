import { expect, test } from "vitest";
import { knownFrom, recommend, redact, usMa } from "../../../src/index.js";
import type { CaseEvent } from "../../../src/index.js";
import { after, cause, decided, supportedCase, tenDayCase, tenInARow } from "./stories.js";

const mentor: CaseEvent = {
  kind: "support-started",
  on: "2025-10-08",
  supportId: "mentor",
  title: "A mentor",
  interventionId: "mentor-cc",
  owner: "counselor",
};

test("a case hands on what was said and what was tried, with how it went", () => {
  const running = after(supportedCase(), mentor);
  const ended = after(running, { kind: "support-ended", on: "2025-12-01", supportId: "mentor", result: "no-change" });
  expect(knownFrom(running)).toEqual({
    causes: [{ family: "family", rootCause: "barriers", saidBy: "family", confidence: "confirmed" }],
    // The school van is no intervention of the catalogue.
    tried: [{ interventionId: "mentor-cc", result: "ongoing", startedOn: "2025-10-08" }],
  });
  expect(knownFrom(ended).tried).toEqual([
    { interventionId: "mentor-cc", result: "no-change", startedOn: "2025-10-08", endedOn: "2025-12-01" },
  ]);
});

test("a cause that says neither where nor how is none to go by; what the school itself did is one", () => {
  const unclear: CaseEvent = { kind: "cause-recorded", on: "2025-10-02", saidBy: "data", confidence: "suspected" };
  const { causes } = knownFrom(after(tenDayCase(), unclear, { ...unclear, exclusion: true }));
  expect(causes).toEqual([{ exclusion: true, saidBy: "data", confidence: "suspected" }]);
});

test("recommendations take it, and a view hands on no more than it shows", () => {
  const supportCase = after(tenDayCase(), { ...cause, compartment: "health" } as CaseEvent);
  const decision = decided(usMa, tenInARow, "2025-09-26");
  const because = (known: object) => recommend({ decision, ...known })[0]?.reasons.map(({ code }) => code);
  expect(because(knownFrom(supportCase))).toContain("answers-cause");
  expect(because(knownFrom(redact(supportCase, ["education"])))).not.toContain("answers-cause");
});
