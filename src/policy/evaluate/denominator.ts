import { countUpTo, fraction } from "../../attendance/internal.js";
import type { ShareNode } from "../compile/program.js";
import { calendarOn, dayOn, wholeBetween, type Ledger } from "./ledger.js";
import type { Dates } from "./window-table.js";

/** What a share is of, in the tally's amounts: what whole absences on all those days would come to. */
export function denominator(node: ShareNode, ledger: Ledger, start: number, position: number): number {
  if (node.of === "membership") return wholeBetween(ledger, node.tally, start, position);
  if (node.of === "window-days") return wholeWindow(node, ledger, start, position);
  const { n, d } = fraction(node.of);
  return (n * ledger.bound.program.tallies[node.tally]!.size) / d;
}

/** Every school day of the whole window, those to come among them, in the calendar attended on the position. */
function wholeWindow(node: ShareNode, ledger: Ledger, start: number, position: number): number {
  const { bound } = ledger;
  const calendar = calendarOn(ledger, position);
  const dates = bound.register.packed.epochDays[calendar]!;
  const shapes = bound.register.packed.dayShapes[calendar]!;
  const { first, last } = windowDates(node.window, ledger, start, position);
  let sum = 0;
  const end = countUpTo(dates, last);
  for (let ordinal = countUpTo(dates, first - 1); ordinal < end; ordinal++) {
    sum += bound.tables[node.tally]!.whole[shapes[ordinal]!]!;
  }
  return sum;
}

function windowDates(window: number, ledger: Ledger, start: number, position: number): Dates {
  const { bound, days } = ledger;
  const { unit } = bound.program.windows[window]!;
  if (unit === "school-year") return { first: Number.NEGATIVE_INFINITY, last: Number.POSITIVE_INFINITY };
  if (unit === "enrollment") {
    const span = days.spans[position]!;
    return { first: bound.register.packed.spanEntry[span]!, last: bound.register.packed.spanExit[span]! - 1 };
  }
  const day = dayOn(ledger, position);
  return bound.dates[window]![calendarOn(ledger, position)]?.(day) ?? { first: dayOn(ledger, start), last: day };
}
