import type { HandbookMessages } from "../../types.js";
import type { HandbookWording } from "../../wording/types.js";
import { tableOf, within, type Place } from "../place.js";
import { sentence, words } from "../sentence.js";

/** Where rules are written. */
export function speakSources(
  from: Place<HandbookWording>,
): Pick<HandbookMessages, "source" | "kinds" | "verified" | "noAdvice"> {
  const source = sentence(from, "source", ["number"]);
  return {
    source: (number) => source({ number }),
    kinds: tableOf(within(from, "kinds"), ["statute", "regulation", "guidance", "local"], words),
    verified: tableOf(within(from, "verified"), ["yes", "no"], words),
    noAdvice: words(from, "noAdvice"),
  };
}
