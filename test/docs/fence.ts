/** A piece of example code found in a comment or a page. */
export interface Fence {
  readonly file: string;
  /** Line of the opening fence in its file, from 1. */
  readonly line: number;
  readonly code: string;
  /** `no-run` after `ts`: the code is type-checked and never called. */
  readonly runs: boolean;
}

const fencePattern = /^([ \t]*)```ts(?<flag>[ \t]+[\w-]+)?[ \t]*\n(?<code>[\s\S]*?)^[ \t]*```[ \t]*$/gm;
const docCommentPattern = /^[ \t]*\/\*\*[\s\S]*?\*\//gm;

/** Every ```` ```ts ```` block of a Markdown page, or of the doc comments of a TypeScript file. */
export function findFences(file: string, text: string): Fence[] {
  return file.endsWith(".md") ? fencesIn(file, text, 1) : fencesInComments(file, text);
}

function fencesInComments(file: string, text: string): Fence[] {
  return [...text.matchAll(docCommentPattern)].flatMap((comment) => {
    const prose = comment[0].replace(/^[ \t]*\* ?/gm, "");
    return fencesIn(file, prose, lineAt(text, comment.index));
  });
}

function fencesIn(file: string, text: string, firstLine: number): Fence[] {
  return [...text.matchAll(fencePattern)].map((match) => ({
    file,
    line: firstLine + lineAt(text, match.index) - 1,
    code: withoutIndent(match.groups?.["code"] ?? "", match[1] ?? ""),
    runs: runs(file, match.groups?.["flag"]?.trim()),
  }));
}

function runs(file: string, flag: string | undefined): boolean {
  if (flag !== undefined && flag !== "no-run")
    throw new Error(`${file}: a ts block takes \`no-run\` only, not \`${flag}\``);
  return flag === undefined;
}

function withoutIndent(code: string, indent: string): string {
  return indent === "" ? code : code.replaceAll(new RegExp(`^${indent}`, "gm"), "");
}

function lineAt(text: string, index: number): number {
  return text.slice(0, index).split("\n").length;
}
