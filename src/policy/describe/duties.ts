import type { Due, Duty, Policy, Rule } from "../types.js";
import type { Wording } from "../wording.js";
import { titleOf } from "./conditions.js";
import { bullets } from "./markdown.js";

/** What the school must do when a rule is met, each task with whom it is for, who does it, in which language and by when. */
export function describeDuties(rule: Rule, policy: Policy, wording: Wording): string[] {
  if (rule.duties.length === 0) return [];
  const tasks = rule.duties.flatMap((duty) => [
    ...bullets([`**${wording.text(duty.action)}**`]),
    ...bullets(terms(duty, rule, policy, wording), 1),
  ]);
  return [wording.say.handbook.schoolMust, "", ...tasks, ""];
}

function terms(duty: Duty, rule: Rule, policy: Policy, wording: Wording): string[] {
  const { recipients = [], responsible, language, offers, due, extension, unless } = duty;
  const { handbook } = wording.say;
  return [
    ...(recipients.length === 0 ? [] : [handbook.dutyFor(recipients.map(wording.name))]),
    ...(responsible === undefined ? [] : [handbook.dutyBy(wording.name(responsible))]),
    ...(language === undefined ? [] : [handbook.dutyLanguage[language]]),
    ...(offers === undefined ? [] : [handbook.dutyOffers(offers)]),
    ...(due === undefined ? [] : [dueSentence(due, rule, policy, wording)]),
    ...(extension === undefined
      ? []
      : [handbook.extension({ ...extension, onRequestOf: wording.name(extension.onRequestOf) })]),
    ...(unless === undefined ? [] : [handbook.notNeededIf(wording.name(unless))]),
  ];
}

function dueSentence(due: Due, rule: Rule, policy: Policy, wording: Wording): string {
  const { within, unit, before = false, from = "trigger" } = due;
  const { handbook } = wording.say;
  if (from === "trigger") return handbook.due({ within, unit, before });
  const duty = rule.duties.find(({ id }) => id === from);
  const after =
    duty === undefined
      ? ({ what: "rule", title: titleOf(from, policy, wording) } as const)
      : ({ what: "duty", title: wording.text(duty.action) } as const);
  return handbook.due({ within, unit, before, after });
}
