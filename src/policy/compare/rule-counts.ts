import type { Side } from "./side.js";
import type { RuleComparison, StatusComparison } from "./types.js";

const met = 1;

/** How many of some students meet each rule of either policy, and who changes the tier by it. */
export function compareRules(from: Side, to: Side, students: readonly number[]): RuleComparison[] {
  const titles = new Map([...from.policy.rules, ...to.policy.rules].map(({ id, title }) => [id, title]));
  return [...titles].map(([ruleId, title]) => {
    const [held, holds] = [tierBy(ruleId, from), tierBy(ruleId, to)];
    const counts = countChanges(
      (student) => held(student) > 0,
      (student) => holds(student) > 0,
      students,
    );
    const raises = students.filter((student) => isRaised(student, from, to, held, holds)).length;
    const lowers = students.filter((student) => isRaised(student, to, from, holds, held)).length;
    return { ruleId, title, ...counts, raises, lowers };
  });
}

/** The tier to which a rule leads a student, 0 where it is not met. */
function tierBy(ruleId: string, { policy, results }: Side): (student: number) => number {
  const tier = policy.rules.find(({ id }) => id === ruleId)?.tier ?? 0;
  const column = results(ruleId);
  return (student) => (column?.[student] === met ? tier : 0);
}

/** Whether a student is in a higher tier by a rule. A rule in both policies can lead to another tier than before: that moves a student as well. */
function isRaised(
  student: number,
  from: Side,
  to: Side,
  held: (student: number) => number,
  holds: (student: number) => number,
): boolean {
  const tier = to.table.tier[student]!;
  return tier > from.table.tier[student]! && holds(student) === tier && held(student) !== tier;
}

/** How many of some students have each status, by name. */
export function compareStatuses(from: Side, to: Side, students: readonly number[]): StatusComparison[] {
  const statuses = new Set([...from.policy.rules, ...to.policy.rules].flatMap(({ status }) => status ?? []));
  return [...statuses].sort().map((status) => {
    return { status, ...countChanges(withStatus(status, from), withStatus(status, to), students) };
  });
}

/** Whether a student has a status. */
export function withStatus(status: string, { policy, table }: Side): (student: number) => boolean {
  const columns = policy.rules.filter((rule) => rule.status === status).map(({ id }) => table.result(id));
  return (student) => columns.some((column) => column[student] === met);
}

function countChanges(
  held: (student: number) => boolean,
  holds: (student: number) => boolean,
  students: readonly number[],
): { readonly from: number; readonly to: number; readonly gained: number; readonly lost: number } {
  const [before, after] = [students.filter(held), students.filter(holds)];
  const kept = before.filter(holds).length;
  return { from: before.length, to: after.length, gained: after.length - kept, lost: before.length - kept };
}
