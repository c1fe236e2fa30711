import { epochDay, isoDate } from "../../calendar/internal.js";
import type { Writable } from "../../writable.js";
import type { RuleProgram } from "../compile/program.js";
import { yes } from "../compile/truth.js";
import { calendarOn, dateOn, dayOn, type Ledger } from "../evaluate/ledger.js";
import type { Outcome } from "../evaluate/outcome.js";
import type { Due, DueDuty, Duty } from "../types.js";

/** The last day that has a civil date here. */
const lastDay = epochDay(2199, 12, 31);

/** The duties of a rule that is met, for each occasion on which it was. */
export function dutiesOf(
  program: RuleProgram,
  { occurrences, reached }: Outcome,
  ledger: Ledger,
  outcomes: readonly Outcome[],
): DueDuty[] {
  const triggers = program.holds === "each-time" ? occurrences : [reached];
  return triggers.flatMap((trigger) =>
    program.rule.duties.map((duty) => dueDuty(program, ledger, trigger, duty, outcomes)),
  );
}

function dueDuty(
  { rule, holds }: RuleProgram,
  ledger: Ledger,
  trigger: number,
  { id: dutyId, action, due }: Duty,
  outcomes: readonly Outcome[],
): DueDuty {
  const openedOn = dateOn(ledger, trigger);
  const eachTime = holds === "each-time";
  const from = due && anchor(due, ledger, trigger, outcomes);
  const dueDay = due && from !== undefined ? dueFrom(due, ledger, from) : undefined;
  const isOverdue = dueDay !== undefined && dueDay < ledger.asOf.day;
  const told: Writable<DueDuty> = {
    key: `${ledger.bound.policy.id}/${rule.id}/${dutyId}/${eachTime ? openedOn : yearOf(ledger, trigger)}`,
    dutyId,
    ruleId: rule.id,
    action,
    openedOn,
    status: due && from === undefined ? "waiting" : isOverdue ? "overdue" : "open",
  };
  if (dueDay !== undefined) told.dueOn = isoDate(dueDay);
  if (eachTime) told.occurrence = openedOn;
  return told;
}

/** The school year of a trigger: a rule that is met once keeps its duties through the year. Before the first school day, the year to come. */
function yearOf(ledger: Ledger, trigger: number): string {
  const { calendars, packed } = ledger.bound.register;
  const calendar = calendars[calendarOn(ledger, Math.max(trigger, 0))];
  if (calendar !== undefined) return calendar.schoolYear;
  const entry = packed.spanEntry[packed.studentSpan[ledger.student]!];
  return entry === undefined ? "" : isoDate(entry);
}

/** The position a duty counts from; undefined for one that waits for another duty or rule. */
function anchor(
  { from = "trigger" }: Due,
  { bound }: Ledger,
  trigger: number,
  outcomes: readonly Outcome[],
): number | undefined {
  if (from === "trigger") return trigger;
  const other = outcomes[bound.policy.rules.findIndex(({ id }) => id === from)];
  return other?.truth === yes ? other.reached : undefined;
}

/** The day on which a duty is due; undefined where the calendar ends first. */
function dueFrom({ unit, within, before }: Due, ledger: Ledger, from: number): number | undefined {
  const { bound, days } = ledger;
  const day =
    unit === "calendar-day"
      ? dayOn(ledger, from) + within
      : bound.register.packed.epochDays[calendarOn(ledger, from)]?.[days.ordinals[from]! + within];
  if (day === undefined || day > lastDay) return undefined;
  return before ? day - 1 : day;
}
