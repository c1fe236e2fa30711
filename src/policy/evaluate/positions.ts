import type { RuleProgram } from "../compile/program.js";
import type { Ledger } from "./ledger.js";

/** Every position from one to another. */
export function everyPosition(first: number, last: number): number[] {
  const positions: number[] = [];
  for (let position = first; position <= last; position++) positions.push(position);
  return positions;
}

/**
 * The positions of the school year on which a rising rule can come true: marked days, and those on which the year, a roll, the minimum of days
 * in membership or the rule's force begins. The first is the first of the year.
 */
export function risingPositions(rule: RuleProgram, ledger: Ledger): readonly number[] {
  const { last, yearStarts, days } = ledger.days;
  const yearStart = yearStarts[last]!;
  const common = (ledger.rising ??= commonPositions(ledger, yearStart));
  const { minimumMembership, effective } = rule;
  const own: number[] = [];
  if (minimumMembership > 1) own.push(yearStart + minimumMembership - 1);
  if (effective.from > days[yearStart]!) own.push(firstFrom(days, effective.from, yearStart, last));
  return own.length === 0 ? common : inOrder([...common, ...own.filter((position) => position <= last)]);
}

function commonPositions({ days }: Ledger, yearStart: number): number[] {
  const { last, marked, markedBefore, spans } = days;
  const positions = [yearStart];
  if (spans[yearStart] !== spans[last]) {
    for (let position = yearStart + 1; position <= last; position++) {
      if (spans[position] !== spans[position - 1]) positions.push(position);
    }
  }
  for (let mark = markedBefore[yearStart]!; mark < markedBefore[last + 1]!; mark++) positions.push(marked[mark]!);
  return inOrder(positions);
}

function inOrder(positions: number[]): number[] {
  positions.sort((a, b) => a - b);
  return positions.filter((position, place) => position !== positions[place - 1]);
}

function firstFrom(days: readonly number[], day: number, first: number, last: number): number {
  let position = first;
  while (position <= last && days[position]! < day) position++;
  return position;
}
