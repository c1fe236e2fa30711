import { asOfDate, positionFrom, type AsOf } from "../../attendance/internal.js";
import { isoDate } from "../../calendar/internal.js";
import type { PolicyProgram } from "../compile/program.js";
import { yes } from "../compile/truth.js";
import { dutiesOf } from "../decision/duties.js";
import type { Bound } from "../evaluate/bind.js";
import type { Ledger } from "../evaluate/ledger.js";
import { openLedger } from "../evaluate/open-ledger.js";
import { outcomeOf, type Outcome } from "../evaluate/outcome.js";
import type { Determinations, DueDuty, Facts, TierLevel } from "../types.js";
import { courseOf, type Course } from "./course.js";
import type { Week } from "./weeks.js";

/** What a policy says of a student at the end of a week. */
export interface StudentWeek {
  readonly tier: TierLevel;
  readonly duties: readonly DueDuty[];
}

/** Follow students through weeks: each record is opened once for a school year and not for each week. */
export function followStudents(bound: Bound, weeks: readonly Week[]) {
  const ends = weeks.map(({ until }) => asOfDate(bound.register, isoDate(until)));
  return (student: number, facts: Facts, determinations: Determinations): StudentWeek[] => {
    const open = (asOf: AsOf): Ledger => openLedger(bound, asOf, student, facts, determinations);
    const whole = open(ends.at(-1)!);
    const lastDays = ends.map(({ day }) => Math.min(positionFrom(whole.days, day + 1) - 1, whole.days.last));
    const years = lastDays.map((position) => (position < 0 ? -1 : whole.days.yearStarts[position]!));
    const weeksOf = createYears(open, whole, ends, years);
    return ends.map((asOf, week) => (years[week]! < 0 ? beforeSchool(open(asOf)) : weeksOf(week, lastDays[week]!)));
  };
}

/** Before the first school day each date stands alone. */
function beforeSchool(ledger: Ledger): StudentWeek {
  return weekOf(
    ledger.bound.program.rules.map((rule) => outcomeOf(rule, ledger)),
    ledger,
  );
}

/** A school year of a student: its record up to its last week, and every rule along it. */
interface Followed {
  readonly ledger: Ledger;
  readonly courses: readonly Course[];
  readonly tell: DutiesOf;
}

/** The school years of a student, each followed to its last week. */
function createYears(open: (asOf: AsOf) => Ledger, whole: Ledger, ends: readonly AsOf[], years: readonly number[]) {
  const known = new Map<number, Followed>();
  return (week: number, position: number): StudentWeek => {
    const year = years[week]!;
    let followed = known.get(year);
    if (followed === undefined) {
      const last = years.lastIndexOf(year);
      const ledger = last === ends.length - 1 ? whole : open(ends[last]!);
      const { program } = ledger.bound;
      const courses = program.rules.map((rule) => courseOf(rule, ledger));
      followed = { ledger, courses, tell: rememberDuties(program) };
      known.set(year, followed);
    }
    const { ledger, courses, tell } = followed;
    const outcomes = courses.map((course) => course(position));
    return weekOf(outcomes, ledger, tell);
  };
}

type DutiesOf = typeof dutiesOf;

function weekOf(outcomes: readonly Outcome[], ledger: Ledger, tell: DutiesOf = dutiesOf): StudentWeek {
  let tier: TierLevel = 1;
  const duties: DueDuty[] = [];
  ledger.bound.program.rules.forEach((rule, number) => {
    const outcome = outcomes[number]!;
    if (outcome.truth !== yes) return;
    if (rule.rule.tier > tier) tier = rule.rule.tier;
    if (rule.rule.duties.length > 0) duties.push(...tell(rule, outcome, ledger, outcomes));
  });
  return { tier, duties };
}

/** Duties told again only where something changed: the outcome of the rule, or of one that its duties wait for. */
function rememberDuties({ rules }: PolicyProgram): DutiesOf {
  const ruleIds = new Set(rules.map(({ rule }) => rule.id));
  const waiting = new Set(
    rules.filter(({ rule }) => rule.duties.some(({ due }) => due?.from !== undefined && ruleIds.has(due.from))),
  );
  const known = new Map<Outcome, DueDuty[]>();
  return (rule, outcome, ledger, outcomes) => {
    if (waiting.has(rule)) return dutiesOf(rule, outcome, ledger, outcomes);
    const remembered = known.get(outcome) ?? dutiesOf(rule, outcome, ledger, outcomes);
    known.set(outcome, remembered);
    return remembered;
  };
}
