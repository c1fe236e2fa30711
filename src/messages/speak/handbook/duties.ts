import type { DueText, HandbookMessages, LanguageMessages } from "../../types.js";
import type { DueWording, HandbookWording } from "../../wording/types.js";
import { dayNames } from "../notice.js";
import { tableOf, within, type Place } from "../place.js";
import { sentence, words } from "../sentence.js";
import type { Numbered } from "./numbered.js";
import { languageNames } from "./page.js";

type Duties = Pick<
  HandbookMessages,
  "schoolMust" | "dutyFor" | "dutyBy" | "dutyLanguage" | "dutyOffers" | "due" | "extension" | "notNeededIf"
>;

/** What the school must do. */
export function speakDuties(from: Place<HandbookWording>, say: LanguageMessages, numbered: Numbered): Duties {
  const dutyFor = sentence(from, "dutyFor", ["recipients"]);
  const dutyBy = sentence(from, "dutyBy", ["role"]);
  const dutyOffers = sentence(from, "dutyOffers", ["dates"]);
  const extension = sentence(from, "extension", ["days", "role"]);
  const notNeededIf = sentence(from, "notNeededIf", ["event"]);
  return {
    schoolMust: words(from, "schoolMust"),
    dutyFor: (recipients) => dutyFor({ recipients: say.list(recipients) }),
    dutyBy: (role) => dutyBy({ role }),
    dutyLanguage: tableOf(within(from, "dutyLanguage"), languageNames, words),
    dutyOffers: (offers) => dutyOffers({ dates: numbered("date", offers) }),
    due: dueOf(within(from, "due"), numbered),
    extension: ({ within: days, unit, onRequestOf }) => extension({ days: numbered(unit, days), role: onRequestOf }),
    notNeededIf: (event) => notNeededIf({ event }),
  };
}

function dueOf(from: Place<DueWording>, numbered: Numbered): HandbookMessages["due"] {
  const by = byOf(from, numbered);
  const plain = sentence(from, "plain", ["by"]);
  const after = {
    duty: sentence(from, "afterDuty", ["by", "title"]),
    rule: sentence(from, "afterRule", ["by", "title"]),
  };
  return (due) =>
    due.after === undefined ? plain({ by: by(due) }) : after[due.after.what]({ by: by(due), title: due.after.title });
}

function byOf(from: Place<DueWording>, numbered: Numbered): (due: DueText) => string {
  const sameDay = words(from, "sameDay");
  const beforeThatDay = words(from, "beforeThatDay");
  const inDays = sentence(from, "within", ["days"]);
  const beforeNext = tableOf(within(from, "beforeNext"), dayNames, words);
  const beforeEnd = sentence(from, "beforeEnd", ["days"]);
  return ({ within: days, unit, before }) => {
    if (days === 0) return before ? beforeThatDay : sameDay;
    if (before && days === 1) return beforeNext[unit];
    return (before ? beforeEnd : inDays)({ days: numbered(unit, days) });
  };
}
