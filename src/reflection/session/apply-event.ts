import type { Draft } from "immer";
import type { Answer, Session, SessionEvent } from "../types.js";
import { answerTo } from "./asked.js";
import { laidOver, type AnswerEvent } from "./lay-over.js";

/** Change a draft of a session by an event that is not refused. */
export function applyEvent(draft: Draft<Session>, event: SessionEvent): void {
  switch (event.kind) {
    case "answer":
      setAnswer(draft, event);
      draft.at = event.itemId;
      return;
    case "clear":
      delete draft.answers[event.itemId];
      return;
    case "go":
      draft.at = event.itemId;
      return;
    case "role":
      if (event.role === undefined) delete draft.role;
      else draft.role = event.role;
      return;
    case "language":
      draft.language = event.language;
  }
}

function setAnswer(draft: Draft<Session>, { itemId, answer }: AnswerEvent): void {
  const next = laidOver(answerTo(draft, itemId), answer);
  if (Object.keys(next).length > 0) draft.answers[itemId] = next as Draft<Answer>;
  else delete draft.answers[itemId];
}
