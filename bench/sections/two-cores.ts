import { once } from "node:events";
import { performance } from "node:perf_hooks";
import { Worker } from "node:worker_threads";
import { shareRegister } from "truancy-prevention/attendance";
import type { DecisionTable } from "truancy-prevention/policy";
import { ruleIds } from "../answers.js";
import { decideMassachusetts } from "../ours.js";
import type { Findings } from "../report/claim.js";
import { rounded } from "../report/numbers.js";
import type { SliceResults, SliceTask } from "../slice-worker.js";
import type { Loaded } from "./context.js";

const rounds = 15;

/**
 * Decide on two threads over one shared register, and get the same. The fastest of the rounds count: a second core of a virtual machine is
 * not always there.
 */
export async function twoCores({ name, register, options, workload }: Loaded): Promise<Findings> {
  const shared = shareRegister(register);
  const half = Math.floor(register.studentIds.length / 2);
  const turns = new Int32Array(new SharedArrayBuffer(8));
  const task: SliceTask = {
    register: shared,
    options: { ...options, slice: [half, register.studentIds.length] },
    turns,
    rounds,
  };
  const worker = new Worker(new URL("slice-worker.mjs", import.meta.url), { workerData: task });
  await once(worker, "message");
  const finished = once(worker, "message") as Promise<[SliceResults]>;
  const lower = { ...options, slice: [0, half] as const };
  decideMassachusetts(shared, lower);
  const taken = { alone: [] as number[], together: [] as number[] };
  for (let round = 0; round < rounds; round++) {
    const start = performance.now();
    decideMassachusetts(shared, options);
    taken.alone.push(performance.now() - start);
  }
  for (let round = 1; round <= rounds; round++) {
    const start = performance.now();
    Atomics.store(turns, 0, round);
    Atomics.notify(turns, 0);
    decideMassachusetts(shared, lower);
    while (Atomics.load(turns, 1) < round) Atomics.wait(turns, 1, round - 1);
    taken.together.push(performance.now() - start);
  }
  const [upper] = await finished;
  requireSame(decideMassachusetts(shared, lower), upper, decideMassachusetts(register, options));
  const [alone, together] = [Math.min(...taken.alone), Math.min(...taken.together)];
  return {
    claims: [
      {
        what: `decideAll, ${name}: two worker threads faster than one`,
        measured: alone / together,
        unit: "×",
        limit: "at least",
        aim: 1.8,
      },
    ],
    times: {
      title: `Two cores, ${workload.students.toLocaleString("en-US")} students, equal results`,
      columns: ["threads", "ms"],
      rows: [
        ["one, on the shared register", rounded(alone)],
        ["two, half of the students each", rounded(together)],
      ],
    },
  };
}

function requireSame(lower: DecisionTable, upper: SliceResults, whole: DecisionTable): void {
  const same = (first: Uint8Array, second: Uint8Array, all: Uint8Array): boolean =>
    first.length + second.length === all.length &&
    all.every((value, index) => value === (first[index] ?? second[index - first.length]));
  const equal =
    same(lower.tier, upper.tier, whole.tier) &&
    ruleIds.every((id) => same(lower.result(id), upper.results[id]!, whole.result(id)));
  if (!equal) throw new Error("two threads decided otherwise than one");
}
