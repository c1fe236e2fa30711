import { expect, test } from "vitest";
import type { Result } from "../../../src/index.js";
import { compilePolicy, createRegister, decide, timeline } from "../../../src/index.js";
import type { Leaf } from "../../../src/policy/condition/parts.js";
import { implies } from "../../../src/policy/implication/implies.js";
import { leavesExclude } from "../../../src/policy/implication/leaf-order.js";
import { oracleProblems } from "../../oracle/index.js";
import { holdsForAll, oneLine, propertyTimeout } from "../../oracle/property.js";
import { pairs, type PairCase } from "./pairs.js";

test("what is implied is true wherever what implies it is", { timeout: 10 * propertyTimeout }, () => {
  let shown = 0;
  holdsForAll(pairs, (example) => {
    const ways = [
      ["a", "b", example.a, example.b],
      ["b", "a", example.b, example.a],
    ] as const;
    const implied = ways.filter(([, , from, to]) => implies(from, to, example.policy.counting));
    if (implied.length === 0 || isRefused(example)) return;
    shown++;
    forEveryValue(example, (results) => {
      for (const [from, to] of implied) {
        if (results[from] === "met" && results[to] !== "met") {
          throw new Error(`${from} is met and ${to} ${results[to]}: ${oneLine([example.a, example.b])}`);
        }
      }
    });
  });
  expect(shown).toBeGreaterThan(20);
});

test("conditions that exclude each other are never both true", { timeout: 10 * propertyTimeout }, () => {
  let shown = 0;
  holdsForAll(pairs.map(withLess), (example) => {
    const [a, b] = [example.a, example.b];
    if (!isLeaf(a) || !isLeaf(b) || !leavesExclude(a, b, example.policy.counting) || isRefused(example)) return;
    shown++;
    forEveryValue(example, (results) => {
      if (results.a === "met" && results.b === "met") throw new Error(`both are met: ${oneLine([a, b])}`);
    });
  });
  expect(shown).toBeGreaterThan(0);
});

/** The same pair; of one that asks for at least so much, the other asks for less, since two drawn apart hardly ever exclude each other. */
function withLess(example: PairCase): PairCase {
  if (!("atLeast" in example.a)) return example;
  const { atLeast, ...rest } = example.a;
  const b = { ...rest, lessThan: atLeast } as PairCase["b"];
  const rules = example.policy.rules.map((rule, place) => (place === 2 ? { ...rule, when: b } : rule));
  return { ...example, b, policy: { ...example.policy, rules } };
}

function isLeaf(condition: object): condition is Leaf {
  return !("all" in condition || "any" in condition || "not" in condition);
}

/** Look at both rules on every date on which either changed, and on the last: between two of these nothing changes. */
function forEveryValue(example: PairCase, claim: (results: { a: Result; b: Result }) => void): void {
  const { register } = createRegister(example.input, example.options);
  const compiled = compilePolicy(example.policy);
  for (const studentId of register.studentIds) {
    const known = {
      facts: example.facts[studentId]!,
      determinations: example.determinations[studentId]!,
      traces: false,
    };
    const crossings = timeline(compiled, register, studentId, { asOf: example.asOf, ...known });
    for (const asOf of new Set([example.asOf, ...crossings.map(({ date }) => date)])) {
      const { outcomes } = decide(compiled, register, studentId, { asOf, ...known });
      claim({ a: outcomes[1]!.result, b: outcomes[2]!.result });
    }
  }
}

function isRefused({ input, options }: PairCase): boolean {
  try {
    oracleProblems(input, options);
    return false;
  } catch {
    return true;
  }
}
