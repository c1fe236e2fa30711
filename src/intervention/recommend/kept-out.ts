import type { Decision, Trace } from "../../policy/index.js";
import { tellsExclusion } from "../../policy/internal.js";
import type { StatedCause } from "./types.js";

/**
 * What a decision itself tells of days on which the school kept the student out: days that a rule left out for their reason, where it excepts
 * nothing but exclusions. Half of the days absent or more make it likely; fewer make it a suspicion.
 */
export function keptOut({ outcomes, measures }: Decision): StatedCause | undefined {
  const days = new Set<string>();
  for (const { trace } of outcomes) if (trace !== undefined) addExcluded(trace, days);
  if (days.size === 0) return undefined;
  return { exclusion: true, saidBy: "data", confidence: days.size * 2 >= measures.daysAbsent ? "likely" : "suspected" };
}

function addExcluded(trace: Trace, days: Set<string>): void {
  for (const part of trace.of ?? []) addExcluded(part, days);
  const reasons = "exceptReasons" in trace.condition ? (trace.condition.exceptReasons ?? []) : [];
  if (reasons.length === 0 || !reasons.every(isExclusion)) return;
  for (const { date, because } of trace.leftOut ?? []) if (because === "reason") days.add(date);
}

function isExclusion(reason: string): boolean {
  const words = reason.replaceAll(/[-_]/gu, " ");
  return tellsExclusion(words) || /^\s*exclu/iu.test(words);
}
