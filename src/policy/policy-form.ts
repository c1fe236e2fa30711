import { requireDay } from "../calendar/internal.js";
import { isRecord } from "../given.js";
import { field, items, must, number, wholeNumber, word, words, type Place } from "../place.js";
import { compilePolicy } from "./compile.js";
import { deepest } from "./compile/compile-condition.js";
import type { Policy } from "./types.js";

/**
 * Throw where a policy has no text, list or word that its interface promises. What decides by a policy reads no more than it counts; what
 * writes, changes or weighs one reads all of it, and what comes from a file may have any of it wrong.
 */
export function checkForm(policy: Policy): void {
  const whole = { value: policy, path: [] };
  checkTexts(whole, "id", "title", "jurisdiction", "version");
  word(field(whole, "language", ""));
  for (const language of fieldsOf(field(whole, "translations", {}))) fieldsOf(language).forEach((each) => word(each));
  checkEffective(whole);
  fieldsOf(field(whole, "counting"));
  for (const tier of items(field(whole, "tiers"))) {
    word(field(tier, "tier"), [1, 2, 3]);
    word(field(tier, "title"));
    words(field(tier, "supports", []));
  }
  items(field(whole, "rules")).forEach(checkRule);
}

/** Throw where a policy is not whole, or cannot decide. */
export function requirePolicy(policy: Policy): void {
  checkForm(policy);
  compilePolicy(policy);
}

function checkRule(rule: Place): void {
  checkTexts(rule, "id", "title");
  word(field(rule, "status", ""));
  words(field(field(rule, "appliesTo", {}), "grades", []));
  checkCondition(field(rule, "when"));
  words(field(rule, "requires", []));
  word(field(rule, "override", "none"), ["none", "stricter", "free"]);
  items(field(rule, "duties")).forEach(checkDuty);
  checkAuthority(field(rule, "authority"));
  words(field(rule, "components"));
  checkEffective(rule);
}

function checkCondition(condition: Place, depth = 0): void {
  must(depth < deepest, condition, undefined, "policy-too-deep");
  words(field(condition, "grades", []));
  words(field(condition, "exceptReasons", []));
  word(field(condition, "fact", ""));
  const equals = field(condition, "equals", "");
  if (typeof equals.value !== "string") checkFlag(equals);
  const parts = [field(condition, "all", []), field(condition, "any", [])].flatMap((list) => items(list));
  const not = field(condition, "not");
  if (not.value !== undefined) parts.push(not);
  for (const part of parts) checkCondition(part, depth + 1);
}

function checkDuty(duty: Place): void {
  checkTexts(duty, "id", "action");
  words(field(duty, "recipients", []));
  word(field(duty, "responsible", ""));
  word(field(duty, "language", "home"), ["home", "home-and-english"]);
  number(field(duty, "offers", 1), 1);
  words(field(duty, "requires", []));
  word(field(duty, "unless", ""));
  word(field(field(duty, "due", {}), "from", ""));
  const extension = field(duty, "extension", { within: 0, unit: "calendar-day", onRequestOf: "" });
  wholeNumber(field(extension, "within"));
  word(field(extension, "unit"), ["calendar-day", "school-day"]);
  word(field(extension, "onRequestOf"));
}

function checkAuthority(authority: Place): void {
  word(field(authority, "citation"));
  word(field(authority, "url", ""));
  word(field(authority, "kind"), ["statute", "regulation", "guidance", "local"]);
  checkFlag(field(authority, "verified"));
}

function checkEffective(place: Place): void {
  const effective = field(place, "effective", {});
  for (const end of [field(effective, "from"), field(effective, "until")]) {
    if (end.value !== undefined) requireDay(end.value, end.path);
  }
}

function checkTexts(place: Place, ...names: readonly string[]): void {
  for (const name of names) word(field(place, name));
}

function checkFlag(place: Place): void {
  must(typeof place.value === "boolean", place, "true or false");
}

/** What an object holds under each of its names. */
function fieldsOf(place: Place): Place[] {
  must(isRecord(place.value), place, "an object");
  return Object.keys(place.value as object).map((name) => field(place, name));
}
