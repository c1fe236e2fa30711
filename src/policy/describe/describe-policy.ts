import { messagesFor, type Messages } from "../../messages/index.js";
import { requirePolicy } from "../policy-form.js";
import type { Policy } from "../types.js";
import { wordingOf } from "../wording.js";
import { describeCounting } from "./counting.js";
import { bullets, escapeMarkdown } from "./markdown.js";
import { inForceSentence, said, type Page } from "./page.js";
import { describeRights } from "./rights.js";
import { describeRule } from "./rules.js";
import { describeSources, numberIn, sourcesOf } from "./sources.js";

/**
 * In which words to speak.
 *
 * @category Policies
 */
export interface DescribeOptions {
  /** The language, as a BCP 47 tag; English if absent. */
  readonly locale?: string;
  /** A catalogue to speak by instead: another language, or a school's own wording. */
  readonly catalogue?: Messages;
}

/**
 * Say a policy in plain words, as a handbook page in Markdown: what families can count on, each rule with its threshold and what the school
 * must then do, the tiers of support, how days are counted, and where all of it is written.
 *
 * The page is made from the data by which {@link decide} decides, so it says neither more nor less. Titles, actions and supports are the
 * policy's own words. In another language they are translated where the policy carries `translations` ({@link presetTranslations} are those of
 * the presets); where it does not, they stand in quotation marks and the page says in which language they are. The case events by which a
 * school keeps track of its tasks are left out. In English every preset reads at grade 8 or below by the formula of {@link readingLevel}, the
 * sources aside.
 *
 * @param policy the policy
 * @param options `locale`, the language, English if absent, or `catalogue`
 * @returns Markdown, with the policy's title as its one first-level heading
 * @throws {@link TruancyError} `unknown-locale`, and what {@link compilePolicy} throws for a policy that cannot decide or is not whole
 *
 * @example
 * ```ts
 * import { describePolicy } from "truancy-prevention/policy";
 * import { presetTranslations } from "truancy-prevention/presets/translations";
 * import { usMa } from "truancy-prevention/presets/us-ma";
 *
 * const page = describePolicy(usMa).split("\n");
 * page[0]; //=> "# Massachusetts"
 * page.find((line) => line.includes("in one quarter")); //=> "- More than 8 days missed in one quarter. Only unexcused time counts."
 *
 * const policy = { ...usMa, translations: presetTranslations };
 * const inSpanish = describePolicy(policy, { locale: "es" }).split("\n");
 * inSpanish.find((line) => line.startsWith("### ")); //=> "### Un día de ausencia que no está justificado"
 * ```
 * @category Policies
 */
export function describePolicy(policy: Policy, options: DescribeOptions = {}): string {
  const { catalogue, locale } = options ?? {};
  const say = catalogue ?? messagesFor(locale ?? "en");
  requirePolicy(policy);
  const page: Page = { policy, wording: wordingOf(say, policy, escapeMarkdown), handbook: say.handbook };
  const body = sections(page);
  const title = page.wording.text(policy.title);
  return `${[`# ${title}`, "", say.sentences(preface(page)), "", ...body].join("\n").trimEnd()}\n`;
}

function preface(page: Page): string[] {
  const { version, effective } = page.policy;
  const madeFrom = page.handbook.madeFrom(escapeMarkdown(version));
  return [...said(madeFrom, inForceSentence(effective, page)), ...page.wording.note()];
}

function sections(page: Page): string[] {
  const { headings, noAdvice } = page.handbook;
  const { rules } = page.policy;
  const sources = sourcesOf(rules);
  return [
    ...section(headings.rights, describeRights(page)),
    ...section(
      headings.rules,
      rules.flatMap((rule) => describeRule(rule, numberIn(sources, rule), page)),
    ),
    ...section(headings.tiers, describeTiers(page)),
    ...section(headings.counting, describeCounting(page)),
    ...section(headings.sources, [...describeSources(sources, page), "", noAdvice]),
  ];
}

function section(heading: string, lines: readonly string[]): string[] {
  const end = lines.at(-1) === "" ? [] : [""];
  return [`## ${heading}`, "", ...lines, ...end];
}

function describeTiers({ policy, wording, handbook }: Page): string[] {
  return policy.tiers.flatMap(({ tier, title, supports = [] }) => [
    `### ${handbook.tierTitle({ tier, title: wording.text(title) })}`,
    "",
    ...bullets(supports.map((support) => wording.text(support))),
    ...(supports.length === 0 ? [] : [""]),
  ]);
}
