import type { CountingRules } from "../../attendance/index.js";
import { normalizeGrade } from "../../attendance/internal.js";
import type { Condition, Filter, Unit, Window } from "../types.js";
import { boundsOf } from "./bounds.js";
import { tallyOf } from "./compile-tally.js";
import type { CounterNode, Node, Tally, WindowPlan } from "./program.js";

/** What the conditions of a policy refer to by number: what they count, and where, each once. */
export interface Shared {
  readonly tallies: readonly Tally[];
  readonly windows: readonly WindowPlan[];
  tally(unit: Unit | readonly Unit[], filter: Filter): number;
  window(window: Window): number;
  rule(id: string): number;
}

export function createShared(counting: CountingRules, ruleIds: readonly string[]): Shared {
  const tallies = numbered<Tally>();
  const windows = numbered<WindowPlan>();
  const rules = new Map(ruleIds.map((id, number) => [id, number]));
  return {
    tallies: tallies.list,
    windows: windows.list,
    tally: (unit, filter) => tallies.numberOf(tallyOf(unit, filter, counting)),
    window: (window) => windows.numberOf(typeof window === "string" ? { unit: window } : window),
    rule: (id) => rules.get(id)!,
  };
}

/** A list in which equal values have one number. */
function numbered<T>() {
  const list: T[] = [];
  const numbers = new Map<string, number>();
  const numberOf = (value: T): number => {
    const key = JSON.stringify(value);
    const number = numbers.get(key) ?? list.push(value) - 1;
    numbers.set(key, number);
    return number;
  };
  return { list, numberOf };
}

/** Turn a condition, already checked, into a node of the program. */
export function compileCondition(source: Condition, shared: Shared): Node {
  const compile = (part: Condition): Node => compileCondition(part, shared);
  if ("all" in source) return { kind: "all", of: source.all.map(compile), source };
  if ("any" in source) return { kind: "any", of: source.any.map(compile), source };
  if ("not" in source) return { kind: "not", of: [compile(source.not)], source };
  if ("grades" in source) return { kind: "grades", grades: new Set(source.grades.map(normalizeGrade)), source };
  if ("fact" in source) {
    const [bounds, equals] = "equals" in source ? [undefined, source.equals] : [boundsOf(source), undefined];
    return { kind: "fact", name: source.fact, bounds, equals, source };
  }
  const perMonth = "atLeastPerMonth" in source;
  const bounds = boundsOf(perMonth ? { atLeast: source.atLeastPerMonth } : source);
  const window = shared.window("consecutive" in source ? "school-year" : (source.within ?? "school-year"));
  if ("reached" in source) return { kind: "reached", rule: shared.rule(source.reached), window, bounds, source };
  const [kind, unit] =
    "count" in source
      ? (["count", source.count] as const)
      : "share" in source
        ? (["share", source.share] as const)
        : (["run", source.consecutive] as const);
  const bridges = "consecutive" in source && source.across?.length;
  const bridge = bridges ? shared.tally("day", { excusal: ["excused"] }) : undefined;
  const of = "share" in source ? source.of : undefined;
  return { kind, tally: shared.tally(unit, source), window, of, bounds, perMonth, bridge, source } as CounterNode;
}
