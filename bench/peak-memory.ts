import { registerFromColumns } from "truancy-prevention/attendance";
import type { Register } from "truancy-prevention/attendance";
import { compilePolicy, decideAll } from "truancy-prevention/policy";
import { massachusetts, optionsFor } from "./ours.js";
import { repeatingRules } from "./policies.js";
import { drawWorkload } from "./workload/workload.js";

const peak = (): number => process.resourceUsage().maxRSS / 1000;
const peaks = { columns: 0, register: 0, decided: 0 };

function registered(students: number): { register: Register; willful: Uint8Array } {
  const { columns, willful } = drawWorkload(students);
  peaks.columns = peak();
  const { register, problems } = registerFromColumns(columns);
  if (problems.length > 0) throw new Error(`${problems.length} rows were refused`);
  peaks.register = peak();
  return { register, willful };
}

const [students, rules] = process.argv.slice(2).map(Number);
const { register, willful } = registered(students!);
const policy = rules === undefined ? massachusetts : compilePolicy(repeatingRules(rules));
const decisions = decideAll(policy, register, optionsFor({ willful }));
peaks.decided = peak();
if (decisions.tier.every((tier) => tier === 1)) throw new Error("nobody was found in a higher tier");
console.log(JSON.stringify(peaks));
