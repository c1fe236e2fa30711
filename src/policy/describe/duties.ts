import type { Due, Duty, Rule } from "../types.js";
import { bullets } from "./markdown.js";
import { said, titleOf, type Page } from "./page.js";

/** What the school must do when a rule is met, each task with whom it is for, who does it, in which language and by when. */
export function describeDuties(rule: Rule, page: Page): string[] {
  if (rule.duties.length === 0) return [];
  const tasks = rule.duties.flatMap((duty) => [
    ...bullets([`**${page.wording.text(duty.action)}**`]),
    ...bullets(terms(duty, rule, page), 1),
  ]);
  return [page.handbook.schoolMust, "", ...tasks, ""];
}

function terms(duty: Duty, rule: Rule, page: Page): string[] {
  const { recipients = [], responsible, language, offers, due, extension, unless } = duty;
  const { handbook, wording } = page;
  return said(
    recipients.length > 0 && handbook.dutyFor(recipients.map(wording.name)),
    responsible !== undefined && handbook.dutyBy(wording.name(responsible)),
    language && handbook.dutyLanguage[language],
    offers !== undefined && handbook.dutyOffers(offers),
    due && dueSentence(due, rule, page),
    extension && handbook.extension({ ...extension, onRequestOf: wording.name(extension.onRequestOf) }),
    unless !== undefined && handbook.notNeededIf(wording.name(unless)),
  );
}

function dueSentence(due: Due, rule: Rule, page: Page): string {
  const { within, unit, before = false, from = "trigger" } = due;
  if (from === "trigger") return page.handbook.due({ within, unit, before });
  const duty = rule.duties.find(({ id }) => id === from);
  const after =
    duty === undefined
      ? ({ what: "rule", title: titleOf(from, page) } as const)
      : ({ what: "duty", title: page.wording.text(duty.action) } as const);
  return page.handbook.due({ within, unit, before, after });
}
