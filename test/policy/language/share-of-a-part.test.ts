import { expect, test } from "vitest";
import { compilePolicy, decide, decideAll } from "../../../src/index.js";
import { policyOf, ruleOf } from "../../support/policies.js";
import { absent, registerOf } from "../../support/students.js";

test("0.07 of a day in 0.07 days is the whole of it, for one student and for all", () => {
  const compiled = compilePolicy(
    policyOf([ruleOf({ share: "day-equivalent", within: "school-year", of: 0.07, atLeast: 1 })]),
  );
  const register = registerOf({ marks: [absent("2025-09-03", { missed: { share: 0.07 } })] });
  const asOf = "2025-09-05";
  expect(decide(compiled, register, "s1", { asOf }).outcomes[0]?.result).toBe("met");
  expect([...decideAll(compiled, register, { asOf }).result("rule")]).toEqual([1]);
});
