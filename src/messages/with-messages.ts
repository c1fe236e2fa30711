import { requireObject } from "../argument.js";
import { isReviewed, stringsOf } from "./reviewed.js";
import type { Messages, MessagesPart, Section } from "./types.js";

const sections: readonly Section[] = ["handbook", "form", "notice"];

/**
 * A catalogue with some strings replaced: a school's own wording, or a correction by someone who speaks the language.
 *
 * A replaced string stands for itself: the other sentences keep what they say. It counts as reviewed only if `part.reviewed` says so; what is
 * not replaced stays as it was in `base`.
 *
 * @param base the catalogue
 * @param part the strings that replace its own
 * @returns a new catalogue
 *
 * @example
 * ```ts
 * import { isReviewed, messagesFor, withMessages } from "truancy-prevention/messages";
 *
 * const ours = withMessages(messagesFor("es"), {
 *   tier: (tier) => `Escalón ${tier} de apoyo.`,
 *   handbook: { noAdvice: "Esta página no reemplaza a un abogado." },
 *   reviewed: ["tier"],
 * });
 * ours.tier(2); //=> "Escalón 2 de apoyo."
 * ours.date("2025-09-09"); //=> "9 de septiembre de 2025"
 * isReviewed(ours, "tier"); //=> true
 * isReviewed(ours, "handbook.noAdvice"); //=> false
 * ```
 * @category Messages
 */
export function withMessages(base: Messages, part: MessagesPart): Messages {
  requireObject(base, "base");
  requireObject(part, "part");
  const merged = Object.fromEntries(sections.map((name) => [name, { ...base[name], ...part[name] }])) as Pick<
    Messages,
    Section
  >;
  const whole: Messages = { ...base, ...part, ...merged };
  const replaced = new Set(stringsOf(part));
  const reviewed = stringsOf(whole).filter((name) =>
    replaced.has(name) ? isReviewed({ reviewed: part.reviewed ?? false }, name) : isReviewed(base, name),
  );
  return { ...whole, reviewed };
}
