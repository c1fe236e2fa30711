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
  const byList = grouped(open, ({ judgement }) => judgement.need.list.path.join("."));
  const steps = [...byList.values()].flatMap((needs) => touches(needs).map((touch) => stepOf(touch)));
  const order = components.map(({ id }) => id);
  return steps.sort((a, b) => order.indexOf(a.component) - order.indexOf(b.component));
}

function grouped<T, Key>(list: readonly T[], keyOf: (one: T) => Key): Map<Key, T[]> {
  const groups = new Map<Key, T[]>();
  for (const one of list) {
    const group = groups.get(keyOf(one));
    if (group === undefined) groups.set(keyOf(one), [one]);
    else group.push(one);
  }
  return groups;
}

function touches(needs: readonly OpenNeed[]): Touch[] {
  const options = new Map(needs.map((one) => [one, optionsOf(one.judgement)]));
  const existing = fewest(options).map(({ record, needs }) => ({ record, kind: undefined, needs: [...needs] }));
  return [...existing, ...additions(needs.filter((one) => options.get(one)!.length === 0))];
}

/** The records by which a need can be settled. */
function optionsOf({ candidates, extensible }: NeedJudgement): readonly Candidate[] {
  return candidates.length > 0 ? best(candidates) : extensible;
}

interface Option {
  readonly record: Candidate;
  readonly needs: Set<OpenNeed>;
}

/** Records that settle all needs which have any: again and again the one that settles most. */
function fewest(recordsOf: ReadonlyMap<OpenNeed, readonly Candidate[]>): Option[] {
  const options = new Map<string, Option>();
  for (const [one, records] of recordsOf) {
    for (const record of records) {
      const key = keyOf(record);
      const option = options.get(key) ?? { record, needs: new Set() };
      options.set(key, option);
      option.needs.add(one);
    }
  }
  const chosen: Option[] = [];
  // What an option settles only shrinks, so options move down from one size to a smaller one, and each is looked at a few times only.
  const bySize = grouped([...options.values()], ({ needs }) => needs.size);
  for (let size = Math.max(0, ...bySize.keys()); size > 0; size--) {
    for (const option of bySize.get(size) ?? []) {
      if (option.needs.size < size) {
        const smaller = bySize.get(option.needs.size) ?? [];
        bySize.set(option.needs.size, smaller);
        smaller.push(option);
        continue;
      }
      chosen.push(option);
      for (const one of option.needs) {
        for (const other of recordsOf.get(one)!) {
          const rival = options.get(keyOf(other))!;
          if (rival !== option) rival.needs.delete(one);
        }
      }
    }
  }
  return chosen;
}

function keyOf({ record }: Candidate): string {
  return record.join(".");
}

/** One new record for each kind; what any kind can show goes with the first. */
function additions(needs: readonly OpenNeed[]): Touch[] {
  const byKind = grouped(needs, ({ judgement }) => judgement.need.kind);
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
