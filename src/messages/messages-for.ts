import { TruancyError } from "../errors.js";
import { languageAndScript } from "./language-tag.js";
import { once } from "./once.js";
import { speak } from "./speak/messages-of.js";
import type { Locale, Messages } from "./types.js";
import type { Wording } from "./wording/types.js";
import { en } from "./wordings/en.js";
import { es } from "./wordings/es.js";
import { ht } from "./wordings/ht.js";
import { kea } from "./wordings/kea.js";
import { pt } from "./wordings/pt.js";
import { vi } from "./wordings/vi.js";
import { zhHans } from "./wordings/zh-hans.js";

const wordings: Readonly<Record<Locale, () => Wording>> = { en, es, pt, ht, kea, "zh-Hans": zhHans, vi };

const speakEn = /* @__PURE__ */ once(() => speak(en(), { atOnce: false }));
const speakEs = /* @__PURE__ */ once(() => speak(es(), { atOnce: false }));
const speakPt = /* @__PURE__ */ once(() => speak(pt(), { atOnce: false }));
const speakHt = /* @__PURE__ */ once(() => speak(ht(), { atOnce: false }));
const speakKea = /* @__PURE__ */ once(() => speak(kea(), { atOnce: false }));
const speakZhHans = /* @__PURE__ */ once(() => speak(zhHans(), { atOnce: false }));
const speakVi = /* @__PURE__ */ once(() => speak(vi(), { atOnce: false }));

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
    return speakEn();
  },
  get es() {
    return speakEs();
  },
  get pt() {
    return speakPt();
  },
  get ht() {
    return speakHt();
  },
  get kea() {
    return speakKea();
  },
  get "zh-Hans"() {
    return speakZhHans();
  },
  get vi() {
    return speakVi();
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
  return catalogues[ownLocale(locale)];
}

/**
 * The words of a language as data, for someone who speaks it to read and correct. {@link messagesOf} makes a catalogue of what comes back.
 *
 * It is a new object each time, JSON through and through, and finds its language as {@link messagesFor} does.
 *
 * @param locale a BCP 47 tag
 * @returns the wording
 * @throws {@link TruancyError} `unknown-locale`
 *
 * @example
 * ```ts
 * import { wordingFor } from "truancy-prevention/messages";
 *
 * wordingFor("en").handbook.leadsTo; //=> "Support: tier {tier}[, {title}]."
 * wordingFor("pt-BR").language.amounts.day; //=> { one: "{number} dia", more: "{number} dias" }
 * ```
 * @category Messages
 */
export function wordingFor(locale: string): Wording {
  return wordings[ownLocale(locale)]();
}

function ownLocale(locale: string): Locale {
  const wanted = languageAndScript(locale);
  const found = (Object.keys(wordings) as Locale[]).find((own) => languageAndScript(own) === wanted);
  if (wanted === undefined || found === undefined) throw new TruancyError("unknown-locale", ["locale"]);
  return found;
}
