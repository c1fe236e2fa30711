import { lies } from "../compile/bounds.js";
import type { CounterNode, Node, ReachedNode } from "../compile/program.js";
import { no, truth, unknown, yes, type Truth } from "../compile/truth.js";
import { amountOf, sizeOf, startOf, timesAsked } from "./counters.js";
import { dayOfYear, factTruth } from "./fact-truth.js";
import { calendarOn, dayOn, noSuchTerm, spanAsOf, type Ledger } from "./ledger.js";
import { reachedTruth } from "./reached-truth.js";

/** Whether a condition holds on a position. */
export function evaluate(node: Node, ledger: Ledger, position: number): Truth {
  switch (node.kind) {
    case "all":
      return least(node.of, ledger, position);
    case "any":
      return greatest(node.of, ledger, position);
    case "not":
      return (yes - evaluate(node.of[0], ledger, position)) as Truth;
    case "fact":
      return factTruth(
        node,
        ledger.facts,
        node.on ? dayOfYear(node.on, calendarStart(ledger, position)) : dayOn(ledger, position),
      );
    case "grades":
      return gradeTruth(node.grades, ledger, position);
    default:
      return countTruth(node, ledger, position);
  }
}

function least(parts: readonly Node[], ledger: Ledger, position: number): Truth {
  let value: Truth = yes;
  for (const part of parts) {
    if (value === no) break;
    value = Math.min(value, evaluate(part, ledger, position)) as Truth;
  }
  return value;
}

function greatest(parts: readonly Node[], ledger: Ledger, position: number): Truth {
  let value: Truth = no;
  for (const part of parts) {
    if (value === yes) break;
    value = Math.max(value, evaluate(part, ledger, position)) as Truth;
  }
  return value;
}

function countTruth(node: CounterNode | ReachedNode, ledger: Ledger, position: number): Truth {
  const start = startOf(node, ledger, position);
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
