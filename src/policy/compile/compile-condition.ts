import type { CountingRules } from "../../attendance/index.js";
import { normalizeGrade } from "../../attendance/internal.js";
import type { Condition, Filter, Unit, Window } from "../types.js";
import { boundsOf } from "./bounds.js";
import { tallyKey, tallyOf } from "./compile-tally.js";
import type { Node, Tally } from "./program.js";

/** Collects what the conditions of a policy count, each tally and each window once. */
export interface Shared {
  readonly tallies: Tally[];
  readonly windows: Window[];
  tally(unit: Unit | readonly Unit[], filter: Filter): number;
  window(window: Window): number;
}

export function createShared(counting: CountingRules): Shared {
  const tallies: Tally[] = [];
  const windows: Window[] = [];
  const numbers = new Map<string, number>();
  const numberOf = <T>(key: string, value: T, list: T[]): number => {
    const known = numbers.get(key);
    if (known !== undefined) return known;
    numbers.set(key, list.length);
    return list.push(value) - 1;
  };
  return {
    tallies,
    windows,
    tally(unit, filter) {
      const tally = tallyOf(unit, filter, counting);
      return numberOf(`tally ${tallyKey(tally)}`, tally, tallies);
    },
    window: (window) => numberOf(`window ${windowKey(window)}`, window, windows),
  };
}

function windowKey(window: Window): string {
  if (typeof window === "string") return window;
  return "term" in window ? `term ${window.term}` : `last ${window.last} ${window.unit} ${window.clip ?? ""}`;
}

/** Turn a condition, already checked, into a node of the program. */
export function compileCondition(source: Condition, shared: Shared, ruleNumber: (id: string) => number): Node {
  const compile = (part: Condition): Node => compileCondition(part, shared, ruleNumber);
  if ("all" in source) return { kind: "all", of: source.all.map(compile), source };
  if ("any" in source) return { kind: "any", of: source.any.map(compile), source };
  if ("not" in source) return { kind: "not", of: [compile(source.not)], source };
  if ("count" in source) {
    const perMonth = "atLeastPerMonth" in source;
    const bounds = boundsOf(perMonth ? { atLeast: source.atLeastPerMonth } : source);
    return {
      kind: "count",
      tally: shared.tally(source.count, source),
      window: shared.window(source.within),
      bounds,
      perMonth,
      source,
    };
  }
  if ("share" in source) {
    const [tally, window] = [shared.tally(source.share, source), shared.window(source.within)];
    return { kind: "share", tally, window, of: source.of, bounds: boundsOf(source), source };
  }
  if ("consecutive" in source) {
    const bridge = source.across?.includes("excused") ? shared.tally("day", { excusal: ["excused"] }) : undefined;
    return { kind: "run", tally: shared.tally(source.consecutive, source), bridge, bounds: boundsOf(source), source };
  }
  if ("reached" in source) {
    const window = shared.window(source.within ?? "school-year");
    return { kind: "reached", rule: ruleNumber(source.reached), window, bounds: boundsOf(source), source };
  }
  if ("fact" in source) {
    const equals = "equals" in source ? source.equals : undefined;
    return {
      kind: "fact",
      name: source.fact,
      bounds: "equals" in source ? undefined : boundsOf(source),
      equals,
      source,
    };
  }
  return { kind: "grades", grades: new Set(source.grades.map(normalizeGrade)), source };
}
