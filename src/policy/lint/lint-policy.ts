import type { CalendarPlan, IsoDate, SchoolCalendar } from "../../calendar/index.js";
import { buildCalendar, checkCalendar, requireDay } from "../../calendar/internal.js";
import { TruancyError } from "../../errors.js";
import { isGiven, isRecord } from "../../given.js";
import { atPath } from "../cases/at-path.js";
import type { Policy } from "../types.js";
import { allChecks } from "./checks.js";
import type { LintContext, Tell } from "./context.js";
import { limitsOf } from "./limits/limits-of.js";
import { placeRule } from "./place.js";
import { refusalsOf } from "./refusals.js";
import type { LintOptions, PolicyFinding, Severity } from "./types.js";

/** How many pairs of conditions are compared in one policy. */
const mostCompared = 300_000;
const gravest: readonly Severity[] = ["error", "warning", "note"];
/** A country or a part of it, as ISO 3166 has them: a state's law and not a district's policy. */
const stateCode = /^[A-Z]{2}(-[A-Z0-9]{1,3})?$/u;

/**
 * Look for what a careful reader would question in a policy: rules that nobody can ever meet, or everybody does, bands with gaps, rules that wait
 * for each other, missing sources and roles, and what component 4 of a truancy prevention program (a supportive environment) asks for.
 *
 * Nothing is thrown for what a policy says: what {@link compilePolicy} refuses is a finding too, of severity `error`. What the library knows
 * for sure is said and nothing else: without a calendar, a rule is called unreachable only where no calendar could hold it.
 *
 * A policy is *local* when its jurisdiction is no ISO 3166 code of a country or a state, or when a rule of it has an authority of kind
 * `local`. Of a local policy, which is a program, more is asked: incentives, prevention for everyone, support at each tier. What a state's law
 * leaves open, or says, is a `note`; in a district's own rule it is a `warning`, and an exclusion there is an `error`.
 *
 * @param policy a policy
 * @param options the calendar that it is for, and the date as of which to look for what has expired
 * @returns the findings, the gravest first; each with the path of what it is about and a way out
 * @throws {@link TruancyError} `invalid-calendar` or `invalid-date` for options that are not in order
 *
 * @example
 * ```ts
 * import { lintPolicy } from "truancy-prevention/policy";
 * import { usMa } from "truancy-prevention/presets/us-ma";
 *
 * lintPolicy(usMa).filter(({ severity }) => severity !== "note"); //=> []
 *
 * const when = { count: "day", within: { term: "quarter" }, atLeast: 50 } as const;
 * const rules = [{ ...usMa.rules[1]!, when }];
 * const calendar = { id: "main", schoolYear: "2025-26", firstDay: "2025-09-01", lastDay: "2026-05-08", terms: "quarters" } as const;
 * const [finding] = lintPolicy({ ...usMa, rules }, { calendar });
 * finding?.message; //=> "45 days is the most that a quarter can hold in this calendar, and at least 50 days are asked for"
 * finding?.path; //=> ["rules", 0, "when", "atLeast"]
 * ```
 * @category Checks
 */
export function lintPolicy(policy: Policy, options: LintOptions = {}): PolicyFinding[] {
  const { asOf, calendar: given } = options ?? {};
  if (isGiven(asOf)) requireDay(asOf, ["asOf"]);
  const calendar = isGiven(given) ? calendarOf(given) : undefined;
  const { findings, isReadable } = refusalsOf(policy);
  if (!isReadable) return findings;
  const tell: Tell = (code, severity, path, message, fix) => {
    const rule = path[0] === "rules" ? policy.rules[Number(path[1])] : undefined;
    findings.push({ code, severity, path, ...(rule && { ruleId: rule.id }), message, fix });
  };
  const context = contextOf(policy, asOf ?? undefined, calendar, tell);
  for (const check of allChecks()) check(context);
  return findings.sort((a, b) => gravest.indexOf(a.severity) - gravest.indexOf(b.severity));
}

function calendarOf(given: SchoolCalendar | CalendarPlan): SchoolCalendar {
  if (!isRecord(given)) throw new TruancyError("invalid-calendar", ["calendar"], "a calendar, or a plan of one");
  if (!("days" in given)) return atPath(["calendar"], () => buildCalendar(given));
  checkCalendar(given, ["calendar"]);
  return given;
}

function contextOf(
  policy: Policy,
  asOf: IsoDate | undefined,
  calendar: SchoolCalendar | undefined,
  tell: Tell,
): LintContext {
  const { counting, jurisdiction } = policy;
  const rules = policy.rules.map((rule, index) => placeRule(rule, index, counting));
  return {
    policy,
    counting,
    rules,
    ruleById: new Map(rules.map((placed) => [placed.rule.id, placed])),
    limits: limitsOf(calendar, counting),
    asOf,
    isLocal: !stateCode.test(jurisdiction) || policy.rules.some(({ authority }) => authority.kind === "local"),
    budget: { left: mostCompared },
    tell,
  };
}
