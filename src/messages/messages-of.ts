import { requireOptions } from "../argument.js";
import { wordingFor } from "./messages-for.js";
import { overBase } from "./over-base.js";
import { spokenAtOnce } from "./speak/messages-of.js";
import type { Messages } from "./types.js";
import type { Wording, WordingPart } from "./wording/types.js";

/**
 * The catalogue that a wording makes: a language brought in as data, or one of ours with a translator's corrections.
 *
 * Every text is checked at once, so that a slip of the pen is found when the wording is loaded and not when a family is written to: what is
 * missing or empty, a slot that an entry does not have, one that a text leaves out, brackets that do not close, a name in `reviewed` that is none of
 * {@link stringsOf}. What the wording has beside its entries is left alone.
 *
 * With a `base` the wording may be a part: what it leaves out is taken from our wording of that language. So a school keeps its corrections
 * alone, and a new version of the library, which may have new texts, still loads them. What the base does not have is refused then, for it would
 * be passed over in silence, and so is another language than the base's. Of such a part nothing counts as reviewed but what its `reviewed` says;
 * `true` holds only if it leaves nothing out, or the base is reviewed itself: name the strings that were read.
 *
 * @param wording the texts; those of {@link wordingFor} to begin with
 * @returns the catalogue, for every function that takes a `catalogue`
 * @throws {@link TruancyError} `invalid-wording`, with the path of the entry and what is wrong with it; `unknown-locale` if we have no wording for
 *   the base; `invalid-argument` if the options are no object
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
 *
 * // A correction alone.
 * const ours = { decision: { tier: "Nivel de apoyo: {tier}." }, reviewed: ["tier"] };
 * messagesOf(ours, { base: "es" }).tier(2); //=> "Nivel de apoyo: 2."
 * ```
 * @category Messages
 */
export function messagesOf(wording: Wording): Messages;
/**
 * The words of a part of a wording, over those that the library has for its language.
 *
 * @param wording the texts that are other than in the base
 * @param options `base`: a BCP 47 tag, whose language fills in what is missing
 * @category Messages
 */
export function messagesOf(wording: WordingPart, options: { readonly base: string }): Messages;
export function messagesOf(wording: WordingPart, options: { readonly base?: string } = {}): Messages {
  requireOptions(options);
  const { base } = options;
  return spokenAtOnce(base === undefined ? (wording as Wording) : overBase(wording, wordingFor(base)));
}
