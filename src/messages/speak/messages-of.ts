import { isRecord } from "../../given.js";
import { excerpt } from "../excerpt.js";
import { languageAndScript } from "../language-tag.js";
import { once } from "../once.js";
import { stringsOf } from "../reviewed.js";
import type { Messages } from "../types.js";
import type { Wording } from "../wording/types.js";
import { speakDecision } from "./decision.js";
import { speakForm } from "./form.js";
import { speakHandbook } from "./handbook/handbook.js";
import { speakLanguage } from "./language.js";
import { speakNotice } from "./notice.js";
import { oneIn, tenthsIn } from "./numbers.js";
import { refuse, within, type Place } from "./place.js";

/** The catalogue of a wording that comes from anywhere: checked at once, and whole. */
export function spokenAtOnce(wording: Wording): Messages {
  const from: Place<Wording> = { value: wording, reading: { atOnce: true, isOne: () => false } };
  if (!isRecord(wording) || Array.isArray(wording)) refuse(from, "expected an object");
  const { handbook, form, notice, ...rest } = speak(wording, { atOnce: true });
  const messages = { ...rest, handbook, form, notice };
  checkReviewed(within(from, "reviewed"), stringsOf(messages));
  return messages;
}

/** A name that is misspelt would leave its string unread, and nobody would know. */
function checkReviewed(at: Place<Wording["reviewed"]>, strings: readonly string[]): void {
  if (typeof at.value === "boolean") return;
  const unknown = at.value.find((name) => !strings.includes(name));
  if (unknown !== undefined) refuse(at, `"${excerpt(unknown)}" is no string of a catalogue`);
}

/** @param how whether all texts are taken apart `atOnce`, or each section and each text when it is first needed */
export function speak(wording: Wording, { atOnce }: { readonly atOnce: boolean }): Messages {
  const reading = { atOnce, isOne: (number: number): boolean => isOne(number) };
  const from: Place<Wording> = { value: wording, reading };
  const isOne = oneIn(within(from, "language"));
  const language = within(from, "language");
  const say = speakLanguage(language);
  const handbook = once(() => speakHandbook(within(from, "handbook"), say));
  const form = once(() => speakForm(within(from, "form")));
  const notice = once(() => speakNotice(within(from, "notice"), say));
  return {
    ...aboutOf(from),
    ...say,
    ...speakDecision(within(from, "decision"), say, tenthsIn(language)),
    get handbook() {
      return handbook();
    },
    get form() {
      return form();
    },
    get notice() {
      return notice();
    },
  };
}

function aboutOf(from: Place<Wording>): Pick<Messages, "locale" | "reviewed"> {
  const locale = within(from, "locale");
  const reviewed = within(from, "reviewed");
  if (languageAndScript(locale.value) === undefined) refuse(locale, "a BCP 47 tag");
  if (!isReview(reviewed.value)) refuse(reviewed, "true, false or names of strings");
  return {
    locale: locale.value,
    reviewed: typeof reviewed.value === "boolean" ? reviewed.value : [...reviewed.value],
  };
}

function isReview(value: unknown): boolean {
  return typeof value === "boolean" || (Array.isArray(value) && value.every((name) => typeof name === "string"));
}
