import type { Duty, Policy, Rule } from "../../../src/index.js";

/** All that a policy says to people, apart from its citations. */
export function wordsOf({ title, tiers, rules }: Policy): string {
  const said = rules.flatMap((rule) => [
    rule.title,
    ...rule.duties.flatMap(({ action, recipients = [], responsible = "" }) => [action, ...recipients, responsible]),
  ]);
  return [title, ...tiers.flatMap((tier) => [tier.title, ...(tier.supports ?? [])]), ...said].join("\n");
}

/** Whether a duty is a referral that a statute asks for. */
export function isReferral({ action, recipients = [] }: Duty): boolean {
  return /court|petition/i.test([action, ...recipients].join(" "));
}

/** The duties of a rule that come before one of them. */
export function stepsBefore({ duties }: Rule, duty: Duty): readonly Duty[] {
  return duties.slice(0, duties.indexOf(duty));
}
