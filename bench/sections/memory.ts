import { execFileSync } from "node:child_process";
import { decideMassachusetts } from "../ours.js";
import type { Findings } from "../report/claim.js";
import { rounded } from "../report/numbers.js";
import type { Loaded } from "./context.js";

/** Bytes of the register, and what deciding leaves on the heap. */
export function memoryOf({ name, workload, register, options }: Loaded): Findings {
  const { entryDay, entryPattern, ...rest } = register.packed;
  const perMark = (entryDay.byteLength + entryPattern.byteLength) / workload.marks;
  const perStudent = bytesOf(Object.values(rest)) / workload.students;
  const heap = heapAfter(() => decideMassachusetts(register, options)) / workload.students;
  return {
    claims: [
      { what: `register, ${name}: bytes a mark`, measured: perMark, unit: " B", limit: "at most", must: 8, aim: 4 },
      {
        what: `register, ${name}: bytes a student, ids apart`,
        measured: perStudent,
        unit: " B",
        limit: "at most",
        must: 64,
        aim: 32,
      },
      {
        what: `decideAll, ${name}: heap a student (no decision is built unasked)`,
        measured: heap,
        unit: " B",
        limit: "at most",
        must: 8,
      },
    ],
  };
}

interface Peaks {
  readonly columns: number;
  readonly register: number;
  readonly decided: number;
}

/** Peak memory of a process that draws the columns, registers and decides, and does nothing else. */
export function peakOf(students: number): Findings {
  const peaksFor = (...rules: number[]): Peaks => {
    const process = ["dist/peak-memory.mjs", String(students), ...rules.map(String)];
    return JSON.parse(execFileSync(globalThis.process.execPath, process, { encoding: "utf8" })) as Peaks;
  };
  const peaks = peaksFor();
  const many = peaksFor(200);
  const row = (what: string, megabytes: number): string[] => [what, rounded(megabytes)];
  return {
    claims: [
      {
        what: `peak memory of a process from columns to decisions, ${students.toLocaleString("en-US")} students`,
        measured: peaks.decided,
        unit: " MB",
        limit: "at most",
        must: 400,
        aim: 200,
      },
      {
        what: `the same with a policy of 200 rules`,
        measured: many.decided,
        unit: " MB",
        limit: "at most",
        must: 400,
      },
    ],
    times: {
      title: `Peak memory of one process, ${students.toLocaleString("en-US")} students`,
      columns: ["after", "MB so far"],
      rows: [
        row("drawing the columns and ids", peaks.columns),
        row("registering them", peaks.register),
        row("deciding", peaks.decided),
        row("deciding by 200 rules, in a process of its own", many.decided),
      ],
    },
  };
}

function bytesOf(values: readonly unknown[]): number {
  return values.reduce((sum: number, value) => sum + (ArrayBuffer.isView(value) ? value.byteLength : 0), 0);
}

function heapAfter(run: () => unknown): number {
  if (!globalThis.gc) throw new Error("run with --expose-gc");
  run();
  globalThis.gc();
  const before = process.memoryUsage().heapUsed;
  const kept = run();
  globalThis.gc();
  const after = process.memoryUsage().heapUsed;
  if (kept === undefined) throw new Error("nothing was decided");
  return Math.max(0, after - before);
}
