import type { HandbookMessages, LanguageMessages } from "../../types.js";
import type { HandbookWording } from "../../wording/types.js";
import { within, type Place } from "../place.js";
import { sentence, words } from "../sentence.js";
import { excusalsOf } from "./filters.js";
import type { Numbered } from "./numbered.js";

type Counting = Pick<
  HandbookMessages,
  "presentShare" | "wholeDays" | "instruction" | "uncoded" | "halfDays" | "minimumMembership"
>;

/** How days are counted. */
export function speakCounting(from: Place<HandbookWording>, say: LanguageMessages, numbered: Numbered): Counting {
  const presentShare = sentence(from, "presentShare", ["share"]);
  const itself = words(within(from, "uncoded"), "itself");
  const uncoded = sentence(within(from, "uncoded"), "as", ["excusal"]);
  const excusals = excusalsOf(from);
  const halfDays = sentence(from, "halfDays", ["oneFrom", "twoFrom"]);
  const minimumMembership = sentence(from, "minimumMembership", ["days"]);
  const percent = (share: number): string => say.share(share, 4);
  return {
    presentShare: (share) => presentShare({ share: percent(share) }),
    wholeDays: words(from, "wholeDays"),
    instruction: words(from, "instruction"),
    uncoded: (excusal) => (excusal === undefined ? itself : uncoded({ excusal: excusals[excusal] })),
    halfDays: ({ oneFrom, twoFrom }) => halfDays({ oneFrom: percent(oneFrom), twoFrom: percent(twoFrom) }),
    minimumMembership: (days) => minimumMembership({ days: numbered("school-day", days) }),
  };
}
