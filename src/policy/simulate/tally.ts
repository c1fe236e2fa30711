import type { DueDuty, Duty, Policy, Rule } from "../types.js";
import type { SimulatedDuty, SimulatedWeek } from "./types.js";
import { datesOf, type Week } from "./weeks.js";

type DutyTally = Omit<SimulatedDuty, "opened" | "due"> & { readonly opened: number[]; readonly due: number[] };
type WeekTally = { -readonly [Key in keyof SimulatedWeek]: SimulatedWeek[Key] } & { tiers: [number, number, number] };

/** Counts of weeks while they are being made. */
export interface SimulationTally {
  readonly weeks: readonly WeekTally[];
  /** Count what a student has to be given, week by week. */
  student(): StudentTally;
  duties(): SimulatedDuty[];
}

interface StudentTally {
  week(number: number, duties: readonly DueDuty[]): void;
}

export function createTally(
  { rules }: Policy,
  weeks: readonly Week[],
  isMeeting: (duty: Duty, rule: Rule) => boolean,
): SimulationTally {
  const weekTallies = weeks.map((week): WeekTally => {
    return { ...datesOf(week), students: 0, tiers: [0, 0, 0], opened: 0, due: 0, meetings: 0 };
  });
  const none = (): number[] => weeks.map(() => 0);
  const byRule = new Map<string, ReadonlyMap<string, DutyTally>>(
    rules.map((rule) => [
      rule.id,
      new Map(rule.duties.map((duty) => [duty.id, { ...toldOf(duty, rule, isMeeting), opened: none(), due: none() }])),
    ]),
  );
  return {
    weeks: weekTallies,
    student: () => studentTally(weekTallies, byRule),
    duties: () => [...byRule.values()].flatMap((duties) => [...duties.values()]),
  };
}

function toldOf(duty: Duty, rule: Rule, isMeeting: (duty: Duty, rule: Rule) => boolean) {
  return {
    ruleId: rule.id,
    dutyId: duty.id,
    action: duty.action,
    ...(duty.responsible !== undefined && { responsible: duty.responsible }),
    meeting: isMeeting(duty, rule),
  };
}

/** A student's duty is counted once as opened, and once as due: a rule that is left and met again keeps its duties through the year. */
function studentTally(
  weekTallies: readonly WeekTally[],
  byRule: ReadonlyMap<string, ReadonlyMap<string, DutyTally>>,
): StudentTally {
  const [opened, due] = [new Set<string>(), new Set<string>()];
  return {
    week(number, duties) {
      const week = weekTallies[number]!;
      for (const { key, ruleId, dutyId, openedOn, dueOn } of duties) {
        const duty = byRule.get(ruleId)!.get(dutyId)!;
        const opens = isIn(week, openedOn) && !opened.has(key);
        const falls = dueOn !== undefined && isIn(week, dueOn) && !due.has(key);
        if (opens) {
          opened.add(key);
          week.opened += 1;
          duty.opened[number]! += 1;
        }
        if (falls) {
          due.add(key);
          week.due += 1;
          duty.due[number]! += 1;
        }
        if (duty.meeting && (dueOn === undefined ? opens : falls)) week.meetings += 1;
      }
    },
  };
}

function isIn({ from, until }: SimulatedWeek, date: string): boolean {
  return from <= date && date <= until;
}
