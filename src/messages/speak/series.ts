import type { SeriesWording } from "../wording/types.js";
import { refuse, within, type Place } from "./place.js";
import { isPlain, separator } from "./sentence.js";

/** Items with a comma between them and a word before the last. */
export function speakSeries(from: Place<SeriesWording>): (items: readonly string[]) => string {
  const comma = separator(from, "comma");
  const before = wordBefore(from);
  return (items) => {
    if (items.length < 2) return items.join("");
    const last = items[items.length - 1] ?? "";
    return `${items.slice(0, -1).join(comma)}${before(last)}${last}`;
  };
}

function wordBefore(from: Place<SeriesWording>): (item: string) => string {
  const usual = separator(from, "last");
  if (from.value.lastBefore === undefined) return () => usual;
  const at = within(from, "lastBefore") as Place<NonNullable<SeriesWording["lastBefore"]>>;
  const [sounds, except] = [beginnings(within(at, "sounds")), beginnings(within(at, "except"))];
  const other = separator(at, "last");
  return (item) => {
    const spoken = item.replace(/^[\u201c(]/u, "").toLowerCase();
    const begins = (beginning: string): boolean => spoken.startsWith(beginning);
    return sounds.some(begins) && !except.some(begins) ? other : usual;
  };
}

function beginnings(at: Place<readonly string[]>): readonly string[] {
  return Array.isArray(at.value) && at.value.every(isPlain) ? [...at.value] : refuse(at, "a list of texts");
}
