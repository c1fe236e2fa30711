import type { LintContext, PlacedRule } from "../context.js";

/** Rules that do not say where they are written, and those whose source nobody has checked. What a district writes itself needs no address. */
export function sourceFaults({ rule, path: place }: PlacedRule, { tell }: LintContext): void {
  const { citation, url = "", kind, verified } = rule.authority;
  const path = [...place, "authority"];
  if (citation.trim() === "") {
    tell(
      "missing-citation",
      "warning",
      [...path, "citation"],
      "the rule does not say where it is written",
      "Cite the section of the law, or the page of the handbook.",
    );
  }
  if (kind !== "local" && url.trim() === "") {
    tell(
      "missing-url",
      "note",
      path,
      "the rule gives no address at which its text can be read",
      "Add a `url` of the text.",
    );
  }
  if (kind !== "local" && !verified) {
    tell(
      "unverified",
      "note",
      [...path, "verified"],
      "nobody has checked every fact of the rule against the cited text",
      "Read the text, mend the rule where it differs, and set `verified`.",
    );
  }
}
