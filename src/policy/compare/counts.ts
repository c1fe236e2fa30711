import { isoDate, parseDay } from "../../calendar/internal.js";
import { mondayOf } from "../monday-of.js";
import type { DueDuty } from "../types.js";
import type { GroupComparison, WeekComparison } from "./types.js";

type Count = { from: number; to: number };

/** Counts of a group of students while they are being made. */
export interface GroupCounts {
  students: number;
  readonly tiers: [number, number, number][];
  readonly duties: Count;
}

export function emptyCounts(): GroupCounts {
  return {
    students: 0,
    tiers: [
      [0, 0, 0],
      [0, 0, 0],
      [0, 0, 0],
    ],
    duties: { from: 0, to: 0 },
  };
}

/** Count a student with the tiers and the numbers of duties under both policies. */
export function countStudent(
  counts: GroupCounts,
  tiers: readonly [number, number],
  duties: readonly [number, number],
): void {
  counts.students += 1;
  counts.tiers[tiers[0] - 1]![tiers[1] - 1]! += 1;
  counts.duties.from += duties[0];
  counts.duties.to += duties[1];
}

export function comparisonOf({ students, tiers, duties }: GroupCounts): GroupComparison {
  return { students, tiers, duties };
}

const daysPerWeek = 7;

/** Counts duties by the week in which they were opened. */
export function countWeeks() {
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
