import { readFileSync } from "node:fs";
import { expect, test } from "vitest";

const read = (path: string): string => readFileSync(new URL(`../../${path}`, import.meta.url), "utf8");
const types = read("src/reflection/types.ts");

/** The codes of a kind of problem, as its type lists them. */
function codesOf(name: string): string[] {
  const body = new RegExp(`^export interface ${name} \\{.*?readonly code:(?<codes>.*?);`, "ms").exec(types);
  return [...(body?.groups?.["codes"] ?? "").matchAll(/"([\w-]+)"/g)].map((match) => match[1]!).sort();
}

const section = read("docs/guides/08-errors-and-problems.md").split("\n## Problems of answers\n")[1] ?? "";
const tables = section.split(/^\| code /m).slice(1);

test.each([
  ["ResponseProblem", 0, 4],
  ["SessionProblem", 1, 6],
  ["InstrumentProblem", 2, 5],
])("the guide lists each code of %s once", (name, table, count) => {
  const listed = [...(tables[table] ?? "").matchAll(/^\| `([\w-]+)` *\|[^|]*\w[^|]*\|[^|]*\w[^|]*\|$/gm)];
  expect(codesOf(name)).toHaveLength(count);
  expect(listed.map((match) => match[1]!)).toEqual(codesOf(name));
});

test("every code comes out of an example", () => {
  const shown = [...section.matchAll(/^\/\/ +"([\w-]+) in |\/\/=> \["([\w-]+) in /gm)].map(([, a, b]) => a ?? b!);
  const all = ["ResponseProblem", "SessionProblem", "InstrumentProblem"].flatMap(codesOf);
  expect(shown.sort()).toEqual(all.sort());
});
