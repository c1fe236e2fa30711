import { TruancyError } from "../../errors.js";
import { messagesFor, type Messages } from "../../messages/index.js";
import { languageAndScript } from "../../messages/internal.js";
import type { NoticeOptions } from "./types.js";

/** The words of a notice; refuses those of another language than the guardian reads. */
export function catalogueFor({ catalogue, guardianLanguage }: NoticeOptions): Messages {
  if (catalogue === undefined) return messagesFor(guardianLanguage ?? "en");
  if (guardianLanguage !== undefined && !isSameLanguage(catalogue.locale, guardianLanguage))
    throw new TruancyError("invalid-notice", ["catalogue"], "expected the words of the guardian's language");
  return catalogue;
}

function isSameLanguage(one: string, other: string): boolean {
  const language = languageAndScript(one);
  return language !== undefined && language === languageAndScript(other);
}
