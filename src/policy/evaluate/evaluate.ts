import { monthIndex } from "../../calendar/internal.js";
import { lies } from "../compile/bounds.js";
import type { CountNode, Node, ShareNode } from "../compile/program.js";
import { no, truth, unknown, yes, type Truth } from "../compile/truth.js";
import { denominator } from "./denominator.js";
import { factTruth } from "./fact-truth.js";
import { amountBetween, noSuchTerm, outsideTerm, windowStart, type Ledger } from "./ledger.js";
import { reachedTruth } from "./reached-truth.js";
import { runOn } from "./runs.js";

/** Whether a condition holds on a position. Before the first school day nothing is counted, and {@link factsAlone} answers. */
export function evaluate(node: Node, ledger: Ledger, position: number): Truth {
  switch (node.kind) {
    case "all":
      return least(node.of, ledger, position);
    case "any":
      return greatest(node.of, ledger, position);
    case "not":
      return (yes - evaluate(node.of[0], ledger, position)) as Truth;
    case "count":
      return countTruth(node, ledger, position);
    case "share":
      return shareTruth(node, ledger, position);
    case "run":
      return truth(lies(node.bounds, runOn(ledger, node, position), sizeOf(node, ledger)));
    case "reached":
      return reachedTruth(node, ledger, position);
    case "fact":
      return factTruth(node, ledger.facts, ledger.days.days[position]!);
    case "grades":
      return gradeTruth(node.grades, ledger, ledger.days.spans[position]!);
  }
}

function least(parts: readonly Node[], ledger: Ledger, position: number): Truth {
  let value: Truth = yes;
  for (const part of parts) {
    const next = evaluate(part, ledger, position);
    if (next < value) value = next;
    if (value === no) break;
  }
  return value;
}

function greatest(parts: readonly Node[], ledger: Ledger, position: number): Truth {
  let value: Truth = no;
  for (const part of parts) {
    const next = evaluate(part, ledger, position);
    if (next > value) value = next;
    if (value === yes) break;
  }
  return value;
}

function countTruth(node: CountNode, ledger: Ledger, position: number): Truth {
  const start = windowStart(ledger, node.window, position);
  if (start === noSuchTerm) return unknown;
  if (start === outsideTerm) return no;
  const amount = amountBetween(ledger, node.tally, start, position);
  return truth(lies(node.bounds, amount, sizeOf(node, ledger) * (node.perMonth ? monthsBegun(ledger, position) : 1)));
}

function shareTruth(node: ShareNode, ledger: Ledger, position: number): Truth {
  const start = windowStart(ledger, node.window, position);
  if (start === noSuchTerm) return unknown;
  if (start === outsideTerm) return no;
  const of = denominator(node, ledger, start, position);
  return truth(of > 0 && lies(node.bounds, amountBetween(ledger, node.tally, start, position), of));
}

/** How many 336000ths make one of a leaf's unit. */
export function sizeOf({ tally }: { readonly tally: number }, ledger: Ledger): number {
  return ledger.bound.program.tallies[tally]!.size;
}

/** The calendar months begun since the student's first school day of the year, on a position. */
export function monthsBegun({ days }: Ledger, position: number): number {
  const first = days.days[days.yearStarts[position]!]!;
  return monthIndex(days.days[position]!) - monthIndex(first) + 1;
}

/** Whether the grade of a span is one of these. */
export function gradeTruth(grades: ReadonlySet<string>, { bound }: Ledger, span: number): Truth {
  const { packed } = bound.register;
  const grade = packed.grades[packed.spanGrade[span]!]!;
  return grade === "" ? unknown : truth(grades.has(grade));
}
