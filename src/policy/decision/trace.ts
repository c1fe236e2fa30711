import { isoDate } from "../../calendar/internal.js";
import type { Writable } from "../../writable.js";
import { isCompound } from "../compile/leaves.js";
import type { CounterNode, Node } from "../compile/program.js";
import { unknown, yes } from "../compile/truth.js";
import { observedOn, thresholdOn } from "../evaluate/counters.js";
import { evaluate } from "../evaluate/evaluate.js";
import { factOf } from "../evaluate/fact-truth.js";
import { amountOn, dateOn, dayOn, firstDay, windowStart, type Ledger } from "../evaluate/ledger.js";
import { runOn } from "../evaluate/runs.js";
import type { LeftOut, Trace } from "../types.js";

/** How a condition came out on a position, with the days counted and those left out. */
export function traceOf(node: Node, ledger: Ledger, position: number): Trace {
  const value = evaluate(node, ledger, position);
  const trace: Writable<Trace> = { condition: node.source, holds: value === unknown ? undefined : value === yes };
  if (isCompound(node)) trace.of = node.of.map((part) => traceOf(part, ledger, position));
  else if (node.kind === "fact") {
    const observed = factOf(ledger.facts, node.name);
    if (typeof observed === "number") trace.observed = observed;
    if (node.bounds) trace.threshold = node.bounds.threshold;
  } else if ("window" in node) {
    trace.observed = observedOn(node, ledger, position);
    trace.threshold = thresholdOn(node, ledger, position);
    if (node.kind !== "reached") Object.assign(trace, daysOf(node, ledger, position));
  }
  return trace;
}

/** The days that a counting leaf looked at, each counted or left out; nothing where its window holds no day. */
function daysOf(node: CounterNode, ledger: Ledger, position: number): Pick<Trace, "window" | "dates" | "leftOut"> {
  const start = node.kind === "run" ? startOfRun(node, ledger, position) : windowStart(ledger, node.window, position);
  if (start < 0) return {};
  const { marked, markedBefore, patterns, yearStarts } = ledger.days;
  const reasons = ledger.bound.tables[node.tally]!.leftOut;
  const dates: string[] = [];
  const leftOut: LeftOut[] = [];
  // What lies before the window is told from the beginning of the school year on; of a single day, that day alone.
  const first = start === position ? position : Math.min(start, yearStarts[position]!);
  for (const at of marked.slice(markedBefore[first], markedBefore[position + 1])) {
    const date = dateOn(ledger, at);
    const counts = amountOn(ledger, node.tally, at) > 0;
    const because = counts && at < start ? "outside-window" : reasons[patterns[at]!];
    if (because !== undefined) leftOut.push({ date, because });
    else if (counts) dates.push(date);
  }
  return {
    window: { from: firstDate(node, ledger, start, position), until: dateOn(ledger, position) },
    dates,
    leftOut,
  };
}

/** The first date of the window itself, which need be no school day. */
function firstDate(node: CounterNode, ledger: Ledger, start: number, position: number): string {
  const { clip } = ledger.bound.program.windows[node.window]!;
  if (clip && start === ledger.days.yearStarts[position]) return dateOn(ledger, start);
  const first = firstDay(ledger, node.window, position);
  return first !== undefined && first < dayOn(ledger, start) ? isoDate(first) : dateOn(ledger, start);
}

/** The first day counted of the run that ends on a position. */
function startOfRun(node: Extract<CounterNode, { kind: "run" }>, ledger: Ledger, position: number): number {
  let start = position;
  let rest = runOn(ledger, node, position) - amountOn(ledger, node.tally, position);
  while (rest > 0) rest -= amountOn(ledger, node.tally, --start);
  return start;
}
