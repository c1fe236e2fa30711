import type { Rule } from "../types.js";
import type { Side } from "./side.js";
import type { RuleComparison, StatusComparison } from "./types.js";

const met = 1;

/** How many of some students meet each rule of either policy, and who changes the tier by it. */
export function compareRules(from: Side, to: Side, students: readonly number[]): RuleComparison[] {
  const rules = new Map<string, Rule>([...from.policy.rules, ...to.policy.rules].map((rule) => [rule.id, rule]));
  return [...rules.values()].map(({ id, title }) => compareRule(id, title, from, to, students));
}

function compareRule(ruleId: string, title: string, from: Side, to: Side, students: readonly number[]): RuleComparison {
  const counts = { from: 0, to: 0, gained: 0, lost: 0, raises: 0, lowers: 0 };
  const [held, holds] = [from.results(ruleId), to.results(ruleId)];
  const [formerTier, tier] = [tierOf(ruleId, from), tierOf(ruleId, to)];
  for (const student of students) {
    const [before, after] = [held?.[student] === met, holds?.[student] === met];
    if (before) counts.from += 1;
    if (after) counts.to += 1;
    const [low, high] = [from.table.tier[student]!, to.table.tier[student]!];
    // A rule in both policies can lead to another tier than before: that moves a student as well.
    if (after && !before) counts.gained += 1;
    if (before && !after) counts.lost += 1;
    if (after && high > low && tier === high && !(before && formerTier === high)) counts.raises += 1;
    if (before && high < low && formerTier === low && !(after && tier === low)) counts.lowers += 1;
  }
  return { ruleId, title, ...counts };
}

function tierOf(ruleId: string, { policy }: Side): number | undefined {
  return policy.rules.find(({ id }) => id === ruleId)?.tier;
}

/** How many of some students have each status, by name. */
export function compareStatuses(from: Side, to: Side, students: readonly number[]): StatusComparison[] {
  const statuses = new Set([...from.policy.rules, ...to.policy.rules].flatMap(({ status }) => status ?? []));
  return [...statuses].sort().map((status) => {
    const counts = { from: 0, to: 0, gained: 0, lost: 0 };
    const [held, holds] = [withStatus(status, from), withStatus(status, to)];
    for (const student of students) {
      const [before, after] = [held(student), holds(student)];
      if (before) counts.from += 1;
      if (after) counts.to += 1;
      if (after && !before) counts.gained += 1;
      if (before && !after) counts.lost += 1;
    }
    return { status, ...counts };
  });
}

/** Whether a student has a status. */
export function withStatus(status: string, { policy, table }: Side): (student: number) => boolean {
  const columns = policy.rules.filter((rule) => rule.status === status).map(({ id }) => table.result(id));
  return (student) => columns.some((column) => column[student] === met);
}
