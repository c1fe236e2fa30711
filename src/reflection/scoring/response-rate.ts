import { isGiven } from "../../given.js";
import type { ResponseProblem, ResponseSet } from "../types.js";
import type { PlacedResponse } from "./distinct-responses.js";
import { impossiblePopulation } from "./problems.js";

/**
 * Responses by people asked. Unknown stays unknown: it is never taken to be everyone, and a rate over 1, of all or of a role, is a problem, not 1.
 */
export function responseRate(
  { mode, population }: ResponseSet,
  responses: readonly PlacedResponse[],
  problems: ResponseProblem[],
): number | undefined {
  if (mode === "consensus" || !isGiven(population)) return undefined;
  const before = problems.length;
  if (typeof population === "number") {
    if (!isPossible(population, responses.length)) problems.push(impossiblePopulation([]));
    return problems.length > before ? undefined : responses.length / population;
  }
  for (const [role, asked] of Object.entries(population)) {
    const answered = responses.filter(({ response }) => response.role === role).length;
    if (!(asked === 0 && answered === 0) && !isPossible(asked, answered)) problems.push(impossiblePopulation([role]));
  }
  const all = Object.values(population).reduce((sum, n) => sum + n, 0);
  if (problems.length === before && !isPossible(all, responses.length)) problems.push(impossiblePopulation([]));
  return problems.length > before ? undefined : responses.length / all;
}

/** Whether so many can have answered of those asked. */
export function isPossible(asked: number, answered: number): boolean {
  return Number.isInteger(asked) && asked > 0 && asked >= answered;
}
