import { messagesFor, type Messages, type TermName, type UnitName } from "../messages/index.js";
import { asked } from "../messages/internal.js";
import { requireNumber, requireObject, requireObjects, requireOptions, requireText } from "../argument.js";
import { askedText, hasComparison } from "./asked-text.js";
import type { Condition, Decision, DueDuty, LeftOut, Policy, RuleOutcome, Trace, Unit } from "./types.js";
import { wordingOf, type Wording } from "./wording.js";

/**
 * In which words to explain.
 *
 * @category Decisions
 */
export interface ExplainOptions {
  /** The language, as a BCP 47 tag; English if absent. */
  readonly locale?: string;
  /** A catalogue to speak by instead: another language, or a school's own wording. */
  readonly catalogue?: Messages;
  /** The policy that decided, for its translations of titles and actions. */
  readonly policy?: Pick<Policy, "language" | "translations">;
}

/**
 * Say a decision in words: attendance, tier, every rule that is met or not decided with its statute, the days counted and left out, what is
 * due, and how far the next rules are.
 *
 * Titles and actions are the policy's own words. In another language they stand in quotation marks, and a sentence says so, unless `policy`
 * carries their translations: `{ ...usMa, translations: presetTranslations }` does, with {@link presetTranslations} for a preset.
 *
 * @param decision a decision, made with traces
 * @param options `locale`, the language, English if absent, or `catalogue`; `policy`, for translations
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
export function explain(decision: Decision, options: ExplainOptions = {}): string[] {
  checkDecision(decision);
  requireOptions(options ?? {});
  const { catalogue, locale, policy } = options ?? {};
  const say = catalogue ?? messagesFor(locale ?? "en");
  const wording = wordingOf(say, policy ?? undefined);
  const titles = new Map(decision.outcomes.map((outcome) => [outcome.ruleId, outcome.title]));
  const rules = decision.outcomes.flatMap((outcome) => explainOutcome(outcome, wording));
  const next = decision.next.map(({ ruleId, remaining }) =>
    say.distance({ title: wording.text(titles.get(ruleId) ?? ruleId), remaining }),
  );
  return [say.attendance(decision.measures), say.tier(decision.tier), ...rules, ...next, ...wording.note()];
}

const toldMeasures = ["daysInMembership", "daysAbsent", "daysUnexcused", "daysUnknown", "absenceRate"] as const;

/** Refuse what is no decision: one that was kept as JSON and came back is. */
function checkDecision(decision: Decision): void {
  requireObject(decision, "decision");
  requireObject(decision.measures, "decision", "measures");
  requireText(decision.measures.asOf, "decision", "measures", "asOf");
  for (const name of toldMeasures) {
    const value = decision.measures[name];
    if (value !== undefined) requireNumber(value, "decision", "measures", name);
  }
  requireNumber(decision.tier, "decision", "tier");
  requireObjects(decision.outcomes, "decision", "outcomes");
  decision.outcomes.forEach(({ authority, duties }, index) => {
    requireObject(authority, "decision", "outcomes", index, "authority");
    requireObjects(duties, "decision", "outcomes", index, "duties");
  });
  requireObjects(decision.next, "decision", "next");
}

function explainOutcome(outcome: RuleOutcome, wording: Wording): string[] {
  const { authority, result, reachedOn: since, occurrences, needs = [], trace, duties } = outcome;
  if (since === undefined) return [];
  const { say } = wording;
  const rule = {
    title: wording.text(outcome.title),
    citation: authority.citation,
    verified: authority.verified,
    since,
  };
  if (result === "undetermined")
    return [
      say.undetermined({ ...rule, needs: needs.map((need) => needed(need, wording)) }),
      ...explainTrace(trace, say),
    ];
  const counts = occurrences === undefined ? explainTrace(trace, say) : [];
  return [say.met({ ...rule, ...(occurrences && { occurrences }) }), ...counts, ...explainDuties(duties, wording)];
}

const terms: ReadonlySet<string> = new Set<TermName>([
  "quarter",
  "trimester",
  "semester",
  "marking-period",
  "school-month",
]);

function needed(need: string, wording: Wording): string {
  const term = need.startsWith("term:") ? need.slice(5) : "";
  return terms.has(term) ? wording.say.termDates(term as TermName) : wording.name(need);
}

/** What is to be done, what recurs said once. */
function explainDuties(duties: readonly DueDuty[], { say, text }: Wording): string[] {
  const ids = [...new Set(duties.map(({ dutyId }) => dutyId))];
  return ids.map((id) => {
    const same = duties.filter(({ dutyId }) => dutyId === id);
    const last = same[same.length - 1]!;
    const duty = { ...last, action: text(last.action) };
    if (same.length === 1) return say.duty(duty);
    const overdue = same.filter(({ status }) => status === "overdue").length;
    return say.duties({ ...duty, times: same.length, overdue });
  });
}

/** The counts behind a rule: those that hold, of a compound condition. Where it is not known what to count in, nothing was counted. */
function explainTrace(trace: Trace | undefined, say: Messages): string[] {
  if (trace === undefined) return [];
  if (trace.of !== undefined)
    return trace.of.filter((part) => part.holds !== false).flatMap((part) => explainTrace(part, say));
  const { condition, observed, dates, window, leftOut = [] } = trace;
  if (observed === undefined || trace.holds === undefined || "fact" in condition) return [];
  const counted = say.counted({
    observed: amountOf(condition, observed, say),
    asked: askedFor(trace, say),
    ...window,
    dates: dates ?? [],
  });
  return [counted, ...byReason(leftOut).map((days) => say.leftOut(days))];
}

function askedFor({ condition, threshold = 0 }: Trace, say: Messages): string {
  const amount = (number: number): string => amountOf(condition, number, say);
  const comparison = hasComparison(condition) ? condition : { atLeast: threshold };
  return asked(say, askedText(comparison), amount, "share" in condition ? amount : say.number);
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
