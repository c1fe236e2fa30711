import { describe, expect, test } from "vitest";
import { compilePolicy, decide, decideAll, explain, timeline } from "../../../src/index.js";
import { outcomeIn, policyOf, ruleOf } from "../../support/policies.js";
import { absent, absentOn, registerOf } from "../../support/students.js";

describe("names that JavaScript uses itself are names like any other", () => {
  test.each(["__proto__", "constructor", "toString", "hasOwnProperty", "prototype", "then", ""])("%j", (name) => {
    const count = { count: "day", within: "school-year" } as const;
    const rules = [
      ruleOf(
        { ...count, exceptReasons: [name], atLeast: 2 },
        {
          id: name,
          holds: "once-reached",
          status: name,
          duties: [
            { id: name, action: "Call" },
            { id: "later", action: "Meet", due: { within: 1, unit: "calendar-day", from: name } },
          ],
        },
      ),
      ruleOf({ reached: name, atLeast: 1 }, { id: "other", requires: [name] }),
    ];
    const compiled = compilePolicy(policyOf(rules, { id: name, version: name }));
    const register = registerOf({
      marks: [absent("2025-09-02", { reason: name }), ...absentOn("2025-09-03", "2025-09-04")],
    });
    const decision = decide(compiled, register, "s1", { asOf: "2025-09-10" });
    expect(outcomeIn(decision, name)).toMatchObject({ result: "met", reachedOn: "2025-09-04", status: name });
    expect(outcomeIn(decision, name).trace?.leftOut).toEqual([{ date: "2025-09-02", because: "reason" }]);
    expect(outcomeIn(decision, "other")).toMatchObject({ result: "undetermined", needs: [name] });
    expect([...decideAll(compiled, register, { asOf: "2025-09-10" }).result(name)]).toEqual([1]);
    expect(timeline(compiled, register, "s1", { asOf: "2025-09-10" })[0]).toMatchObject({
      ruleId: name,
      date: "2025-09-04",
    });
    expect(explain(decision).length).toBeGreaterThan(0);
  });
});
