// oxlint-disable unicorn/require-post-message-target-origin -- the port of a worker thread has no origin
import { parentPort, workerData } from "node:worker_threads";
import type { Register } from "truancy-prevention/attendance";
import type { DecideAllOptions } from "truancy-prevention/policy";
import { ruleIds } from "./answers.js";
import { decideMassachusetts } from "./ours.js";

/** What a worker is given. */
export interface SliceTask {
  /** The register, in shared memory. */
  readonly register: Register;
  /** How to decide, for which students. */
  readonly options: DecideAllOptions;
  /** The round that the main thread is at, and the one that the worker has done. */
  readonly turns: Int32Array;
  /** How many rounds. */
  readonly rounds: number;
}

/** What a worker gives back. */
export interface SliceResults {
  /** The tier of each student of the slice. */
  readonly tier: Uint8Array;
  /** What each rule came to. */
  readonly results: Readonly<Record<string, Uint8Array>>;
}

const { register, options, turns, rounds } = workerData as SliceTask;

for (let warmUp = 0; warmUp < 3; warmUp++) decideMassachusetts(register, options);
parentPort!.postMessage("ready");

for (let round = 1; round <= rounds; round++) {
  while (Atomics.load(turns, 0) < round) Atomics.wait(turns, 0, round - 1);
  decideMassachusetts(register, options);
  Atomics.store(turns, 1, round);
  Atomics.notify(turns, 1);
}

const decisions = decideMassachusetts(register, options);
const results: SliceResults = {
  tier: decisions.tier,
  results: Object.fromEntries(ruleIds.map((id) => [id, decisions.result(id)])),
};
parentPort!.postMessage(results);
