import { isRecord } from "../../given.js";
import { comparisonNames, type Path } from "../condition/parts.js";
import type { Condition, Duty, Rule } from "../types.js";
import { changeList, merge } from "./merge.js";
import { must, requireKeys } from "./require.js";
import type { ChangedDuty, ChangedRule, DutyChange, RuleChange, ThresholdChange } from "./types.js";

const ruleKeys: readonly (keyof ChangedRule)[] = [
  "change",
  "title",
  "tier",
  "status",
  "appliesTo",
  "when",
  "thresholds",
  "holds",
  "requires",
  "override",
  "duties",
  "authority",
  "components",
  "effective",
];
const dutyKeys: readonly (keyof ChangedDuty)[] = [
  "change",
  "action",
  "recipients",
  "responsible",
  "language",
  "offers",
  "requires",
  "unless",
  "due",
  "extension",
];

/** Rules with the changes of an overlay made in them. */
export function changeRules(rules: readonly Rule[], changes: readonly RuleChange[], path: Path): Rule[] {
  return changeList(rules, changes, path, "unknown-rule", changeRule);
}

function changeRule(rule: Rule, changed: ChangedRule, path: Path): Rule {
  requireKeys(changed, ruleKeys, path);
  const { change: _, thresholds = [], duties = [], ...patch } = changed;
  requireValues(patch, ["title", "tier", "when", "override", "authority", "components"], path);
  const merged = merge(rule, patch);
  return {
    ...merged,
    duties: changeDuties(rule.duties, duties, [...path, "duties"]),
    when: changeThresholds(merged.when, thresholds, [...path, "thresholds"]),
  };
}

function changeDuties(below: readonly Duty[], changes: readonly DutyChange[], path: Path): Duty[] {
  return changeList(below, changes, path, "unknown-duty", (duty, changed: ChangedDuty, place) => {
    requireKeys(changed, dutyKeys, place);
    const { change: _, ...patch } = changed;
    requireValues(patch, ["action"], place);
    return merge(duty, patch);
  });
}

function requireValues(patch: object, keys: readonly string[], path: Path): void {
  for (const [key, value] of Object.entries(patch)) {
    must(value !== null || !keys.includes(key), [...path, key], "it cannot be taken away");
  }
}

function changeThresholds(when: Condition, changes: readonly ThresholdChange[], path: Path): Condition {
  must(Array.isArray(changes), path, "a list of changes");
  return changes.reduce((condition: Condition, change: ThresholdChange, index) => {
    const place = [...path, index];
    requireKeys(change, ["at", ...comparisonNames], place);
    const { at = [], ...comparison } = change;
    must(Array.isArray(at), [...place, "at"], "a path in the condition");
    must(Object.keys(comparison).length === 1, place, "exactly one comparison");
    return changeAt(condition, at, comparison, [...place, "at"]) as Condition;
  }, when);
}

/** A part of a condition that compares with another number at a place in it. */
function changeAt(part: unknown, [key, ...below]: Path, comparison: object, path: Path): unknown {
  const entries: [string, unknown][] = isRecord(part) ? Object.entries(part) : [];
  const isMeant = (name: string): boolean =>
    key === undefined ? (comparisonNames as readonly string[]).includes(name) : name === String(key);
  must(
    entries.some(([name]) => isMeant(name)),
    path,
    "the condition compares nothing here",
  );
  if (key === undefined) return { ...Object.fromEntries(entries.filter(([name]) => !isMeant(name))), ...comparison };
  const changed = entries.map(([name, inner]): [string, unknown] => [
    name,
    isMeant(name) ? changeAt(inner, below, comparison, path) : inner,
  ]);
  return Array.isArray(part) ? changed.map(([, inner]) => inner) : Object.fromEntries(changed);
}
