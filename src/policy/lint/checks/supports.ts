import { hasWord, tellsCourt, tellsExclusion } from "../../../messages/internal.js";
import type { Path } from "../../condition/parts.js";
import type { Policy, Rule } from "../../types.js";
import { gravity, type LintContext } from "../context.js";

/** A local policy that names no other answer than suspension: a warning where it suspends, else a note. */
export function missingAlternatives({ policy, isLocal, tell }: LintContext): void {
  const alternatives = ["alternative", "restorative", "mediation", "in-school", "instead"];
  if (!isLocal || tells(policy, (text) => hasWord(text, alternatives))) return;
  tell(
    "no-alternative-to-suspension",
    tells(policy, tellsExclusion) ? "warning" : "note",
    ["tiers"],
    "no support and no duty is an alternative to suspension and expulsion",
    "Name alternatives among the supports of tiers 2 and 3, such as restorative talks or mediation.",
  );
}

/** A local policy that rewards nobody for coming. */
export function missingIncentives({ policy, isLocal, tell }: LintContext): void {
  const incentives = "incentive reward recogni celebrat prais award prize certificate noticed honor congratulat";
  if (!isLocal || tells(policy, (text) => hasWord(text, incentives.split(" ")))) return;
  tell(
    "no-incentive",
    "warning",
    ["tiers"],
    "no support is an incentive to attend",
    "Say among the supports of tier 1 how good and better attendance is noticed and rewarded.",
  );
}

/** Whether a text is among what a policy says that a school does: supports, and actions of duties. */
function tells({ tiers, rules }: Policy, isWanted: (text: string) => boolean): boolean {
  const supports = tiers.flatMap(({ title, supports: own = [] }) => [title, ...own]);
  const actions = rules.flatMap(({ title, duties }) => [title, ...duties.map(({ action }) => action)]);
  return [...supports, ...actions].some(isWanted);
}

/**
 * A court as the first step. Steps before it are documented by a determination that the rule requires, by a duty of the rule that comes before,
 * by a second case event that the duty requires, or by a rule of a lower tier that has duties.
 */
export function courtsWithoutSteps({ rules, tell }: LintContext): void {
  const hasDuties = (tier: number): boolean => rules.some(({ rule }) => rule.tier === tier && rule.duties.length > 0);
  const lowest = [1, 2].find(hasDuties) ?? 3;
  for (const { rule, path } of rules) {
    const court = rule.tier > lowest ? undefined : courtStep(rule);
    if (court === undefined) continue;
    tell(
      "court-without-steps",
      gravity(rule),
      [...path, ...court],
      "a court is turned to without documented steps before",
      "Require the determination that earlier steps were taken, or put the duties that come first before this one.",
    );
  }
}

/** Where a rule turns to a court as its own first step; undefined where it does not. */
function courtStep({ title, requires = [], duties: [first] }: Rule): Path | undefined {
  if (requires.length > 0) return undefined;
  if (first === undefined) return tellsCourt(title) ? ["title"] : undefined;
  const { action, recipients = [], requires: events = [] } = first;
  return events.length <= 1 && [action, ...recipients].some(tellsCourt) ? ["duties", 0, "action"] : undefined;
}
