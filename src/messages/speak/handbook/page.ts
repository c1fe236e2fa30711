import type { HandbookMessages, LanguageMessages } from "../../types.js";
import type { HandbookWording } from "../../wording/types.js";
import { dateIf } from "../dates.js";
import { tableOf, within, type Place } from "../place.js";
import { sentence, words } from "../sentence.js";
import type { Numbered } from "./numbered.js";

export const languageNames = ["home", "home-and-english"] as const;

type Page = Pick<
  HandbookMessages,
  | "headings"
  | "madeFrom"
  | "inForce"
  | "noVerdict"
  | "peopleDecide"
  | "yourLanguage"
  | "choiceOfDates"
  | "moreTime"
  | "schoolActs"
>;

/** What stands before the rules: the head of the page and what families can count on. */
export function speakPage(from: Place<HandbookWording>, say: LanguageMessages, numbered: Numbered): Page {
  const madeFrom = sentence(from, "madeFrom", ["version"]);
  const inForce = sentence(from, "inForce", ["from?", "until?"]);
  const peopleDecide = sentence(from, "peopleDecide", ["questions"]);
  const choiceOfDates = sentence(from, "choiceOfDates", ["dates"]);
  return {
    headings: tableOf(within(from, "headings"), ["rights", "rules", "tiers", "counting", "sources"], words),
    madeFrom: (version) => madeFrom({ version }),
    inForce: (dates) => inForce({ from: dateIf(say, dates.from), until: dateIf(say, dates.until) }),
    noVerdict: words(from, "noVerdict"),
    peopleDecide: (questions) => peopleDecide({ questions: say.list(questions) }),
    yourLanguage: tableOf(within(from, "yourLanguage"), languageNames, words),
    choiceOfDates: (offers) => choiceOfDates({ dates: numbered("date", offers) }),
    moreTime: words(from, "moreTime"),
    schoolActs: words(from, "schoolActs"),
  };
}
