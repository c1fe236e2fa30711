import { formImplies } from "../../implication/implies.js";
import { normalForm, type Form } from "../../implication/normal-form.js";
import { appliesToAll, inForceThrough, requiresNoMore } from "../../implication/scope-order.js";
import type { Rule } from "../../types.js";
import type { LintContext, PlacedRule } from "../context.js";
import { bySubject, subjectOf } from "../subject.js";

interface Side {
  readonly number: number;
  readonly placed: PlacedRule;
  readonly about: ReadonlySet<string>;
  readonly form: Form;
}

/**
 * Rules that say the same, and rules that never show because another of a higher tier is met whenever they are.
 *
 * Where there are more pairs than can be compared in reasonable time, here or in the checks before, a note says so.
 */
export function rulePairs(context: LintContext): void {
  const sides = context.rules.map((placed, number): Side => {
    const about = new Set(placed.leaves.map(({ leaf }) => subjectOf(leaf)));
    return { number, placed, about, form: normalForm(placed.rule.when) };
  });
  const groups = bySubject(sides, ({ about }) => about);
  for (const side of sides) {
    for (const other of othersOf(side, groups)) {
      if (context.budget.left-- <= 0) return tellNotAll(context);
      if (isTold(side, other, context)) break;
    }
  }
  if (context.budget.left < 0) tellNotAll(context);
}

/** The rules that are about one of the things that a rule is about. */
function* othersOf(side: Side, groups: ReadonlyMap<string, readonly Side[]>): Iterable<Side> {
  const seen = new Set([side]);
  for (const subject of side.about) {
    for (const other of groups.get(subject) ?? []) {
      if (seen.has(other)) continue;
      seen.add(other);
      yield other;
    }
  }
}

function tellNotAll({ tell }: LintContext): void {
  tell(
    "not-all-compared",
    "note",
    ["rules"],
    "there are too many conditions to compare each with each",
    "Check parts of the policy on their own, with fewer rules.",
  );
}

/** Tell of a rule beside another; whether there was something to tell. */
function isTold(side: Side, other: Side, context: LintContext): boolean {
  const [a, b] = [side.placed.rule, other.placed.rule];
  const path = [...side.placed.path, "when"];
  if (a.tier < b.tier && lastsAsLong(b, a) && isMetWith(other, side, context)) {
    context.tell(
      "implied-by-higher-tier",
      "warning",
      path,
      `whoever meets this rule meets \`${b.id}\` of tier ${b.tier} too, so that nobody is in tier ${a.tier} by it`,
      "Ask for less here or for more there, or put this rule's duties into the other.",
    );
    return true;
  }
  const isAlike = a.tier === b.tier && a.status === b.status && holdsOf(a) === holdsOf(b);
  if (isAlike && side.number > other.number && isMetWith(other, side, context) && isMetWith(side, other, context)) {
    context.tell(
      "duplicate-rule",
      "warning",
      path,
      `this rule is met exactly when \`${b.id}\` is`,
      "Put the duties of both into one rule.",
    );
    return true;
  }
  return false;
}

/** Whether one rule is met on every day on which another is true. */
function isMetWith(wide: Side, narrow: Side, { counting, budget }: LintContext): boolean {
  const [to, from] = [wide.placed.rule, narrow.placed.rule];
  const isInScope = appliesToAll(to, from) && requiresNoMore(to, from) && inForceThrough(to, from);
  return isInScope && formImplies(narrow.form, wide.form, counting, budget);
}

/** Whether one rule is met for as long as another, once both have been true on one day. */
function lastsAsLong(long: Rule, short: Rule): boolean {
  return holdsOf(long) === "once-reached" || (holdsOf(long) === "while-true" && holdsOf(short) === "while-true");
}

function holdsOf({ holds = "while-true" }: Rule): string {
  return holds;
}
