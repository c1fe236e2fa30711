import { itemsOf } from "../instrument/items-of.js";
import type { Instrument, Session, SessionEvent, SessionProblem } from "../types.js";
import { answerTo, isAsked } from "./asked.js";
import { checkAnswer, messagesIn } from "./check-answer.js";
import { laidOver } from "./lay-over.js";

/** Why an event cannot be taken. */
export function refusals(instrument: Instrument, session: Session, event: SessionEvent): SessionProblem[] {
  const { form } = messagesIn(instrument, session.language);
  if (event.kind === "role") return [];
  if (event.kind === "language") {
    return instrument.languages.includes(event.language)
      ? []
      : [{ code: "unknown-language", message: form.unknownLanguage }];
  }
  const { itemId } = event;
  const item = itemsOf(instrument).find((placed) => placed.item.id === itemId)?.item;
  if (item === undefined) return [{ code: "unknown-item", itemId, message: form.unknownItem }];
  if (!isAsked(item.roles, session.role)) return [{ code: "not-asked", itemId, message: form.notAsked }];
  return event.kind === "answer"
    ? checkAnswer(instrument, item, laidOver(answerTo(session, itemId), event.answer), session.language)
    : [];
}
