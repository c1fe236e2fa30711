import { lies } from "../compile/bounds.js";
import { isCompound } from "../compile/leaves.js";
import type { CompoundNode, CounterNode, Leaf, Node, ReachedNode } from "../compile/program.js";
import { no, truth, unknown, yes, type Truth } from "../compile/truth.js";
import { amountOf, sizeOf, timesAsked } from "./counters.js";
import { dayOfYear, factTruth } from "./fact-truth.js";
import { calendarOn, dayOn, noSuchTerm, spanAsOf, windowStart, type Ledger } from "./ledger.js";
import { reachedTruth } from "./reached-truth.js";

/** Tells whether a condition holds. */
type Evaluate = (node: Node, ledger: Ledger, position: number) => Truth;

/** Whether a condition holds on a position. */
export function evaluate(node: Node, ledger: Ledger, position: number): Truth {
  return isCompound(node) ? compoundTruth(node, ledger, position, evaluate) : leafTruth(node, ledger, position);
}

function leafTruth(node: Leaf, ledger: Ledger, position: number): Truth {
  if (node.kind === "grades") return gradeTruth(node.grades, ledger, position);
  if (node.kind !== "fact") return countTruth(node, ledger, position);
  const day = node.on ? dayOfYear(node.on, calendarStart(ledger, position)) : dayOn(ledger, position);
  return factTruth(node, ledger.facts, day);
}

/** All of its parts, or by De Morgan: any unless all are not; of the one part of `not`, its opposite. */
export function compoundTruth({ kind, of }: CompoundNode, ledger: Ledger, position: number, evaluate: Evaluate): Truth {
  let value: Truth = yes;
  for (const part of of) {
    if (value === no) break;
    const found = evaluate(part, ledger, position);
    value = Math.min(value, kind === "all" ? found : yes - found) as Truth;
  }
  return (kind === "any" ? yes - value : value) as Truth;
}

function countTruth(node: CounterNode | ReachedNode, ledger: Ledger, position: number): Truth {
  const start = windowStart(ledger, node.window, position);
  if (start < 0) return start === noSuchTerm ? unknown : no;
  if (node.kind === "reached") return reachedTruth(node, ledger, start, position);
  const size = sizeOf(node, ledger, start, position) * timesAsked(node, ledger, position);
  return truth(size > 0 && lies(node.bounds, amountOf(node, ledger, start, position), size));
}

/** The first school day of the calendar attended on a position. */
function calendarStart(ledger: Ledger, position: number): number {
  return ledger.bound.register.packed.epochDays[calendarOn(ledger, position)]?.[0] ?? ledger.asOf.day;
}

/** Whether the grade on a position is one of these. */
function gradeTruth(grades: ReadonlySet<string>, ledger: Ledger, position: number): Truth {
  const { packed } = ledger.bound.register;
  const span = position < 0 ? spanAsOf(ledger) : ledger.days.spans[position]!;
  const grade = packed.grades[packed.spanGrade[span]!];
  return grade ? truth(grades.has(grade)) : unknown;
}
