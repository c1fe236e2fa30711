import { decide } from "truancy-prevention/policy";
import type { Decision } from "truancy-prevention/policy";
import { emptyResults, requireEqual, ruleIds } from "../answers.js";
import type { Answers } from "../answers.js";
import { massachusetts } from "../ours.js";
import { buildEngine, engineAnswers, runEngine } from "../peers/json-rules-engine.js";
import { factsOf } from "../peers/plain-objects.js";
import type { Findings } from "../report/claim.js";
import { rounded } from "../report/numbers.js";
import { milliseconds } from "../timing.js";
import { asOf } from "../workload/calendar.js";
import { plainStudents, willfulness } from "../workload/plain-students.js";
import type { Loaded } from "./context.js";

const sample = 5_000;
const codeOf = { "not-met": 0, met: 1, undetermined: 2 } as const;

/** Decide for one student at a time, beside json-rules-engine with the facts given. */
export async function decideOneBeside({ workload, register }: Loaded): Promise<Findings> {
  const positions = Array.from({ length: Math.min(sample, workload.students) }, (_, index) => index);
  const one = (position: number, traces: boolean): Decision =>
    decide(massachusetts, register, register.studentIds[position]!, {
      asOf,
      determinations: { willful: willfulness(workload.willful[position]!) },
      traces,
    });
  const facts = plainStudents(workload, positions.length).map(factsOf);
  const engine = buildEngine();
  const theirs = engineAnswers(await runEngine(engine, facts), facts);
  requireEqual("json-rules-engine", theirs, answersOf(positions.map((position) => one(position, true))));
  requireEqual("json-rules-engine", theirs, answersOf(positions.map((position) => one(position, false))));
  const each = async (run: () => unknown, runs = 7): Promise<number> =>
    ((await milliseconds(run, { runs })) / positions.length) * 1e3;
  const traced = await each(() => positions.forEach((position) => one(position, true)));
  const bare = await each(() => positions.forEach((position) => one(position, false)));
  const rules = await each(() => runEngine(engine, facts), 3);
  const row = (who: string, time: number): string[] => [who, rounded(time), `${rounded(time / traced)}×`];
  return {
    claims: [
      {
        what: "decide, one student with traces: faster than json-rules-engine",
        measured: rules / traced,
        unit: "×",
        limit: "at least",
        must: 3,
      },
      { what: "decide, one student with traces, warm", measured: traced, unit: " µs", limit: "at most", aim: 10 },
      { what: "decide, one student without traces, warm", measured: bare, unit: " µs", limit: "at most", aim: 1 },
    ],
    times: {
      title: `Deciding for one student, the mean of ${positions.length.toLocaleString("en-US")}`,
      columns: ["engine", "µs a student", "beside ours"],
      rows: [
        row("truancy-prevention, `decide` with traces, dates, duties and distances", traced),
        row("truancy-prevention, `decide` without traces", bare),
        row("json-rules-engine, rules alone on ready facts", rules),
      ],
    },
  };
}

function answersOf(decisions: readonly Decision[]): Answers {
  const results = emptyResults(decisions.length);
  decisions.forEach((decision, index) => {
    decision.outcomes.forEach((outcome, rule) => (results[ruleIds[rule]!][index] = codeOf[outcome.result]));
  });
  return { results, tier: Uint8Array.from(decisions, ({ tier }) => tier) };
}
