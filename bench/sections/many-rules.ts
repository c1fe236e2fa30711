import { compilePolicy, decideAll } from "truancy-prevention/policy";
import type { Policy } from "truancy-prevention/policy";
import { countingDistinctWindows, repeatingRules } from "../policies.js";
import type { Findings } from "../report/claim.js";
import { rounded } from "../report/numbers.js";
import { milliseconds } from "../timing.js";
import type { Loaded } from "./context.js";

/** How the time grows with the number of rules, where rules share their counts and where they do not. */
export async function growthWithRules({ register, options, workload }: Loaded): Promise<Findings> {
  const timeOf = (policy: Policy): Promise<number> => {
    const compiled = compilePolicy(policy);
    return milliseconds(() => decideAll(compiled, register, options), { warmUps: 1, runs: 5 });
  };
  const twelve = await timeOf(repeatingRules(12));
  const many = await timeOf(repeatingRules(200));
  const fewWindows = await timeOf(countingDistinctWindows(12));
  const manyWindows = await timeOf(countingDistinctWindows(200));
  const row = (what: string, time: number): string[] => [
    what,
    rounded(time),
    rounded((time / workload.students) * 1e6),
  ];
  return {
    claims: [
      {
        what: "decideAll: 200 rules that share counts beside 12",
        measured: many / twelve,
        unit: "×",
        limit: "at most",
        must: 12,
      },
      {
        what: "decideAll: 200 rules with a window each beside 12 of the kind",
        measured: manyWindows / fewWindows,
        unit: "×",
        limit: "at most",
        must: 200 / 12,
      },
    ],
    times: {
      title: `Growth with rules, ${workload.students.toLocaleString("en-US")} students`,
      columns: ["policy", "ms", "ns a student"],
      rows: [
        row("12 rules of all kinds", twelve),
        row("200 rules, the same conditions at other thresholds", many),
        row("12 rules with a window each", fewWindows),
        row("200 rules with a window each", manyWindows),
      ],
    },
  };
}
