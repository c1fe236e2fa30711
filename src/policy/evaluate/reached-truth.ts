import { lies } from "../compile/bounds.js";
import type { ReachedNode } from "../compile/program.js";
import { no, unknown, yes, type Truth } from "../compile/truth.js";
import { noSuchTerm, outsideTerm, windowStart, type Ledger, type RuleDays } from "./ledger.js";

/** Whether another rule was reached as often as a condition asks, up to and including a position. */
export function reachedTruth(node: ReachedNode, ledger: Ledger, position: number): Truth {
  const start = windowStart(ledger, node.window, position);
  if (start === noSuchTerm) return unknown;
  if (start === outsideTerm) return no;
  const [sure, possible] = timesReached(ledger.rules[node.rule]!, ledger, start, position);
  let [some, every] = [false, true];
  for (let times = sure; times <= possible; times++) {
    if (lies(node.bounds, times, 1)) some = true;
    else every = false;
  }
  return every ? yes : some ? unknown : no;
}

/** How often another rule was reached for sure, up to and including a position. */
export function surelyReached(node: ReachedNode, ledger: Ledger, position: number): number {
  const start = windowStart(ledger, node.window, position);
  return start < 0 ? 0 : timesReached(ledger.rules[node.rule]!, ledger, start, position)[0];
}

/** How often a rule was reached for sure, and how often perhaps. */
function timesReached(rule: RuleDays, ledger: Ledger, start: number, position: number): [number, number] {
  const from = Math.max(start, ledger.days.yearStarts[position]!);
  switch (rule.holds) {
    case "each-time":
      return [countOf(rule, yes, start, position), countOf(rule, unknown, start, position)];
    case "once-reached":
      return [firstReached(rule, yes, from, position), firstReached(rule, unknown, from, position)].sort() as [
        number,
        number,
      ];
    case "while-true": {
      const strict = changes(rule, yes, start, position);
      const loose = changes(rule, unknown, start, position);
      return [Math.min(strict, loose), Math.max(strict, loose)];
    }
  }
}

function countOf({ values, counted }: RuleDays, least: Truth, start: number, position: number): number {
  let count = 0;
  for (let at = start; at <= position; at++) if (counted[at] === 1 && values[at]! >= least) count++;
  return count;
}

/** 1 where the first day of the year on which the rule is at least so true lies in the window. */
function firstReached({ values, yearStarts }: RuleDays, least: Truth, start: number, position: number): number {
  let first = yearStarts[position]!;
  while (first <= position && values[first]! < least) first++;
  return first <= position && first >= start ? 1 : 0;
}

function changes({ values, yearStarts }: RuleDays, least: Truth, start: number, position: number): number {
  let count = 0;
  for (let at = start; at <= position; at++) {
    const before = at > 0 && yearStarts[at] !== at && values[at - 1]! >= least;
    if (values[at]! >= least && !before) count++;
  }
  return count;
}
