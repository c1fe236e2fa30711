import { TruancyError } from "../../errors.js";
import type { Policy, Rule } from "../types.js";
import { graver, meanings, type Meaning, type Source } from "./meaning.js";
import { sameData } from "../../same-data.js";
import { whyLighter } from "./stricter-duties.js";
import type { PolicyOverlay } from "./types.js";

/** Throw where a policy, changed by an overlay, changes a rule that forbids it: in its text, or through another rule or the way of counting. */
export function checkOverrides(former: Policy, changed: Policy, overlay: PolicyOverlay): void {
  const meaningOf = meanings(former, changed);
  const formerIds = new Set(former.rules.map(({ id }) => id));
  const changedRules = new Map(changed.rules.map((rule) => [rule.id, rule]));
  for (const rule of former.rules) {
    const { id, override = "none", duties } = rule;
    if (override === "free") continue;
    // Duties can be due from the date of another rule.
    const awaited = duties.flatMap(({ due }) => due?.from ?? []).filter((name) => formerIds.has(name));
    const meaning = [id, ...awaited].map(meaningOf).reduce(graver);
    const check = override === "none" ? checkUnchanged : checkStricter;
    check(rule, changedRules.get(id), meaning, overlay);
  }
}

function checkUnchanged(rule: Rule, now: Rule | undefined, meaning: Meaning, overlay: PolicyOverlay): void {
  if (!sameData(rule, now)) throw forbidden({ rule: rule.id }, overlay, `${rule.id} allows no change`);
  if (meaning.kind === "same") return;
  throw forbidden(meaning.source, overlay, `${rule.id} allows no change, and this changes it as well`);
}

function checkStricter(rule: Rule, now: Rule | undefined, meaning: Meaning, overlay: PolicyOverlay): void {
  const may = `${rule.id} may only be made stricter`;
  if (meaning.kind === "other") throw forbidden(meaning.source, overlay, `${may}: ${meaning.reason}`);
  const reason = now && whyLess(rule, now);
  if (reason !== undefined) throw forbidden({ rule: rule.id }, overlay, `${may}: ${reason}`);
}

/** Why less follows from a changed rule, or may; undefined if that is sure not to be. */
function whyLess(former: Rule, changed: Rule): string | undefined {
  if (changed.tier < former.tier) return "it leads to a lower tier";
  if (former.status !== undefined && changed.status !== former.status) return "it gives another status";
  if (changed.override === "free") return "a further overlay could change it freely";
  if (!former.components.every((one) => changed.components.includes(one))) return "it serves fewer components";
  return whyLighter(former.duties, changed.duties);
}

function forbidden(source: Source, { rules = [] }: PolicyOverlay, detail: string): TruancyError {
  if ("counting" in source) return new TruancyError("override-forbidden", ["counting", source.counting], detail);
  const index = rules.findIndex((entry) => {
    const { change, remove }: { readonly change?: string; readonly remove?: string } = entry as object;
    return (change ?? remove) === source.rule;
  });
  return new TruancyError("override-forbidden", ["rules", index], detail);
}
