/**
 * How do the presets speak to a family that reads another language?
 *
 * {@link presetTranslations} holds every title, action and support of the presets in the six languages that {@link explain} and
 * {@link describePolicy} speak besides English. It stands behind a door of its own, so that a program which decides in English carries none of it.
 *
 * @example
 * ```ts
 * import { describePolicy } from "truancy-prevention/policy";
 * import { presetTranslations } from "truancy-prevention/presets/translations";
 * import { usMa } from "truancy-prevention/presets/us-ma";
 *
 * const policy = { ...usMa, translations: presetTranslations };
 * describePolicy(policy, { locale: "ht" }).match(/^### .*$/m)?.[0]; //=> "### Yon jou absans ki pa jistifye"
 * ```
 * @module
 */
import type { Locale } from "../../../messages/index.js";
import { once } from "../../../messages/internal.js";
import { es } from "./es.js";
import { ht } from "./ht.js";
import { kea } from "./kea.js";
import { pt } from "./pt.js";
import { vi } from "./vi.js";
import { zhHans } from "./zh-hans.js";

const makeEs = /* @__PURE__ */ once(es);
const makePt = /* @__PURE__ */ once(pt);
const makeHt = /* @__PURE__ */ once(ht);
const makeKea = /* @__PURE__ */ once(kea);
const makeZhHans = /* @__PURE__ */ once(zhHans);
const makeVi = /* @__PURE__ */ once(vi);

/**
 * The words of every preset in Spanish, Portuguese of Brazil, Haitian Creole, Cape Verdean Creole (ALUPEC), simplified Chinese and Vietnamese,
 * for the `translations` of a {@link Policy}. They use the terms of the message catalogues. A language is made when it is first read.
 *
 * **No speaker has reviewed them yet**, as is said of the catalogues. Have someone who speaks the language, and knows the law, read what a family
 * is going to read. To correct a text, spread your own over it. The names of Attendance Works and EDFacts stay as they are, and so do those of
 * states that a language writes as English does; where a body or a part of the school system has no settled name, its English name stands beside.
 *
 * @example
 * ```ts
 * import type { Translations } from "truancy-prevention/policy";
 * import { presetTranslations } from "truancy-prevention/presets/translations";
 * import { usMa } from "truancy-prevention/presets/us-ma";
 *
 * Object.keys(presetTranslations); //=> ["es", "pt", "ht", "kea", "zh-Hans", "vi"]
 * presetTranslations.es["Regular review"]; //=> "Revisión periódica"
 *
 * const corrected: Translations = {
 *   ...presetTranslations,
 *   es: { ...presetTranslations.es, "Regular review": "Revisión regular" },
 * };
 * const policy = { ...usMa, translations: corrected };
 * policy.translations["es"]?.["Early intervention"]; //=> "Intervención temprana"
 * ```
 * @category Presets
 */
export const presetTranslations: Readonly<Record<Exclude<Locale, "en">, Readonly<Record<string, string>>>> = {
  get es() {
    return makeEs();
  },
  get pt() {
    return makePt();
  },
  get ht() {
    return makeHt();
  },
  get kea() {
    return makeKea();
  },
  get "zh-Hans"() {
    return makeZhHans();
  },
  get vi() {
    return makeVi();
  },
};
