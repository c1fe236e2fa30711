import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
const sorted = (codes: Iterable<string>): string[] => [...codes].sort();

/** The codes that a declaration in a source file holds, in quotes. */
function codesIn(path: string, declaration: RegExp): string[] {
  const body = declaration.exec(read(path))?.groups?.["body"];
  if (body === undefined) throw new Error(`${path} has no such declaration`);
  return [...body.matchAll(/^ *(?:\| )?"(?<code>[\w-]+)"(?=:|;|$)/gm)].map((match) => match.groups!["code"]!);
}

interface Row {
  readonly code: string;
  readonly cells: readonly string[];
}

/** The rows of a page whose first cell is a code, below a heading. */
function rowsBelow(path: string, heading: string): Row[] {
  const section = read(path)
    .split(/^## /m)
    .find((text) => text.startsWith(`${heading}\n`));
  if (section === undefined) throw new Error(`${path} has no heading ${heading}`);
  return [...section.matchAll(/^\| `(?<code>[\w-]+)` *\|(?<cells>.*)\|$/gm)].map(({ groups }) => ({
    code: groups!["code"]!,
    cells: groups!["cells"]!.split("|").map((cell) => cell.trim()),
  }));
}

const guide = "docs/guides/08-errors-and-problems.md";
const errors = codesIn("src/errors.ts", /^export type ErrorCode =(?<body>.*?;)/ms);
const problems = codesIn("src/attendance/types.ts", /^export type ProblemCode =(?<body>.*?;)/ms);
const findings = codesIn(
  "src/attendance/types.ts",
  /^export interface RegisterFinding \{.*?readonly code:(?<body>.*?;)/ms,
);

test("the source has codes of each sort", () => {
  expect(errors).toContain("unknown-student");
  expect(problems).toContain("no-school-day");
  expect(findings).toContain("never-attended");
  // The first and the last of each list are read as well.
  expect([errors.length, problems.length, findings.length].every((count) => count > 8)).toBe(true);
});

describe.each([
  ["errors", errors, guide, "Errors", 3],
  ["problems", problems, guide, "Problems", 2],
  ["findings", findings, "docs/guides/04-counting-attendance.md", "Is the record complete?", 2],
] as const)("the guide to %s", (_, codes, page, heading, columns) => {
  const rows = rowsBelow(page, heading);

  test("lists exactly the codes of the source, each once", () => {
    expect(sorted(rows.map(({ code }) => code))).toEqual(sorted(codes));
  });

  test("says of each why it comes and what to do", () => {
    for (const { cells } of rows) {
      expect(cells).toHaveLength(columns);
      for (const cell of cells) expect(cell).not.toBe("");
    }
  });
});

test("every error is thrown by an example", () => {
  const thrown = [...read(guide).matchAll(/\/\/ throws (?<code>[\w-]+)$/gm)].map((match) => match.groups!["code"]!);
  expect(sorted(new Set(thrown))).toEqual(sorted(errors));
});

test("every problem comes out of an example", () => {
  const shown = [...read(guide).matchAll(/^\/\/ +"(?<code>[\w-]+) at /gm)].map((match) => match.groups!["code"]!);
  expect(sorted(new Set(shown))).toEqual(sorted(problems));
});
