import { askedText } from "../asked-text.js";
import type { Applicability, Policy, Rule } from "../types.js";
import type { Wording } from "../wording.js";
import { describeCondition } from "./conditions.js";
import { describeDuties } from "./duties.js";
import { gradeTexts } from "./grades.js";

/** One rule: when it is met, what goes with it, what the school must do then, and where it is written. */
export function describeRule(rule: Rule, source: number, policy: Policy, wording: Wording): string[] {
  const { handbook } = wording.say;
  const compound = "all" in rule.when || "any" in rule.when || "not" in rule.when;
  const conditions = describeCondition(rule.when, policy, wording);
  return [
    `### ${wording.text(rule.title)}`,
    "",
    ...(compound ? [] : [handbook.when, ""]),
    ...conditions,
    "",
    wording.say.sentences(circumstances(rule, policy, wording)),
    "",
    ...describeDuties(rule, policy, wording),
    wording.say.sentences([handbook.source(source), ...(rule.authority.verified ? [] : [handbook.verified.no])]),
    "",
  ];
}

function circumstances(rule: Rule, policy: Policy, wording: Wording): string[] {
  const { holds = "while-true", appliesTo = {}, requires = [], tier, status, effective } = rule;
  const { handbook } = wording.say;
  const title = policy.tiers.find((one) => one.tier === tier)?.title;
  return [
    handbook.holds[holds],
    ...forWhom(appliesTo, wording),
    ...(requires.length === 0 ? [] : [handbook.requires(requires.map(wording.name))]),
    ...(effective?.from === undefined && effective?.until === undefined ? [] : [handbook.inForce(effective)]),
    handbook.leadsTo({ tier, ...(title !== undefined && { title: wording.text(title) }) }),
    ...(status === undefined ? [] : [handbook.status(wording.name(status))]),
  ];
}

function forWhom({ grades, ages, ageOn = "day", minimumMembership = 0 }: Applicability, { say }: Wording): string[] {
  const on = ageOn === "day" ? {} : { on: say.dayOfYear(ageOn.month, ageOn.day) };
  return [
    ...(grades === undefined ? [] : [say.handbook.forGrades(gradeTexts(grades))]),
    ...(ages === undefined ? [] : [say.handbook.forAges({ ...askedText(ages), ...on })]),
    ...(minimumMembership === 0 ? [] : [say.handbook.afterDays(minimumMembership)]),
  ];
}
