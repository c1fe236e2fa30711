import { results, type Rule } from "truancy-prevention/policy";
import type { Decided } from "./decided.js";
import { heading, paragraph, table as columns } from "./layout.js";

const studentsAsked = 20;

/** Which rules were reached, by how many students, and what would settle those that are open. */
export function printRules(all: readonly Decided[]): string {
  return [
    heading("Rules reached"),
    columns([
      ["Reached", "Open", "Tier", "Rule, and where it is written"],
      ...all.flatMap((decided) => decided.policy.rules.map((rule) => ruleRow(rule, decided))),
    ]),
    "",
    paragraph(
      "Open: something has to be known first that no count can say, or that the files leave out. A count alone is never a verdict.",
    ),
    ...all.flatMap((decided) => decided.policy.rules.flatMap((rule) => settledBy(rule, decided))),
  ].join("\n");
}

function ruleRow({ id, title, tier, authority }: Rule, { table }: Decided): (string | number)[] {
  const result = table.result(id);
  const students = (name: string): number => result.filter((one) => results[one] === name).length;
  return [students("met"), students("undetermined"), tier, `${title} (${authority.citation})`];
}

function settledBy({ id, title }: Rule, { table }: Decided): string[] {
  const open = [...table.result(id)].flatMap((one, index) => (results[one] === "undetermined" ? [index] : []));
  const needs = open.slice(0, studentsAsked).flatMap((index) => needsOf(id, index, table));
  return needs.length === 0
    ? []
    : [paragraph(`“${title}” needs: ${[...new Set(needs)].sort().join(", ")}.`, "  ", "    ")];
}

function needsOf(ruleId: string, index: number, table: Decided["table"]): readonly string[] {
  return table.at(index).outcomes.find((outcome) => outcome.ruleId === ruleId)?.needs ?? [];
}
