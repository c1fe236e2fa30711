import type { UnitText, WindowText } from "../../messages/index.js";
import { asked } from "../../messages/internal.js";
import { askedText } from "../asked-text.js";
import { isLeaf, partsOf, unitOf, windowOf, type Leaf } from "../condition/parts.js";
import { countedIn } from "../implication/unit-order.js";
import type { Condition, FactCondition, Filter, Unit, Window } from "../types.js";
import { gradeTexts } from "./grades.js";
import { bullets } from "./markdown.js";
import { said, titleOf, type Page } from "./page.js";

/** A condition as a list, its parts indented below it. */
export function describeCondition(condition: Condition, page: Page, level = 0): string[] {
  const { conditions } = page.handbook;
  if (isLeaf(condition)) return bullets([page.wording.say.sentences(sentencesOf(condition, page))], level);
  const intro = "all" in condition ? conditions.all : "any" in condition ? conditions.any : conditions.not;
  const parts = partsOf({ condition, path: [] });
  return [...bullets([intro], level), ...parts.flatMap((part) => describeCondition(part.condition, page, level + 1))];
}

function sentencesOf(leaf: Leaf, page: Page): string[] {
  const { handbook } = page;
  if ("fact" in leaf) return [factSentence(leaf, page)];
  if ("grades" in leaf) return [handbook.inGrades(gradeTexts(leaf.grades))];
  const within = windowText(windowOf(leaf));
  if ("reached" in leaf) {
    return [handbook.reached({ title: titleOf(leaf.reached, page), within, ...askedText(leaf) })];
  }
  return [countSentence(leaf, within, page), ...filterSentences(leaf, page)];
}

function countSentence(leaf: Extract<Leaf, Filter>, within: WindowText, { handbook }: Page): string {
  const units = countedIn(unitOf(leaf) ?? []).units.map(unitText);
  if ("atLeastPerMonth" in leaf) return handbook.perMonth({ units, number: leaf.atLeastPerMonth });
  if ("count" in leaf) return handbook.count({ units, within, ...askedText(leaf) });
  if ("share" in leaf) return handbook.share({ units, within, of: leaf.of, ...askedText(leaf) });
  const acrossExcused = leaf.across?.includes("excused") ?? false;
  return handbook.consecutive({ units, acrossExcused, ...askedText(leaf) });
}

function factSentence(condition: FactCondition, { handbook, wording }: Page): string {
  const { say, name: named } = wording;
  const name = named(condition.fact);
  if ("equals" in condition) {
    const { equals } = condition;
    return handbook.factIs({ name, value: typeof equals === "string" ? named(equals) : equals });
  }
  const write = condition.fact === shareFact ? (share: number) => say.share(share, 4) : say.number;
  return handbook.fact({ name, asked: asked(say, askedText(condition), write, write) });
}

/** A fact that is a share of a whole. */
const shareFact = "priorYearAbsenceRate";

function filterSentences({ excusal, kinds, exceptReasons = [] }: Filter, { handbook, wording }: Page): string[] {
  const missed = kinds?.filter((kind) => kind !== "present");
  if (excusal?.length === 0 || missed?.length === 0) return [handbook.nothing];
  return said(
    excusal === undefined || new Set(excusal).size === 3 ? handbook.anyExcusal : handbook.onlyExcusal(excusal),
    missed && handbook.onlyKinds(missed),
    exceptReasons.length > 0 && handbook.exceptReasons(exceptReasons.map(wording.name)),
  );
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
