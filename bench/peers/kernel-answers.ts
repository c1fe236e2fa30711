import { emptyMeasures, emptyResults, ruleIds } from "../answers.js";
import type { Answers } from "../answers.js";
import { rowLength } from "../kernel.js";

/** The kernel's rows as columns, to compare them. */
export function kernelAnswers(rows: Int32Array): Answers {
  const students = rows.length / rowLength;
  const results = emptyResults(students);
  const measures = emptyMeasures(students);
  const tier = new Uint8Array(students);
  for (let index = 0, at = 0; index < students; index++, at += rowLength) {
    const [bits, days, rest] = [rows[at]!, rows[at + 1]!, rows[at + 2]!];
    tier[index] = bits >> 16;
    ruleIds.forEach((id, rule) => (results[id][index] = (bits >> (2 * rule)) & 3));
    measures.absent[index] = days & 255;
    measures.unknown[index] = (days >> 8) & 255;
    measures.tardies[index] = days >>> 24;
    measures.unexcused[index] = rest & 255;
    measures.membership[index] = rest >> 8;
  }
  return { results, measures, tier };
}
