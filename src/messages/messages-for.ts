import { TruancyError } from "../errors.js";
import { en } from "./en/index.js";
import { es } from "./es/index.js";
import { ht } from "./ht/index.js";
import { kea } from "./kea/index.js";
import { languageAndScript } from "./language-tag.js";
import { pt } from "./pt/index.js";
import type { Locale, Messages } from "./types.js";
import { vi } from "./vi/index.js";
import { zhHans } from "./zh-hans/index.js";

/**
 * Every catalogue of the library, by its locale.
 *
 * @example
 * ```ts
 * import { catalogues } from "truancy-prevention/messages";
 *
 * Object.keys(catalogues); //=> ["en", "es", "pt", "ht", "kea", "zh-Hans", "vi"]
 * ```
 * @category Messages
 */
export const catalogues: Readonly<Record<Locale, Messages>> = {
  get en() {
    return en();
  },
  get es() {
    return es();
  },
  get pt() {
    return pt();
  },
  get ht() {
    return ht();
  },
  get kea() {
    return kea();
  },
  get "zh-Hans"() {
    return zhHans();
  },
  get vi() {
    return vi();
  },
};

/**
 * The words of a language.
 *
 * A region finds its language: `en-US`, `es-MX`, `pt-BR`. Chinese is found in the simplified script alone: `zh`, `zh-Hans`, `zh-CN`, and
 * never for `zh-Hant` or `zh-TW`.
 *
 * @param locale a BCP 47 tag
 * @returns the catalogue
 * @throws {@link TruancyError} `unknown-locale`: no language, and no script, stands in silently for another
 *
 * @example
 * ```ts
 * import { messagesFor } from "truancy-prevention/messages";
 *
 * messagesFor("en").date("2025-09-09"); //=> "September 9, 2025"
 * messagesFor("es-MX").date("2025-09-09"); //=> "9 de septiembre de 2025"
 * messagesFor("zh-CN").list(["一", "二", "三"]); //=> "一、二和三"
 * ```
 * @category Messages
 */
export function messagesFor(locale: string): Messages {
  const wanted = languageAndScript(locale);
  const found = (Object.keys(catalogues) as Locale[]).find((own) => languageAndScript(own) === wanted);
  if (wanted === undefined || found === undefined) throw new TruancyError("unknown-locale", ["locale"]);
  return catalogues[found];
}
