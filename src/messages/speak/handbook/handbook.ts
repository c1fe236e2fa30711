import type { HandbookMessages, LanguageMessages } from "../../types.js";
import type { HandbookWording } from "../../wording/types.js";
import type { Place } from "../place.js";
import { sentence } from "../sentence.js";
import { speakConditions } from "./conditions.js";
import { speakCounting } from "./counting.js";
import { speakDuties } from "./duties.js";
import { speakFilters } from "./filters.js";
import { gradesOf } from "./grades.js";
import { numberedOf } from "./numbered.js";
import { speakPage } from "./page.js";
import { speakRules } from "./rules.js";
import { speakSources } from "./sources.js";

export function speakHandbook(from: Place<HandbookWording>, say: LanguageMessages): HandbookMessages {
  const numbered = numberedOf(from, say);
  const grades = gradesOf(from, say);
  return {
    ...speakPage(from, say, numbered),
    ...speakConditions(from, say, numbered, grades),
    ...speakFilters(from, say),
    ...speakRules(from, say, numbered, grades),
    ...speakDuties(from, say, numbered),
    tierTitle: sentence(from, "tierTitle", ["tier", "title"]),
    ...speakCounting(from, say, numbered),
    ...speakSources(from),
  };
}
