import { languageAndScript } from "../../messages/internal.js";
import type { Intervention } from "../catalogue/types.js";
import type { RecommendationReasonCode } from "./types.js";

/** How an intervention fits the languages of a family. */
export interface LanguageFit {
  /** 0 is best. */
  readonly rank: 0 | 1 | 2 | 3;
  readonly code?: RecommendationReasonCode;
}

const english = "en-latn";

/** How an intervention fits the languages of a family, which are `languageAndScript`s; none given says nothing. */
export function languageFit({ offeredIn, homeLanguage }: Intervention, languages: ReadonlySet<string>): LanguageFit {
  if (languages.size === 0) return { rank: 1 };
  if (offeredIn !== undefined) {
    const isOffered = offeredIn.some((tag) => languages.has(languageAndScript(tag) ?? ""));
    return isOffered ? { rank: 0, code: "language-offered" } : { rank: 3, code: "language-not-offered" };
  }
  if (homeLanguage === undefined || languages.has(english)) return { rank: 1 };
  return homeLanguage === "part-of-it"
    ? { rank: 0, code: "language-part-of-it" }
    : { rank: 2, code: "language-to-arrange" };
}
