import type { KindName, UnitText, WindowText } from "../../messages/index.js";
import { asked } from "../../messages/internal.js";
import { askedText } from "../asked-text.js";
import type { Condition, Filter, Policy, Unit, Window } from "../types.js";
import type { Wording } from "../wording.js";
import { gradeTexts } from "./grades.js";
import { bullets } from "./markdown.js";

/** Facts that are shares of a whole. */
const shareFacts = new Set(["priorYearAbsenceRate"]);

/** A condition as a list, its parts indented below it. */
export function describeCondition(condition: Condition, policy: Policy, wording: Wording, level = 0): string[] {
  const { conditions } = wording.say.handbook;
  const parts = (intro: string, list: readonly Condition[]): string[] => [
    ...bullets([intro], level),
    ...list.flatMap((part) => describeCondition(part, policy, wording, level + 1)),
  ];
  if ("all" in condition) return parts(conditions.all, condition.all);
  if ("any" in condition) return parts(conditions.any, condition.any);
  if ("not" in condition) return parts(conditions.not, [condition.not]);
  return bullets([wording.say.sentences(leaf(condition, policy, wording))], level);
}

type Leaf = Exclude<Condition, { all: unknown } | { any: unknown } | { not: unknown }>;

function leaf(condition: Leaf, policy: Policy, wording: Wording): string[] {
  const { handbook } = wording.say;
  if ("count" in condition) {
    const units = unitTexts(condition.count);
    const within = windowText(condition.within);
    const count =
      "atLeastPerMonth" in condition
        ? handbook.perMonth({ units, number: condition.atLeastPerMonth })
        : handbook.count({ units, within, ...askedText(condition) });
    return [count, ...filterSentences(condition, wording)];
  }
  if ("share" in condition) {
    const share = { units: unitTexts(condition.share), within: windowText(condition.within), of: condition.of };
    return [handbook.share({ ...share, ...askedText(condition) }), ...filterSentences(condition, wording)];
  }
  if ("consecutive" in condition) {
    const acrossExcused = condition.across?.includes("excused") ?? false;
    const run = { units: unitTexts(condition.consecutive), acrossExcused, ...askedText(condition) };
    return [handbook.consecutive(run), ...filterSentences(condition, wording)];
  }
  if ("reached" in condition) {
    const title = titleOf(condition.reached, policy, wording);
    return [
      handbook.reached({ title, within: windowText(condition.within ?? "school-year"), ...askedText(condition) }),
    ];
  }
  if ("grades" in condition) return [handbook.inGrades(gradeTexts(condition.grades))];
  return [factSentence(condition, wording)];
}

function factSentence(condition: Extract<Condition, { fact: string }>, wording: Wording): string {
  const { say } = wording;
  const name = wording.name(condition.fact);
  if ("equals" in condition) {
    const { equals } = condition;
    return say.handbook.factIs({ name, value: typeof equals === "string" ? wording.name(equals) : equals });
  }
  const write = shareFacts.has(condition.fact) ? (share: number) => say.share(share, 4) : say.number;
  return say.handbook.fact({ name, asked: asked(say, askedText(condition), write, write) });
}

function filterSentences({ excusal, kinds, exceptReasons }: Filter, { say, name }: Wording): string[] {
  const missed = kinds?.filter((kind): kind is KindName => kind !== "present");
  if (excusal?.length === 0 || missed?.length === 0) return [say.handbook.nothing];
  return [
    excusal === undefined || new Set(excusal).size === 3 ? say.handbook.anyExcusal : say.handbook.onlyExcusal(excusal),
    ...(missed === undefined ? [] : [say.handbook.onlyKinds(missed)]),
    ...(exceptReasons === undefined || exceptReasons.length === 0
      ? []
      : [say.handbook.exceptReasons(exceptReasons.map(name))]),
  ];
}

/** The title of another rule, in quotation marks in any language. */
export function titleOf(ruleId: string, policy: Policy, wording: Wording): string {
  const title = wording.text(policy.rules.find(({ id }) => id === ruleId)?.title ?? "");
  const quoted = wording.say.quote(title);
  return title.startsWith(quoted.charAt(0)) ? title : quoted;
}

function unitTexts(unit: Unit | readonly Unit[]): UnitText[] {
  return isList(unit) ? unit.map(unitText) : [unitText(unit)];
}

function isList(unit: Unit | readonly Unit[]): unit is readonly Unit[] {
  return Array.isArray(unit);
}

function unitText(unit: Unit): UnitText {
  if (typeof unit === "string") return { unit };
  if ("occasionOver" in unit) return { unit: "occasion", ...unit.occasionOver };
  return { unit: "partial-day", ...(unit.dayMissing === "any-part" ? {} : unit.dayMissing) };
}

function windowText(window: Window): WindowText {
  if (typeof window === "string") return window;
  if ("term" in window) return window.term;
  return { last: window.last, unit: window.unit, clipped: window.clip !== undefined };
}
