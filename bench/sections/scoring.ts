import { score } from "truancy-prevention/reflection";
import type { Instrument, Response, ResponseSet } from "truancy-prevention/reflection";
import type { Findings } from "../report/claim.js";
import { rounded } from "../report/numbers.js";
import { milliseconds } from "../timing.js";

const roles = ["teacher", "family", "student", "staff"];

/** What it costs to score a survey of a large district. */
export async function scoring(respondents: number): Promise<Findings> {
  const instrument = instrumentOf(60);
  const responses = drawResponses(instrument, respondents);
  const card = score(instrument, responses);
  if (card.problems.length > 0) throw new Error(`${card.problems.length} answers of the workload were refused`);
  const time = await milliseconds(() => score(instrument, responses), { warmUps: 1, runs: 5 });
  const size = `${respondents.toLocaleString("en-US")} respondents, 60 items, 4 roles`;
  return {
    claims: [
      {
        what: `score, ${size}, with agreement`,
        measured: time / 1000,
        unit: " s",
        limit: "at most",
        must: 2,
        aim: 1,
      },
    ],
    times: {
      title: `Scoring a survey: ${size}`,
      columns: ["what", "ms", "ns an answer"],
      rows: [["`score`", rounded(time), rounded((time / (respondents * 60)) * 1e6)]],
    },
  };
}

/** Items in six levers, on five points. */
function instrumentOf(items: number): Instrument {
  const levers = Array.from({ length: 6 }, (_, lever) => ({
    id: `lever-${lever}`,
    title: `Lever ${lever}`,
    items: Array.from({ length: items / 6 }, (_item, item) => ({
      id: `item-${lever}-${item}`,
      text: "?",
      components: ["impact" as const],
    })),
  }));
  const points = [1, 2, 3, 4, 5].map((value) => ({ value, label: `${value}` }));
  return {
    schemaVersion: 1,
    id: "bench",
    version: "1",
    title: "Bench",
    author: "bench",
    languages: ["en"],
    levers,
    rating: { points },
  };
}

/** One answer in twenty missing, drawn by a fixed seed. */
function drawResponses({ id, version, levers }: Instrument, respondents: number): ResponseSet {
  const itemIds = levers.flatMap(({ items }) => items.map((item) => item.id));
  let seed = 1;
  const draw = (below: number): number => {
    seed = (Math.imul(seed, 1_103_515_245) + 12_345) >>> 0;
    return Math.floor((seed / 2 ** 32) * below);
  };
  const responses = Array.from({ length: respondents }, (_, place): Response => ({
    respondentId: `r${place}`,
    role: roles[place % roles.length]!,
    answers: Object.fromEntries(itemIds.flatMap((item) => (draw(20) === 0 ? [] : [[item, 1 + draw(5)]]))),
  }));
  return {
    schemaVersion: 1,
    instrumentId: id,
    instrumentVersion: version,
    schoolId: "district",
    period: "Spring 2026",
    mode: "individual",
    responses,
  };
}
