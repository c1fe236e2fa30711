import type { Register } from "../attendance/index.js";
import { asOfDate, findStudent } from "../attendance/internal.js";
import { isoDate } from "../calendar/internal.js";
import type { CompiledPolicy, RuleProgram } from "./compile/program.js";
import { no, unknown, yes, type Truth } from "./compile/truth.js";
import { checkFacts } from "./decision/check-facts.js";
import { bind } from "./evaluate/bind.js";
import type { Ledger } from "./evaluate/ledger.js";
import { openLedger } from "./evaluate/open-ledger.js";
import { mayBeMet, ruleOn } from "./evaluate/rule-days.js";
import type { Crossing, DecideOptions } from "./types.js";

/**
 * Every rule reached or left in the school year up to a date, day by day.
 *
 * A rule that holds once reached is reached once; one that is met each time, on each occurrence and on these alone; one that holds while true can be left
 * and reached again. A rule that can no longer be ruled out, for want of a fact or a determination, is `undetermined` from that day.
 *
 * @param compiled the policy
 * @param register the register
 * @param studentId the student
 * @param options as for {@link decide}
 * @returns the crossings by date, on one date in the policy's order
 * @throws {@link TruancyError} as {@link decide}
 *
 * @example
 * ```ts
 * import { buildCalendar, compilePolicy, createRegister, timeline } from "truancy-prevention";
 * import { usMa } from "truancy-prevention/presets/us-ma";
 *
 * const { register } = createRegister({
 *   calendars: [buildCalendar({ id: "main", schoolYear: "2025-26", firstDay: "2025-09-02", lastDay: "2025-12-19", terms: "quarters" })],
 *   enrollments: [{ studentId: "s1", schoolId: "north", entryDate: "2025-09-02" }],
 *   marks: [{ studentId: "s1", date: "2025-09-03", kind: "absent", excusal: "unexcused" }],
 * });
 * const crossings = timeline(compilePolicy(usMa), register, "s1", { asOf: "2025-09-12" });
 * crossings.map(({ date, ruleId, change }) => [date, ruleId, change]); //=> [["2025-09-03", "ma-absence-notice", "reached"]]
 * ```
 * @category Decisions
 */
export function timeline(
  compiled: CompiledPolicy,
  register: Register,
  studentId: string,
  options: Omit<DecideOptions, "traces">,
): Crossing[] {
  const bound = bind(compiled, register);
  const student = findStudent(register, studentId);
  const asOf = asOfDate(register, options?.asOf);
  const facts = checkFacts(options.facts ?? {}, compiled.program);
  const ledger = openLedger(bound, asOf, student, facts, options.determinations ?? {});
  const crossings = ledger.bound.program.rules.flatMap((rule) => crossingsOf(rule, ledger));
  return crossings.sort((a, b) => a.position - b.position).map(({ crossing }) => crossing);
}

interface Placed {
  readonly position: number;
  readonly crossing: Crossing;
}

function crossingsOf(rule: RuleProgram, ledger: Ledger): Placed[] {
  const { last, days, yearStarts } = ledger.days;
  if (last < 0) return [];
  const { holds } = rule;
  const { id, tier, status } = rule.rule;
  const placed: Placed[] = [];
  const add = (position: number, change: Crossing["change"]): void => {
    const crossing = {
      date: isoDate(days[position]!),
      ruleId: id,
      change,
      tier,
      ...(status !== undefined && { status }),
    };
    placed.push({ position, crossing });
  };
  let before: Truth = no;
  for (let position = yearStarts[last]!; position <= last; position++) {
    const value = ruleOn(rule, ledger, position);
    if (holds === "each-time") {
      if (value === yes && mayBeMet(rule, ledger, position)) add(position, "reached");
      continue;
    }
    const now: Truth = holds === "once-reached" ? (Math.max(value, before) as Truth) : value;
    if (now !== before) add(position, changeTo(now));
    before = now;
  }
  return placed;
}

function changeTo(value: Truth): Crossing["change"] {
  if (value === yes) return "reached";
  return value === unknown ? "undetermined" : "left";
}
