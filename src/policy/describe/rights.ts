import type { Policy } from "../types.js";
import type { Wording } from "../wording.js";
import { bullets } from "./markdown.js";

/** What a family can count on: that no number decides, who does, in which language, which dates and how much time. */
export function describeRights(policy: Policy, wording: Wording): string[] {
  const { handbook } = wording.say;
  const duties = policy.rules.flatMap((rule) => rule.duties);
  const determinations = [...new Set(policy.rules.flatMap((rule) => rule.requires ?? []))];
  const languages = new Set(duties.flatMap(({ language }) => language ?? []));
  const offers = duties.flatMap(({ offers }) => offers ?? []);
  return bullets([
    handbook.noVerdict,
    ...(determinations.length === 0 ? [] : [handbook.peopleDecide(determinations.map(wording.name))]),
    ...(["home", "home-and-english"] as const)
      .filter((language) => languages.has(language))
      .map((language) => handbook.yourLanguage[language]),
    ...(offers.length === 0 ? [] : [handbook.choiceOfDates(Math.min(...offers))]),
    ...(duties.some(({ extension }) => extension !== undefined) ? [handbook.moreTime] : []),
    ...(duties.length === 0 ? [] : [handbook.schoolActs]),
  ]);
}
