import { positionFrom, unmarked } from "../../attendance/internal.js";
import type { RuleProgram } from "../compile/program.js";
import { beforeSchool, type Ledger } from "./ledger.js";

/**
 * The positions from one on, up to the last, on which a rule has to be looked at, in order: those on which it can come true, or all. It is met
 * each time on marked days alone.
 */
export function positionsOf(rule: RuleProgram, ledger: Ledger, from: number): readonly number[] {
  const { last, marked, markedBefore } = ledger.days;
  if (last < 0) return [beforeSchool];
  if (rule.holds === "each-time") return marked.slice(markedBefore[from], markedBefore[last + 1]);
  if (!rule.rising) return Array.from({ length: last - from + 1 }, (_, place) => from + place);
  const positions = (ledger.rising ??= risingPositions(ledger));
  return from === 0 ? positions : positions.filter((position) => position >= from);
}

/**
 * The positions on which any rising rule can come true: marked days, and those on which a year, a roll, a minimum of days in membership or
 * a rule's force begins.
 */
function risingPositions({ days, bound }: Ledger): number[] {
  const { last, patterns, spans, yearStarts } = days;
  // A year begins with the first day in membership.
  const memberships = [false, true];
  const begins: boolean[] = [];
  for (const { minimumMembership, effective } of bound.program.rules) {
    memberships[minimumMembership] = true;
    if (effective.from > days.days[0]!) begins[positionFrom(days, effective.from)] = true;
  }
  const positions: number[] = [];
  for (let position = 0; position <= last; position++) {
    if (
      memberships[position + 1 - yearStarts[position]!] ||
      begins[position] ||
      patterns[position] !== unmarked ||
      spans[position] !== spans[position - 1]
    ) {
      positions.push(position);
    }
  }
  return positions;
}
