import { decideMassachusetts } from "../ours.js";
import type { Findings } from "../report/claim.js";
import { rounded } from "../report/numbers.js";
import { milliseconds } from "../timing.js";
import type { Loaded } from "./context.js";

/** What it costs to ask for decisions as objects, with all their reasons. */
export async function explanations({ register, options }: Loaded): Promise<Findings> {
  const decisions = decideMassachusetts(register, options);
  const flagged = [...decisions.tier.keys()].filter((index) => decisions.tier[index]! > 1).slice(0, 10_000);
  const ask = (): number =>
    flagged.reduce(
      (sum, index) => sum + decisions.at(index).outcomes.filter(({ result }) => result !== "not-met").length,
      0,
    );
  const reasons = ask();
  const time = await milliseconds(ask, { warmUps: 1, runs: 5 });
  return {
    claims: [
      {
        what: "explanations, each built when asked: a reason",
        measured: (time / reasons) * 1e6,
        unit: " ns",
        limit: "at most",
        aim: 30,
      },
    ],
    times: {
      title: `Decisions as objects for ${flagged.length.toLocaleString("en-US")} students in tiers 2 and 3`,
      columns: ["what", "ns"],
      rows: [
        ["a decision whole, with dates, traces, duties and distances", rounded((time / flagged.length) * 1e6)],
        [
          `a rule met or undetermined in it (${rounded(reasons / flagged.length)} a decision)`,
          rounded((time / reasons) * 1e6),
        ],
      ],
    },
  };
}
