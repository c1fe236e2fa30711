import type { Response, ResponseProblem } from "../types.js";
import { duplicateRespondent } from "./problems.js";

/** A response and its place in the list that it came in. */
export interface PlacedResponse {
  readonly response: Response;
  readonly place: number;
}

/** Every respondent once, in an order of their own: no number depends on the order of the list, not even in its last digit. */
export function distinctResponses(responses: readonly Response[], problems: ResponseProblem[]): PlacedResponse[] {
  const seen = new Set<string>();
  const distinct: PlacedResponse[] = [];
  responses.forEach((response, place) => {
    if (seen.has(response.respondentId)) problems.push(duplicateRespondent(place));
    else distinct.push({ response, place });
    seen.add(response.respondentId);
  });
  return distinct.sort((a, b) => (a.response.respondentId < b.response.respondentId ? -1 : 1));
}
