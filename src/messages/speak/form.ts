import type { FormMessages } from "../types.js";
import type { FormWording } from "../wording/types.js";
import { tableOf, within, type Place } from "./place.js";
import { sentence, words } from "./sentence.js";

const labelNames = [
  "not-applicable",
  "dont-know",
  "role",
  "priority",
  "feasibility",
  "evidence",
  "note",
  "currentStrategy",
  "actionStep",
] as const satisfies readonly (keyof FormMessages["labels"])[];

export function speakForm(from: Place<FormWording>): FormMessages {
  const tooLong = sentence(from, "tooLong", ["most"]);
  return {
    offScale: sentence(from, "offScale", ["least", "greatest"]),
    twoAnswers: words(from, "twoAnswers"),
    notAsked: words(from, "notAsked"),
    unknownItem: words(from, "unknownItem"),
    tooLong: (most) => tooLong({ most }),
    unknownLanguage: words(from, "unknownLanguage"),
    answered: sentence(from, "answered", ["answered", "asked"]),
    labels: tableOf(within(from, "labels"), labelNames, words),
  };
}
