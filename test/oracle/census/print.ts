import fc from "fast-check";
import { casesOverYears, policyCases } from "../arbitraries/index.js";
import { comesTo } from "./come-to.js";
import { writtenIn } from "./written.js";

// How often the random cases hold each word of the policy language, come to each kind of answer, and would come to another without a word.
const cases = fc.sample(fc.oneof({ arbitrary: policyCases, weight: 3 }, { arbitrary: casesOverYears, weight: 1 }), {
  seed: Number(process.env["PROPERTY_SEED"] ?? 20_260_101),
  numRuns: Number(process.env["CENSUS_RUNS"] ?? 1000),
});
const counts = new Map<string, number>();
for (const example of cases) {
  for (const what of new Set([...writtenIn(example.policy), ...comesTo(example)])) {
    counts.set(what, (counts.get(what) ?? 0) + 1);
  }
}
const lines = [...counts].sort(([a, m], [b, n]) => m - n || (a < b ? -1 : 1)).map(([what, n]) => `${n}\t${what}`);
process.stdout.write(`cases out of ${cases.length}, the rarest first\n${lines.join("\n")}\n`);
