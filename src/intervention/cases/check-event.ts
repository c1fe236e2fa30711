import { counted } from "../../counted.js";
import type { Duty } from "../../policy/index.js";
import type { CaseEvent, ExtensionGranted, NoticeSent, PriorStep, ReferralMade } from "./event-types.js";
import { stepsIn } from "./ladder.js";
import { ownNames } from "./names.js";
import { policyIn, termsOf } from "./policy-in.js";
import { refusedEvent } from "./refuse.js";
import { isPending } from "./settle.js";
import { recordedOn } from "./take-event.js";
import { isTaken } from "./turn.js";
import type { Case, CaseDuty } from "./types.js";

/** Refuse an event that contradicts its case. */
export function checkEvent(supportCase: Case, event: CaseEvent): void {
  if (recordedOn(event) < supportCase.changedOn)
    throw refusedEvent(["recordedOn"], "a date not before the last entry's");
  if (event.kind === "opened") throw refusedEvent(["kind"], "a case to be opened once");
  if (isTaken(event, supportCase.entries))
    throw refusedEvent([event.kind === "support-started" ? "supportId" : "meetingId"], "an id of its own");
  checkNames(event);
  checkNamedDuties(supportCase, event);
  checkKind(supportCase, event);
}

function checkKind(supportCase: Case, event: CaseEvent): void {
  switch (event.kind) {
    case "stepped-up":
      if (supportCase.tier === 3) throw refusedEvent(["kind"], "a tier below 3");
      return;
    case "stepped-down":
      if (supportCase.tier === 1) throw refusedEvent(["kind"], "a tier above 1");
      return;
    case "notice-sent":
      return checkNotice(supportCase, event);
    case "extension-granted":
      return checkExtension(supportCase, event);
    case "referral-made":
      return checkSteps(supportCase, event);
    default:
  }
}

/** A name that belongs to a kind of event comes with that kind alone: no step by another name goes around its conditions. */
function checkNames(event: CaseEvent): void {
  if (event.kind === "step-taken" && ownNames.has(event.step)) throw refusedEvent(["step"], "an event of its own kind");
  if (!("as" in event)) return;
  const index = event.as?.findIndex((name) => ownNames.has(name)) ?? -1;
  if (index >= 0) throw refusedEvent(["as", index], "an event of its own kind");
}

function checkNamedDuties(supportCase: Case, event: CaseEvent): void {
  if (event.kind === "purged" || !("duties" in event)) return;
  event.duties?.forEach((key, index) => {
    const duty = dutyOf(supportCase, key, ["duties", index]);
    if (event.kind === "withdrawn" && !isPending(duty)) throw refusedEvent(["duties", index], "a duty that is pending");
  });
}

function dutyOf({ duties }: Case, key: string, path: readonly (string | number)[]): CaseDuty {
  const duty = duties.find((one) => one.key === key);
  if (duty === undefined) throw refusedEvent(path, "the key of a duty of the case");
  return duty;
}

/** A notice fulfils a duty only if it went to everyone, in English where the law says both, with enough dates to choose from. */
function checkNotice(supportCase: Case, { duties, to, languages, offers = [], on }: NoticeSent): void {
  const policy = policyIn(supportCase.entries);
  if (offers.some((date) => date < on)) throw refusedEvent(["offers"], "dates not before the notice's own");
  for (const key of duties) {
    const terms: Partial<Duty> = termsOf(dutyOf(supportCase, key, ["duties"]), policy) ?? {};
    const least = terms.offers ?? 0;
    if (new Set(offers).size < least)
      throw refusedEvent(["offers"], `at least ${counted(least, "date")} to choose from`);
    if (terms.recipients?.some((role) => !to.includes(role)))
      throw refusedEvent(["to"], "every recipient that the duty names");
    if (terms.language === "home-and-english" && !languages.some((tag) => /^en(-|$)/i.test(tag))) {
      throw refusedEvent(["languages"], "English beside the language of the home");
    }
  }
}

function checkExtension(supportCase: Case, { duty: key, onRequestOf, days }: ExtensionGranted): void {
  const duty = dutyOf(supportCase, key, ["duty"]);
  const extension = termsOf(duty, policyIn(supportCase.entries))?.extension;
  if (extension === undefined || !isPending(duty))
    throw refusedEvent(["duty"], "a pending duty for which more time can be given");
  if (extension.onRequestOf !== onRequestOf) throw refusedEvent(["onRequestOf"], "whom the policy names");
  if (days > extension.within) throw refusedEvent(["days"], `at most ${extension.within}`);
}

function checkSteps({ entries }: Case, { ruleId, steps, on }: ReferralMade): void {
  if (!policyIn(entries).rules.some(({ id }) => id === ruleId)) throw refusedEvent(["ruleId"], "a rule of the policy");
  const documented = stepsIn(entries).map(nameOf);
  steps.forEach((step, index) => {
    if (step.on > on) throw refusedEvent(["steps", index], "a step not after the referral");
    const found = documented.indexOf(nameOf(step));
    if (found < 0) throw refusedEvent(["steps", index], "a step that the case documents, as often as it does");
    documented.splice(found, 1);
  });
}

function nameOf({ on, kind }: PriorStep): string {
  return `${on} ${kind}`;
}
