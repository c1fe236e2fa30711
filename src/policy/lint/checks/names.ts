import type { Rule } from "../../types.js";
import type { LintContext, PlacedRule } from "../context.js";
import { onCycle } from "./on-cycle.js";

/** Names of rules and duties that there are not. */
export function unknownNames({ rule, path, leaves }: PlacedRule, { ruleById, tell }: LintContext): void {
  for (const { leaf, path: place } of leaves) {
    if (!("reached" in leaf) || ruleById.has(leaf.reached)) continue;
    tell(
      "unknown-rule",
      "error",
      [...place, "reached"],
      `no rule of the policy is called \`${leaf.reached}\``,
      "Name a rule of this policy, or leave the condition out.",
    );
  }
  const dutyIds = new Set(rule.duties.map(({ id }) => id));
  for (const [index, name] of awaited(rule).entries()) {
    if (name === undefined || dutyIds.has(name) || ruleById.has(name)) continue;
    tell(
      "unknown-duty",
      "error",
      [...path, "duties", index, "due", "from"],
      `no duty of the rule and no rule of the policy is called \`${name}\``,
      "Count from `trigger`, from a duty of the same rule, or from a rule of this policy.",
    );
  }
}

/** For which duty or rule each duty of a rule waits. */
function awaited({ duties }: Rule): (string | undefined)[] {
  return duties.map(({ due }) => (due?.from === "trigger" ? undefined : due?.from));
}

/** Rules that wait for themselves through `reached`. */
export function circularReached({ rules, tell }: LintContext): void {
  const references = rules.map(({ leaves }) =>
    leaves.flatMap(({ leaf, path }) => ("reached" in leaf ? { name: leaf.reached, path: [...path, "reached"] } : [])),
  );
  const circular = onCycle(
    rules.map(({ rule }) => rule.id),
    references.map((own) => own.map(({ name }) => name)),
  );
  for (const [number, { rule }] of rules.entries()) {
    const reference = circular.has(rule.id) && references[number]!.find(({ name }) => circular.has(name));
    if (!reference) continue;
    tell(
      "policy-cycle",
      "error",
      reference.path,
      `the rule waits for itself through \`${reference.name}\``,
      "Let one of the rules say what it counts, without waiting for the other.",
    );
  }
}

/** Duties of a rule that wait for each other, so that none is ever due. */
export function circularDue({ rule, path }: PlacedRule, { tell }: LintContext): void {
  const ids = rule.duties.map(({ id }) => id);
  const names = awaited(rule).map((name) => (name === undefined ? [] : [name]));
  const circular = onCycle(ids, names);
  for (const [index, id] of ids.entries()) {
    if (!circular.has(id)) continue;
    tell(
      "circular-due",
      "error",
      [...path, "duties", index, "due", "from"],
      `the duty \`${id}\` waits for itself and is never due`,
      "Let one of the duties count from `trigger`.",
    );
  }
}
