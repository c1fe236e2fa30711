import type { Instrument, LocalText } from "../types.js";

/** A text in a language: as it is tagged, in the same language, or in the instrument's first. */
export function textIn(text: LocalText, { languages }: Pick<Instrument, "languages">, language?: string): string {
  if (typeof text === "string") return text;
  const wanted = [language, language?.split("-")[0], ...languages].find(
    (tag) => tag !== undefined && Object.hasOwn(text, tag),
  );
  return wanted === undefined ? (Object.values(text)[0] ?? "") : text[wanted]!;
}
