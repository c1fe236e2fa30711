import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

const path = join(import.meta.dirname, "../../../shared/sources/000_a912dd3149d49f3e.txt");

/** DESE's page as text; `undefined` outside the workplace that keeps a copy, since the copy is not ours to publish. */
export const sourceDocument = existsSync(path) ? readFileSync(path, "utf8") : undefined;

/** Why a test that needs the page is skipped. */
export const whySkipped = "DESE's page is not kept beside this checkout (../shared/sources)";

/** The page's paragraph on a component, by number. */
export function paragraph(text: string, number: number): string {
  const start = text.search(new RegExp(`^\\s*${number}\\. `, "m"));
  const length = text.slice(start).search(new RegExp(`^\\s*(?:${number + 1}\\. |Last Updated)`, "m"));
  return text.slice(start, start + length);
}

/** The words of a text, small and without punctuation. */
export function words(text: string): string[] {
  return (
    text
      .toLowerCase()
      .replaceAll("&", "and")
      .replaceAll(/['’]/g, "")
      .match(/[a-z0-9]+/g) ?? []
  );
}
