import { tellsExclusion } from "../../../messages/internal.js";
import type { Path } from "../../condition/parts.js";
import type { LintContext, PlacedRule, Tell } from "../context.js";

/**
 * Suspension, expulsion and the like as an answer to absence, by the English words of titles, statuses, duties and supports. It keeps a student
 * out who needs to come in: component 4 asks for alternatives. Where a state's law does so, that is a note.
 */
export function tierExclusions({ policy, isLocal, tell }: LintContext): void {
  for (const [index, { title, supports = [] }] of policy.tiers.entries()) {
    const path = ["tiers", index];
    if (tellsExclusion(title)) tellOf([...path, "title"], isLocal, tell);
    for (const [number, support] of supports.entries()) {
      if (tellsExclusion(support)) tellOf([...path, "supports", number], isLocal, tell);
    }
  }
}

/** The same in rules and their duties. */
export function ruleExclusions({ rule, path }: PlacedRule, { tell }: LintContext): void {
  const { title, status = "", duties, authority } = rule;
  const isLocal = authority.kind === "local";
  if (tellsExclusion(title)) tellOf([...path, "title"], isLocal, tell);
  else if (tellsExclusion(status.replaceAll("-", " "))) tellOf([...path, "status"], isLocal, tell);
  for (const [index, { action }] of duties.entries()) {
    if (tellsExclusion(action)) tellOf([...path, "duties", index, "action"], isLocal, tell);
  }
}

function tellOf(path: Path, isLocal: boolean, tell: Tell): void {
  tell(
    "exclusion",
    isLocal ? "error" : "note",
    path,
    "absence is answered by sending the student away from school",
    "Answer absence with support: ask about its causes, and agree on what helps the student come back.",
  );
}
