import { epochDay, isoDate } from "../../calendar/internal.js";
import type { Writable } from "../../writable.js";
import type { RuleProgram } from "../compile/program.js";
import { yes } from "../compile/truth.js";
import { calendarOn, dateOn, dayOn, type Ledger } from "../evaluate/ledger.js";
import type { Outcome } from "../evaluate/outcome.js";
import type { Due, DueDuty, Duty, Rule } from "../types.js";

/** The last day that has a civil date here. */
const lastDay = epochDay(2199, 12, 31);

/** The duties of a rule that is met, for each occasion on which it was. */
export function dutiesOf(
  { rule, holds }: RuleProgram,
  outcome: Outcome,
  ledger: Ledger,
  outcomes: readonly Outcome[],
): DueDuty[] {
  const told: DueDuty[] = [];
  if (rule.duties.length === 0) return told;
  const eachTime = holds === "each-time";
  for (const trigger of eachTime ? outcome.occurrences : [outcome.reached]) {
    const openedOn = dateOn(ledger, trigger);
    const occasion = eachTime ? openedOn : yearOf(trigger, ledger);
    for (const duty of rule.duties) {
      const due = dueDuty(rule, duty, trigger, occasion, ledger, outcomes);
      if (eachTime) due.occurrence = openedOn;
      told.push(due);
    }
  }
  return told;
}

function dueDuty(
  rule: Rule,
  { id, action, due }: Duty,
  trigger: number,
  occasion: string,
  ledger: Ledger,
  outcomes: readonly Outcome[],
): Writable<DueDuty> {
  const from = due && anchor(due, trigger, ledger, outcomes);
  const dueDay = due && from !== undefined ? dueFrom(due, from, ledger) : undefined;
  const isOverdue = dueDay !== undefined && dueDay < ledger.asOf.day;
  const told: Writable<DueDuty> = {
    key: `${ledger.bound.policy.id}/${rule.id}/${id}/${occasion}`,
    dutyId: id,
    ruleId: rule.id,
    action,
    openedOn: dateOn(ledger, trigger),
    status: due && from === undefined ? "waiting" : isOverdue ? "overdue" : "open",
  };
  if (dueDay !== undefined) told.dueOn = isoDate(dueDay);
  return told;
}

/** The school year of a trigger: a rule that is met once keeps its duties through the year. Before the first school day, the year to come. */
function yearOf(trigger: number, ledger: Ledger): string {
  const { calendars, packed } = ledger.bound.register;
  const calendar = calendars[calendarOn(ledger, Math.max(trigger, 0))];
  if (calendar !== undefined) return calendar.schoolYear;
  const entry = packed.spanEntry[packed.studentSpan[ledger.student]!];
  return entry === undefined ? "" : isoDate(entry);
}

/** The position a duty counts from; undefined for one that waits for another duty or rule. */
function anchor(
  { from = "trigger" }: Due,
  trigger: number,
  { bound }: Ledger,
  outcomes: readonly Outcome[],
): number | undefined {
  if (from === "trigger") return trigger;
  const other = outcomes[bound.policy.rules.findIndex(({ id }) => id === from)];
  return other?.truth === yes ? other.reached : undefined;
}

/** The day on which a duty is due; undefined where the calendar ends first. */
function dueFrom({ unit, within, before }: Due, from: number, ledger: Ledger): number | undefined {
  const { bound, days } = ledger;
  const day =
    unit === "calendar-day"
      ? dayOn(ledger, from) + within
      : bound.register.packed.epochDays[calendarOn(ledger, from)]?.[days.ordinals[from]! + within];
  if (day === undefined || day > lastDay) return undefined;
  return before ? day - 1 : day;
}
