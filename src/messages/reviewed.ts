import { requireList, requireObject } from "../argument.js";
import { isRecord } from "../given.js";
import type { Messages, MessagesPart } from "./types.js";

/** What a catalogue has beside its strings. */
const about = new Set(["locale", "reviewed"]);

/**
 * Whether a string was first written in its language, or has been read by someone who speaks it.
 *
 * @param catalogue the catalogue
 * @param name the string's name, with its section: `"date"`, `"handbook.noVerdict"`
 * @returns true if it was
 *
 * @example
 * ```ts
 * import { isReviewed, messagesFor } from "truancy-prevention/messages";
 *
 * isReviewed(messagesFor("en"), "handbook.noVerdict"); //=> true
 * isReviewed(messagesFor("ht"), "handbook.noVerdict"); //=> false
 * ```
 * @category Messages
 */
export function isReviewed(catalogue: Pick<Messages, "reviewed">, name: string): boolean {
  requireObject(catalogue, "catalogue");
  const { reviewed } = catalogue;
  if (typeof reviewed !== "boolean") requireList(reviewed, "catalogue", "reviewed");
  return typeof reviewed === "boolean" ? reviewed : reviewed.includes(name);
}

/**
 * The names of all strings of a catalogue, with their sections: what a reviewer goes through.
 *
 * @param catalogue a catalogue, or a part of one
 * @returns names: `"date"`, …, `"handbook.noVerdict"`, …
 *
 * @example
 * ```ts
 * import { messagesFor, stringsOf } from "truancy-prevention/messages";
 *
 * stringsOf(messagesFor("vi")).slice(0, 3); //=> ["date", "dates", "dayOfYear"]
 * ```
 * @category Messages
 */
export function stringsOf(catalogue: Messages | MessagesPart): string[] {
  requireObject(catalogue, "catalogue");
  return Object.entries(catalogue).flatMap(([name, value]) => {
    if (about.has(name)) return [];
    if (!isRecord(value)) return [name];
    return Object.keys(value).map((inner) => `${name}.${inner}`);
  });
}
