import { normalizeGrade } from "../../attendance/internal.js";
import { field, items, must, number, onlyField, word, words, type Place } from "../../place.js";
import type { Condition } from "../types.js";
import { compileBounds } from "./bounds.js";
import { compileTally } from "./compile-tally.js";
import { compileUnit, compileUnits } from "./compile-unit.js";
import { compileWindow } from "./compile-window.js";
import type { CounterNode, Node } from "./program.js";
import { numberIn, type Work } from "./work.js";

/** How deep conditions may be nested. */
export const deepest = 64;

const kinds = ["all", "any", "not", "count", "share", "consecutive", "reached", "fact", "grades"];

/** Turn a condition into a node of the program. */
export function compileCondition(place: Place, work: Work, depth = 0): Node {
  must(depth < deepest, place, undefined, "policy-too-deep");
  const source = place.value as Condition;
  const [kind, held] = onlyField(place, kinds);
  const compile = (part: Place): Node => compileCondition(part, work, depth + 1);
  switch (kind) {
    case "all":
    case "any":
      return { kind, of: items(held, 1).map(compile), source };
    case "not":
      return { kind, of: [compile(held)], source };
    case "grades":
      return { kind, grades: compileGrades(held), source };
    case "fact": {
      const name = word(held);
      work.names.add(name);
      return {
        kind,
        name,
        bounds: compileBounds(place, "equals"),
        equals: (source as { equals?: string }).equals,
        source,
      };
    }
    case "reached": {
      const rule = work.ids.get(held.value);
      must(rule !== undefined, held, undefined, "unknown-rule");
      const window = numberIn(work.windows, compileWindow(field(place, "within", "school-year")), work);
      const bounds = compileBounds(place)!;
      return { kind, rule, window, bounds, source };
    }
    default:
      return compileCounter(place, kind, held, work);
  }
}

/** Grades as the register writes them. */
export function compileGrades(place: Place): ReadonlySet<string> {
  return new Set(words(place).map(normalizeGrade));
}

function compileCounter(place: Place, kind: string, held: Place, work: Work): CounterNode {
  const isCount = kind === "count";
  const isRun = kind === "consecutive";
  const across = isRun ? words(field(place, "across", []), ["excused"]) : [];
  return {
    kind: isRun ? "run" : kind,
    tally: compileTally(isCount ? compileUnits(held) : compileUnit(held), place, work),
    window: numberIn(work.windows, isRun ? { unit: "school-year" } : compileWindow(field(place, "within")), work),
    of: kind === "share" ? compileSize(field(place, "of")) : undefined,
    bounds: compileBounds(place, ...(isCount ? ["atLeastPerMonth"] : [])),
    perMonth: isCount && Object.hasOwn(place.value as Condition, "atLeastPerMonth"),
    bridge: across.length > 0 ? compileTally("day", { value: { excusal: across }, path: [] }, work) : undefined,
    source: place.value,
  } as CounterNode;
}

/** What a share is of. */
function compileSize(place: Place): string | number {
  return typeof place.value === "string" ? word(place, ["membership", "window-days"]) : number(place, 0);
}
