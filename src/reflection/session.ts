import { enablePatches, produceWithPatches, type Draft } from "immer";
import { TruancyError } from "../errors.js";
import { isGiven } from "../given.js";
import { checkInstrument } from "./scoring/check-scoring.js";
import { itemsOf } from "./instrument/items-of.js";
import { answerFields } from "./session/answer-fields.js";
import { answerTo, askedOf, isAnswered, isAsked } from "./session/asked.js";
import { checkAnswer, messagesIn } from "./session/check-answer.js";
import type {
  Answer,
  Instrument,
  Item,
  Response,
  Session,
  SessionEvent,
  SessionOptions,
  SessionProblem,
  SessionProgress,
  SessionStep,
} from "./types.js";

/**
 * Begin to fill in an instrument. The session is plain JSON without a clock: save it after every step, and go on from it anywhere.
 *
 * @param instrument the instrument
 * @param options who answers, in which role and language
 * @returns a session without answers that shows the first item asked
 * @throws {@link TruancyError} `invalid-instrument`; `unknown-locale` for a language that the instrument lacks
 *
 * @example
 * ```ts
 * import { advanceSession, createSession, nextItem, reflectionInstrument, sessionProgress } from "truancy-prevention/reflection";
 *
 * const begun = createSession(reflectionInstrument, { respondentId: "team" });
 * begun.at; //=> "lc-01"
 * const { session } = advanceSession(reflectionInstrument, begun, { kind: "answer", itemId: "lc-01", answer: { rating: 3 } });
 * nextItem(reflectionInstrument, session)?.id; //=> "lc-02"
 * sessionProgress(reflectionInstrument, session).text; //=> "1 of 70 answered."
 * ```
 * @category Sessions
 */
export function createSession(instrument: Instrument, options: SessionOptions): Session {
  checkInstrument(instrument);
  const { respondentId, role, groups, language = instrument.languages[0] ?? "en" } = options;
  if (!instrument.languages.includes(language)) throw new TruancyError("unknown-locale", ["language"]);
  const first = askedOf(instrument, { ...(role !== undefined && { role }) })[0]?.item.id;
  return {
    schemaVersion: 1,
    instrumentId: instrument.id,
    instrumentVersion: instrument.version,
    respondentId,
    ...(role !== undefined && { role }),
    ...(groups !== undefined && { groups }),
    language,
    answers: {},
    ...(first !== undefined && { at: first }),
  };
}

/**
 * A session after something happened, with JSON patches and their inverse. What cannot be taken leaves it as it was, and says why in the
 * session's language.
 *
 * @param instrument the instrument of the session
 * @param session the session; it is not changed
 * @param event what happened
 * @throws {@link TruancyError} `instrument-mismatch`
 *
 * @example
 * ```ts
 * import { advanceSession, createSession, reflectionInstrument } from "truancy-prevention/reflection";
 *
 * const session = createSession(reflectionInstrument, { respondentId: "team" });
 * const { problems } = advanceSession(reflectionInstrument, session, { kind: "answer", itemId: "lc-01", answer: { rating: 9 } });
 * problems[0]?.message; //=> "Choose one of the answers from 1 to 4."
 * ```
 * @category Sessions
 */
export function advanceSession(instrument: Instrument, session: Session, event: SessionEvent): SessionStep {
  requireSame(instrument, session);
  const problems = refusals(instrument, session, event);
  if (problems.length > 0) return { session, patches: [], inverse: [], problems };
  // immer keeps the patches plugin for itself; asking for it twice does nothing.
  enablePatches();
  const [next, patches, inverse] = produceWithPatches(session, (draft: Draft<Session>) => apply(draft, event));
  return { session: next, patches, inverse, problems };
}

/**
 * The next item to show: the first unanswered one after the item shown, or before it; undefined when everything asked is answered.
 *
 * @throws {@link TruancyError} `instrument-mismatch`
 *
 * @example
 * ```ts
 * import { advanceSession, createSession, nextItem, reflectionInstrument } from "truancy-prevention/reflection";
 *
 * const begun = createSession(reflectionInstrument, { respondentId: "team" });
 * const { session } = advanceSession(reflectionInstrument, begun, { kind: "go", itemId: "pp-13" });
 * nextItem(reflectionInstrument, session)?.id; //=> "lc-01"
 * ```
 * @category Sessions
 */
