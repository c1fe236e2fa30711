import { isGiven } from "../../given.js";
import type { Answer, SessionEvent } from "../types.js";
import { answerFields } from "./answer-fields.js";

/** Fields of an answer are set or taken back. */
export type AnswerEvent = Extract<SessionEvent, { kind: "answer" }>;

/** An answer with fields set or taken back. */
export function laidOver(before: Answer | undefined, fields: AnswerEvent["answer"]): Answer {
  const next = { ...before, ...fields };
  const entries = answerFields.flatMap((field) => (isGiven(next[field]) ? [[field, next[field]] as const] : []));
  return Object.fromEntries(entries) as Answer;
}
