import type { ResponseProblem, ResponseSet } from "../types.js";
import { impossiblePopulation } from "./problems.js";

/** Responses by people asked. Unknown stays unknown: it is never taken to be everyone, and a rate over 1 is a problem, not 1. */
export function responseRate(
  { mode, population }: ResponseSet,
  respondents: number,
  problems: ResponseProblem[],
): number | undefined {
  if (mode === "consensus" || population === undefined) return undefined;
  const asked = typeof population === "number" ? population : Object.values(population).reduce((sum, n) => sum + n, 0);
  if (asked > 0 && asked >= respondents && Number.isInteger(asked)) return respondents / asked;
  problems.push(impossiblePopulation([]));
  return undefined;
}
