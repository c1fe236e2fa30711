import { tellsExclusion } from "../../messages/internal.js";
import type { Decision, Trace } from "../../policy/index.js";
import type { StatedCause } from "./types.js";

/**
 * What a decision itself tells of days on which the school kept the student out: days that a rule left out for their reason, where it excepts
 * nothing but exclusions. Half of the days absent or more make it likely; fewer make it a suspicion.
 */
export function keptOut({ outcomes, measures }: Decision): StatedCause | undefined {
  const days = new Set(outcomes.flatMap(({ trace }) => partsOf(trace)).flatMap(excludedDays));
  if (days.size === 0) return undefined;
  return {
    exclusion: true,
    saidBy: "data",
    confidence: days.size * 2 >= measures.daysAbsent ? "likely" : "suspected",
  };
}

/** A trace with all the traces in it. */
function partsOf(trace: Trace | undefined): Trace[] {
  const parts = trace === undefined ? [] : [trace];
  for (const { of = [] } of parts) parts.push(...of);
  return parts;
}

function excludedDays({ condition, leftOut = [] }: Trace): string[] {
  const reasons = "exceptReasons" in condition ? (condition.exceptReasons ?? []) : [];
  if (reasons.length === 0 || !reasons.every(isExclusion)) return [];
  return leftOut.filter(({ because }) => because === "reason").map(({ date }) => date);
}

function isExclusion(reason: string): boolean {
  const words = reason.replaceAll(/[-_]/gu, " ");
  return tellsExclusion(words) || /^\s*exclu/iu.test(words);
}
