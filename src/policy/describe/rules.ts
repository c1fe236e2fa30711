import { askedText } from "../asked-text.js";
import { isLeaf } from "../condition/parts.js";
import type { Rule } from "../types.js";
import { describeCondition } from "./conditions.js";
import { describeDuties } from "./duties.js";
import { gradeTexts } from "./grades.js";
import { inForceSentence, said, type Page } from "./page.js";

/** One rule: when it is met, what goes with it, what the school must do then, and where it is written. */
export function describeRule(rule: Rule, source: number, page: Page): string[] {
  const { handbook, wording } = page;
  return [
    `### ${wording.text(rule.title)}`,
    "",
    ...(isLeaf(rule.when) ? [handbook.when, ""] : []),
    ...describeCondition(rule.when, page),
    "",
    wording.say.sentences(circumstances(rule, page)),
    "",
    ...describeDuties(rule, page),
    wording.say.sentences(said(handbook.source(source), !rule.authority.verified && handbook.verified.no)),
    "",
  ];
}

function circumstances(rule: Rule, page: Page): string[] {
  const { holds = "while-true", appliesTo = {}, requires = [], tier, status, effective } = rule;
  const { grades, ages, ageOn = "day", minimumMembership = 0 } = appliesTo;
  const { handbook, wording } = page;
  const title = page.policy.tiers.find((one) => one.tier === tier)?.title;
  const on = ageOn === "day" ? {} : { on: wording.say.dayOfYear(ageOn.month, ageOn.day) };
  return said(
    handbook.holds[holds],
    grades && handbook.forGrades(gradeTexts(grades)),
    ages && handbook.forAges({ ...askedText(ages), ...on }),
    minimumMembership !== 0 && handbook.afterDays(minimumMembership),
    requires.length > 0 && handbook.requires(requires.map(wording.name)),
    inForceSentence(effective, page),
    handbook.leadsTo({ tier, ...(title !== undefined && { title: wording.text(title) }) }),
    status !== undefined && handbook.status(wording.name(status)),
  );
}
