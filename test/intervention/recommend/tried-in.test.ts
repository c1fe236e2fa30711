import { recommend, triedIn, type CaseEvent } from "truancy-prevention/intervention";
import { expect, test } from "vitest";
import { decisionIn } from "../support/decisions.js";
import { whyNot } from "../support/recommended.js";

const started = (supportId: string, interventionId?: string): CaseEvent => ({
  kind: "support-started",
  on: "2025-09-08",
  supportId,
  title: "A support",
  owner: "counselor",
  ...(interventionId === undefined ? {} : { interventionId }),
});
const ended = (
  supportId: string,
  result: "helped" | "helped-some" | "no-change" | "worse" | "not-carried-out",
): CaseEvent => ({
  kind: "support-ended",
  on: "2025-11-14",
  supportId,
  result,
});

test.each(["helped", "helped-some", "no-change", "worse", "not-carried-out"] as const)(
  "a support that ended: %s",
  (result) => {
    const tried = triedIn([started("a", "asthma"), ended("a", result)]);
    expect(tried).toEqual([{ interventionId: "asthma", result, startedOn: "2025-09-08", endedOn: "2025-11-14" }]);
    expect(recommend({ decision: decisionIn(2), tried })).not.toEqual([]);
  },
);

test("supports of one intervention are told apart, and what names none is left out", () => {
  const entries = [
    started("a", "asthma"),
    started("b", "asthma"),
    started("c"),
    ended("b", "worse"),
    ended("c", "helped"),
  ];
  expect(triedIn(entries).map(({ result }) => result)).toEqual(["ongoing", "worse"]);
});

test("from case to recommendation: what failed on record opens the last resort, a recorded cause is one as it is", () => {
  const causes: CaseEvent[] = [
    {
      kind: "cause-recorded",
      on: "2025-09-05",
      rootCause: "barriers",
      saidBy: "family",
      confidence: "confirmed",
      note: "no bus",
    },
  ];
  const entries = [
    ...causes,
    started("a", "success-mentors"),
    started("b", "housing"),
    ended("a", "no-change"),
    ended("b", "no-change"),
  ];
  const options = {
    decision: decisionIn(3),
    causes: entries.filter((entry) => entry.kind === "cause-recorded"),
    tried: triedIn(entries),
  };
  expect(recommend(options).at(-1)?.intervention.id).toBe("truancy-court");
  expect(whyNot("greeting", options)).toBe("other-cause");
  expect(whyNot("truancy-court", { ...options, tried: triedIn(entries.slice(0, -1)) })).toBe("not-yet");
});
