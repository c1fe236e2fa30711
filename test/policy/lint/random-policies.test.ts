import { expect, test } from "vitest";
import type { Condition, Policy, Rule } from "../../../src/index.js";
import { compilePolicy, createRegister, decide, lintPolicy, timeline } from "../../../src/index.js";
import { limitsOf } from "../../../src/policy/lint/limits/limits-of.js";
import { countedIn } from "../../../src/policy/implication/unit-order.js";
import type { PolicyCase } from "../../oracle/arbitraries/index.js";
import { policyCases } from "../../oracle/arbitraries/index.js";
import { oracleProblems } from "../../oracle/index.js";
import { holdsForAll, oneLine, propertyTimeout } from "../../oracle/property.js";
import { pairs } from "../implication/pairs.js";

const timeout = 10 * propertyTimeout;
const neverMet = new Set([
  "unreachable",
  "contradiction",
  "empty-range",
  "never-counts",
  "each-time-without-count",
  "not-in-force",
]);

test("a rule that is called never met is never met", { timeout }, () => {
  let shown = 0;
  holdsForAll(policyCases, (example) => {
    if (isRefused(example)) return;
    const [calendar] = example.input.calendars;
    const findings = lintPolicy(example.policy, example.input.calendars.length === 1 ? { calendar: calendar! } : {});
    const never = findings.filter(
      ({ code, path }) =>
        neverMet.has(code) &&
        !path.some((step) => step === "any" || step === "not") &&
        !(code === "never-counts" && admitsNothing(example.policy, path)),
    );
    shown += never.length;
    for (const { code, ruleId } of never) {
      forEveryStudent(example, example.policy, (studentId, met) => {
        if (met.some((own) => own === ruleId)) throw new Error(`${studentId} meets ${ruleId}, which is ${code}`);
      });
    }
  });
  expect(shown).toBeGreaterThan(10);
});

test(
  "who meets a rule implied by a higher tier is in a higher tier, and duplicates are met together",
  { timeout },
  () => {
    let shown = 0;
    holdsForAll(pairs, (example) => {
      if (isRefused(example)) return;
      for (const [tierOfA, holds] of [
        [2, "once-reached"],
        [3, "once-reached"],
        [2, "while-true"],
      ] as const) {
        const policy = beside(example.policy, example.a, example.b, tierOfA, holds);
        const findings = lintPolicy(policy);
        const implied = findings.some(({ code, ruleId }) => code === "implied-by-higher-tier" && ruleId === "a");
        const twice = findings.some(({ code, ruleId }) => code === "duplicate-rule" && ruleId === "b");
        if (!implied && !twice) continue;
        shown++;
        forEveryStudent(example, policy, (studentId, _, now) => {
          if (implied && now.includes("a") && !now.includes("b"))
            throw new Error(`${studentId} meets a and not b: ${oneLine([example.a, example.b])}`);
          if (twice && now.includes("a") !== now.includes("b"))
            throw new Error(`${studentId} meets one: ${oneLine([example.a, example.b])}`);
        });
      }
    });
    expect(shown).toBeGreaterThan(10);
  },
);

test("nothing counted is more than its window can hold", { timeout }, () => {
  let looked = 0;
  holdsForAll(pairs, (example) => {
    const [calendar, second] = example.input.calendars;
    const leaf = example.a;
    if (second !== undefined || isRefused(example) || !("count" in leaf) || "atLeastPerMonth" in leaf) return;
    const most = limitsOf(calendar, example.policy.counting).mostIn(leaf.within, countedIn(leaf.count));
    const anyCalendar = limitsOf(undefined, example.policy.counting).mostIn(leaf.within, countedIn(leaf.count));
    const compiled = compilePolicy(beside(example.policy, leaf, leaf, 2, "while-true"));
    const { register } = createRegister(example.input, example.options);
    for (const studentId of register.studentIds) {
      const { outcomes } = decide(compiled, register, studentId, { asOf: example.asOf });
      const { observed } = outcomes[1]!.trace ?? {};
      if (observed === undefined) continue;
      looked++;
      if (observed > most + 1e-9 || most > anyCalendar + 1e-9)
        throw new Error(`${observed} of ${most} of ${anyCalendar}`);
    }
  });
  expect(looked).toBeGreaterThan(10);
});

function beside(
  policy: Policy,
  a: Condition,
  b: Condition,
  tierOfA: 2 | 3,
  holds: "once-reached" | "while-true",
): Policy {
  const [referred, one, two] = policy.rules as [Rule, Rule, Rule];
  return {
    ...policy,
    rules: [referred, { ...one, when: a, tier: tierOfA, holds }, { ...two, when: b, tier: 3, holds }],
  };
}

/** Whether the condition at a path is one that holds where nothing is counted. */
function admitsNothing(policy: Policy, path: readonly (string | number)[]): boolean {
  const leaf = path.reduce<unknown>((value, step) => (value as Record<string, unknown>)[step], policy) as Partial<
    Record<string, number>
  >;
  return !((leaf["atLeast"] ?? leaf["atLeastPerMonth"] ?? 0) > 0 || leaf["moreThan"] !== undefined);
}

/** What a student ever meets, and what on each date on which that changes. */
function forEveryStudent(
  example: PolicyCase,
  policy: Policy,
  claim: (studentId: string, met: readonly string[], now: readonly string[]) => void,
): void {
  const { register } = createRegister(example.input, example.options);
  const compiled = compilePolicy(policy);
  for (const studentId of register.studentIds) {
    const known = {
      facts: example.facts[studentId]!,
      determinations: example.determinations[studentId]!,
      traces: false,
    };
    const crossings = timeline(compiled, register, studentId, { asOf: example.asOf, ...known });
    const met = crossings.filter(({ change }) => change === "reached").map(({ ruleId }) => ruleId);
    for (const asOf of new Set([example.asOf, ...crossings.map(({ date }) => date)])) {
      const { outcomes } = decide(compiled, register, studentId, { asOf, ...known });
      const now = outcomes.filter(({ result }) => result === "met").map(({ ruleId }) => ruleId);
      claim(studentId, [...met, ...now], now);
    }
  }
}

function isRefused({ input, options }: PolicyCase): boolean {
  try {
    oracleProblems(input, options);
    return false;
  } catch {
    return true;
  }
}
