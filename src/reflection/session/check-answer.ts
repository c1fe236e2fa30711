import { messagesFor, type Messages } from "../../messages/index.js";
import type { Answer, Instrument, Item, Scale, SessionProblem } from "../types.js";
import { longestText } from "../../longest-text.js";

/** Why an answer cannot stand, in the language of the session. */
export function checkAnswer(
  instrument: Instrument,
  { id: itemId }: Item,
  answer: Answer,
  language: string,
): SessionProblem[] {
  const say = messagesIn(instrument, language);
  const problems: SessionProblem[] = [];
  const refuse = (code: SessionProblem["code"], field: keyof Answer, message: string): void =>
    void problems.push({ code, itemId, field, message });
  const scales = { rating: instrument.rating, priority: instrument.priority, feasibility: instrument.feasibility };
  for (const [field, scale] of Object.entries(scales) as [keyof typeof scales, Scale | undefined][]) {
    const value = answer[field];
    if (value !== undefined && !isOn(scale, value))
      refuse("off-scale", field, offScale(say, scale ?? instrument.rating));
  }
  const { rating, noRating } = answer;
  if (rating !== undefined && noRating !== undefined) refuse("two-answers", "noRating", say.form.twoAnswers);
  if (noRating !== undefined && !reasons.has(noRating))
    refuse("off-scale", "noRating", offScale(say, instrument.rating));
  for (const field of texts) {
    const text = answer[field];
    if (text !== undefined && !(typeof text === "string" && text.length <= longestText)) {
      refuse("too-long", field, say.form.tooLong(longestText));
    }
  }
  return problems;
}

const reasons: ReadonlySet<unknown> = new Set<Answer["noRating"]>(["not-applicable", "dont-know"]);
const texts = ["evidence", "note", "currentStrategy", "actionStep"] as const satisfies readonly (keyof Answer)[];

/** The catalogue of a session's language; of the instrument's first where the library does not speak it. */
export function messagesIn({ languages }: Instrument, language: string): Messages {
  const spoken = [language, ...languages, "en"].find(isSpoken);
  return messagesFor(spoken ?? "en");
}

function isSpoken(language: string): boolean {
  try {
    messagesFor(language);
    return true;
  } catch {
    return false;
  }
}

function isOn(scale: Scale | undefined, value: number): boolean {
  return scale?.points.some((point) => point.value === value) === true;
}

function offScale(say: Messages, { points }: Scale): string {
  return say.form.offScale({ least: `${points[0]?.value}`, greatest: `${points[points.length - 1]?.value}` });
}
