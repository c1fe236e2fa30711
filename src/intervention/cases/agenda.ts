import { compareTexts } from "../../compare-texts.js";
import type { IsoDate } from "../../calendar/index.js";
import type { DueDuty } from "../../policy/index.js";
import { isOfCourt } from "./compartment.js";
import { pendingDuties } from "./due-on.js";
import type { CaseEvent, Compartment } from "./event-types.js";
import { knownOn, requireViewOptions } from "./known-on.js";
import { awaitedMeetings, lastOf, runningSupports } from "./look-up.js";
import { planOf } from "./plan.js";
import { decisionIn, policyIn } from "./policy-in.js";
import { caseList } from "./require-case.js";
import type { AgendaCode, AgendaItem, AgendaReason, Case, CaseViewOptions } from "./types.js";

/**
 * Whom a team should talk about and why: cases with overdue duties first, then by the most pressing reason and by date.
 *
 * A case without a reason is left out. In a view that {@link redact} gave, reasons that the reader may not see the entries for are missing,
 * and so are `no-support` and `no-review-planned` where a support or a review may be out of sight.
 *
 * @param cases the cases
 * @param options as of when, and the school's calendar
 * @returns an item for each case to talk about, with what the policy decided last and what the team did
 * @throws {@link TruancyError} `invalid-date`; `invalid-case` with the place of what is no case
 *
 * @example
 * ```ts
 * import { agenda, replay } from "truancy-prevention/intervention";
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
 * ]);
 * agenda([supportCase], { asOf: "2025-10-20" }).map((item) => [item.caseId, item.reasons]);
 * //=> [["c1", [{ code: "no-support" }]]]
 * ```
 * @category Teams
 */
export function agenda(cases: readonly Case[], options: CaseViewOptions): AgendaItem[] {
  requireViewOptions(options);
  return caseList(cases)
    .flatMap((supportCase, index) => itemOf(supportCase, options, index))
    .sort(byUrgency);
}

function itemOf(supportCase: Case, { asOf, calendar }: CaseViewOptions, index: number): AgendaItem[] {
  const known = knownOn(supportCase, asOf, [index]);
  if (known === undefined) return [];
  const { id: caseId, studentId, state, tier, entries } = known;
  const duties = pendingDuties({
    asOf,
    ...(calendar !== undefined && { calendar }),
    policy: policyIn(entries),
    duties: known.duties,
  });
  const reasons = [...reasonsOfDuties(duties), ...(state === "closed" ? [] : reasonsOf(known, asOf))].sort(byCode);
  if (reasons.length === 0) return [];
  const review = lastOf(entries, "review");
  return [
    {
      caseId,
      studentId,
      state,
      tier,
      reasons,
      duties,
      lastDecision: decisionIn(entries),
      ...(review !== undefined && { lastReview: { on: review.on, decision: review.decision, reason: review.reason } }),
    },
  ];
}

function reasonsOfDuties(duties: readonly DueDuty[]): AgendaReason[] {
  const overdue = duties.filter(({ status }) => status === "overdue");
  const open = duties.filter(({ status }) => status === "open");
  return [...aboutDuties("duty-overdue", overdue), ...aboutDuties("duty-open", open)];
}

function aboutDuties(code: AgendaCode, duties: readonly DueDuty[]): AgendaReason[] {
  const [first] = duties;
  if (first === undefined) return [];
  return [{ code, ...(first.dueOn !== undefined && { on: first.dueOn }), about: duties.map(({ key }) => key) }];
}

function reasonsOf({ tier, entries, visible }: Case, asOf: IsoDate): AgendaReason[] {
  const decision = decisionIn(entries);
  const needs = decision.undetermined.flatMap((rule) => rule.needs).filter((name) => !isDetermined(entries, name));
  const supports = runningSupports(entries).filter((entry) => !isOfCourt(entry, entries));
  return [
    ...reviewReasons(entries, asOf, supports.length > 0 && sees(visible, "education")),
    ...meetingReasons(entries, asOf),
    ...planReasons(entries, asOf),
    ...(decision.tier > tier ? [{ code: "tier-rose", on: decision.asOf } as const] : []),
    ...(needs.length > 0 ? [{ code: "determination-needed", about: [...new Set(needs)] } as const] : []),
    ...(tier > 1 && supports.length === 0 && sees(visible, "education", "health")
      ? [{ code: "no-support" } as const]
      : []),
  ];
}

/** Whether what is not among the entries is not there: a view that hides a compartment cannot say so. */
function sees(visible: Case["visible"], ...compartments: readonly Compartment[]): boolean {
  return compartments.every((one) => visible?.includes(one) ?? true);
}

function isDetermined(entries: readonly CaseEvent[], name: string): boolean {
  return lastOf(entries, "determination", (entry) => entry.name === name) !== undefined;
}

function reviewReasons(entries: readonly CaseEvent[], asOf: IsoDate, isSupported: boolean): AgendaReason[] {
  const next = lastOf(entries, "review")?.nextReviewOn;
  if (next !== undefined) return next < asOf ? [{ code: "review-overdue", on: next }] : [];
  return isSupported ? [{ code: "no-review-planned" }] : [];
}

function meetingReasons(entries: readonly CaseEvent[], asOf: IsoDate): AgendaReason[] {
  const passed = awaitedMeetings(entries).filter((meeting) => meeting.for < asOf);
  const [first] = passed;
  return first === undefined
    ? []
    : [{ code: "meeting-passed", on: first.for, about: passed.map(({ meetingId }) => meetingId) }];
}

function planReasons(entries: readonly CaseEvent[], asOf: IsoDate): AgendaReason[] {
  const plan = planOf(entries);
  if (plan === undefined) return [];
  const reviewed = lastOf(entries, "review")?.on ?? "";
  const late = plan.proposed.steps.filter(({ by }) => by !== undefined && by < asOf && by > reviewed);
  return [
    ...(plan.missing.length > 0 ? [{ code: "agreement-missing", about: plan.missing } as const] : []),
    ...(plan.missing.length === 0 && late.length > 0
      ? [{ code: "step-overdue", about: late.map(({ id }) => id) } as const]
      : []),
  ];
}

const codes: readonly AgendaCode[] = [
  "duty-overdue",
  "review-overdue",
  "meeting-passed",
  "step-overdue",
  "tier-rose",
  "determination-needed",
  "duty-open",
  "agreement-missing",
  "no-support",
  "no-review-planned",
];

function byCode(a: AgendaReason, b: AgendaReason): number {
  return codes.indexOf(a.code) - codes.indexOf(b.code);
}

function byUrgency(a: AgendaItem, b: AgendaItem): number {
  const [first, second] = [a.reasons[0]!, b.reasons[0]!];
  return (
    byCode(first, second) ||
    compareTexts(first.on ?? "9", second.on ?? "9") ||
    b.tier - a.tier ||
    compareTexts(a.caseId, b.caseId)
  );
}
