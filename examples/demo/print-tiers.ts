import { percent } from "truancy-prevention/attendance";
import type { Policy } from "truancy-prevention/policy";
import type { Decided } from "./decided.js";
import { heading, paragraph, table as columns } from "./layout.js";

/** How many students stand in each tier, by every policy that was asked. */
export function printTiers(all: readonly Decided[]): string {
  const tiers = all[0]!.policy.tiers;
  return [
    heading("Students by tier of support"),
    columns([
      ["Tier", "", ...all.flatMap(({ policy }) => [shortTitle(policy), ""])],
      ...tiers.map(({ tier, title }) => [`${tier}`, title, ...all.flatMap((decided) => inTier(decided, tier))]),
    ]),
    "",
    paragraph(
      "A student stands in the highest tier of a rule that is met, and has the support of the tiers below as well.",
    ),
  ].join("\n");
}

function shortTitle({ title }: Policy): string {
  return title.split(":")[0]!;
}

function inTier({ table }: Decided, tier: number): [number, string] {
  const students = table.tier.filter((one) => one === tier).length;
  return [students, `${percent(students, Math.max(1, table.length), 1).toFixed(1)}%`];
}
