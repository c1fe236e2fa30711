import { itemsOf, type PlacedItem } from "../instrument/items-of.js";
import type { Instrument, Session } from "../types.js";

/** The items that a session's role is asked, in the instrument's order. */
export function askedOf(instrument: Instrument, { role }: Pick<Session, "role">): PlacedItem[] {
  return itemsOf(instrument).filter(({ item: { roles } }) => isAsked(roles, role));
}

export function isAsked(roles: readonly string[] | undefined, role: string | undefined): boolean {
  return roles === undefined || (role !== undefined && roles.includes(role));
}

/** The answer to an item, where one was given. */
export function answerTo(
  { answers }: Pick<Session, "answers">,
  itemId: string,
): Session["answers"][string] | undefined {
  return Object.hasOwn(answers, itemId) ? answers[itemId] : undefined;
}

/** Whether an item has a rating, or a reason for none. */
export function isAnswered(session: Pick<Session, "answers">, itemId: string): boolean {
  const answer = answerTo(session, itemId);
  return answer?.rating !== undefined || answer?.noRating !== undefined;
}
