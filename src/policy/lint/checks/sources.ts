import { ofRule, type LintContext } from "../context.js";
import type { PolicyFinding } from "../types.js";

/** Rules that do not say where they are written, and those whose source nobody has checked. What a district writes itself needs no address. */
export function* findSourceFaults({ rules }: LintContext): Iterable<PolicyFinding> {
  for (const placed of rules) {
    const { citation, url, kind, verified } = placed.rule.authority;
    const path = [...placed.path, "authority"];
    if (citation.trim() === "") {
      yield ofRule(placed, "missing-citation", "warning", [...path, "citation"], {
        message: "the rule does not say where it is written",
        fix: "Cite the section of the law, or the page of the handbook.",
      });
    }
    if (kind === "local") continue;
    if (url === undefined || url.trim() === "") {
      yield ofRule(placed, "missing-url", "note", path, {
        message: "the rule gives no address at which its text can be read",
        fix: "Add a `url` of the text.",
      });
    }
    if (!verified) {
      yield ofRule(placed, "unverified", "note", [...path, "verified"], {
        message: "nobody has checked every fact of the rule against the cited text",
        fix: "Read the text, mend the rule where it differs, and set `verified`.",
      });
    }
  }
}
