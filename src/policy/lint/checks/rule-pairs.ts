import { normalizeGrade } from "../../../attendance/internal.js";
import { intervalOf, isWithin } from "../../implication/interval.js";
import { formImplies } from "../../implication/implies.js";
import { normalForm, type Form } from "../../implication/normal-form.js";
import type { Rule } from "../../types.js";
import { ofRule, type LintContext, type PlacedRule } from "../context.js";
import { bySubject, subjectOf } from "../subject.js";
import type { PolicyFinding } from "../types.js";

interface Side {
  readonly placed: PlacedRule;
  readonly about: ReadonlySet<string>;
  readonly form: Form;
}

/**
 * Rules that say the same, and rules that never show because another of a higher tier is met whenever they are.
 *
 * Where there are more pairs than can be compared in reasonable time, here or in the checks before, a note says so.
 */
export function* findRulePairs(context: LintContext): Iterable<PolicyFinding> {
  const sides = context.rules.map((placed): Side => {
    const about = new Set(placed.leaves.map(({ condition }) => subjectOf(condition)));
    return { placed, about, form: normalForm(placed.rule.when) };
  });
  const groups = bySubject(sides, ({ about }) => about);
  for (const side of sides) {
    for (const other of othersOf(side, groups)) {
      if (context.budget.left-- <= 0) return yield notAllCompared;
      const finding = findingOf(side, other, context);
      if (finding === undefined) continue;
      yield finding;
      break;
    }
  }
  if (context.budget.left < 0) yield notAllCompared;
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

const notAllCompared: PolicyFinding = {
  code: "not-all-compared",
  severity: "note",
  path: ["rules"],
  message: "there are too many conditions to compare each with each",
  fix: "Check parts of the policy on their own, with fewer rules.",
};

function findingOf(lower: Side, other: Side, context: LintContext): PolicyFinding | undefined {
  const [a, b] = [lower.placed.rule, other.placed.rule];
  if (a.tier < b.tier) {
    if (!lasts(a, b) || !isInScope(a, b) || !bringsAlong(lower, other, context)) return undefined;
    return ofRule(lower.placed, "implied-by-higher-tier", "warning", [...lower.placed.path, "when"], {
      message: `whoever meets this rule meets \`${b.id}\` of tier ${b.tier} too, so that nobody is in tier ${a.tier} by it`,
      fix: "Ask for less here or for more there, or put this rule's duties into the other.",
    });
  }
  if (
    a.tier !== b.tier ||
    a.status !== b.status ||
    (a.holds ?? "while-true") !== (b.holds ?? "while-true") ||
    !isAfter(lower, other)
  )
    return undefined;
  const same =
    isInScope(a, b) && isInScope(b, a) && bringsAlong(lower, other, context) && bringsAlong(other, lower, context);
  if (!same) return undefined;
  return ofRule(lower.placed, "duplicate-rule", "warning", [...lower.placed.path, "when"], {
    message: `this rule is met exactly when \`${b.id}\` is`,
    fix: "Put the duties of both into one rule.",
  });
}

function isAfter(a: Side, b: Side): boolean {
  return (a.placed.path[1] as number) > (b.placed.path[1] as number);
}

function bringsAlong(a: Side, b: Side, { counting, budget }: LintContext): boolean {
  return formImplies(a.form, b.form, counting, budget);
}

/** Whether the second rule is met for as long as the first, once both have been true on one day. */
function lasts(a: Rule, b: Rule): boolean {
  const [from, to] = [a.holds ?? "while-true", b.holds ?? "while-true"];
  return to === "once-reached" || (to === "while-true" && from === "while-true");
}

/** Whether the second rule is in force for everyone, on every date and with every finding with which the first is. */
function isInScope(a: Rule, b: Rule): boolean {
  const [from, to] = [a.appliesTo ?? {}, b.appliesTo ?? {}];
  const grades = to.grades?.map(normalizeGrade);
  return (
    (grades === undefined || (from.grades?.every((grade) => grades.includes(normalizeGrade(grade))) ?? false)) &&
    (to.minimumMembership ?? 0) <= (from.minimumMembership ?? 0) &&
    agesWithin(from, to) &&
    (b.requires ?? []).every((name) => a.requires?.includes(name)) &&
    (b.effective?.from === undefined || (a.effective?.from ?? "") >= b.effective.from) &&
    (b.effective?.until === undefined || (a.effective?.until !== undefined && a.effective.until <= b.effective.until))
  );
}

function agesWithin(from: NonNullable<Rule["appliesTo"]>, to: NonNullable<Rule["appliesTo"]>): boolean {
  if (to.ages === undefined) return true;
  if (from.ages === undefined || JSON.stringify(from.ageOn ?? "day") !== JSON.stringify(to.ageOn ?? "day"))
    return false;
  return isWithin(intervalOf(from.ages, false), intervalOf(to.ages, false));
}
