import type { Effective, Rule } from "../../src/index.js";
import { evaluate, inGrades, counts } from "./conditions.js";
import { ageVerdict } from "./facts.js";
import type { MemberDay } from "./model.js";
import type { Verdict } from "./verdict.js";
import { allOf, known, unknownFor } from "./verdict.js";
import type { Moment, World } from "./world.js";
import { dateOf, yearDaysUpTo } from "./world.js";

/** What a rule comes to on a day: its condition, where and whom it is for, and what people must have found. */
export function dailyValue(world: World, rule: Rule, d: Moment): Verdict {
  const key = `${rule.id} ${d?.date ?? "no day"}`;
  const found = world.found.get(key);
  if (found !== undefined) return found;
  const verdict = allOf([
    applies(world, rule, d),
    ...(rule.requires ?? []).map((name) => determined(world, name)),
    evaluate(world, rule.when, d),
  ]);
  world.found.set(key, verdict);
  return verdict;
}

/** What a rule would come to on a day, every determination that it requires being granted. */
export function valueIfDetermined(world: World, rule: Rule, d: Moment): Verdict {
  return allOf([applies(world, rule, d), evaluate(world, rule.when, d)]);
}

/** Whether some leaf of a rule counts a day. */
export const isCounted = (world: World, rule: Rule, d: MemberDay): boolean => counts(world, rule.when, d);

function applies(world: World, rule: Rule, d: Moment): Verdict {
  const date = dateOf(world, d);
  const { grades, ages, minimumMembership } = rule.appliesTo ?? {};
  const membership = d === undefined ? 0 : yearDaysUpTo(world, d).length;
  return allOf([
    known(isEffective(world.policy.effective, date) && isEffective(rule.effective, date)),
    known(minimumMembership === undefined || membership >= minimumMembership),
    ...(grades === undefined ? [] : [inGrades(world, grades, d)]),
    ...(ages === undefined ? [] : [ageVerdict(world, rule.appliesTo!, d)]),
  ]);
}

function isEffective(effective: Effective | undefined, date: string): boolean {
  return (effective?.from ?? "") <= date && date <= (effective?.until ?? "9999-12-31");
}

function determined({ determinations }: World, name: string): Verdict {
  const value = Object.hasOwn(determinations, name) ? determinations[name] : undefined;
  return value === undefined ? unknownFor(name) : known(value);
}
