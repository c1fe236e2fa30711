import fc from "fast-check";
import { describe, test } from "vitest";
import type { Determinations, Facts, Policy } from "../../../src/index.js";
import { presets } from "../../../src/policy/presets/index.js";
import type { PolicyCase } from "../../oracle/arbitraries/index.js";
import { policyCases } from "../../oracle/arbitraries/index.js";
import { object } from "../../oracle/arbitraries/optional.js";
import { holdsForAll, propertyTimeout } from "../../oracle/property.js";
import { agreeOnDecisions, agreeOnDistances, agreeOnTables, agreeOnTimelines, agreeOnTraces } from "../agreement.js";

/** Each preset is tried on this fraction of the cases that the engine itself is tried on. */
const fraction = 1 / 15;

/** All that the engine must agree with the oracle on. */
function agree(example: PolicyCase): void {
  agreeOnDecisions(example);
  agreeOnDistances(example);
  agreeOnTraces(example);
  agreeOnTimelines(example);
  agreeOnTables(example);
}

describe("on random registers every preset is decided as the oracle does", () => {
  test.each(Object.entries(presets))("%s", { timeout: propertyTimeout }, (id, policy) => {
    holdsForAll(casesOf(policy), agree, { fraction, shift: Object.keys(presets).indexOf(id) });
  });
});

/** What presets ask for by name; often missing. */
const facts = object<Facts>({
  age: fc.constantFrom(12, 8, 15, 17, 5, undefined),
  completedGrade: fc.constantFrom(6, 3, 9, undefined),
  priorYearAbsenceRate: fc.constantFrom(0.1, 0.05, 0.2, undefined),
  notRespondingToTier2: fc.constantFrom(true, false, undefined),
});

/** Random registers under a policy, with what is known and what was found of each student by the names that it asks for. */
function casesOf(policy: Policy): fc.Arbitrary<PolicyCase> {
  const names = policy.rules.flatMap(({ requires = [] }) => requires);
  const found = object<Determinations>(
    Object.fromEntries(names.map((name) => [name, fc.constantFrom(true, false, undefined)])),
  );
  return fc
    .record({ example: policyCases, known: fc.tuple(facts, facts, facts), found: fc.tuple(found, found, found) })
    .map(({ example, known, found: decided }): PolicyCase => ({
      ...example,
      policy,
      facts: each(example, (id, place) => ({ ...example.facts[id], ...known[place] })),
      determinations: each(example, (_, place) => decided[place]!),
    }));
}

function each<T>({ facts: of }: PolicyCase, make: (studentId: string, place: number) => T): Record<string, T> {
  return Object.fromEntries(Object.keys(of).map((id, place) => [id, make(id, place)]));
}
