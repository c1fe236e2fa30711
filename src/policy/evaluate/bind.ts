import type { PackedAttendance, Register } from "../../attendance/index.js";
import { countDays, type DayCounts } from "../../attendance/internal.js";
import { TruancyError } from "../../errors.js";
import { isRecord } from "../../given.js";
import type { CompiledPolicy, PolicyProgram } from "../compile/program.js";
import { tallyTable, type TallyTable } from "./tally-table.js";
import { windowStarts } from "./window-table.js";

/** A compiled policy and a register brought together: what every pattern counts for, and where every window begins. */
export interface Bound {
  readonly policy: CompiledPolicy["policy"];
  readonly program: PolicyProgram;
  readonly register: Register;
  /** By tally. */
  readonly tables: readonly TallyTable[];
  /** What every pattern counts for in the measures. */
  readonly dayCounts: DayCounts;
  /** By window and calendar; undefined where the calendar cannot say or the window depends on the student. */
  readonly starts: readonly (readonly (Int32Array | undefined)[])[];
}

// Tables follow from the policy and the register alone and go when either goes.
const bindings = new WeakMap<CompiledPolicy, WeakMap<PackedAttendance, Bound>>();

/** Bring a policy and a register together, once for each pair. */
export function bind(compiled: CompiledPolicy, register: Register): Bound {
  if (!isRecord(compiled?.program)) throw new TruancyError("invalid-policy", [], "made ready by `compilePolicy`");
  let known = bindings.get(compiled);
  if (known === undefined) bindings.set(compiled, (known = new WeakMap()));
  let bound = known.get(register.packed);
  if (bound === undefined) known.set(register.packed, (bound = makeTables(compiled, register)));
  return bound;
}

function makeTables({ policy, program }: CompiledPolicy, register: Register): Bound {
  const { patterns, shapes, epochDays } = register.packed;
  return {
    policy,
    program,
    register,
    tables: program.tallies.map((tally) => tallyTable(tally, patterns, shapes, program.counting)),
    dayCounts: countDays(patterns, shapes, program.counting),
    starts: program.windows.map((window) =>
      register.calendars.map((calendar, number) => windowStarts(window, calendar, epochDays[number]!)),
    ),
  };
}
