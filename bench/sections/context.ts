import { registerFromColumns } from "truancy-prevention/attendance";
import type { Register } from "truancy-prevention/attendance";
import type { DecideAllOptions } from "truancy-prevention/policy";
import { optionsFor } from "../ours.js";
import { drawWorkload } from "../workload/workload.js";
import type { Workload } from "../workload/workload.js";

/** A workload with its register. */
export interface Loaded {
  /** `"district"` or `"state"`. */
  readonly name: string;
  /** The columns. */
  readonly workload: Workload;
  /** The register made from them. */
  readonly register: Register;
  /** How to decide. */
  readonly options: DecideAllOptions;
}

/** Draw a workload and register it, without a problem. */
export function load(name: string, students: number): Loaded {
  const workload = drawWorkload(students);
  const { register, problems } = registerFromColumns(workload.columns);
  if (problems.length > 0)
    throw new Error(`${problems.length} rows of the workload were refused, the first as ${problems[0]!.code}`);
  return { name, workload, register, options: optionsFor(workload) };
}

/** Names of sizes for people: `50,000 students`. */
export function sizeOf({ students, marks }: Workload): string {
  return `${students.toLocaleString("en-US")} students, ${marks.toLocaleString("en-US")} exceptions`;
}
