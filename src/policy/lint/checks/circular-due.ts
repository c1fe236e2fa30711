import { ofRule, type LintContext } from "../context.js";
import type { PolicyFinding } from "../types.js";
import { onCycle } from "./on-cycle.js";

/** Duties of a rule that wait for each other, so that none is ever due. */
export function* findCircularDue({ rules }: LintContext): Iterable<PolicyFinding> {
  for (const placed of rules) {
    const { duties } = placed.rule;
    const numbers = new Map(duties.map(({ id }, number) => [id, number]));
    const next = duties.map(({ due }) => {
      const number = due?.from === undefined || due.from === "trigger" ? undefined : numbers.get(due.from);
      return number === undefined ? [] : [number];
    });
    for (const number of onCycle(duties.length, next)) {
      yield ofRule(placed, "circular-due", "error", [...placed.path, "duties", number, "due", "from"], {
        message: `the duty \`${duties[number]!.id}\` waits for itself and is never due`,
        fix: "Let one of the duties count from `trigger`.",
      });
    }
  }
}
