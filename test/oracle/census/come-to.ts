import type { PolicyCase } from "../arbitraries/index.js";
import { leavesOf } from "../conditions.js";
import { oracleDecide, oracleProblems, oracleStudents } from "../index.js";
import type { OracleDecision } from "../index.js";
import { oneLine } from "../property.js";
import { compare } from "../rational.js";
import { without } from "./without.js";

/** What the decisions of a case come to, and which of its words they would differ without. */
export function comesTo(example: PolicyCase): string[] {
  const decisions = decisionsOf(example);
  if (decisions === undefined) return ["two calendars of equal claim"];
  const essence = essenceOf(decisions);
  const decisive = Object.entries(without)
    .map(([word, change]) => [word, change(example)] as const)
    .filter(([, changed]) => oneLine(changed) !== oneLine(example))
    .map(([word, changed]) =>
      essenceOf(decisionsOf(changed) ?? []) === essence ? `idle ${word}` : `decisive ${word}`,
    );
  return [...decisive, ...decisions.flatMap((decision) => ofDecision(decision, example))];
}

function decisionsOf({
  policy,
  input,
  options,
  asOf,
  facts,
  determinations,
}: PolicyCase): OracleDecision[] | undefined {
  try {
    oracleProblems(input, options);
  } catch {
    return undefined;
  }
  return oracleStudents(input, options).map((id) =>
    oracleDecide(policy, input, options, id, { asOf, facts: facts[id]!, determinations: determinations[id]! }),
  );
}

function essenceOf(decisions: readonly OracleDecision[]): string {
  return oneLine(
    decisions.map(({ outcomes }) =>
      outcomes.map(({ result, reachedOn, occurrences }) => [result, reachedOn, occurrences]),
    ),
  );
}

function ofDecision({ measures, outcomes, next }: OracleDecision, { policy }: PolicyCase): string[] {
  return [
    measures.enrolled ? "enrolled" : "not enrolled",
    ...(measures.daysInMembership === 0 ? ["no day in membership"] : []),
    `band ${measures.band}`,
    ...next.map(() => "a distance"),
    ...outcomes.flatMap(({ ruleId, result, needs, trace, duties }) => [
      `${policy.rules.find(({ id }) => id === ruleId)!.holds ?? "while-true"} ${result}`,
      ...needs.map((need) => `needs ${need}`),
      ...duties.map(({ status, dueOn }) => `duty ${status}${dueOn === undefined ? " without a date" : ""}`),
      ...leavesOf(trace).flatMap((leaf) => {
        const kind = Object.keys(leaf.condition)[0]!;
        const { observed, threshold, value } = leaf;
        const tie =
          observed !== undefined && threshold !== undefined && observed.n > 0n && compare(observed, threshold) === 0;
        return [`${kind} ${value}`, ...(tie ? [`${kind} exactly on the line`] : [])];
      }),
    ]),
  ];
}
