import { fraction } from "../../attendance/internal.js";
import { lies, wholeBounds } from "../compile/bounds.js";
import type { CountNode, Node, ShareNode } from "../compile/program.js";
import { truth, unknown, yes, type Truth } from "../compile/truth.js";
import type { Bound } from "../evaluate/bind.js";
import { factTruth } from "../evaluate/fact-truth.js";
import type { Facts } from "../types.js";
import { takeRoom, type Chunk } from "./chunk.js";

/** What a condition on the last school day can ask for: totals of a chunk of students, their facts and their months. */
export interface LastDay {
  readonly bound: Bound;
  readonly chunk: Chunk;
  /** The facts of a student of the chunk. */
  facts(at: number): Facts;
  /** The calendar months begun since the first school day of the year of a student of the chunk. */
  months(at: number): number;
}

/** Whether a condition holds on the last school day, for every student of a chunk. */
export function onLastDay(node: Node, day: LastDay): Uint8Array {
  switch (node.kind) {
    case "all":
      return node.of.map((part) => onLastDay(part, day)).reduce((values, others) => lower(values, others, day));
    case "any":
      return node.of.map((part) => onLastDay(part, day)).reduce((values, others) => raise(values, others, day));
    case "not":
      return negated(onLastDay(node.of[0], day), day);
    case "count":
      return node.perMonth ? countsPerMonth(node, day) : counts(node, day);
    case "share":
      return shares(node, day);
    case "fact":
      return each(day, (at) => factTruth(node, day.facts(at), 0));
    case "grades":
      return inGrades(node.grades, day);
    default:
      return takeRoom(day.chunk).fill(unknown);
  }
}

/** Both parts: the lesser values, in place of the first. */
export function lower(values: Uint8Array, others: Uint8Array, { chunk }: LastDay): Uint8Array {
  for (let at = 0; at < chunk.length; at++) values[at] = Math.min(values[at]!, others[at]!);
  return values;
}

/** Either part: the greater values, in place of the first. */
export function raise(values: Uint8Array, others: Uint8Array, { chunk }: LastDay): Uint8Array {
  for (let at = 0; at < chunk.length; at++) values[at] = Math.max(values[at]!, others[at]!);
  return values;
}

function negated(values: Uint8Array, { chunk }: LastDay): Uint8Array {
  for (let at = 0; at < chunk.length; at++) values[at] = yes - values[at]!;
  return values;
}

function each({ chunk }: LastDay, value: (at: number) => Truth): Uint8Array {
  const values = takeRoom(chunk);
  for (let at = 0; at < chunk.length; at++) values[at] = value(at);
  return values;
}

function counts({ tally, bounds }: CountNode, { bound, chunk }: LastDay): Uint8Array {
  const { least, most } = wholeBounds(bounds, bound.program.tallies[tally]!.size);
  const totals = chunk.totals[tally]!;
  const values = takeRoom(chunk);
  for (let at = 0; at < chunk.length; at++) {
    const total = totals[at]!;
    values[at] = yes * (+(total >= least) & +(total <= most));
  }
  return values;
}

function countsPerMonth({ tally, bounds }: CountNode, day: LastDay): Uint8Array {
  const { size } = day.bound.program.tallies[tally]!;
  const totals = day.chunk.totals[tally]!;
  return each(day, (at) => truth(lies(bounds, totals[at]!, size * day.months(at))));
}

function shares(node: ShareNode, day: LastDay): Uint8Array {
  const { tally, bounds, of } = node;
  const { bound, chunk } = day;
  const totals = chunk.totals[tally]!;
  if (typeof of === "number") {
    const { n, d } = fraction(of);
    const size = (n * bound.program.tallies[tally]!.size) / d;
    return each(day, (at) => truth(size > 0 && lies(bounds, totals[at]!, size)));
  }
  const perDay = bound.tables[tally]!.everyDay ?? Number.NaN;
  const { low, high } = bounds;
  if (high.d > 0 || low.open) {
    return each(day, (at) => truth(lies(bounds, totals[at]!, chunk.membership[at]! * perDay)));
  }
  const { membership } = chunk;
  const values = takeRoom(chunk);
  const [n, d] = [low.n * perDay, low.d];
  for (let at = 0; at < chunk.length; at++) values[at] = yes * +(totals[at]! * d >= membership[at]! * n);
  return values;
}

function inGrades(grades: ReadonlySet<string>, { bound, chunk }: LastDay): Uint8Array {
  const { packed } = bound.register;
  const truths = packed.grades.map((grade) => (grade === "" ? unknown : truth(grades.has(grade))));
  const values = takeRoom(chunk);
  for (let at = 0; at < chunk.length; at++) values[at] = truths[packed.spanGrade[chunk.lastSpan[at]!]!]!;
  return values;
}
