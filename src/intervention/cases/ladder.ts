import type { IsoDate } from "../../calendar/index.js";
import type { CaseEvent, PriorStep, PriorStepKind, ReferralMade } from "./event-types.js";
import { lastOf } from "./look-up.js";
import { decisionIn, policyIn } from "./policy-in.js";
import { requireEntries } from "./require-case.js";
import type { Case } from "./types.js";

const prior: ReadonlySet<string> = new Set<PriorStepKind>([
  "contact-attempted",
  "contact-made",
  "meeting-scheduled",
  "meeting-held",
  "notice-sent",
  "action-steps-proposed",
  "action-steps-agreed",
  "support-started",
  "support-ended",
  "review",
]);

/**
 * What a school did before a referral, by date: contacts, meetings, notices, action steps, supports and reviews. When and what kind, without a word of what was said.
 *
 * @param supportCase the case
 * @returns the steps, in the order of the entries
 * @throws {@link TruancyError} `invalid-case` for what is no case
 *
 * @example
 * ```ts
 * import { priorSteps, replay } from "truancy-prevention/intervention";
 *
 * const supportCase = replay([
 *   {
 *     kind: "opened",
 *     on: "2025-10-08",
 *     caseId: "c1",
 *     studentId: "s1",
 *     tier: 2,
 *     policy: { id: "ours", version: "1", rules: [] },
 *     decision: { asOf: "2025-10-08", tier: 2, met: [], undetermined: [], duties: [] },
 *   },
 *   { kind: "contact-made", on: "2025-10-09", with: "guardian", channel: "home visit" },
 * ]);
 * priorSteps(supportCase); //=> [{ on: "2025-10-09", kind: "contact-made" }]
 * ```
 * @category Cases
 */
export function priorSteps(supportCase: Pick<Case, "entries">): PriorStep[] {
  requireEntries(supportCase);
  return stepsIn(supportCase.entries);
}

/** The steps among entries that are known to be some. */
export function stepsIn(entries: readonly CaseEvent[]): PriorStep[] {
  return entries.filter(isPrior).map(({ on, kind }) => ({ on, kind }));
}

function isPrior(entry: CaseEvent): entry is Extract<CaseEvent, { readonly kind: PriorStepKind }> {
  return prior.has(entry.kind);
}

/** The rungs below a referral that are missing. */
export function missingRungs(entries: readonly CaseEvent[], { ruleId, steps, on }: ReferralMade): string[] {
  const counts = (kind: PriorStepKind): number => steps.filter((step) => step.kind === kind).length;
  return [
    ...missingDecision(entries, ruleId, on),
    ...missingDeterminations(entries, on),
    ...missingScreening(entries, on),
    ...(counts("contact-made") + counts("meeting-held") > 0 || counts("contact-attempted") > 1 ? [] : ["contact-made"]),
    ...(counts("support-started") > 0 ? [] : ["support-started"]),
    ...(counts("review") > 0 ? [] : ["review"]),
  ];
}

/** The rule must be met by now, or wait for nothing but what people have found since. */
function missingDecision(entries: readonly CaseEvent[], ruleId: string, on: IsoDate): string[] {
  const { met, undetermined } = decisionIn(entries);
  if (met.includes(ruleId)) return [];
  const needs = undetermined.find((rule) => rule.ruleId === ruleId)?.needs;
  return needs?.every((name) => isFound(entries, name, on)) === true ? [] : [`decision:${ruleId}`];
}

/** Every determination that the policy asks for anywhere, so that no other rule is a way round it. */
function missingDeterminations(entries: readonly CaseEvent[], on: IsoDate): string[] {
  const names = new Set(policyIn(entries).rules.flatMap(({ requires = [] }) => requires));
  return [...names].filter((name) => !isFound(entries, name, on)).map((name) => `determination:${name}`);
}

/** Whether people had found it by the day, and have not changed their minds since. */
function isFound(entries: readonly CaseEvent[], name: string, on: IsoDate): boolean {
  const last = lastOf(entries, "determination", (entry) => entry.name === name);
  const then = lastOf(entries, "determination", (entry) => entry.name === name && entry.on <= on);
  return last?.value === true && then?.value === true;
}

function missingScreening(entries: readonly CaseEvent[], day: IsoDate): string[] {
  return (["disability", "health"] as const)
    .filter((area) => !lastOf(entries, "screening-completed", ({ areas, on }) => areas.includes(area) && on <= day))
    .map((area) => `screening-completed:${area}`);
}
