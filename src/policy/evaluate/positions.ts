import { countUpTo, positionFrom } from "../../attendance/internal.js";
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
  return from === 0 ? positions : positions.slice(countUpTo(positions, from - 1));
}

/**
 * The positions on which any rising rule can come true: marked days, and those on which a year, a roll, a minimum of days in membership or
 * a rule's force begins.
 */
function risingPositions({ days, bound }: Ledger): number[] {
  const { last, marked, markedBefore, spans, yearStarts } = days;
  const positions = marked.slice(0, markedBefore[last + 1]);
  const years = [0];
  const further: number[] = [];
  if (spans[0] !== spans[last]) {
    for (let position = 1; position <= last; position++) {
      if (spans[position] !== spans[position - 1]) further.push(position);
      if (yearStarts[position] === position) years.push(position);
    }
  }
  for (const { minimumMembership, effective } of bound.program.rules) {
    if (minimumMembership > 1) further.push(...years.map((yearStart) => yearStart + minimumMembership - 1));
    if (effective.from > days.days[0]!) further.push(positionFrom(days, effective.from));
  }
  if (positions[0] !== 0) positions.unshift(0);
  if (further.length === 0) return positions;
  positions.push(...further);
  positions.sort((a, b) => a - b);
  return positions.filter((position, place) => position <= last && position !== positions[place - 1]);
}
