import type { DecideAllOptions, Decision, RuleOutcome } from "../../src/index.js";
import { compilePolicy, createRegister, decide, decideAll, timeline } from "../../src/index.js";
import type { PolicyCase } from "../oracle/arbitraries/index.js";
import { distanceFault } from "../oracle/expect-distance.js";
import { traceFault } from "../oracle/expect-trace.js";
import type { OracleDecision } from "../oracle/index.js";
import { oracleDecide, oracleProblems, oracleTimeline } from "../oracle/index.js";
import { mustEqual, oneLine } from "../oracle/property.js";

/** Tier, measures, results, dates, needs and duties of each student are the oracle's. */
export function agreeOnDecisions(example: PolicyCase): void {
  forEveryStudent(example, (studentId, decision, expected) => {
    mustEqual(`${studentId}: tier`, decision.tier, expected.tier);
    mustEqual(`${studentId}: measures`, decision.measures, expected.measures);
    mustEqual(
      `${studentId}: rules`,
      decision.outcomes.map(({ ruleId }) => ruleId),
      example.policy.rules.map(({ id }) => id),
    );
    decision.outcomes.forEach((outcome, i) => {
      const { trace: _, needs, firstNeeds, ...wanted } = expected.outcomes[i]!;
      mustEqual(`${studentId}: outcome`, essence(outcome), wanted);
      const found = outcome.needs ?? [];
      mustEqual(
        `${studentId}: what ${outcome.ruleId} needs besides`,
        found.filter((need) => !needs.includes(need)),
        [],
      );
      mustEqual(
        `${studentId}: what ${outcome.ruleId} lacks`,
        firstNeeds.filter((need) => !found.includes(need)),
        [],
      );
      mustEqual(`${studentId}: order of needs`, found, [...new Set(found)].sort());
    });
  });
}

/** Distances are the oracle's least numbers of further whole absences. */
export function agreeOnDistances(example: PolicyCase): void {
  forEveryStudent(example, (studentId, decision, expected) => {
    const fault = distanceFault(decision.next, expected.next);
    if (fault !== undefined) throw new Error(`${studentId}: ${fault}`);
  });
}

/** Traces agree with the oracle on the day they are taken. */
export function agreeOnTraces(example: PolicyCase): void {
  forEveryStudent(example, (studentId, decision, expected) => {
    decision.outcomes.forEach(({ ruleId, trace }, i) => {
      const fault = traceFault(trace, expected.outcomes[i]!);
      if (fault !== undefined) throw new Error(`${studentId}, ${ruleId}: ${fault}`);
    });
  });
}

/** The timeline of each student is the oracle's. */
export function agreeOnTimelines(example: PolicyCase): void {
  if (isRefused(example)) return;
  const { policy, input, options } = example;
  const { register } = createRegister(input, options);
  const compiled = compilePolicy(policy);
  for (const studentId of register.studentIds) {
    const found = timeline(compiled, register, studentId, optionsOf(example, studentId));
    const expected = oracleTimeline(policy, input, options, studentId, optionsOf(example, studentId));
    mustEqual(`${studentId}: timeline`, found, expected);
  }
}

/** A table holds what is decided one by one, with facts by function and by column. */
export function agreeOnTables(example: PolicyCase): void {
  if (isRefused(example)) return;
  const { policy, input, options } = example;
  const { register } = createRegister(input, options);
  const compiled = compilePolicy(policy);
  const single = register.studentIds.map((id) => decide(compiled, register, id, optionsOf(example, id)));
  for (const all of [byFunction(example), byColumn(example, register.studentIds)]) {
    const table = decideAll(compiled, register, all);
    mustEqual("students", table.studentIds, register.studentIds);
    mustEqual("length", table.length, register.studentIds.length);
    mustEqual(
      "tiers",
      [...table.tier],
      single.map(({ tier }) => tier),
    );
    mustEqual("rows", [...table].map(withoutTraces), single.map(withoutTraces));
    mustEqual(
      "row at",
      single.map((_, i) => withoutTraces(table.at(i))),
      single.map(withoutTraces),
    );
    policy.rules.forEach(({ id }, rule) => {
      mustEqual(
        `column ${id}`,
        [...table.result(id)],
        single.map(({ outcomes }) => codeOf(outcomes[rule]!)),
      );
    });
  }
}

function forEveryStudent(
  example: PolicyCase,
  claim: (studentId: string, decision: Decision, expected: OracleDecision) => void,
): void {
  if (isRefused(example)) return;
  const { policy, input, options } = example;
  const { register } = createRegister(input, options);
  const compiled = compilePolicy(policy);
  for (const studentId of register.studentIds) {
    const decision = decide(compiled, register, studentId, optionsOf(example, studentId));
    claim(studentId, decision, oracleDecision(example, studentId));
  }
}

const decisions = new Map<string, OracleDecision>();

/** The oracle's decision; remembered, because three tests look at the same cases. */
function oracleDecision(example: PolicyCase, studentId: string): OracleDecision {
  const key = `${studentId} ${oneLine(example)}`;
  const { policy, input, options } = example;
  const decision = decisions.get(key) ?? oracleDecide(policy, input, options, studentId, optionsOf(example, studentId));
  if (decisions.size < 1000) decisions.set(key, decision);
  return decision;
}

/** Whether the case has two calendars of equal claim, which createRegister refuses. */
function isRefused({ input, options }: PolicyCase): boolean {
  try {
    oracleProblems(input, options);
    return false;
  } catch {
    return true;
  }
}

function optionsOf({ asOf, facts, determinations }: PolicyCase, studentId: string) {
  return { asOf, facts: facts[studentId]!, determinations: determinations[studentId]! };
}

function byFunction({ asOf, facts, determinations }: PolicyCase): DecideAllOptions {
  return { asOf, facts: (id) => facts[id], determinations: (id) => determinations[id] };
}

function byColumn({ asOf, facts, determinations }: PolicyCase, studentIds: readonly string[]): DecideAllOptions {
  return { asOf, facts: columnsOf(facts, studentIds), determinations: columnsOf(determinations, studentIds) };
}

function columnsOf<T>(
  values: Readonly<Record<string, Readonly<Record<string, T>>>>,
  studentIds: readonly string[],
): Record<string, (T | undefined)[]> {
  const names = [...new Set(studentIds.flatMap((id) => Object.keys(values[id]!)))];
  return Object.fromEntries(names.map((name) => [name, studentIds.map((id) => values[id]![name])]));
}

/** An outcome without what the policy says of the rule anyway, and without its trace and its needs. */
function essence({ ruleId, result, reachedOn, occurrences, status, duties }: RuleOutcome): object {
  return { ruleId, result, reachedOn, occurrences: occurrences ?? [], status, duties };
}

function withoutTraces(decision: Decision): object {
  return { ...decision, outcomes: decision.outcomes.map(({ trace: _, ...outcome }) => outcome) };
}

function codeOf({ result }: RuleOutcome): number {
  return ["not-met", "met", "undetermined"].indexOf(result);
}
