import { requireOptions } from "../argument.js";
import { TruancyError } from "../errors.js";
import { checkProgram } from "./check-program.js";
import { checkReview } from "./check-review.js";
import { buildDossier, titleOf } from "./dossier/build.js";
import { writeHtml } from "./dossier/html.js";
import { writeMarkdown } from "./dossier/markdown.js";
import type { ProgramReview } from "./review-types.js";
import type { Program } from "./types.js";

/**
 * In what a dossier is written.
 *
 * @category Review
 */
export type DossierFormat = "markdown" | "html";

/**
 * How to write a dossier.
 *
 * @category Review
 */
export interface RenderDossierOptions {
  /** Markdown with tables, or one HTML page that stands alone. */
  readonly format: DossierFormat;
}

/**
 * Write a program and its review as a dossier that a team can send: where it stands, the steps to readiness, the levers, and every component with its
 * key elements and records.
 *
 * It says of itself that it is self-attested. All text of the program is escaped; only web addresses become links. The HTML has its headings in order,
 * captions and header cells with their scope, says each status in words, and holds no script. Of an incident it tells the remedies and whether it is
 * documented: its day, its course and its outcome can tell on a student, and stay in the program.
 *
 * @param program the program
 * @param review its review
 * @param options `format`
 * @returns the document, in English
 * @throws {@link TruancyError} `program-mismatch` where the review is of another program; `invalid-program`, `invalid-argument`
 *
 * @example
 * ```ts
 * import { renderDossier, reviewProgram, startProgram } from "truancy-prevention/program";
 *
 * const program = startProgram({ id: "north", title: "North & South", gradeLevels: ["09"], families: { languages: ["en"], cultures: [], incomeLevels: [] } });
 * const review = reviewProgram(program, { asOf: "2026-06-30" });
 * renderDossier(program, review, { format: "markdown" }).split("\n")[0]; //=> "# Truancy prevention program: North &amp; South"
 * renderDossier(program, review, { format: "html" }).includes("<h2 id=\"steps\">Steps to readiness</h2>"); //=> true
 * ```
 * @category Review
 */
export function renderDossier(program: Program, review: ProgramReview, options: RenderDossierOptions): string {
  checkProgram(program);
  checkReview(review, "review");
  requireOptions(options);
  const { format } = options;
  if (format !== "html" && format !== "markdown") {
    throw new TruancyError("invalid-argument", ["options", "format"], "html or markdown");
  }
  if (review.programId !== program.id) throw new TruancyError("program-mismatch", ["programId"]);
  const blocks = buildDossier(program, review);
  return format === "html" ? writeHtml(titleOf(review), blocks) : writeMarkdown(blocks);
}
