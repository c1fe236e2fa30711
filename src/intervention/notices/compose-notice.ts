import type { IsoDate } from "../../calendar/index.js";
import { TruancyError } from "../../errors.js";
import { isRecord } from "../../given.js";
import { catalogues, isReviewed, readingLevel, type Messages } from "../../messages/index.js";
import type { DueDuty, Duty, Extension } from "../../policy/index.js";
import type { CasePolicy, CaseRule } from "../cases/types.js";
import { checkNotice, requireRecord } from "./check-notice.js";
import { catalogueFor } from "./catalogue-for.js";
import type { Notice, NoticeOptions } from "./types.js";
import { stringsUsed, writeNotice, type NoticeContent } from "./write-notice.js";

/**
 * A notice to a family for a duty: short, in plain words, about help and not about penalties.
 *
 * It says that the school is glad to have the student, what was missed, that reasons are welcome, which dates there are to choose from, whom to call, and where
 * the duty is written. It states no law but the citation of the policy. It comes in the guardian's language, with English beside it where the policy says both.
 * A person reads it before it is sent; `reviewed` says whether a speaker has read the words of its language.
 *
 * @param duty the duty that it fulfils, from a decision or a case
 * @param options the policy, the student, whom to call, the guardian's language, dates to choose from
 * @returns the notice, with its recipients, languages and reading level
 * @throws {@link TruancyError} `unknown-duty` if the policy has no such duty; `unknown-locale`; `invalid-date`, `invalid-number`; `invalid-notice` with fewer dates than the policy
 *   asks for, without a name, a school or whom to call in words on one line, or with a catalogue that is not in the guardian's language; `invalid-policy`
 *
 * @example
 * ```ts
 * import { composeNotice } from "truancy-prevention/intervention";
 * import { usMa } from "truancy-prevention/presets/us-ma";
 *
 * const duty = {
 *   key: "us-ma/ma-absence-notice/notify/2025-09-03",
 *   dutyId: "notify",
 *   ruleId: "ma-absence-notice",
 *   action: "Tell the guardian of the absence",
 *   openedOn: "2025-09-03",
 *   status: "open",
 * } as const;
 * const notice = composeNotice(duty, {
 *   policy: usMa,
 *   student: { name: "Ana", school: "Oak School", dates: ["2025-09-03"] },
 *   call: { name: "Ms. Lee", role: "counselor", phone: "555-0100" },
 *   guardianLanguage: "en",
 * });
 * notice.text.split("\n\n");
 * //=> [
 * //   "To the family of Ana:",
 * //   "We are glad that Ana is part of Oak School.",
 * //   "Ana was not in school on September 3, 2025. Many things can make it hard to come to school. Please tell us what would help.",
 * //   "This letter is not a punishment. We want to help. Please call Ms. Lee (counselor) at 555-0100.",
 * //   "Why we write: M.G.L. c.76, §1B.",
 * // ]
 * ```
 * @category Notices
 */
export function composeNotice(duty: Pick<DueDuty, "ruleId" | "dutyId">, options: NoticeOptions): Notice {
  requireRecord(duty, []);
  requireRecord(options, []);
  const { rule, terms } = termsIn(options.policy, duty);
  checkNotice(options, terms);
  const say = catalogueFor(options);
  const content = contentOf(options, rule, terms);
  const text = writeNotice(content, say);
  const english = isEnglish(say) ? text : writeNotice(content, catalogues.en);
  const isBoth = terms.language === "home-and-english" && !isEnglish(say);
  const level = isBoth || isEnglish(say) ? readingLevel(english) : undefined;
  return {
    recipients: terms.recipients ?? ["guardian"],
    languages: isBoth ? [say.locale, "en"] : [say.locale],
    text,
    ...(isBoth && { english }),
    ...(level !== undefined && { readingLevel: Math.round(level * 10) / 10 }),
    reviewed: stringsUsed(content, say).every((name) => isReviewed(say, name)),
    citation: rule.authority.citation,
    verified: rule.authority.verified,
  };
}

function isEnglish({ locale }: Messages): boolean {
  return /^en(-|$)/i.test(locale);
}

function termsIn(
  policy: CasePolicy,
  { ruleId, dutyId }: Pick<DueDuty, "ruleId" | "dutyId">,
): { rule: CaseRule; terms: Duty } {
  if (!hasRules(policy)) throw new TruancyError("invalid-policy", ["policy"], "a policy with rules");
  const rule = policy.rules.find((one) => one?.id === ruleId);
  const terms = Array.isArray(rule?.duties) ? rule.duties.find((one: Duty) => one?.id === dutyId) : undefined;
  if (rule === undefined || terms === undefined) throw new TruancyError("unknown-duty", ["dutyId"]);
  if (!isRecord(rule.authority)) throw new TruancyError("invalid-policy", ["policy"], "rules with an authority");
  return { rule, terms };
}

function hasRules(policy: unknown): boolean {
  return isRecord(policy) && "rules" in policy && Array.isArray(policy.rules);
}

function contentOf({ student, call, offers, interpreter }: NoticeOptions, rule: CaseRule, terms: Duty): NoticeContent {
  const extension = extensionFor(rule, terms);
  return {
    student: { ...student, ...(student.dates !== undefined && { dates: inOrder(student.dates) }) },
    call,
    ...(offers !== undefined && { offers: inOrder(offers) }),
    ...(interpreter !== undefined && { interpreter }),
    ...(extension !== undefined && { extension }),
    toStudent: terms.recipients?.includes("student") ?? false,
    citation: rule.authority.citation,
  };
}

function inOrder(dates: readonly IsoDate[]): IsoDate[] {
  return [...new Set(dates)].sort();
}

/** More time that the guardian can ask for: for the duty itself, or for what follows from it. */
function extensionFor({ duties }: CaseRule, { id, extension }: Duty): Extension | undefined {
  const following = duties.find(({ due }) => due?.from === id)?.extension;
  const found = extension ?? following;
  return found?.onRequestOf === "guardian" ? found : undefined;
}
