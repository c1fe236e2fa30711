import { describe, expect, test } from "vitest";
import type { Determinations, Rule } from "../../../src/index.js";
import { outcomeOf } from "../../support/policies.js";
import { absentOn } from "../../support/students.js";

const twoDays = { count: "day", within: "school-year", atLeast: 2 } as const;
const marks = absentOn("2025-09-02", "2025-09-04");

function requiring(
  requires: string[],
  determinations: Determinations | undefined,
  rule: Partial<Rule> = {},
  missed = marks,
) {
  return outcomeOf(twoDays, {
    marks: missed,
    rule: { holds: "once-reached", requires, status: "truant", ...rule },
    ...(determinations === undefined ? {} : { determinations }),
  });
}

describe("what the law leaves to a person", () => {
  test.each<[string, string[], Determinations | undefined, object]>([
    [
      "not asked yet: undetermined from the day the condition was met",
      ["willful"],
      undefined,
      { result: "undetermined", reachedOn: "2025-09-04", needs: ["willful"] },
    ],
    [
      "asked of other things: undetermined",
      ["willful"],
      { other: true },
      { result: "undetermined", needs: ["willful"] },
    ],
    ["undefined: undetermined", ["willful"], { willful: undefined }, { result: "undetermined", needs: ["willful"] }],
    [
      "found: met on the day the condition was",
      ["willful"],
      { willful: true },
      { result: "met", reachedOn: "2025-09-04" },
    ],
    ["not found: not met", ["willful"], { willful: false }, { result: "not-met" }],
    ["two of two found", ["willful", "warned"], { willful: true, warned: true }, { result: "met" }],
    [
      "one of two found, the other not asked",
      ["willful", "warned"],
      { willful: true },
      { result: "undetermined", needs: ["warned"] },
    ],
    ["one of two not found, the other not asked", ["willful", "warned"], { willful: false }, { result: "not-met" }],
    [
      "neither of two asked, named in order",
      ["willful", "able"],
      {},
      { result: "undetermined", needs: ["able", "willful"] },
    ],
  ])("%s", (_, requires, determinations, expected) => {
    const outcome = requiring(requires, determinations);
    expect(outcome).toMatchObject(expected);
    if (outcome.result !== "undetermined") expect(outcome).not.toHaveProperty("needs");
  });

  test("only a rule that is met gives its status and its duties", () => {
    const duties = [{ id: "meet", action: "Meet the family" }];
    const of = (determinations: Determinations) => requiring(["willful"], determinations, { duties });
    expect(of({ willful: true })).toMatchObject({ status: "truant", duties: [{ dutyId: "meet" }] });
    for (const outcome of [of({}), of({ willful: false })]) {
      expect(outcome).not.toHaveProperty("status");
      expect(outcome.duties).toEqual([]);
    }
  });

  test("a rule whose condition is not met needs nobody", () => {
    const outcome = requiring(["willful"], undefined, {}, absentOn("2025-09-02"));
    expect(outcome.result).toBe("not-met");
    expect(outcome).not.toHaveProperty("needs");
    expect(outcome).not.toHaveProperty("reachedOn");
  });

  test("a name that every object has is no determination", () => {
    expect(requiring(["constructor"], {})).toMatchObject({ result: "undetermined", needs: ["constructor"] });
  });
});

test("facts and determinations that are missing are named together", () => {
  const outcome = outcomeOf(
    { all: [twoDays, { fact: "warned", equals: true }] },
    { marks, rule: { requires: ["willful"] } },
  );
  expect(outcome).toMatchObject({ result: "undetermined", needs: ["warned", "willful"] });
});

test("a determination that is true does not make an unknown condition known", () => {
  const outcome = outcomeOf(
    { fact: "warned", equals: true },
    { rule: { requires: ["willful"] }, determinations: { willful: true } },
  );
  expect(outcome).toMatchObject({ result: "undetermined", needs: ["warned"] });
});
