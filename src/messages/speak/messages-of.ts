import { isRecord } from "../../given.js";
import { excerpt } from "../excerpt.js";
import { languageAndScript } from "../language-tag.js";
import { once } from "../once.js";
import { stringsOf } from "../reviewed.js";
import type { Messages } from "../types.js";
import type { Wording } from "../wording/types.js";
import { speakDecision } from "./decision.js";
import { speakForm } from "./form.js";
import { speakHandbook } from "./handbook/handbook.js";
import { speakLanguage } from "./language.js";
import { speakNotice } from "./notice.js";
import { oneIn, tenthsIn } from "./numbers.js";
import { refuse, within, type Place } from "./place.js";

/**
 * The catalogue that a wording makes: a language brought in as data, or one of ours with a translator's corrections.
 *
 * Every text is checked at once, so that a slip of the pen is found when the wording is loaded and not when a family is written to: what is
 * missing or empty, a slot that an entry does not have, one that a text leaves out, brackets that do not close, a name in `reviewed` that is none of
 * {@link stringsOf}. What the wording has beside its entries is left alone.
 *
 * @param wording the texts; those of {@link wordingFor} to begin with
 * @returns the catalogue, for every function that takes a `catalogue`
 * @throws {@link TruancyError} `invalid-wording`, with the path of the entry and what is wrong with it
 *
 * @example
 * ```ts
 * import { messagesOf, wordingFor } from "truancy-prevention/messages";
 *
 * // What a translator is sent, and sends back.
 * const sent = JSON.stringify(wordingFor("es"), null, 2);
 * const back = sent.replace("Apoyo de nivel {tier}.", "Nivel de apoyo: {tier}.");
 * messagesOf(JSON.parse(back)).tier(2); //=> "Nivel de apoyo: 2."
 *
 * const wrong = sent.replace("Apoyo de nivel {tier}.", "Apoyo de nivel {nivel}.");
 * messagesOf(JSON.parse(wrong)); // throws invalid-wording
 * ```
 * @category Messages
 */
export function messagesOf(wording: Wording): Messages {
  const from: Place<Wording> = { value: wording, reading: { atOnce: true, isOne: () => false } };
  if (!isRecord(wording) || Array.isArray(wording)) refuse(from, "expected an object");
  const { handbook, form, notice, ...rest } = speak(wording, { atOnce: true });
  const messages = { ...rest, handbook, form, notice };
  checkReviewed(within(from, "reviewed"), stringsOf(messages));
  return messages;
}

/** A name that is misspelt would leave its string unread, and nobody would know. */
function checkReviewed(at: Place<Wording["reviewed"]>, strings: readonly string[]): void {
  if (typeof at.value === "boolean") return;
  const unknown = at.value.find((name) => !strings.includes(name));
  if (unknown !== undefined) refuse(at, `"${excerpt(unknown)}" is no string of a catalogue`);
}

/** @param how whether all texts are taken apart `atOnce`, or each section and each text when it is first needed */
export function speak(wording: Wording, { atOnce }: { readonly atOnce: boolean }): Messages {
  const reading = { atOnce, isOne: (number: number): boolean => isOne(number) };
  const from: Place<Wording> = { value: wording, reading };
  const isOne = oneIn(within(from, "language"));
  const language = within(from, "language");
  const say = speakLanguage(language);
  const handbook = once(() => speakHandbook(within(from, "handbook"), say));
  const form = once(() => speakForm(within(from, "form")));
  const notice = once(() => speakNotice(within(from, "notice"), say));
  return {
    ...aboutOf(from),
    ...say,
    ...speakDecision(within(from, "decision"), say, tenthsIn(language)),
    get handbook() {
      return handbook();
    },
    get form() {
      return form();
    },
    get notice() {
      return notice();
    },
  };
}

function aboutOf(from: Place<Wording>): Pick<Messages, "locale" | "reviewed"> {
  const locale = within(from, "locale");
  const reviewed = within(from, "reviewed");
  if (languageAndScript(locale.value) === undefined) refuse(locale, "a BCP 47 tag");
  if (!isReview(reviewed.value)) refuse(reviewed, "true, false or names of strings");
  return {
    locale: locale.value,
    reviewed: typeof reviewed.value === "boolean" ? reviewed.value : [...reviewed.value],
  };
}

function isReview(value: unknown): boolean {
  return typeof value === "boolean" || (Array.isArray(value) && value.every((name) => typeof name === "string"));
}