export function nextItem(instrument: Instrument, session: Session): Item | undefined {
  requireSame(instrument, session);
  const asked = askedOf(instrument, session).map(({ item }) => item);
  const shown = asked.findIndex(({ id }) => id === session.at);
  const onwards = [...asked.slice(shown + 1), ...asked.slice(0, shown + 1)];
  return onwards.find(({ id }) => !isAnswered(session, id));
}

/**
 * How much of a session is answered, of what its role is asked.
 *
 * @throws {@link TruancyError} `instrument-mismatch`
 *
 * @example
 * ```ts
 * import { advanceSession, createSession, reflectionInstrument, sessionProgress } from "truancy-prevention/reflection";
 *
 * const begun = createSession(reflectionInstrument, { respondentId: "team" });
 * const answer = { noRating: "dont-know" } as const;
 * const { session } = advanceSession(reflectionInstrument, begun, { kind: "answer", itemId: "lc-02", answer });
 * sessionProgress(reflectionInstrument, session).levers[0]; //=> { id: "leadership-and-culture", asked: 11, answered: 1 }
 * ```
 * @category Sessions
 */
export function sessionProgress(instrument: Instrument, session: Session): SessionProgress {
  requireSame(instrument, session);
  const asked = askedOf(instrument, session);
  const count = (among: typeof asked) => ({
    asked: among.length,
    answered: among.filter(({ item }) => isAnswered(session, item.id)).length,
  });
  const levers = instrument.levers.map(({ id }) => ({ id, ...count(asked.filter(({ leverId }) => leverId === id)) }));
  const whole = count(asked);
  return { ...whole, levers, text: messagesIn(instrument, session.language).form.answered(whole) };
}

/**
 * The response of a session, for a {@link ResponseSet}: the answers to what its role is asked.
 *
 * @throws {@link TruancyError} `instrument-mismatch`
 *
 * @example
 * ```ts
 * import { advanceSession, createSession, reflectionInstrument, responseOf } from "truancy-prevention/reflection";
 *
 * const begun = createSession(reflectionInstrument, { respondentId: "p-17", role: "teacher" });
 * const { session } = advanceSession(reflectionInstrument, begun, { kind: "answer", itemId: "tl-01", answer: { rating: 4 } });
 * responseOf(reflectionInstrument, session); //=> { respondentId: "p-17", role: "teacher", answers: { "tl-01": { rating: 4 } } }
 * ```
 * @category Sessions
 */
export function responseOf(instrument: Instrument, session: Session): Response {
  requireSame(instrument, session);
  const { respondentId, role, groups } = session;
  const answers = askedOf(instrument, session).flatMap(({ item }): [string, Answer][] => {
    const answer = answerTo(session, item.id);
    return answer === undefined ? [] : [[item.id, answer]];
  });
  return {
    respondentId,
    ...(role !== undefined && { role }),
    ...(groups !== undefined && { groups }),
    answers: Object.fromEntries(answers),
  };
}

function requireSame({ id, version }: Instrument, { instrumentId, instrumentVersion }: Session): void {
  if (instrumentId !== id) throw new TruancyError("instrument-mismatch", ["instrumentId"]);
  if (instrumentVersion !== version) throw new TruancyError("instrument-mismatch", ["instrumentVersion"]);
}

/** Why an event cannot be taken. */
function refusals(instrument: Instrument, session: Session, event: SessionEvent): SessionProblem[] {
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

type AnswerEvent = Extract<SessionEvent, { kind: "answer" }>;

/** An answer with fields set or taken back. */
function laidOver(before: Answer | undefined, fields: AnswerEvent["answer"]): Answer {
  const next = { ...before, ...fields };
  const entries = answerFields.flatMap((field) => (isGiven(next[field]) ? [[field, next[field]] as const] : []));
  return Object.fromEntries(entries) as Answer;
}

function apply(draft: Draft<Session>, event: SessionEvent): void {
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
