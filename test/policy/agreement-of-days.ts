import type { Crossing, Decision, IsoDate, Rule, RuleOutcome } from "../../src/index.js";
import { compilePolicy, createRegister, decide, decideAll, timeline } from "../../src/index.js";
import type { PolicyCase } from "../oracle/arbitraries/index.js";
import { addDays } from "../oracle/dates.js";
import { oracleProblems, oracleWorld } from "../oracle/index.js";
import { mustEqual } from "../oracle/property.js";
import { yearDays } from "../oracle/world.js";

/** Decided as of any date of the year, each rule stands where the timeline of the whole year says. */
export function agreeWithTimelines(example: PolicyCase): void {
  forEveryStudent(example, (studentId, decideAsOf, crossings, dates) => {
    for (const date of dates) {
      decideAsOf(date).outcomes.forEach((outcome, i) => {
        const rule = example.policy.rules[i]!;
        const own = crossings.filter((crossing) => crossing.ruleId === rule.id && crossing.date <= date);
        mustEqual(`${studentId}: ${rule.id} as of ${date}`, standing(outcome, rule), standingBy(own, rule));
      });
    }
  });
}

/** Decided as of any date of the year, a row of a table is the decision of its student to the last trace and duty. */
export function agreeOnRows(example: PolicyCase): void {
  if (isRefused(example)) return;
  const { facts, determinations } = example;
  const { register } = createRegister(example.input, example.options);
  const compiled = compilePolicy(example.policy);
  const options = { facts: (id: string) => facts[id], determinations: (id: string) => determinations[id] };
  forEveryStudent(example, (studentId, decideAsOf, _, dates) => {
    const position = register.studentIds.indexOf(studentId);
    for (const asOf of dates) {
      const slice = [position, register.studentIds.length] as const;
      const row = decideAll(compiled, register, { asOf, ...options, slice }).at(0);
      mustEqual(`${studentId} as of ${asOf}`, row, decideAsOf(asOf));
    }
  });
}

/** Some dates of each student's last school year: school days, the days before and after crossings, and a day without school. */
function forEveryStudent(
  example: PolicyCase,
  claim: (
    studentId: string,
    decideAsOf: (asOf: IsoDate) => Decision,
    crossings: readonly Crossing[],
    dates: readonly IsoDate[],
  ) => void,
): void {
  if (isRefused(example)) return;
  const { policy, input, options, asOf } = example;
  const { register } = createRegister(input, options);
  const compiled = compilePolicy(policy);
  for (const studentId of register.studentIds) {
    const known = { facts: example.facts[studentId]!, determinations: example.determinations[studentId]! };
    const days = yearDays(oracleWorld(policy, input, options, studentId, { asOf, ...known })).map(({ date }) => date);
    if (days.length === 0) continue;
    const crossings = timeline(compiled, register, studentId, { asOf, ...known });
    const around = crossings.slice(0, 12).flatMap(({ date }) => [addDays(date, -1), date, addDays(date, 1)]);
    const dates = [...new Set([...days.filter((_, i) => i % 9 === 0), ...around, asOf])];
    const decideAsOf = (date: IsoDate): Decision => decide(compiled, register, studentId, { asOf: date, ...known });
    claim(
      studentId,
      decideAsOf,
      crossings,
      dates.filter((date) => days[0]! <= date && date <= asOf),
    );
  }
}

/** What an outcome says that a timeline says too. */
function standing({ result, reachedOn, occurrences }: RuleOutcome, { holds }: Rule): object {
  if (holds === "each-time") return { met: result === "met", occurrences: occurrences ?? [] };
  return result === "met" || holds === "once-reached" ? { result, reachedOn } : { result };
}

function standingBy(crossings: readonly Crossing[], { holds }: Rule): object {
  const reached = crossings.filter(({ change }) => change === "reached").map(({ date }) => date);
  if (holds === "each-time") return { met: reached.length > 0, occurrences: reached };
  const perhaps = crossings.find(({ change }) => change === "undetermined")?.date;
  if (holds === "once-reached") {
    if (reached.length > 0) return { result: "met", reachedOn: reached[0] };
    return perhaps === undefined ? { result: "not-met" } : { result: "undetermined", reachedOn: perhaps };
  }
  const last = crossings.at(-1)?.change ?? "left";
  if (last === "reached") return { result: "met", reachedOn: reached.at(-1) };
  return { result: last === "left" ? "not-met" : "undetermined" };
}

function isRefused({ input, options }: PolicyCase): boolean {
  try {
    oracleProblems(input, options);
    return false;
  } catch {
    return true;
  }
}
