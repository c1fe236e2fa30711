import { compareTexts } from "../../compare-texts.js";
import { isoDate, parseDay, requireDay } from "../../calendar/internal.js";
import type { IsoDate, SchoolCalendar } from "../../calendar/index.js";
import type { Due, DueDuty, DutyStatus } from "../../policy/index.js";
import { termsOf } from "./policy-in.js";
import { isPending } from "./settle.js";
import type { CaseDuty, CasePolicy } from "./types.js";

type Unit = Due["unit"];

/** The last day that has a civil date here. */
const lastDate = "2199-12-31";

/** What is needed to say when a duty is due. */
export interface DueContext {
  readonly asOf: IsoDate;
  readonly calendar?: SchoolCalendar;
  readonly policy: CasePolicy;
  readonly duties: readonly CaseDuty[];
}

/** A pending duty with its date and status. */
export function dueDuty(duty: CaseDuty, context: DueContext): DueDuty {
  const { key, dutyId, ruleId, action, occurrence, openedOn } = duty;
  const due = dueOf(duty, context);
  const status = statusOf(due, context.asOf);
  return {
    key,
    dutyId,
    ruleId,
    action,
    ...(occurrence !== undefined && { occurrence }),
    openedOn,
    ...(due !== undefined && due !== "waiting" && { dueOn: due }),
    status,
  };
}

function statusOf(due: IsoDate | "waiting" | undefined, asOf: IsoDate): DutyStatus {
  if (due === "waiting") return "waiting";
  return due !== undefined && due < asOf ? "overdue" : "open";
}

function dueOf(duty: CaseDuty, context: DueContext): IsoDate | "waiting" | undefined {
  const terms = termsOf(duty, context.policy);
  const due = firstDue(duty, terms?.due, context);
  const { extension } = terms ?? {};
  if (due === undefined || due === "waiting" || duty.extendedBy === undefined || extension === undefined) return due;
  return after(due, duty.extendedBy, extension.unit, context.calendar);
}

/** When a duty is due without more time: as the decision says, or so long after the duty that it waits for. */
function firstDue(duty: CaseDuty, due: Due | undefined, context: DueContext): IsoDate | "waiting" | undefined {
  if (due?.from === undefined || due.from === "trigger" || duty.dueOn !== undefined) return duty.dueOn;
  const first = dutyBefore(duty, due.from, context);
  // When it was settled is not for the reader of this view, and a due date would tell.
  if (first?.settled === true) return undefined;
  if (first?.doneOn === undefined) return "waiting";
  const day = after(first.doneOn, due.within, due.unit, context.calendar);
  return day === undefined || due.before === undefined ? day : isoDate(requireDay(day, []) - 1);
}

/** The duty of the same rule and occasion that another is counted from. */
function dutyBefore({ ruleId, key, dutyId }: CaseDuty, from: string, { duties }: DueContext): CaseDuty | undefined {
  const occasion = key.slice(key.lastIndexOf(`/${dutyId}/`) + dutyId.length + 2);
  return duties.find((one) => one.ruleId === ruleId && one.dutyId === from && one.key.endsWith(`/${from}/${occasion}`));
}

/** The day so long after a date; undefined where it cannot be said: without a calendar, or where it ends first. */
function after(date: IsoDate, days: number, unit: Unit, calendar: SchoolCalendar | undefined): IsoDate | undefined {
  if (unit === "school-day") return days === 0 ? date : schoolDayAfter(date, days, calendar);
  const day = (parseDay(date) ?? 0) + days;
  return day > (parseDay(lastDate) ?? 0) ? undefined : isoDate(day);
}

function schoolDayAfter(date: IsoDate, days: number, calendar: SchoolCalendar | undefined): IsoDate | undefined {
  return calendar?.days.filter((day) => day.date > date)[days - 1]?.date;
}

/** The pending duties of a case with their dates: overdue first, then by date, then those without one, then those that wait. */
export function pendingDuties(context: DueContext): DueDuty[] {
  return context.duties
    .filter(isPending)
    .map((duty) => dueDuty(duty, context))
    .sort(byUrgency);
}

const ranks: Readonly<Record<DutyStatus, number>> = { overdue: 0, open: 1, waiting: 2 };

function byUrgency(a: DueDuty, b: DueDuty): number {
  const rank = ranks[a.status] - ranks[b.status];
  if (rank !== 0) return rank;
  return (
    compareTexts(a.dueOn ?? lastDate, b.dueOn ?? lastDate) ||
    compareTexts(a.openedOn, b.openedOn) ||
    compareTexts(a.key, b.key)
  );
}
