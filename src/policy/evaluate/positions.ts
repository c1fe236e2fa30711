import { positionFrom } from "../../attendance/internal.js";
import type { RuleProgram } from "../compile/program.js";
import { beforeSchool, type Ledger } from "./ledger.js";

/** The positions of the school year on which a rule has to be looked at, in order: where it can come true, or all. */
export function positionsOf(rule: RuleProgram, ledger: Ledger): readonly number[] {
  const { last, yearStarts } = ledger.days;
  if (last < 0) return [beforeSchool];
  const yearStart = yearStarts[last]!;
  if (rule.rising) return (ledger.rising ??= risingPositions(ledger, yearStart));
  return Array.from({ length: last - yearStart + 1 }, (_, place) => yearStart + place);
}

/**
 * The positions on which any rising rule can come true: marked days, and those on which the year, a roll, a minimum of days in membership or
 * a rule's force begins. The first is the first of the year.
 */
function risingPositions({ days, bound }: Ledger, yearStart: number): number[] {
  const { last, marked, markedBefore, spans } = days;
  const positions = [yearStart, ...marked.slice(markedBefore[yearStart], markedBefore[last + 1])];
  if (spans[yearStart] !== spans[last]) {
    for (let position = yearStart + 1; position <= last; position++) {
      if (spans[position] !== spans[position - 1]) positions.push(position);
    }
  }
  for (const { minimumMembership, effective } of bound.program.rules) {
    if (minimumMembership > 1) positions.push(yearStart + minimumMembership - 1);
    if (effective.from > days.days[yearStart]!) positions.push(positionFrom(days, effective.from, yearStart));
  }
  return positions
    .sort((a, b) => a - b)
    .filter((position, place) => position <= last && position !== positions[place - 1]);
}
