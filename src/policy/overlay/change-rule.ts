import { TruancyError } from "../../errors.js";
import { isRecord } from "../../given.js";
import type { Condition, Duty, Rule } from "../types.js";
import { changeList, merge } from "./merge.js";
import { requireKeys } from "./require-keys.js";
import type { ChangedDuty, ChangedRule, DutyChange, RuleChange, ThresholdChange } from "./types.js";

type Path = readonly (string | number)[];

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
const comparisons = ["atLeast", "moreThan", "atMost", "lessThan", "between", "atLeastPerMonth"] as const;

/** Rules with the changes of an overlay made in them. */
export function changeRules(rules: readonly Rule[], changes: readonly RuleChange[], path: Path): Rule[] {
  requireList(changes, path);
  return changeList(
    rules,
    changes,
    path,
    (rule, entry, place) => changeRule(rule, entry as ChangedRule, place),
    (place) => new TruancyError("unknown-rule", place),
  );
}

function changeRule(rule: Rule, changed: ChangedRule, path: Path): Rule {
  requireKeys(changed, ruleKeys, path);
  const { change: _, thresholds, duties, ...patch } = changed;
  requireValues(patch, ["title", "tier", "when", "override", "authority", "components"], path);
  const merged = merge(rule, patch);
  if (duties !== undefined) requireList(duties, [...path, "duties"]);
  if (thresholds !== undefined) requireList(thresholds, [...path, "thresholds"]);
  return {
    ...merged,
    duties: duties === undefined ? merged.duties : changeDuties(rule.duties, duties, [...path, "duties"]),
    when: (thresholds ?? []).reduce<Condition>(
      (when, threshold, index) => changeThreshold(when, threshold, [...path, "thresholds", index]),
      merged.when,
    ),
  };
}

function changeDuties(below: readonly Duty[], changes: readonly DutyChange[], path: Path): Duty[] {
  return changeList(
    below,
    changes,
    path,
    (duty, entry, place) => {
      requireKeys(entry, dutyKeys, place);
      const { change: _, ...patch } = entry as ChangedDuty;
      requireValues(patch, ["action"], place);
      return merge(duty, patch);
    },
    (place) => new TruancyError("unknown-duty", place),
  );
}

function changeThreshold(when: Condition, threshold: ThresholdChange, path: Path): Condition {
  requireKeys(threshold, ["at", ...comparisons], path);
  const { at = [], ...comparison } = threshold;
  if (!Array.isArray(at)) throw new TruancyError("invalid-overlay", [...path, "at"], "a path in the condition");
  if (Object.keys(comparison).length !== 1) throw new TruancyError("invalid-overlay", path, "exactly one comparison");
  return changeAt(when, at, comparison, path) as Condition;
}

function changeAt(part: unknown, at: readonly (string | number)[], comparison: object, path: Path): unknown {
  const [key, ...below] = at;
  if (!isRecord(part)) throw noSuchPart(path);
  if (key === undefined) {
    const others = Object.entries(part).filter(([name]) => !(comparisons as readonly string[]).includes(name));
    if (others.length === Object.keys(part).length) throw noSuchPart(path);
    return { ...Object.fromEntries(others), ...comparison };
  }
  if (!Object.hasOwn(part, key)) throw noSuchPart(path);
  if (Array.isArray(part)) {
    return part.map((inner, index) =>
      String(index) === String(key) ? changeAt(inner, below, comparison, path) : inner,
    );
  }
  const inner = (part as Readonly<Record<string, unknown>>)[key];
  return { ...part, [key]: changeAt(inner, below, comparison, path) };
}

function noSuchPart(path: Path): TruancyError {
  return new TruancyError("invalid-overlay", [...path, "at"], "the condition compares nothing here");
}

function requireValues(patch: object, keys: readonly string[], path: Path): void {
  const key = Object.entries(patch).find(([name, value]) => value === null && keys.includes(name))?.[0];
  if (key !== undefined) throw new TruancyError("invalid-overlay", [...path, key], "it cannot be taken away");
}

function requireList(list: readonly unknown[], path: Path): void {
  if (!Array.isArray(list)) throw new TruancyError("invalid-overlay", path, "a list of changes");
}
