import { tellsExclusion } from "../../../messages/internal.js";
import type { Found, LintContext, PlacedRule } from "../context.js";

/**
 * Suspension, expulsion and the like as an answer to absence, by the English words of titles, statuses, duties and supports. It keeps a student
 * out who needs to come in: component 4 asks for alternatives. Where a state's law does so, that is a note.
 */
export function* tierExclusions({ policy, isLocal }: LintContext): Iterable<Found> {
  for (const [index, { title, supports = [] }] of policy.tiers.entries()) {
    const path = ["tiers", index];
    if (tellsExclusion(title)) yield exclusion(isLocal, [...path, "title"]);
    for (const [number, support] of supports.entries()) {
      if (tellsExclusion(support)) yield exclusion(isLocal, [...path, "supports", number]);
    }
  }
}

/** The same in rules and their duties. */
export function* ruleExclusions({ rule, path }: PlacedRule): Iterable<Found> {
  const { title, status = "", duties, authority } = rule;
  const isLocal = authority.kind === "local";
  if (tellsExclusion(title)) yield exclusion(isLocal, [...path, "title"]);
  else if (tellsExclusion(status.replaceAll("-", " "))) yield exclusion(isLocal, [...path, "status"]);
  for (const [index, { action }] of duties.entries()) {
    if (tellsExclusion(action)) yield exclusion(isLocal, [...path, "duties", index, "action"]);
  }
}

function exclusion(isLocal: boolean, path: Found[2]): Found {
  return [
    "exclusion",
    isLocal ? "error" : "note",
    path,
    "absence is answered by sending the student away from school",
    "Answer absence with support: ask about its causes, and agree on what helps the student come back.",
  ];
}
