import { ofRule, type LintContext, type Path, type PlacedRule } from "../context.js";
import type { PolicyFinding, Severity } from "../types.js";
import { tellsExclusion } from "../../../messages/internal.js";

const fix = "Answer absence with support: ask about its causes, and agree on what helps the student come back.";
const message = "absence is answered by sending the student away from school";

/**
 * Suspension, expulsion and the like as an answer to absence, by the English words of titles, statuses, duties and supports. It keeps a student
 * out who needs to come in: component 4 asks for alternatives. Where a state's law does so, that is a note.
 */
export function* findExclusions(context: LintContext): Iterable<PolicyFinding> {
  const severity: Severity = context.isLocal ? "error" : "note";
  for (const [tier, { title, supports = [] }] of context.policy.tiers.entries()) {
    if (tellsExclusion(title)) yield { code: "exclusion", severity, path: ["tiers", tier, "title"], message, fix };
    for (const [index, support] of supports.entries()) {
      if (!tellsExclusion(support)) continue;
      yield { code: "exclusion", severity, path: ["tiers", tier, "supports", index], message, fix };
    }
  }
  for (const placed of context.rules) {
    for (const path of excludingTexts(placed)) {
      yield ofRule(placed, "exclusion", placed.rule.authority.kind === "local" ? "error" : "note", path, {
        message,
        fix,
      });
    }
  }
}

function* excludingTexts({ rule, path }: PlacedRule): Iterable<Path> {
  if (tellsExclusion(rule.title)) yield [...path, "title"];
  else if (rule.status !== undefined && tellsExclusion(rule.status.replaceAll("-", " "))) yield [...path, "status"];
  for (const [index, { action }] of rule.duties.entries()) {
    if (tellsExclusion(action)) yield [...path, "duties", index, "action"];
  }
}
