import { components, type ComponentId, type KeyElementId } from "../../framework/index.js";
import type { ReadinessStep } from "../review-types.js";
import type { Candidate, NeedJudgement } from "./judge-need.js";
import { best, gather } from "./missing.js";

/** A need that is not met, with the element and the component that ask for it. */
export interface OpenNeed {
  readonly element: KeyElementId;
  readonly component: ComponentId;
  readonly judgement: NeedJudgement;
}

/** A record to touch, and the open needs that this settles. */
interface Touch {
  readonly record: Candidate | undefined;
  readonly kind: string | undefined;
  readonly needs: OpenNeed[];
}

/**
 * Few steps that settle all open needs: the record that settles most first, and so on; what no record can settle is put together into as few new
 * ones as their kinds allow.
 */
export function planSteps(open: readonly OpenNeed[]): ReadinessStep[] {
  const byList = new Map<string, OpenNeed[]>();
  for (const one of open) {
    const key = one.judgement.need.list.path.join(".");
    byList.set(key, [...(byList.get(key) ?? []), one]);
  }
  const steps = [...byList.values()].flatMap((needs) => touches(needs).map((touch) => stepOf(touch)));
  const order = components.map(({ id }) => id);
  return steps.sort((a, b) => order.indexOf(a.component) - order.indexOf(b.component));
}

function touches(needs: readonly OpenNeed[]): Touch[] {
  const chosen: Touch[] = [];
  let rest = needs.filter(({ judgement }) => optionsOf(judgement).length > 0);
  while (rest.length > 0) {
    const record = mostNamed(rest);
    const settled = rest.filter(({ judgement }) => optionsOf(judgement).some((option) => isSame(option, record)));
    chosen.push({ record, kind: undefined, needs: settled });
    rest = rest.filter((one) => !settled.includes(one));
  }
  return [...chosen, ...additions(needs.filter(({ judgement }) => optionsOf(judgement).length === 0))];
}

/** The records by which a need can be settled. */
function optionsOf({ candidates, extensible }: NeedJudgement): readonly Candidate[] {
  return candidates.length > 0 ? best(candidates) : extensible;
}

function mostNamed(needs: readonly OpenNeed[]): Candidate {
  const counts = new Map<string, { readonly option: Candidate; count: number }>();
  for (const { judgement } of needs) {
    for (const option of optionsOf(judgement)) {
      const key = option.record.join(".");
      const known = counts.get(key) ?? { option, count: 0 };
      known.count++;
      counts.set(key, known);
    }
  }
  return [...counts.values()].reduce((most, one) => (one.count > most.count ? one : most)).option;
}

/** One new record for each kind; what any kind can show goes with the first. */
function additions(needs: readonly OpenNeed[]): Touch[] {
  const byKind = new Map<string | undefined, OpenNeed[]>();
  for (const one of needs) {
    const { kind } = one.judgement.need;
    byKind.set(kind, [...(byKind.get(kind) ?? []), one]);
  }
  const general = byKind.get(undefined) ?? [];
  byKind.delete(undefined);
  const touches = [...byKind].map(([kind, needs]) => ({ record: undefined, kind, needs }));
  if (general.length === 0) return touches;
  if (touches[0] === undefined) return [{ record: undefined, kind: undefined, needs: general }];
  touches[0].needs.push(...general);
  return touches;
}

function stepOf({ record, needs }: Touch): ReadinessStep {
  const { component, judgement } = needs[0]!;
  const { list } = judgement.need;
  const elements = [...new Set(needs.map(({ element }) => element))];
  const asked = gather(needs.flatMap(({ judgement }) => askedOf(judgement, record)));
  if (record === undefined) {
    return {
      action: "add",
      path: list.path,
      component,
      elements,
      text: `Add ${article(list.noun)} ${list.noun}: ${asked.join("; ")}.`,
    };
  }
  const old = [record, ...needs.flatMap(({ judgement }) => ownCandidate(judgement, record) ?? [])].find(isOffDate);
  const texts: string[] = [];
  if (asked.length > 0) texts.push(`Complete the ${list.noun} “${record.evidence.title}”: ${asked.join("; ")}.`);
  if (old !== undefined) texts.push(renewal(old, list.noun));
  return {
    action: asked.length > 0 ? "complete" : "renew",
    path: record.record,
    component,
    elements,
    text: texts.join(" "),
  };
}

function article(noun: string): string {
  return /^[aeio]/u.test(noun) ? "an" : "a";
}

/** What a need asks of a record: what it lacks, or all where nothing in it bears on the need yet. */
function askedOf(
  judgement: NeedJudgement,
  record: Candidate | undefined,
): readonly { readonly text: string; readonly item: string | undefined }[] {
  const { step, item } = judgement.need;
  const own = ownCandidate(judgement, record);
  return own === undefined ? [{ text: step, item }] : own.lacks.map((text) => ({ text, item: undefined }));
}

function ownCandidate({ candidates }: NeedJudgement, record: Candidate | undefined): Candidate | undefined {
  return record === undefined ? undefined : candidates.find((candidate) => isSame(candidate, record));
}

function isOffDate({ evidence }: Candidate): boolean {
  return evidence.state !== "current";
}

function renewal({ evidence }: Candidate, noun: string): string {
  const { title, state, currentUntil } = evidence;
  if (state === "planned") return `Carry out the ${noun} “${title}” as planned.`;
  if (state === "ended") return `Renew the ${noun} “${title}”, which ended on ${currentUntil}.`;
  return `Bring the ${noun} “${title}” up to date and record the day: it was current until ${currentUntil}.`;
}

function isSame(a: Candidate, b: Candidate): boolean {
  return a.record.length === b.record.length && a.record.every((part, index) => part === b.record[index]);
}
