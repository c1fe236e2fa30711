import type { Condition, Policy, Rule, Unit, Window } from "../../../src/index.js";
import { comparisonIn } from "../comparison.js";
import { conditionsIn } from "./conditions-in.js";

/** What is written in a policy: each word of the language by the place where it stands. */
export function writtenIn({ counting, effective, rules }: Policy): string[] {
  return [
    ...Object.keys(counting).map((rule) => `counting ${rule}`),
    ...(effective === undefined ? [] : ["effective policy"]),
    ...rules.flatMap(writtenInRule),
  ];
}

function writtenInRule(rule: Rule): string[] {
  const { holds = "while-true", appliesTo = {}, requires, effective, duties, when } = rule;
  return [
    `holds ${holds}`,
    ...Object.keys(appliesTo).map((word) => `appliesTo ${word}`),
    ...(typeof appliesTo.ageOn === "object" ? ["ageOn a date"] : []),
    ...(requires === undefined ? [] : ["requires"]),
    ...Object.keys(effective ?? {}).map((word) => `effective ${word}`),
    ...duties.flatMap(({ due }) =>
      due === undefined
        ? ["due never"]
        : [`due ${due.unit} from ${placeOf(due.from)}`, ...(due.before === true ? [`due before ${due.unit}`] : [])],
    ),
    ...conditionsIn(when).flatMap((condition) => writtenInCondition(condition, holds)),
  ];
}

const placeOf = (from = "trigger"): string => (from === "trigger" ? "trigger" : from === "notify" ? "duty" : "rule");

function writtenInCondition(condition: Condition, holds: string): string[] {
  const kind = Object.keys(condition)[0]!;
  const comparison = Object.keys(comparisonIn(condition) ?? {})[0];
  return [
    `${kind}`,
    `${kind} in ${holds}`,
    ...(comparison === undefined ? [] : [`${kind} ${comparison}`]),
    ...("count" in condition ? unitsIn(condition.count).map((unit) => `count ${unit}`) : []),
    ...("share" in condition ? unitsIn(condition.share).map((unit) => `share ${unit}`) : []),
    ...("consecutive" in condition ? unitsIn(condition.consecutive).map((unit) => `consecutive ${unit}`) : []),
    ...("within" in condition && condition.within !== undefined
      ? [`${kind} within ${windowName(condition.within)}`]
      : []),
    ...("of" in condition ? [`share of ${typeof condition.of === "number" ? "a number" : condition.of}`] : []),
    ...("atLeastPerMonth" in condition ? ["count atLeastPerMonth"] : []),
    ...("across" in condition ? ["consecutive across"] : []),
    ...["excusal", "kinds", "exceptReasons"].filter((word) => word in condition).map((word) => `${kind} ${word}`),
  ];
}

function unitsIn(units: Unit | readonly Unit[]): string[] {
  if (Array.isArray(units)) return ["any of several", ...(units as readonly Unit[]).flatMap(unitsIn)];
  const unit = units as Unit;
  if (typeof unit === "string") return [unit];
  if ("occasionOver" in unit) return ["occasionOver"];
  return [`dayMissing ${unit.dayMissing === "any-part" ? "any-part" : Object.keys(unit.dayMissing)[0]}`];
}

function windowName(window: Window): string {
  if (typeof window === "string") return window;
  return "term" in window ? window.term : `last ${window.unit}${window.clip === undefined ? "" : " clipped"}`;
}
