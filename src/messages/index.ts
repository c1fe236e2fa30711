/**
 * In which words does the library speak to people?
 *
 * `explain` and `describePolicy` answer in the language asked for. Each language is one catalogue of {@link Messages}: how it writes dates,
 * numbers and lists, the sentences of a decision, and a section for each further use. A language that is missing is an error and never
 * English in disguise.
 *
 * | locale | language | also found by |
 * | --- | --- | --- |
 * | `en` | English | `en-US` |
 * | `es` | Spanish, as it is written in the United States | `es-MX`, `es-PR` |
 * | `pt` | Portuguese of Brazil | `pt-BR` |
 * | `ht` | Haitian Creole | `ht-HT` |
 * | `kea` | Cape Verdean Creole, in the spelling of ALUPEC | `kea-CV` |
 * | `zh-Hans` | Chinese, simplified | `zh`, `zh-CN` |
 * | `vi` | Vietnamese | `vi-VN` |
 *
 * Months, plurals, decimal marks and the order of a date are tables of our own: nothing here asks `Intl`, which knows no Haitian Creole on
 * most machines and answers in English instead.
 *
 * **Reviewed or not.** English is written by us. The other six are translations that no speaker has reviewed yet, and each says so: `reviewed`
 * is `false`. Have someone who speaks the language read what a family will read: {@link wordingFor} gives a language as data, a table of texts
 * that can be sent as JSON, and {@link messagesOf} makes what comes back speak. {@link withMessages} lays single corrections over a catalogue
 * and marks each string as reviewed or not; every function that takes a `locale` also takes a `catalogue`.
 *
 * @example
 * ```ts
 * import { messagesFor } from "truancy-prevention/messages";
 *
 * messagesFor("en-US").list(["one", "two", "three"]); //=> "one, two and three"
 * messagesFor("ht").date("2025-09-09"); //=> "9 septanm 2025"
 * messagesFor("kea").reviewed; //=> false
 * ```
 * @module
 */
export { catalogues, messagesFor, wordingFor } from "./messages-for.js";
export { readingLevel } from "./reading-level.js";
export { isReviewed, stringsOf } from "./reviewed.js";
export { messagesOf } from "./messages-of.js";
export { withMessages } from "./with-messages.js";
export { knownNames, type KnownName } from "./known-names.js";
export type * from "./types.js";
export type * from "./wording/types.js";
