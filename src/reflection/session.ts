import { enablePatches, produceWithPatches } from "immer";
import { TruancyError } from "../errors.js";
import { requireOptions, requireTexts } from "../argument.js";
import { checkInstrument } from "./check-instrument.js";
import { applyEvent } from "./session/apply-event.js";
import { answerTo, askedOf, isAnswered } from "./session/asked.js";
import { messagesIn } from "./session/check-answer.js";
import { checkSessionEvent } from "./session/check-event.js";
import { requireSame } from "./session/check-session.js";
import { refusals } from "./session/refusals.js";
import type {
  Answer,
  Instrument,
  Item,
  Response,
  Session,
  SessionEvent,
  SessionOptions,
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
  requireOptions(options);
  if (options.groups !== undefined) requireTexts(options.groups, "options", "groups");
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
 * @throws {@link TruancyError} `instrument-mismatch`, `invalid-instrument`, `invalid-argument`; `invalid-event` for what is no event
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
  checkSessionEvent(event);
  const problems = refusals(instrument, session, event);
  if (problems.length > 0) return { session, patches: [], inverse: [], problems };
  // immer keeps the patches plugin for itself; asking for it twice does nothing.
  enablePatches();
  const [next, patches, inverse] = produceWithPatches(session, (draft) => applyEvent(draft, event));
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
