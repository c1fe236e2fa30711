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
  readonly weeks: ReturnType<typeof countWeeks>;
}

export function emptyCounts(): GroupCounts {
  return {
    students: [],
    tiers: [
      [0, 0, 0],
      [0, 0, 0],
      [0, 0, 0],
    ],
    duties: { from: 0, to: 0 },
    weeks: countWeeks(),
  };
}

/** Count a student with the tiers and the duties under both policies. */
export function countStudent(
  counts: GroupCounts,
  student: number,
  tiers: readonly [number, number],
  duties: readonly [readonly DueDuty[], readonly DueDuty[]],
): void {
  counts.students.push(student);
  counts.tiers[tiers[0] - 1]![tiers[1] - 1]! += 1;
  counts.duties.from += duties[0].length;
  counts.duties.to += duties[1].length;
  counts.weeks.add("from", duties[0]);
  counts.weeks.add("to", duties[1]);
}

export function comparisonOf({ students, tiers, duties, weeks }: GroupCounts, from: Side, to: Side): GroupComparison {
  return {
    students: students.length,
    tiers,
    duties,
    statuses: compareStatuses(from, to, students),
    rules: compareRules(from, to, students),
    weeks: weeks.weeks(),
  };
}

const daysPerWeek = 7;

/** Counts duties by the week in which they were opened. */
function countWeeks() {
  const weeks = new Map<number, Count>();
  return {
    add(side: "from" | "to", duties: readonly DueDuty[]): void {
      for (const { openedOn } of duties) {
        const monday = mondayOf(parseDay(openedOn)!);
        const week = weeks.get(monday) ?? { from: 0, to: 0 };
        week[side] += 1;
        weeks.set(monday, week);
      }
    },
    weeks(): WeekComparison[] {
      const mondays = [...weeks.keys()];
      const told: WeekComparison[] = [];
      if (mondays.length === 0) return told;
      const [first, last] = [mondays.reduce((a, b) => Math.min(a, b)), mondays.reduce((a, b) => Math.max(a, b))];
      for (let monday = first; monday <= last; monday += daysPerWeek) {
        told.push({ monday: isoDate(monday), from: 0, to: 0, ...weeks.get(monday) });
      }
      return told;
    },
  };
}
