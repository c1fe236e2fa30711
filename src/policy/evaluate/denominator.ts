import { countUpTo, fraction, noExit } from "../../attendance/internal.js";
import type { ShareNode } from "../compile/program.js";
import { calendarOn, wholeBetween, type Ledger } from "./ledger.js";
import { monthEnd, termEnd } from "./window-table.js";

/** What a share is of, in the tally's amounts: what whole absences on all those days would come to. */
export function denominator(node: ShareNode, ledger: Ledger, start: number, position: number): number {
  if (node.of === "membership") return wholeBetween(ledger, node.tally, start, position);
  if (node.of === "window-days") return wholeWindow(node, ledger, start, position);
  const { n, d } = fraction(node.of);
  return (n * ledger.bound.program.tallies[node.tally]!.size) / d;
}

/** Every school day of the whole window, those to come among them, in the calendar attended on the position. */
function wholeWindow(node: ShareNode, ledger: Ledger, start: number, position: number): number {
  const calendar = calendarOn(ledger, position);
  const { epochDays, dayShapes } = ledger.bound.register.packed;
  const [first, last] = windowDates(node.window, ledger, start, position);
  const dates = epochDays[calendar]!;
  const shapes = dayShapes[calendar]!;
  const amounts = ledger.bound.tables[node.tally]!.whole;
  let sum = 0;
  const end = countUpTo(dates, last);
  for (let ordinal = countUpTo(dates, first - 1); ordinal < end; ordinal++) sum += amounts[shapes[ordinal]!]!;
  return sum;
}

function windowDates(window: number, ledger: Ledger, start: number, position: number): [number, number] {
  const { bound, days } = ledger;
  const plan = bound.program.windows[window]!;
  const day = days.days[position]!;
  if (plan === "school-year") return [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
  if (plan === "enrollment") {
    const span = days.spans[position]!;
    const exit = bound.register.packed.spanExit[span]!;
    return [bound.register.packed.spanEntry[span]!, exit === noExit ? Number.POSITIVE_INFINITY : exit - 1];
  }
  const first = bound.starts[window]?.[calendarOn(ledger, position)]?.[days.ordinals[position]!] ?? days.days[start]!;
  if (plan === "calendar-month") return [first, monthEnd(day) - 1];
  if ("term" in plan) return [first, termEnd(plan.term, bound.register.calendars[calendarOn(ledger, position)]!, day)];
  return [first, day];
}
