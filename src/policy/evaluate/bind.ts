import type { PackedAttendance, Register } from "../../attendance/index.js";
import { countDays, type DayCounts } from "../../attendance/internal.js";
import { TruancyError } from "../../errors.js";
import { isRecord } from "../../given.js";
import type { CompiledPolicy, PolicyProgram } from "../compile/program.js";
import { tallyTable, type TallyTable } from "./tally-table.js";
import { betweenTerms, datesIn, type DatesOn } from "./window-table.js";

/** A compiled policy and a register brought together: what every pattern counts for, and where every window begins. */
export interface Bound {
  readonly policy: CompiledPolicy["policy"];
  readonly program: PolicyProgram;
  readonly register: Register;
  /** By tally. */
  readonly tables: readonly TallyTable[];
  /** What every pattern counts for in the measures. */
  readonly dayCounts: readonly DayCounts[];
  /** By window and calendar; undefined where the calendar cannot say or the window depends on the student. */
  readonly dates: readonly (readonly (DatesOn | undefined)[])[];
  /** The first days of the windows that end on each school day, by window and calendar; undefined where the calendar cannot say or the window depends on the student. */
  readonly starts: readonly (readonly (Int32Array | undefined)[])[];
}

// Tables follow from the policy and the register alone and go when either goes.
const bindings = new WeakMap<CompiledPolicy, WeakMap<PackedAttendance, Bound>>();

/** Bring a policy and a register together, once for each pair. */
export function bind(compiled: CompiledPolicy, register: Register): Bound {
  if (!isRecord(compiled?.program)) throw new TruancyError("invalid-policy", [], "made ready by `compilePolicy`");
  if (!ArrayBuffer.isView(register?.packed?.studentSpan)) throw new TruancyError("invalid-argument", ["register"]);
  let known = bindings.get(compiled);
  if (known === undefined) bindings.set(compiled, (known = new WeakMap()));
  let bound = known.get(register.packed);
  if (bound === undefined) known.set(register.packed, (bound = makeTables(compiled, register)));
  return bound;
}

function makeTables({ policy, program }: CompiledPolicy, register: Register): Bound {
  const { patterns, shapes, epochDays } = register.packed;
  const { tallies, windows, counting } = program;
  const dates = windows.map((window) => register.calendars.map((calendar) => datesIn(window, calendar)));
  return {
    policy,
    program,
    register,
    tables: tallies.map((tally) => tallyTable(tally, patterns, shapes, counting)),
    dayCounts: countDays(patterns, shapes, counting),
    dates,
    starts: dates.map((byCalendar) =>
      byCalendar.map((on, calendar) => on && epochDays[calendar]!.map((day) => on(day)?.first ?? betweenTerms)),
    ),
  };
}
