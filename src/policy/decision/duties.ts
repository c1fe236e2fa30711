import { epochDay, isoDate } from "../../calendar/internal.js";
import type { Writable } from "../../writable.js";
import type { RuleProgram } from "../compile/program.js";
import { yes } from "../compile/truth.js";
import { calendarOn, dateOn, type Ledger } from "../evaluate/ledger.js";
import type { Outcome } from "../evaluate/outcome.js";
import type { Due, DueDuty, Duty, DutyStatus } from "../types.js";

/** The last day that has a civil date here. */
const lastDay = epochDay(2199, 12, 31);

/** The duties of a rule that is met, for each occasion on which it was. */
export function dutiesOf(rule: RuleProgram, outcome: Outcome, ledger: Ledger, outcomes: readonly Outcome[]): DueDuty[] {
  const eachTime = rule.rule.holds === "each-time";
  const triggers = eachTime ? outcome.occurrences : [outcome.reached];
  return triggers.flatMap((trigger) =>
    rule.rule.duties.map((duty) => dueDuty(rule, duty, trigger, eachTime, ledger, outcomes)),
  );
}

function dueDuty(
  { rule }: RuleProgram,
  duty: Duty,
  trigger: number,
  eachTime: boolean,
  ledger: Ledger,
  outcomes: readonly Outcome[],
): DueDuty {
  const openedOn = trigger < 0 ? isoDate(ledger.asOf.day) : dateOn(ledger, trigger);
  const due = duty.due === undefined ? undefined : dueDay(duty.due, trigger, ledger, outcomes);
  const told: Writable<DueDuty> = {
    key: `${ledger.bound.policy.id}/${rule.id}/${duty.id}/${eachTime ? openedOn : occasion(trigger, ledger)}`,
    dutyId: duty.id,
    ruleId: rule.id,
    action: duty.action,
    openedOn,
    status: statusOf(due, ledger),
  };
  if (eachTime) told.occurrence = openedOn;
  if (typeof due === "number") told.dueOn = isoDate(due);
  return told;
}

function dayOf(position: number, { days, asOf }: Ledger): number {
  return position < 0 ? asOf.day : days.days[position]!;
}

/** The school year of a trigger: a rule that is met once keeps its duties through the year. Before the first school day, the year to come. */
function occasion(trigger: number, ledger: Ledger): string {
  const position = Math.max(trigger, 0);
  if (position < ledger.days.length) return ledger.bound.register.calendars[calendarOn(ledger, position)]!.schoolYear;
  const { studentSpan, spanEntry } = ledger.bound.register.packed;
  const entry = spanEntry[studentSpan[ledger.student]!];
  return entry === undefined ? "" : isoDate(entry);
}

function statusOf(due: number | "waiting" | undefined, { asOf }: Ledger): DutyStatus {
  if (due === "waiting") return "waiting";
  return due !== undefined && due < asOf.day ? "overdue" : "open";
}

/** When a duty is due: a day, `"waiting"` for another duty or rule, or undefined where the calendar ends first. */
function dueDay(
  due: Due,
  trigger: number,
  ledger: Ledger,
  outcomes: readonly Outcome[],
): number | "waiting" | undefined {
  const from = anchor(due, trigger, ledger, outcomes);
  if (from === undefined) return "waiting";
  const day = due.unit === "calendar-day" ? dayOf(from, ledger) + due.within : schoolDayAfter(from, due.within, ledger);
  if (day === undefined || day > lastDay) return undefined;
  return due.before === undefined ? day : day - 1;
}

/** The position a duty counts from; undefined for one that waits. */
function anchor(
  { from = "trigger" }: Due,
  trigger: number,
  { bound }: Ledger,
  outcomes: readonly Outcome[],
): number | undefined {
  if (from === "trigger") return trigger;
  const number = bound.policy.rules.findIndex((rule) => rule.id === from);
  const other = outcomes[number];
  return other?.truth === yes ? other.reached : undefined;
}

function schoolDayAfter(position: number, within: number, ledger: Ledger): number | undefined {
  if (position < 0) return undefined;
  const dates = ledger.bound.register.packed.epochDays[calendarOn(ledger, position)]!;
  return dates[ledger.days.ordinals[position]! + within];
}
