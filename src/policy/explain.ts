import { messagesFor, type ComparisonName, type Messages, type UnitName } from "../messages/index.js";
import type { Condition, Decision, DueDuty, LeftOut, RuleOutcome, Trace, Unit } from "./types.js";

/**
 * Say a decision in words: attendance, tier, every rule that is met or not decided with its statute, the days counted and left out, what is
 * due, and how far the next rules are.
 *
 * @param decision a decision, made with traces
 * @param options `locale`, the language, English if absent
 * @returns sentences in the order in which they are best read
 * @throws {@link TruancyError} `unknown-locale`
 *
 * @example
 * ```ts
 * import { buildCalendar, compilePolicy, createRegister, decide, explain } from "truancy-prevention";
 * import { attendanceWorks } from "truancy-prevention/presets/attendance-works";
 *
 * const { register } = createRegister({
 *   calendars: [buildCalendar({ id: "main", schoolYear: "2025-26", firstDay: "2025-09-02", lastDay: "2025-12-19" })],
 *   enrollments: [{ studentId: "s1", schoolId: "north", entryDate: "2025-09-02" }],
 *   marks: [{ studentId: "s1", date: "2025-09-03", kind: "absent", excusal: "excused" }],
 * });
 * const decision = decide(compilePolicy(attendanceWorks), register, "s1", { asOf: "2025-09-30" });
 * explain(decision)[0]; //=> "As of September 30, 2025: 1 of 21 school days missed (4.8%), 0 unexcused."
 * ```
 * @category Decisions
 */
export function explain(decision: Decision, options: { readonly locale?: string } = {}): string[] {
  const say = messagesFor(options.locale ?? "en");
  const titles = new Map(decision.outcomes.map((outcome) => [outcome.ruleId, outcome.title]));
  return [
    say.attendance(decision.measures),
    say.tier(decision.tier),
    ...decision.outcomes.flatMap((outcome) => explainOutcome(outcome, say)),
    ...decision.next.map(({ ruleId, remaining }) => say.distance({ title: titles.get(ruleId) ?? ruleId, remaining })),
  ];
}

function explainOutcome(outcome: RuleOutcome, say: Messages): string[] {
  const { title, authority, result, reachedOn: since, occurrences, needs, trace, duties } = outcome;
  if (since === undefined) return [];
  const rule = { title, citation: authority.citation, verified: authority.verified, since };
  if (result === "undetermined")
    return [say.undetermined({ ...rule, needs: needs ?? [] }), ...explainTrace(trace, say)];
  const counts = occurrences === undefined ? explainTrace(trace, say) : [];
  return [say.met({ ...rule, ...(occurrences && { occurrences }) }), ...counts, ...explainDuties(duties, say)];
}

/** What is to be done, what recurs said once. */
function explainDuties(duties: readonly DueDuty[], say: Messages): string[] {
  const ids = [...new Set(duties.map(({ dutyId }) => dutyId))];
  return ids.map((id) => {
    const same = duties.filter(({ dutyId }) => dutyId === id);
    const last = same[same.length - 1]!;
    if (same.length === 1) return say.duty(last);
    const overdue = same.filter(({ status }) => status === "overdue").length;
    return say.duties({ ...last, times: same.length, overdue });
  });
}

/** The counts behind a rule: those that hold, of a compound condition. */
function explainTrace(trace: Trace | undefined, say: Messages): string[] {
  if (trace === undefined) return [];
  if (trace.of !== undefined)
    return trace.of.filter((part) => part.holds !== false).flatMap((part) => explainTrace(part, say));
  const { condition, observed, dates, window, leftOut = [] } = trace;
  if (observed === undefined || "fact" in condition) return [];
  const asked = askedFor(trace, say);
  const counted = say.counted({ observed: amountOf(condition, observed, say), asked, ...window, dates: dates ?? [] });
  return [counted, ...byReason(leftOut).map((days) => say.leftOut(days))];
}

function askedFor({ condition, threshold = 0 }: Trace, say: Messages): string {
  const amount = (number: number): string => amountOf(condition, number, say);
  if ("between" in condition) return say.comparison("between", condition.between.map(amount));
  const name = (["moreThan", "atMost", "lessThan"] as const).find((comparison) => comparison in condition);
  return say.comparison((name ?? "atLeast") satisfies ComparisonName, [amount(threshold)]);
}

function amountOf(condition: Condition, amount: number, say: Messages): string {
  if ("share" in condition) return say.share(amount);
  if ("count" in condition) return say.amount(unitName(condition.count), amount);
  return say.amount("consecutive" in condition ? unitName(condition.consecutive) : "time", amount);
}

function unitName(unit: Unit | readonly Unit[]): UnitName {
  if (typeof unit === "string") return unit;
  return "occasionOver" in unit ? "occasion" : "partial-day";
}

function byReason(days: readonly LeftOut[]): { because: string; dates: string[] }[] {
  const groups = new Map<string, string[]>();
  for (const { date, because } of days) groups.set(because, [...(groups.get(because) ?? []), date]);
  return [...groups].map(([because, dates]) => ({ because, dates }));
}
