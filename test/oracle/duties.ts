import type { Due, Duty, DueDuty, IsoDate, Rule, SchoolCalendar } from "../../src/index.js";
import { addDays } from "./dates.js";
import type { Standing } from "./outcomes.js";
import type { World } from "./world.js";

/** The duties of a rule that is met, one for each occurrence, with their dates. */
export function dutiesOf(
  world: World,
  rule: Rule,
  standing: Standing,
  standings: ReadonlyMap<string, Standing>,
): DueDuty[] {
  if (standing.result !== "met") return [];
  const eachTime = rule.holds === "each-time";
  const triggers = eachTime ? standing.occurrences : [standing.reachedOn!];
  return triggers.flatMap((trigger) =>
    rule.duties.map((duty) => ({
      key: `${world.policy.id}/${rule.id}/${duty.id}/${eachTime ? trigger : schoolYearOn(world, trigger)}`,
      dutyId: duty.id,
      ruleId: rule.id,
      action: duty.action,
      ...(eachTime ? { occurrence: trigger } : {}),
      openedOn: trigger,
      ...dueOf(world, rule, duty, trigger, standings),
    })),
  );
}

function dueOf(
  world: World,
  rule: Rule,
  { due }: Duty,
  trigger: IsoDate,
  standings: ReadonlyMap<string, Standing>,
): Pick<DueDuty, "dueOn" | "status"> {
  if (due === undefined) return { status: "open" };
  const from = startOf(rule, due, trigger, standings);
  if (from === undefined) return { status: "waiting" };
  const end = endOf(world, due, from);
  if (end === undefined) return { status: "open" };
  const dueOn = due.before === true ? addDays(end, -1) : end;
  return { dueOn, status: dueOn < world.asOf ? "overdue" : "open" };
}

/** The day 0 of a duty; undefined while it waits. */
function startOf(
  rule: Rule,
  { from = "trigger" }: Due,
  trigger: IsoDate,
  standings: ReadonlyMap<string, Standing>,
): IsoDate | undefined {
  if (from === "trigger") return trigger;
  if (rule.duties.some(({ id }) => id === from)) return undefined;
  const other = standings.get(from);
  return other?.result === "met" ? other.reachedOn : undefined;
}

function endOf(world: World, { within, unit }: Due, from: IsoDate): IsoDate | undefined {
  if (unit === "calendar-day") return addDays(from, within);
  const following = (calendarOn(world, from)?.days ?? []).filter(({ date }) => date >= from);
  return following[within]?.date;
}

function calendarOn({ days }: World, date: IsoDate): SchoolCalendar | undefined {
  return days.find((day) => day.date === date)?.calendar;
}

function schoolYearOn(world: World, date: IsoDate): string {
  const [next] = world.student.rollDays;
  const [roll] = world.student.rolls;
  return calendarOn(world, date)?.schoolYear ?? next?.calendar.schoolYear ?? roll?.from ?? "";
}
