import type { Findings } from "../report/claim.js";
import { load } from "./context.js";
import { decideAllBeside } from "./decide-all.js";
import { explanations } from "./explanations.js";
import { doors } from "./doors.js";
import { goals } from "./goals.js";
import { growthWithRules } from "./many-rules.js";
import { memoryOf, peakOf } from "./memory.js";
import { decideOneBeside } from "./one-student.js";
import { registerFromObjects, registerFromTypedArrays } from "./registers.js";
import { scoring } from "./scoring.js";
import { decideByStates } from "./states.js";
import { twoCores } from "./two-cores.js";

/** What to run. */
export interface Choice {
  /** A quick look at small sizes. */
  readonly small: boolean;
  /** Only these sections. */
  readonly only?: readonly string[];
}

/** Run the sections one after another. */
export async function* sections({ small, only }: Choice): AsyncGenerator<Findings> {
  const wanted = (...names: string[]): boolean => !only || names.some((name) => only.includes(name));
  const sizes = small ? { district: 5_000, state: 25_000 } : { district: 50_000, state: 1_000_000 };
  let nanosecondsInDistrict: number | undefined;
  if (wanted("district", "one-student", "rules", "states", "objects", "explanations")) {
    const district = load("district", sizes.district);
    if (wanted("district")) {
      const found = await decideAllBeside(district, { duckMust: 15, duckAim: 20 });
      nanosecondsInDistrict = found.nanosecondsAnEvent;
      yield found;
    }
    if (wanted("one-student")) yield await decideOneBeside(district);
    if (wanted("rules")) yield await growthWithRules(district);
    if (wanted("states")) yield await decideByStates(district);
    if (wanted("objects")) yield await registerFromObjects(district);
    if (wanted("explanations")) yield await explanations(district);
  }
  if (wanted("scoring")) yield await scoring(small ? 10_000 : 100_000);
  if (wanted("doors")) yield await doors();
  if (wanted("goals")) yield await goals();
  if (wanted("peak")) yield peakOf(sizes.state);
  if (!wanted("state", "columns", "memory", "cores")) return;
  const state = load("state", sizes.state);
  if (wanted("state")) {
    const found = await decideAllBeside(state, {
      duckMust: 15,
      duckAim: 25,
      engine: { must: 100, aim: 250 },
      kernelAim: 2,
    });
    yield found;
    if (nanosecondsInDistrict !== undefined) yield growthWithEvents(nanosecondsInDistrict, found.nanosecondsAnEvent);
  }
  if (wanted("columns")) yield await registerFromTypedArrays(state);
  if (wanted("memory")) yield memoryOf(state);
  if (wanted("cores")) yield await twoCores(state);
}

function growthWithEvents(district: number, state: number): Findings {
  return {
    claims: [
      {
        what: "decideAll: an exception in the state beside one in the district",
        measured: state / district,
        unit: "×",
        limit: "at most",
        must: 1.3,
      },
    ],
  };
}
