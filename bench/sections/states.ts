import { registerFromColumns } from "truancy-prevention/attendance";
import { compilePolicy, decideAll } from "truancy-prevention/policy";
import type { DecisionTable, Policy } from "truancy-prevention/policy";
import { usCa } from "truancy-prevention/presets/us-ca";
import { usMa } from "truancy-prevention/presets/us-ma";
import { usOh } from "truancy-prevention/presets/us-oh";
import { runEngine } from "../peers/json-rules-engine.js";
import { buildStatesEngine, stateFactsOf } from "../peers/states.js";
import type { Findings } from "../report/claim.js";
import { rounded } from "../report/numbers.js";
import { milliseconds } from "../timing.js";
import { plainStudents } from "../workload/plain-students.js";
import { calendarWithMonths } from "../workload/school-months.js";
import type { Loaded } from "./context.js";

const studentsWithObjects = 20_000;

/** The rules of three states as one policy, which counts days as Massachusetts does. */
const merged: Policy = {
  ...usMa,
  id: "three-states",
  rules: [usMa, usOh, usCa].flatMap(({ rules }) => rules),
};

/** Rules whose every answer another engine can give; the others wait for a determination. */
const waiting = new Set(["ma-habitually-truant", "ca-habitually-truant"]);

/** Decide the same students by the laws of several states, and by all of them at once. */
export async function decideByStates({ workload, options }: Loaded): Promise<Findings> {
  const { register } = registerFromColumns({ ...workload.columns, calendars: [calendarWithMonths] });
  const decide = (policy: Policy): (() => DecisionTable) => {
    const compiled = compilePolicy(policy);
    return () => decideAll(compiled, register, options);
  };
  const timeOf = (policy: Policy): Promise<number> => milliseconds(decide(policy), { runs: 5 });
  const ma = await timeOf(usMa);
  const oh = await timeOf(usOh);
  const ca = await timeOf(usCa);
  const all = await timeOf(merged);
  const students = plainStudents(workload, Math.min(studentsWithObjects, workload.students));
  const facts = students.map(stateFactsOf);
  const engine = buildStatesEngine();
  requireSame(await runEngine(engine, facts), decide(merged)());
  const theirs =
    ((await milliseconds(() => runEngine(engine, facts), { warmUps: 0, runs: 2 })) / facts.length) * workload.students;
  const row = (policy: string, rules: number, time: number): string[] => [
    policy,
    String(rules),
    rounded(time),
    rounded((time / workload.students) * 1e6),
    rounded((time / workload.students / rules) * 1e6),
    `${rounded(time / rules / (ma / usMa.rules.length))}×`,
  ];
  return {
    claims: [
      {
        what: "decideAll, Massachusetts, Ohio and California at once: faster than json-rules-engine on ready facts",
        measured: theirs / all,
        unit: "×",
        limit: "at least",
        must: 100,
      },
      {
        what: "decideAll, the three at once beside one after the other",
        measured: all / (ma + oh + ca),
        unit: "×",
        limit: "at most",
        must: 1.3,
      },
    ],
    times: {
      title: `Deciding by the laws of states, ${workload.students.toLocaleString("en-US")} students`,
      columns: ["policy", "rules", "ms", "ns a student", "ns a student and rule", "a rule beside one of us-ma"],
      rows: [
        row("us-ma", usMa.rules.length, ma),
        row("us-oh", usOh.rules.length, oh),
        row("us-ca, where rules count how often others were met", usCa.rules.length, ca),
        row("all three as one policy", merged.rules.length, all),
        row("all three, json-rules-engine on ready facts, first 20,000 scaled up", merged.rules.length, theirs),
      ],
    },
  };
}

function requireSame(met: readonly (readonly string[])[], ours: DecisionTable): void {
  for (const { id } of merged.rules) {
    const results = ours.result(id);
    met.forEach((ids, index) => {
      const possible = waiting.has(id) ? results[index] !== 0 : results[index] === 1;
      if (ids.includes(id) !== possible) throw new Error(`json-rules-engine: ${id} of student ${index} is not ours`);
    });
  }
}
