import type { CountingRules } from "../../attendance/index.js";
import type { Leaf } from "../condition/parts.js";
import { normalForm, type Form, type Literal } from "../implication/normal-form.js";
import type { Policy, ReachedCondition, Rule } from "../types.js";
import { sameData } from "../../same-data.js";
import { changedCounting, countsNoLess, isCountedBy } from "./wider-counting.js";
import { whyNotWider } from "./wider-rule.js";

/** What brought a change about: a rule, or a way of counting. */
export type Source = { readonly rule: string } | { readonly counting: keyof CountingRules };

/**
 * What a rule means once a policy is changed: the `same` as before, `wider` where it is sure to be met for every student for whom it was met
 * before, or something `other`.
 */
export type Meaning =
  | { readonly kind: "same" }
  | { readonly kind: "wider"; readonly source: Source }
  | { readonly kind: "other"; readonly source: Source; readonly reason: string };

const same: Meaning = { kind: "same" };
const order: readonly Meaning["kind"][] = ["same", "wider", "other"];

/** Tells of every rule of a policy what it means once the policy is changed, be it through another rule or through the way of counting. */
export function meanings(former: Policy, changed: Policy): (ruleId: string) => Meaning {
  const rules = new Map(former.rules.map((rule) => [rule.id, rule]));
  const changedRules = new Map(changed.rules.map((rule) => [rule.id, rule]));
  const keys = changedCounting(former.counting, changed.counting);
  const known = new Map<string, Meaning>();
  return meaningOf;

  function meaningOf(ruleId: string): Meaning {
    const remembered = known.get(ruleId);
    if (remembered !== undefined) return remembered;
    const rule = rules.get(ruleId)!;
    const parts = literalsOf(normalForm(rule.when)).flatMap((literal) => [
      ...keys.map((key) => byCounting(literal, key)),
      byReached(literal),
    ]);
    const meaning = [byItself(rule, changedRules.get(ruleId)), ...parts].reduce(graver);
    known.set(ruleId, meaning);
    return meaning;
  }

  function byItself(rule: Rule, now: Rule | undefined): Meaning {
    const source = { rule: rule.id };
    if (now === undefined) return { kind: "other", source, reason: "it is taken away" };
    if (sameData(logicOf(rule), logicOf(now))) return same;
    const reason = whyNotWider(rule, now, changed.counting);
    return reason === undefined ? { kind: "wider", source } : { kind: "other", source, reason };
  }

  function byCounting({ leaf, denied }: Literal, key: keyof CountingRules): Meaning {
    if (!isCountedBy(leaf, key)) return same;
    const source = { counting: key };
    if (isRising(leaf) && !denied && countsNoLess(leaf, key, former.counting, changed.counting)) {
      return { kind: "wider", source };
    }
    return { kind: "other", source, reason: "it is not shown to count as much as before" };
  }

  function byReached({ leaf, denied }: Literal): Meaning {
    if (!("reached" in leaf)) return same;
    const behind = meaningOf(leaf.reached);
    if (behind.kind !== "wider") return behind;
    if (isRising(leaf) && !denied && reachedNoLess(leaf)) return behind;
    return { kind: "other", source: behind.source, reason: `it asks how often ${leaf.reached} was reached` };
  }

  /** What holds while true may be reached less often when it holds longer; what is reached earlier may fall out of a window. */
  function reachedNoLess({ reached, within = "school-year" }: ReachedCondition): boolean {
    const [held, holds] = [rules.get(reached)!.holds, changedRules.get(reached)!.holds];
    return held === holds && (held === "each-time" || (held === "once-reached" && within === "school-year"));
  }
}

function literalsOf(form: Form): Literal[] {
  return "of" in form ? form.of.flatMap(literalsOf) : [form];
}

function isRising(leaf: Leaf): boolean {
  return "atLeast" in leaf || "moreThan" in leaf || "atLeastPerMonth" in leaf;
}

/** What decides when a rule is met. */
function logicOf({ when, holds = "while-true", appliesTo, requires = [], effective }: Rule): unknown {
  return { when, holds, appliesTo, requires, effective };
}

/** The one that departs further from what was. */
export function graver(a: Meaning, b: Meaning): Meaning {
  return order.indexOf(b.kind) > order.indexOf(a.kind) ? b : a;
}
