import { bullets } from "./markdown.js";
import { said, type Page } from "./page.js";

/** What a family can count on: that no number decides, who does, in which language, which dates and how much time. */
export function describeRights({ policy, wording, handbook }: Page): string[] {
  const duties = policy.rules.flatMap((rule) => rule.duties);
  const determinations = new Set(policy.rules.flatMap((rule) => rule.requires ?? []));
  const offers = duties.flatMap((duty) => duty.offers ?? []);
  const speaks = (language: string): boolean => duties.some((duty) => duty.language === language);
  return bullets(
    said(
      handbook.noVerdict,
      determinations.size > 0 && handbook.peopleDecide([...determinations].map(wording.name)),
      speaks("home") && handbook.yourLanguage.home,
      speaks("home-and-english") && handbook.yourLanguage["home-and-english"],
      offers.length > 0 && handbook.choiceOfDates(Math.min(...offers)),
      duties.some(({ extension }) => extension !== undefined) && handbook.moreTime,
      duties.length > 0 && handbook.schoolActs,
    ),
  );
}
