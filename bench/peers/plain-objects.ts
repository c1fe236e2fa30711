import type { AttendanceMark } from "truancy-prevention/attendance";
import { emptyMeasures, emptyResults } from "../answers.js";
import type { Answers, RuleId } from "../answers.js";
import { calendar, sixMonthsBefore } from "../workload/calendar.js";

/** A student as an application would hold one. */
export interface PlainStudent {
  /** The position in the workload. */
  readonly index: number;
  /** School days on the roll. */
  readonly membership: number;
  /** Whether somebody found that the student stays away willfully. */
  readonly willful: boolean | undefined;
  /** The exceptions, by date. */
  readonly marks: readonly AttendanceMark[];
}

/** What the rules ask about a student. */
export interface PlainFacts {
  membership: number;
  absent: number;
  unexcused: number;
  unknown: number;
  tardies: number;
  noticeDays: number;
  twoPeriodDays: number;
  mostInAQuarter: number;
  mostHalfDaysInSixMonths: number;
  longestRun: number;
  absenceRate: number;
  willful: "yes" | "no" | "not said";
}

const dayOfDate = new Map(
  calendar.days.map((day, ordinal) => {
    const quarter = calendar.terms.find((term) => term.firstDay <= day.date && day.date <= term.lastDay)!.id;
    return [day.date, { ordinal, quarter, sixMonthsBefore: sixMonthsBefore(day.date) }];
  }),
);

/** Count one student's marks in one pass. */
export function factsOf(student: PlainStudent): PlainFacts {
  const facts = noFacts(student);
  const byQuarter = new Map<string, number>();
  const unexcusedTime: { date: string; missed: number }[] = [];
  let run = 0;
  let lastAbsent = -2;
  for (const mark of student.marks) {
    const { ordinal, quarter, sixMonthsBefore: windowFrom } = dayOfDate.get(mark.date)!;
    const missed = missed840ths(mark);
    const absent = 840 - missed < 420;
    if (mark.kind === "tardy") facts.tardies++;
    if (absent) {
      facts.absent++;
      run = ordinal === lastAbsent + 1 ? run + 1 : 1;
      lastAbsent = ordinal;
      facts.longestRun = Math.max(facts.longestRun, run);
      if (mark.excusal !== "excused") facts.noticeDays++;
      if (mark.excusal === "unknown") facts.unknown++;
    }
    if (mark.excusal !== "unexcused") continue;
    if (periods(mark) >= 2) facts.twoPeriodDays++;
    if (absent) {
      facts.unexcused++;
      byQuarter.set(quarter, (byQuarter.get(quarter) ?? 0) + 1);
    }
    unexcusedTime.push({ date: mark.date, missed });
    let inWindow = 0;
    for (const part of unexcusedTime) if (part.date > windowFrom) inWindow += part.missed;
    facts.mostHalfDaysInSixMonths = Math.max(facts.mostHalfDaysInSixMonths, inWindow / 420);
  }
  facts.mostInAQuarter = Math.max(0, ...byQuarter.values());
  facts.absenceRate = student.membership === 0 ? 0 : facts.absent / student.membership;
  return facts;
}

/** What the Massachusetts policy says about one student. */
export function decidePlainly(facts: PlainFacts): { tier: number; results: Record<RuleId, number> } {
  const truant = facts.mostInAQuarter > 8 ? { yes: 1, no: 0, "not said": 2 }[facts.willful] : 0;
  const longEnough = facts.membership >= 20;
  const results = {
    "ma-absence-notice": Number(facts.noticeDays > 0),
    "ma-five-unexcused": Number(facts.unexcused >= 5 || facts.twoPeriodDays >= 5),
    "ma-action-steps": Number(facts.unexcused >= 5),
    "ma-parent-duty": Number(facts.mostHalfDaysInSixMonths >= 14),
    "ma-habitually-truant": truant,
    "ma-exit-interview": Number(facts.longestRun >= 10),
    "ma-chronically-absent": Number(longEnough && facts.absenceRate >= 0.1),
    "ma-severely-absent": Number(longEnough && facts.absenceRate >= 0.2),
  };
  return { tier: tierOf(results), results };
}

/** The highest tier of a rule that is met. */
export function tierOf(results: Readonly<Record<RuleId, number>>): number {
  const met = (...ids: RuleId[]): boolean => ids.some((id) => results[id] === 1);
  if (met("ma-parent-duty", "ma-habitually-truant", "ma-exit-interview", "ma-severely-absent")) return 3;
  return met("ma-five-unexcused", "ma-action-steps", "ma-chronically-absent") ? 2 : 1;
}

/** Decide for all students: facts and results of each, as objects. */
export function decideAllPlainly(students: readonly PlainStudent[]): PlainDecision[] {
  return students.map((student) => {
    const facts = factsOf(student);
    return { facts, ...decidePlainly(facts) };
  });
}

/** One student's facts and what follows from them. */
export interface PlainDecision {
  readonly facts: PlainFacts;
  readonly tier: number;
  readonly results: Record<RuleId, number>;
}

/** The decisions as columns, to compare them. */
export function plainAnswers(decisions: readonly PlainDecision[]): Answers {
  const results = emptyResults(decisions.length);
  const measures = emptyMeasures(decisions.length);
  decisions.forEach((decision, index) => {
    for (const id of Object.keys(results) as RuleId[]) results[id][index] = decision.results[id];
    for (const key of Object.keys(measures) as (keyof typeof measures)[]) measures[key][index] = decision.facts[key];
  });
  return { results, measures, tier: Uint8Array.from(decisions, ({ tier }) => tier) };
}

function noFacts({ membership, willful }: PlainStudent): PlainFacts {
  return {
    membership,
    absent: 0,
    unexcused: 0,
    unknown: 0,
    tardies: 0,
    noticeDays: 0,
    twoPeriodDays: 0,
    mostInAQuarter: 0,
    mostHalfDaysInSixMonths: 0,
    longestRun: 0,
    absenceRate: 0,
    willful: willful === undefined ? "not said" : willful ? "yes" : "no",
  };
}

/** What a mark missed, in 840ths of the day. */
export function missed840ths({ kind, missed }: AttendanceMark): number {
  if (kind === "tardy") return 0;
  if (!missed) return 840;
  if ("share" in missed) return missed.share * 840;
  return "periods" in missed ? Math.floor((840 * missed.periods) / calendar.periodsPerDay) : 0;
}

function periods({ missed }: AttendanceMark): number {
  if (!missed) return calendar.periodsPerDay;
  if ("share" in missed) return missed.share * calendar.periodsPerDay;
  return "periods" in missed ? missed.periods : 0;
}
