/**
 * In which words does the library speak to people?
 *
 * Functions such as `explain` answer in the language asked for. Each language is one catalogue of {@link Messages}, marked as
 * reviewed by a speaker or not; a language that is missing is an error and never English in disguise. Today: English.
 *
 * @example
 * ```ts
 * import { messagesFor } from "truancy-prevention/messages";
 *
 * messagesFor("en-US").list(["one", "two", "three"]); //=> "one, two and three"
 * ```
 * @module
 */
export { en } from "./en.js";
export { messagesFor } from "./messages-for.js";
export type * from "./types.js";
