import { requireEqual } from "../answers.js";
import type { Answers } from "../answers.js";
import { rowLength, runKernel } from "../kernel.js";
import { decideMassachusetts, measureMassachusetts, ourAnswers } from "../ours.js";
import { openDuck } from "../peers/duckdb.js";
import { buildEngine, engineAnswers, runEngine } from "../peers/json-rules-engine.js";
import { kernelAnswers } from "../peers/kernel-answers.js";
import { decideAllPlainly, factsOf, plainAnswers } from "../peers/plain-objects.js";
import type { Claim, Findings } from "../report/claim.js";
import { rounded } from "../report/numbers.js";
import { milliseconds } from "../timing.js";
import { packByStudent } from "../workload/by-student.js";
import { plainStudents } from "../workload/plain-students.js";
import type { Workload } from "../workload/workload.js";
import { sizeOf } from "./context.js";
import type { Loaded } from "./context.js";

/** How many students, from the first on, the engines with an object a student decide for. */
const studentsWithObjects = 20_000;

/** What deciding for all has to reach at one size. */
export interface Bounds {
  readonly duckMust: number;
  readonly duckAim: number;
  readonly engine?: { readonly must: number; readonly aim: number };
  readonly kernelAim?: number;
}

/** What was found, with our own time for comparing sizes. */
export interface DecideAllFindings extends Findings {
  /** Our nanoseconds an exception. */
  readonly nanosecondsAnEvent: number;
}

/** Decide for all students, beside every peer. */
export async function decideAllBeside(
  { name, workload, register, options }: Loaded,
  bounds: Bounds,
): Promise<DecideAllFindings> {
  const packed = packByStudent(workload);
  const decide = (): unknown => decideMassachusetts(register, options);
  const ours = ourAnswers(register, decideMassachusetts(register, options));
  const our = await milliseconds(decide);
  const kernel = await kernelTime(packed, ours);
  const duck = await duckTimes(packed, ours);
  const again = await milliseconds(decide);
  const best = Math.min(our, again);
  const measuring = await milliseconds(() => measureMassachusetts(register), { runs: 5 });
  const plain = await plainTime(workload, ours);
  const engine = await engineTime(workload, ours);
  const row = (who: string, time: number): string[] => [
    who,
    rounded(time),
    rounded((time / workload.students) * 1e6),
    rounded((time / workload.marks) * 1e6),
    `${rounded(time / best)}×`,
  ];
  return {
    nanosecondsAnEvent: (best / workload.marks) * 1e6,
    claims: [
      ...claims(name, bounds, { ours: best, kernel, duck: duck.one, engine }),
      {
        what: `decideAll and measureAll, ${name}: faster than DuckDB doing rules and measures`,
        measured: duck.measured / (best + measuring),
        unit: "×",
        limit: "at least",
      },
    ],
    times: {
      title: `Deciding for all: ${name}, ${sizeOf(workload)}`,
      columns: ["engine", "ms", "ns a student", "ns an exception", "beside ours"],
      rows: [
        row("truancy-prevention, `decideAll`", best),
        row("truancy-prevention, `decideAll` and `measureAll`", best + measuring),
        row("hand-written kernel for this policy", kernel),
        row("DuckDB, rules alone, one thread", duck.one),
        row("DuckDB, rules alone, two threads", duck.two),
        row("DuckDB, rules and measures, one thread", duck.measured),
        row(`plain objects, first ${studentsWithObjects.toLocaleString("en-US")} scaled up`, plain),
        row(`json-rules-engine, rules alone, first ${studentsWithObjects.toLocaleString("en-US")} scaled up`, engine),
      ],
    },
  };
}

function claims(
  name: string,
  bounds: Bounds,
  time: { ours: number; kernel: number; duck: number; engine: number },
): Claim[] {
  return [
    {
      what: `decideAll, ${name}: faster than DuckDB on one thread`,
      measured: time.duck / time.ours,
      unit: "×",
      limit: "at least",
      must: bounds.duckMust,
      aim: bounds.duckAim,
    },
    {
      what: `decideAll, ${name}: faster than json-rules-engine on ready facts`,
      measured: time.engine / time.ours,
      unit: "×",
      limit: "at least",
      ...bounds.engine,
    },
    {
      what: `decideAll, ${name}: time beside the hand-written kernel`,
      measured: time.ours / time.kernel,
      unit: "×",
      limit: "at most",
      ...(bounds.kernelAim !== undefined && { aim: bounds.kernelAim }),
    },
  ];
}

async function kernelTime(packed: ReturnType<typeof packByStudent>, ours: Answers): Promise<number> {
  const rows = new Int32Array(packed.from.length * rowLength);
  const time = await milliseconds(() => runKernel(packed, rows));
  requireEqual("hand-written kernel", kernelAnswers(rows), ours);
  return time;
}

async function duckTimes(
  packed: ReturnType<typeof packByStudent>,
  ours: Answers,
): Promise<{ one: number; two: number; measured: number }> {
  const duck = await openDuck(packed);
  try {
    const timed = async (threads: number, measures: boolean): Promise<number> => {
      const time = await milliseconds(() => duck.decideAll(threads, measures), { warmUps: 1, runs: 3 });
      requireEqual(`DuckDB on ${threads} threads`, await duck.answers(measures), ours);
      return time;
    };
    return { one: await timed(1, false), two: await timed(2, false), measured: await timed(1, true) };
  } finally {
    duck.close();
  }
}

async function plainTime(workload: Workload, ours: Answers): Promise<number> {
  const students = plainStudents(workload, Math.min(studentsWithObjects, workload.students));
  const time = await milliseconds(() => decideAllPlainly(students), { runs: 5 });
  requireEqual("plain objects", plainAnswers(decideAllPlainly(students)), ours);
  return (time / students.length) * workload.students;
}

async function engineTime(workload: Workload, ours: Answers): Promise<number> {
  const facts = plainStudents(workload, Math.min(studentsWithObjects, workload.students)).map(factsOf);
  const engine = buildEngine();
  requireEqual("json-rules-engine", engineAnswers(await runEngine(engine, facts), facts), ours);
  const time = await milliseconds(() => runEngine(engine, facts), { warmUps: 0, runs: 2 });
  return (time / facts.length) * workload.students;
}
