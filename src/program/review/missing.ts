import type { Candidate, NeedJudgement } from "./judge-need.js";

/** What is missing, need by need; several of one kind in one sentence. */
export function missingOf(judgements: readonly NeedJudgement[]): string[] {
  const open = judgements.filter(({ status }) => status !== "met");
  const absent = gather(
    open.filter(({ status }) => status === "unmet").map(({ need }) => ({ text: need.absent, item: need.item })),
  );
  const lacking = open.flatMap(({ status, candidates }) =>
    status === "unmet" ? [] : best(candidates).flatMap((candidate) => flawsOf(candidate)),
  );
  return [...new Set([...absent, ...lacking])];
}

/** Sentences with what they are said of: `"nothing for grade: 09, 10"`. */
export function gather(parts: readonly { readonly text: string; readonly item: string | undefined }[]): string[] {
  const items = new Map<string, Set<string>>();
  for (const { text, item } of parts) {
    const said = items.get(text) ?? new Set();
    items.set(text, said);
    if (item !== undefined) said.add(item);
  }
  return [...items].map(([text, said]) => (said.size === 0 ? text : `${text}: ${[...said].join(", ")}`));
}

/** The candidates that are nearest to showing a need. */
export function best(candidates: readonly Candidate[]): Candidate[] {
  const least = candidates.reduce((least, candidate) => Math.min(least, distance(candidate)), Number.POSITIVE_INFINITY);
  return candidates.filter((candidate) => distance(candidate) === least);
}

/** How far a candidate is from showing a need: whole but old is nearer than current but incomplete. */
function distance({ evidence, lacks }: Candidate): number {
  const offDate = { current: 0, stale: 1, ended: 2, planned: 3 }[evidence.state];
  return lacks.length * 10 + offDate;
}

/** What keeps a candidate from counting, in words. */
function flawsOf({ evidence, lacks }: Candidate): string[] {
  const { title, state, currentUntil } = evidence;
  const flaws = lacks.map((lack) => `“${title}”: ${lack}`);
  if (state === "planned") flaws.push(`“${title}” has not begun`);
  if (state === "ended") flaws.push(`“${title}” ended on ${currentUntil}`);
  if (state === "stale") flaws.push(`“${title}” was current until ${currentUntil}`);
  return flaws;
}
