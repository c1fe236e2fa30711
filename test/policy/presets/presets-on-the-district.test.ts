import { expect, test } from "vitest";
import { readDistrict } from "../../../examples/demo/read-district.js";
import { readOptions } from "../../../examples/demo/options.js";
import { compilePolicy, decide, decideAll } from "../../../src/index.js";
import { presets } from "../../../src/policy/presets/index.js";

const { register, facts, asOf } = await readDistrict(readOptions([]));
const factsOf = (studentId: string) => ({ ...facts.get(studentId) });
/** Each fortieth student is looked at alone. */
const looked = register.studentIds.flatMap((studentId, index) => (index % 40 === 0 ? [{ studentId, index }] : []));

test("the sample holds students of the whole district", () => {
  expect(looked.length).toBeGreaterThanOrEqual(50);
});

test.each(Object.entries(presets))("%s: the table for the district holds what is decided one by one", (_, policy) => {
  const compiled = compilePolicy(policy);
  const table = decideAll(compiled, register, { asOf, facts: factsOf });
  expect(table.length).toBe(register.studentIds.length);
  for (const { studentId, index } of looked) {
    const decision = decide(compiled, register, studentId, { asOf, facts: factsOf(studentId) });
    expect(table.at(index)).toEqual(decision);
    expect(table.tier[index]).toBe(decision.tier);
    for (const { ruleId, result } of decision.outcomes) {
      expect(["not-met", "met", "undetermined"][table.result(ruleId)[index]!], ruleId).toBe(result);
    }
  }
});
