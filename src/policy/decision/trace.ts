import { isoDate } from "../../calendar/internal.js";
import type { Writable } from "../../writable.js";
import type { CountNode, FactNode, Node, RunNode, ShareNode } from "../compile/program.js";
import { unknown, yes, type Truth } from "../compile/truth.js";
import { evaluateBeforeSchool } from "../evaluate/before-school.js";
import { denominator } from "../evaluate/denominator.js";
import { evaluate, monthsBegun, sizeOf } from "../evaluate/evaluate.js";
import { factOf } from "../evaluate/fact-truth.js";
import { amountBetween, amountOn, calendarOn, dateOn, windowStart, type Ledger } from "../evaluate/ledger.js";
import { surelyReached } from "../evaluate/reached-truth.js";
import { runOn } from "../evaluate/runs.js";
import type { Trace } from "../types.js";
import { leftOut } from "./left-out.js";

/** How a condition came out on a position, with the days counted and those left out; -1 for before the first school day. */
export function traceOf(node: Node, ledger: Ledger, position: number): Trace {
  const value = position < 0 ? evaluateBeforeSchool(node, ledger) : evaluate(node, ledger, position);
  const condition = node.source;
  const holds = asBoolean(value);
  switch (node.kind) {
    case "all":
    case "any":
    case "not":
      return { condition, holds, of: node.of.map((part) => traceOf(part, ledger, position)) };
    case "fact":
      return factTrace(node, holds, ledger);
    case "grades":
      return { condition, holds };
    case "reached": {
      const observed = position < 0 ? 0 : surelyReached(node, ledger, position);
      return { condition, holds, observed, threshold: node.bounds.threshold };
    }
    default:
      if (position < 0) return { condition, holds, observed: 0, threshold: node.bounds.threshold };
      return node.kind === "run" ? runTrace(node, holds, ledger, position) : windowTrace(node, holds, ledger, position);
  }
}

function factTrace({ source, name, bounds }: FactNode, holds: boolean | undefined, { facts }: Ledger): Trace {
  const trace: Writable<Trace> = { condition: source, holds };
  const observed = factOf(facts, name);
  if (typeof observed === "number") trace.observed = observed;
  if (bounds !== undefined) trace.threshold = bounds.threshold;
  return trace;
}

function asBoolean(value: Truth): boolean | undefined {
  return value === unknown ? undefined : value === yes;
}

/** What a counting leaf came to on a position, in its unit or as a share. */
export function observedOn(node: CountNode | ShareNode | RunNode, ledger: Ledger, position: number): number {
  if (node.kind === "run") return runOn(ledger, node, position) / sizeOf(node, ledger);
  const start = windowStart(ledger, node.window, position);
  if (start < 0) return 0;
  const amount = amountBetween(ledger, node.tally, start, position);
  if (node.kind === "count") return amount / sizeOf(node, ledger);
  const of = denominator(node, ledger, start, position);
  return of > 0 ? amount / of : 0;
}

/** What a counting leaf is compared with on a position. */
export function thresholdOn(node: CountNode | ShareNode | RunNode, ledger: Ledger, position: number): number {
  const months = node.kind === "count" && node.perMonth ? monthsBegun(ledger, position) : 1;
  return node.bounds.threshold * months;
}

function windowTrace(node: CountNode | ShareNode, holds: boolean | undefined, ledger: Ledger, position: number): Trace {
  const { days } = ledger;
  const condition = node.source;
  const observed = observedOn(node, ledger, position);
  const threshold = thresholdOn(node, ledger, position);
  const start = windowStart(ledger, node.window, position);
  if (start < 0) return { condition, holds, observed, threshold };
  const counted: string[] = [];
  for (let mark = days.markedBefore[start]!; mark < days.markedBefore[position + 1]!; mark++) {
    const at = days.marked[mark]!;
    if (amountOn(ledger, node.tally, at) > 0) counted.push(dateOn(ledger, at));
  }
  return {
    condition,
    holds,
    observed,
    threshold,
    window: { from: firstDate(node, ledger, start, position), until: dateOn(ledger, position) },
    dates: counted,
    leftOut: leftOut(node.tally, ledger, start, position),
  };
}

/** The first date of the window itself, which need be no school day. */
function firstDate({ window }: CountNode | ShareNode, ledger: Ledger, start: number, position: number): string {
  const { bound, days } = ledger;
  const from = bound.starts[window]![calendarOn(ledger, position)]?.[days.ordinals[position]!];
  return from === undefined || from >= days.days[start]! ? dateOn(ledger, start) : isoDate(from);
}

function runTrace(node: RunNode, holds: boolean | undefined, ledger: Ledger, position: number): Trace {
  const counted: string[] = [];
  let start = position;
  let rest = runOn(ledger, node, position);
  for (let at = position; rest > 0; at--) {
    const amount = amountOn(ledger, node.tally, at);
    if (amount > 0) counted.unshift(dateOn(ledger, (start = at)));
    rest -= amount;
  }
  return {
    condition: node.source,
    holds,
    observed: observedOn(node, ledger, position),
    threshold: node.bounds.threshold,
    window: { from: dateOn(ledger, start), until: dateOn(ledger, position) },
    dates: counted,
    leftOut: leftOut(node.tally, ledger, start, position),
  };
}
