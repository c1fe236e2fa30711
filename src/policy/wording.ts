import type { Messages } from "../messages/index.js";
import { languageAndScript } from "../messages/internal.js";
import type { Policy } from "./types.js";

/** What the words of a policy become in a language. */
export interface Wording {
  /** The language. */
  readonly say: Messages;
  /** A text of the policy: translated, or else as it is, in quotation marks where it is in another language. */
  text(original: string): string;
  /** A name of a fact, a determination, a case event, a role, a status or a reason, in words. */
  name(name: string): string;
  /** What the quotation marks mean, if there were any so far. */
  note(): string[];
}

/** @param write how a text is set: escaped for Markdown, say */
export function wordingOf(
  say: Messages,
  policy: Pick<Policy, "language" | "translations"> = {},
  write: (text: string) => string = (text) => text,
): Wording {
  const language = policy.language ?? "en";
  const foreign = languageAndScript(language) !== languageAndScript(say.locale);
  const translations = own(policy.translations ?? {}, say.locale) ?? {};
  let quoted = false;
  const asItIs = (text: string): string => {
    quoted ||= foreign;
    return foreign ? say.quote(write(text)) : write(text);
  };
  const translated = (text: string): string | undefined => {
    const found = own(translations, text);
    return found === undefined ? undefined : write(found);
  };
  return {
    say,
    text: (original) => translated(original) ?? asItIs(original),
    name: (name) => translated(name) ?? say.name(name) ?? asItIs(inWords(name)),
    note: () => (quoted ? [say.quotedIn(language)] : []),
  };
}

function own<Value>(table: Readonly<Record<string, Value>>, key: string): Value | undefined {
  return Object.hasOwn(table, key) ? table[key] : undefined;
}

/** `priorYearAbsenceRate` and `prior-year-absence-rate` as words. */
function inWords(name: string): string {
  return name
    .replaceAll(/(?<=[\p{Ll}\d])(?=\p{Lu})|(?<=\p{Lu})(?=\p{Lu}\p{Ll})/gu, " ")
    .replaceAll(/[-_]+/gu, " ")
    .split(" ")
    .map((word) => (/^\p{Lu}\p{Ll}+$/u.test(word) ? word.toLowerCase() : word))
    .join(" ")
    .trim();
}
