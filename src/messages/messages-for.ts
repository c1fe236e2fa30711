import { TruancyError } from "../errors.js";
import { en } from "./en.js";
import type { Messages } from "./types.js";

const catalogues: readonly Messages[] = [en];

/**
 * The sentences of a language.
 *
 * @param locale a BCP 47 tag; `en-US` finds `en`
 * @returns the catalogue
 * @throws {@link TruancyError} `unknown-locale`: no language stands in silently for another
 *
 * @example
 * ```ts
 * import { messagesFor } from "truancy-prevention/messages";
 *
 * messagesFor("en").date("2025-09-09"); //=> "September 9, 2025"
 * ```
 * @category Messages
 */
export function messagesFor(locale: string): Messages {
  const language = locale.toLowerCase().split("-")[0];
  const found = catalogues.find((catalogue) => catalogue.locale === language);
  if (found === undefined) throw new TruancyError("unknown-locale", ["locale"]);
  return found;
}
