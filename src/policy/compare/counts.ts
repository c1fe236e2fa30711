import { isoDate, parseDay } from "../../calendar/internal.js";
import { mondayOf } from "../monday-of.js";
import type { DueDuty } from "../types.js";
import { compareRules, compareStatuses } from "./rule-counts.js";
import type { Side } from "./side.js";
import type { GroupComparison, WeekComparison } from "./types.js";

type Count = { from: number; to: number };

/** Students by position, with what is counted of them while it is asked for. */
export interface GroupCounts {
  readonly students: number[];
  readonly tiers: [number, number, number][];
  readonly duties: Count;
  /** Duties by the Monday of the week in which they were opened. */
  readonly weeks: Map<number, Count>;
}

export function emptyCounts(): GroupCounts {
  const tiers = [1, 2, 3].map((): [number, number, number] => [0, 0, 0]);
  return { students: [], tiers, duties: { from: 0, to: 0 }, weeks: new Map() };
}

/** Count a student with the tiers and the duties under both policies. */
export function countStudent(
  counts: GroupCounts,
  student: number,
  tiers: readonly [number, number],
  duties: { readonly from: readonly DueDuty[]; readonly to: readonly DueDuty[] },
): void {
  counts.students.push(student);
  counts.tiers[tiers[0] - 1]![tiers[1] - 1]! += 1;
  for (const side of ["from", "to"] as const) {
    counts.duties[side] += duties[side].length;
    for (const { openedOn } of duties[side]) {
      const monday = mondayOf(parseDay(openedOn)!);
      const week = counts.weeks.get(monday) ?? { from: 0, to: 0 };
      week[side] += 1;
      counts.weeks.set(monday, week);
    }
  }
}

export function comparisonOf({ students, tiers, duties, weeks }: GroupCounts, from: Side, to: Side): GroupComparison {
  return {
    students: students.length,
    tiers,
    duties,
    statuses: compareStatuses(from, to, students),
    rules: compareRules(from, to, students),
    weeks: everyWeek(weeks),
  };
}

/** Weeks without a break from the first to the last. */
function everyWeek(weeks: ReadonlyMap<number, Count>): WeekComparison[] {
  const mondays = [...weeks.keys()].sort((a, b) => a - b);
  const [first = 0, last = -1] = [mondays[0], mondays.at(-1)];
  const told: WeekComparison[] = [];
  for (let monday = first; monday <= last; monday += 7) {
    told.push({ monday: isoDate(monday), from: 0, to: 0, ...weeks.get(monday) });
  }
  return told;
}
