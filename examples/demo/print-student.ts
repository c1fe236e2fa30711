import { compilePolicy, explain, results, timeline, type Crossing, type Decision } from "truancy-prevention/policy";
import { factsFor, type Decided } from "./decided.js";
import { heading, inWords, paragraph, table as columns } from "./layout.js";
import type { District } from "./read-district.js";

const lastCrossings = 12;

/** One student's decision in full, with its dates and where each rule is written. */
export function printStudent(decided: Decided, district: District, studentId: string | undefined): string {
  const { table } = decided;
  const index = studentId === undefined ? mostToExplain(decided) : table.studentIds.indexOf(studentId);
  const decision = table.at(index);
  const crossings = crossingRows(decision, decided, district);
  return [
    heading(`One student explained: ${decision.studentId}`),
    ...explain(decision).map((line) => paragraph(line, "  ", "    ")),
    ...(crossings.length === 0 ? [] : [heading("How it came about"), columns([["Date", "", "Rule"], ...crossings])]),
  ].join("\n");
}

/** What was reached and left, by date; rules that are met anew each time would fill the page. */
function crossingRows({ studentId }: Decision, { policy }: Decided, { register, asOf, facts }: District): string[][] {
  const words: Record<Crossing["change"], string> = { reached: "reached", undetermined: "open", left: "no longer met" };
  const rules = new Map(policy.rules.map((rule) => [rule.id, rule]));
  return timeline(compilePolicy(policy), register, studentId, { asOf, facts: factsFor(facts.get(studentId)) })
    .filter(({ ruleId }) => rules.get(ruleId)?.holds !== "each-time")
    .slice(-lastCrossings)
    .map(({ date, ruleId, change }) => [inWords(date), words[change], rules.get(ruleId)?.title ?? ruleId]);
}

/** The student with the most rules met or open; of several the one with the fewest days absent, whose story is the shortest. */
function mostToExplain({ policy, table }: Decided): number {
  const columnsOfRules = policy.rules.map((rule) => table.result(rule.id));
  const settled = table.studentIds.map(
    (_, index) => columnsOfRules.filter((column) => results[column[index]!] !== "not-met").length,
  );
  const most = Math.max(...settled);
  const candidates = settled.flatMap((number, index) => (number === most ? [index] : []));
  const daysAbsent = (index: number): number => table.at(index).measures.daysAbsent;
  return candidates.reduce((best, index) => (daysAbsent(index) < daysAbsent(best) ? index : best), candidates[0] ?? -1);
}
