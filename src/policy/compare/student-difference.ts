import { decidingPart } from "../trace-parts.js";
import type { Decision, RuleOutcome } from "../types.js";
import type { RuleDifference, RuleStanding, StudentDifference } from "./types.js";

/** What two decisions about one student say differently. */
export function studentDifference(from: Decision, to: Decision): StudentDifference {
  const [held, holds] = [statusesOf(from), statusesOf(to)];
  return {
    studentId: from.studentId,
    tier: { from: from.tier, to: to.tier },
    statusesGained: holds.filter((status) => !held.includes(status)),
    statusesLost: held.filter((status) => !holds.includes(status)),
    rules: ruleDifferences(from, to),
  };
}

function statusesOf({ outcomes }: Decision): string[] {
  return [...new Set(outcomes.flatMap(({ status }) => status ?? []))];
}

function ruleDifferences(from: Decision, to: Decision): RuleDifference[] {
  const before = new Map(from.outcomes.map((outcome) => [outcome.ruleId, outcome]));
  const after = new Map(to.outcomes.map((outcome) => [outcome.ruleId, outcome]));
  const ruleIds = new Set([...before.keys(), ...after.keys()]);
  return [...ruleIds].flatMap((ruleId) => {
    const [former, now] = [before.get(ruleId), after.get(ruleId)];
    if ((former?.result ?? "not-met") === (now?.result ?? "not-met")) return [];
    const { title } = (now ?? former)!;
    return { ruleId, title, ...(former && { from: standingOf(former) }), ...(now && { to: standingOf(now) }) };
  });
}

function standingOf({ result, tier, reachedOn, needs, trace }: RuleOutcome): RuleStanding {
  const { observed, threshold } = (trace && decidingPart(trace)) ?? {};
  return {
    result,
    tier,
    ...(reachedOn !== undefined && { reachedOn }),
    ...(observed !== undefined && { observed }),
    ...(threshold !== undefined && { threshold }),
    ...(needs !== undefined && { needs }),
  };
}
