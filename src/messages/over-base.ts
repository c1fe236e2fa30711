import { isRecord } from "../given.js";
import { excerpt } from "./excerpt.js";
import { languageAndScript } from "./language-tag.js";
import { refuse, within, type Place } from "./speak/place.js";
import type { Wording, WordingPart } from "./wording/types.js";

/** Tables that may hold more entries than ours do. */
const open = new Set(["language.names", "language.languages", "handbook.grades"]);
/** Entries that not every language has. */
const optional = new Set(["language.firstOfMonth", "language.list.lastBefore", "language.either.lastBefore"]);

/** A wording with what it leaves out taken from another of its language. */
export function overBase(part: WordingPart, base: Wording): Wording {
  const from: Place<unknown> = { value: part, reading: { atOnce: true, isOne: () => false } };
  if (!isTable(part)) return refuse(from, "expected an object");
  const { locale, reviewed } = part;
  if (typeof locale === "string" && languageAndScript(locale) !== languageAndScript(base.locale))
    refuse(within(from as Place<WordingPart>, "locale"), `the language of its base, ${base.locale}`);
  const taken = { any: false };
  const whole = laid(from, { ...base, locale: locale ?? base.locale, reviewed: reviewed ?? false }, "", taken);
  // Nobody read what came from the base, unless the base says so.
  const unread = reviewed === true && taken.any && base.reviewed !== true;
  return { ...(whole as Wording), ...(unread && { reviewed: false }) };
}

function laid(at: Place<unknown>, base: object, path: string, taken: { any: boolean }): object {
  const part = at.value as object;
  const known = new Map(Object.entries(base));
  for (const key of Object.keys(part)) {
    const isFree = open.has(path) || optional.has(nameIn(path, key));
    if (!isFree && !known.has(key))
      refuse(within(at as Place<object>, key as never), `its base has no "${excerpt(key)}"`);
  }
  const own = new Map(Object.entries(part));
  const entries = [...new Set([...known.keys(), ...own.keys()])].map((key) => {
    const ours: unknown = known.get(key);
    if (!own.has(key)) {
      if (path !== "" || isTable(ours)) taken.any = true;
      return [key, ours] as const;
    }
    const value: unknown = own.get(key);
    if (!isTable(value) || !isTable(ours)) return [key, value] as const;
    return [key, laid(within(at as Place<object>, key as never), ours, nameIn(path, key), taken)] as const;
  });
  return Object.fromEntries(entries);
}

function nameIn(path: string, key: string): string {
  return path === "" ? key : `${path}.${key}`;
}

function isTable(value: unknown): value is object {
  return isRecord(value) && !Array.isArray(value);
}
