import { messagesFor, type Messages } from "../../messages/index.js";
import { requirePolicy } from "../policy-form.js";
import type { Policy } from "../types.js";
import { wordingOf, type Wording } from "../wording.js";
import { describeCounting } from "./counting.js";
import { bullets, escapeMarkdown } from "./markdown.js";
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
 * policy's own words. In another language they are translated where the policy carries `translations`; where it does not, they stand in
 * quotation marks and the page says in which language they are. The case events by which a school keeps track of its tasks are left out. In
 * English every preset reads at grade 8 or below by the formula of {@link readingLevel}, the sources aside.
 *
 * @param policy the policy
 * @param options `locale`, the language, English if absent, or `catalogue`
 * @returns Markdown, with the policy's title as its one first-level heading
 * @throws {@link TruancyError} `unknown-locale`, and what {@link compilePolicy} throws for a policy that cannot decide or is not whole
 *
 * @example
 * ```ts
 * import { describePolicy } from "truancy-prevention/policy";
 * import { usMa } from "truancy-prevention/presets/us-ma";
 *
 * const page = describePolicy(usMa).split("\n");
 * page[0]; //=> "# Massachusetts"
 * page.find((line) => line.includes("in one quarter")); //=> "- More than 8 days missed in one quarter. Only unexcused time counts."
 * ```
 * @category Policies
 */
export function describePolicy(policy: Policy, options: DescribeOptions = {}): string {
  const { catalogue, locale } = options ?? {};
  const say = catalogue ?? messagesFor(locale ?? "en");
  requirePolicy(policy);
  const wording = wordingOf(say, policy, escapeMarkdown);
  const body = sections(policy, wording);
  const title = wording.text(policy.title);
  return `${[`# ${title}`, "", say.sentences(preface(policy, wording)), "", ...body].join("\n").trimEnd()}\n`;
}

function preface({ version, effective }: Policy, { say, note }: Wording): string[] {
  const inForce = effective?.from !== undefined || effective?.until !== undefined;
  return [
    say.handbook.madeFrom(escapeMarkdown(version)),
    ...(inForce ? [say.handbook.inForce(effective)] : []),
    ...note(),
  ];
}

function sections(policy: Policy, wording: Wording): string[] {
  const { headings, noAdvice } = wording.say.handbook;
  const sources = sourcesOf(policy.rules);
  return [
    ...section(headings.rights, describeRights(policy, wording)),
    ...section(
      headings.rules,
      policy.rules.flatMap((rule) => describeRule(rule, numberIn(sources, rule), policy, wording)),
    ),
    ...section(headings.tiers, describeTiers(policy, wording)),
    ...section(headings.counting, describeCounting(policy.counting, wording)),
    ...section(headings.sources, [...describeSources(sources, wording), "", noAdvice]),
  ];
}

function section(heading: string, lines: readonly string[]): string[] {
  const end = lines.at(-1) === "" ? [] : [""];
  return [`## ${heading}`, "", ...lines, ...end];
}

function describeTiers({ tiers }: Policy, wording: Wording): string[] {
  return tiers.flatMap(({ tier, title, supports = [] }) => [
    `### ${wording.say.handbook.tierTitle({ tier, title: wording.text(title) })}`,
    "",
    ...bullets(supports.map((support) => wording.text(support))),
    ...(supports.length === 0 ? [] : [""]),
  ]);
}
