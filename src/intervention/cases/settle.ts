import type { Duty } from "../../policy/index.js";
import type { Writable } from "../../writable.js";
import type { CaseEvent } from "./event-types.js";
import { namesOf } from "./names.js";
import type { CaseDuty } from "./types.js";

/** A duty while it is looked at: may be an immer draft. */
type Changing = Writable<CaseDuty>;

export function isPending({ doneOn, needlessOn, withdrawnOn, settled }: CaseDuty): boolean {
  return doneOn === undefined && needlessOn === undefined && withdrawnOn === undefined && settled === undefined;
}

/** An entry and what it is in the words of a policy. */
export interface Answer {
  readonly entry: CaseEvent;
  readonly names: readonly string[];
}

/** The entries that can fulfil a duty or give it more time. */
export function answersIn(entries: readonly CaseEvent[]): Answer[] {
  return entries.flatMap((entry, index) =>
    otherwise.has(entry.kind) ? [] : [{ entry, names: namesOf(entry, entries, index) }],
  );
}

/**
 * A duty as the entries of a case leave it.
 *
 * @param later whether the case has had the same duty before, on an earlier occasion: then what happened before it opened was for that one
 */
export function dutyAfter(
  duty: CaseDuty,
  terms: Duty | undefined,
  answers: readonly Answer[],
  later: boolean,
): CaseDuty {
  const changing: Changing = { ...duty };
  for (const { entry, names } of answers) {
    if (!isPending(changing)) break;
    if (entry.kind === "extension-granted" && entry.duty === duty.key) changing.extendedBy = entry.days;
    settle(changing, terms, entry, names, later);
  }
  return changing;
}

/** Let an event that has these names fulfil a pending duty, or make it needless. */
export function settle(
  duty: Changing,
  terms: Duty | undefined,
  event: CaseEvent,
  names: readonly string[],
  later: boolean,
): void {
  const named = namedIn(event)?.includes(duty.key) ?? false;
  const once = isOnceForAll(terms);
  if (!named && !once && !countsUnnamed(duty, event, later)) return;
  const { requires = [], unless } = terms ?? {};
  if (named || !once) fulfil(duty, requires, names, event.on, named);
  if (duty.doneOn === undefined && unless !== undefined && names.includes(unless)) duty.needlessOn = event.on;
}

function fulfil(
  duty: Changing,
  requires: readonly string[],
  names: readonly string[],
  on: string,
  named: boolean,
): void {
  const met = duty.met ?? [];
  const came = requires.filter((name) => names.includes(name) && !met.some((one) => one.name === name));
  if (came.length > 0) duty.met = [...met, ...came.map((name) => ({ name, on }))];
  const dates = requires.map((name) => duty.met?.find((one) => one.name === name)?.on);
  // A duty that asks for no event is done by whatever is done for it by name.
  if (requires.length === 0 ? named && names.length > 0 : dates.every((date) => date !== undefined)) {
    duty.doneOn = requires.length === 0 ? on : dates.reduce((last = "", date = "") => (date > last ? date : last))!;
  }
}

/** Whether an event that names no duty is about this one. */
function countsUnnamed(duty: CaseDuty, event: CaseEvent, later: boolean): boolean {
  if (namedIn(event) !== undefined || duty.occurrence !== undefined) return false;
  return !later || event.on >= duty.openedOn;
}

/** Whether a duty is done once in a case, and then never again: what fulfils it also makes it needless. */
function isOnceForAll(terms: Duty | undefined): boolean {
  return terms?.unless !== undefined && (terms.requires?.includes(terms.unless) ?? false);
}

function namedIn(event: CaseEvent): readonly string[] | undefined {
  return "duties" in event && !otherwise.has(event.kind) ? (event.duties as readonly string[] | undefined) : undefined;
}

/** Kinds of events that fulfil nothing; some hold duties for another purpose. */
const otherwise: ReadonlySet<CaseEvent["kind"]> = new Set(["opened", "reconciled", "withdrawn", "purged"]);
