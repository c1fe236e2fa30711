import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { interventions } from "truancy-prevention/intervention";
import { expect, test } from "vitest";
import { words } from "../../framework/source-document.js";

const path = join(import.meta.dirname, "../../../../shared/domain.md");
const whySkipped = "the notes on sources are not kept beside this checkout (../shared/domain.md)";
const runLength = 7;

/** Titles and publishers of sources are names, and ratings are quoted: all else is to be ours. */
function textsIn(value: unknown, key = ""): string[] {
  if (key === "source" || key === "rating") return [];
  if (typeof value === "string") return [value];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) => textsIn(part, name));
}

function runsOf(text: string): string[] {
  const all = words(text);
  return all.slice(0, Math.max(0, all.length - runLength + 1)).map((_, at) => all.slice(at, at + runLength).join(" "));
}

const texts = interventions.flatMap((intervention) => textsIn(intervention));

test("summaries, effects and cautions are looked at", () => {
  const [first] = interventions;
  expect(texts).toEqual(
    expect.arrayContaining([first!.summary, first!.evidence.studies[0]!.effect, first!.cautions[0]!.text]),
  );
});

test("no seven words in a row are taken from our notes on the sources", ({ skip }) => {
  if (!existsSync(path)) return skip(whySkipped);
  const theirs = new Set(runsOf(readFileSync(path, "utf8")));
  expect(texts.flatMap(runsOf).filter((run) => theirs.has(run))).toEqual([]);
});
