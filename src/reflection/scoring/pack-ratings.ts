import { isGiven, isRecord } from "../../given.js";
import type { Answer, Instrument, Item, Response, ResponseProblem, Scale } from "../types.js";
import {
  addTo,
  createMeans,
  dontKnow,
  notApplicable,
  notAsked,
  unanswered,
  type Means,
  type PackedRatings,
} from "./packed-ratings.js";
import type { PlacedResponse } from "./distinct-responses.js";
import { badAnswer, unknownItem } from "./problems.js";
import type { PlacedItem } from "../instrument/items-of.js";
import { isAsked } from "../session/asked.js";

/** Read every answer once. What cannot be used counts as unanswered, and is reported. */
export function packRatings(
  instrument: Instrument,
  placed: readonly PlacedItem[],
  responses: readonly PlacedResponse[],
  problems: ResponseProblem[],
): PackedRatings {
  const items = placed.map(({ item }) => item);
  const points = instrument.rating.points.length;
  const packed: PackedRatings = {
    respondents: responses.length,
    items: items.length,
    answers: new (points > 127 ? Int16Array : Int8Array)(responses.length * items.length).fill(unanswered),
    priority: createMeans(items.length),
    feasibility: createMeans(items.length),
  };
  const reader: Reader = {
    packed,
    points: placesOf(instrument.rating),
    priority: instrument.priority && placesOf(instrument.priority),
    feasibility: instrument.feasibility && placesOf(instrument.feasibility),
    problems,
    isInherited: items.map(({ id }) => id in Object.prototype),
  };
  responses.forEach((response, respondent) => readResponse(response, respondent, items, reader));
  return packed;
}

/** What reading an answer needs. */
interface Reader {
  readonly packed: PackedRatings;
  /** The place of each value of a scale. */
  readonly points: ReadonlyMap<unknown, number>;
  readonly priority: ReadonlyMap<unknown, number> | undefined;
  readonly feasibility: ReadonlyMap<unknown, number> | undefined;
  readonly problems: ResponseProblem[];
  /** Which items have a name that every object knows: `"constructor"`. */
  readonly isInherited: readonly boolean[];
}

function readResponse(
  { response, place }: PlacedResponse,
  respondent: number,
  items: readonly Item[],
  reader: Reader,
): void {
  const { answers } = reader.packed;
  const given = response.answers;
  const from = respondent * items.length;
  let known = 0;
  for (let column = 0; column < items.length; column++) {
    const item = items[column]!;
    const answer = reader.isInherited[column] && !Object.hasOwn(given, item.id) ? undefined : given[item.id];
    if (answer !== undefined) known++;
    if (isAsked(item.roles, response.role)) answers[from + column] = standing(answer, item, column, place, reader);
    else answers[from + column] = notAsked;
  }
  if (Object.keys(response.answers).length !== known) reportUnknown(response, items, place, reader.problems);
}

/** Where an answer stands: on a point, or why not. */
function standing(
  answer: number | Answer | undefined,
  item: Item,
  column: number,
  place: number,
  reader: Reader,
): number {
  if (!isGiven(answer)) return unanswered;
  if (typeof answer === "number") return pointOf(answer, item, place, [], reader);
  if (!isRecord(answer)) return report(place, item, [], reader);
  const { packed, priority, feasibility } = reader;
  addAdvice(answer.priority, priority, packed.priority, column, () => report(place, item, ["priority"], reader));
  addAdvice(answer.feasibility, feasibility, packed.feasibility, column, () =>
    report(place, item, ["feasibility"], reader),
  );
  const { rating, noRating } = answer;
  if (!isGiven(noRating)) return isGiven(rating) ? pointOf(rating, item, place, ["rating"], reader) : unanswered;
  if (isGiven(rating) || !Object.hasOwn(reasons, noRating)) return report(place, item, ["noRating"], reader);
  return reasons[noRating];
}

const reasons = { "not-applicable": notApplicable, "dont-know": dontKnow } as const;

function pointOf(rating: number, item: Item, place: number, field: readonly string[], reader: Reader): number {
  const point = reader.points.get(rating);
  if (point === undefined) return report(place, item, field, reader);
  return item.reverse ? reader.points.size - 1 - point : point;
}

function addAdvice(
  value: number | undefined,
  scale: ReadonlyMap<unknown, number> | undefined,
  means: Means,
  column: number,
  refuse: () => void,
): void {
  if (!isGiven(value)) return;
  if (scale?.has(value)) addTo(means, column, value);
  else refuse();
}

function report(place: number, { id }: Item, field: readonly string[], { problems }: Reader): typeof unanswered {
  problems.push(badAnswer(place, id, field));
  return unanswered;
}

function placesOf({ points }: Scale): ReadonlyMap<unknown, number> {
  return new Map(points.map(({ value }, place) => [value, place]));
}

function reportUnknown(response: Response, items: readonly Item[], place: number, problems: ResponseProblem[]): void {
  const known = new Set(items.map(({ id }) => id));
  for (const id of Object.keys(response.answers)) {
    if (!known.has(id)) problems.push(unknownItem(place, id));
  }
}
