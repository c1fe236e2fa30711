import type { HandbookMessages } from "../../messages/index.js";
import type { Effective, Policy } from "../types.js";
import type { Wording } from "../wording.js";

/** What every part of a handbook page is written from. */
export interface Page {
  readonly policy: Policy;
  readonly wording: Wording;
  /** What the language says in handbooks. */
  readonly handbook: HandbookMessages;
}

/** The sentences of a list for which there is a cause. */
export function said(...sentences: readonly (string | false | undefined)[]): string[] {
  return sentences.filter((sentence) => typeof sentence === "string");
}

/** From when to when something is in force; nothing where it always is. */
export function inForceSentence(effective: Effective | undefined, { handbook }: Page): string | undefined {
  return (effective?.from ?? effective?.until) ? handbook.inForce(effective!) : undefined;
}

/** The title of another rule, in quotation marks in any language. */
export function titleOf(ruleId: string, { policy, wording }: Page): string {
  const title = wording.text(policy.rules.find(({ id }) => id === ruleId)?.title ?? "");
  const quoted = wording.say.quote(title);
  return title.startsWith(quoted.charAt(0)) ? title : quoted;
}
