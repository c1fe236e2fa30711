import { expect, test } from "vitest";
import { codeThrownBy } from "./code-thrown-by.js";
import { readExample } from "./example.js";
import { findFences } from "./fence.js";
import { readFence, testFiles } from "./test-file.js";

const bodies: [name: string, code: string, body: string][] = [
  ["a result on the same line", "add(1, 2); //=> 3", "expect(add(1, 2)).toEqual(3);"],
  ["a result on the next line", "add(1, 2);\n// => 3", "expect(add(1, 2)).toEqual(3);"],
  ["nothing as a result", "find(9); //=> undefined", "expect(find(9)).toEqual(undefined);"],
  ["a result over several lines", "list();\n//=> [\n//   1,\n// ]", "expect(list()).toEqual([\n  1,\n]);"],
  [
    "a comment after a result",
    "add(1, 2); //=> 3\n// Now for two:\nadd(2, 2);",
    "expect(add(1, 2)).toEqual(3);\nadd(2, 2);",
  ],
  ["a part of a result", 'one(); //=> { id: "a", … }', 'expect(one()).toMatchObject({ id: "a" });'],
  [
    "a constant's result",
    "const sum = add(1, 2); //=> 3",
    "const sum = add(1, 2);\nexpect(sum).toEqual(3);\nvoid [sum];",
  ],
  ["what is printed", "console.log(add(1, 2)); //=> 3", "expect(add(1, 2)).toEqual(3);"],
  [
    "an error",
    "rule(9); // throws unknown-rule",
    'expect(await codeThrownBy(async () => (rule(9)))).toBe("unknown-rule");',
  ],
  ["a comment that claims nothing", "add(1, 2); // three", "add(1, 2);"],
  ["two names in one statement", "const { a, b: [c] } = all();", "const { a, b: [c] } = all();\nvoid [a, c];"],
];

test.each(bodies)("an example with %s becomes a test's body", (_, code, body) => {
  expect(readExample(code).body).toBe(body);
});

test("results are counted, and two after each other stay two", () => {
  const { claims, body } = readExample("one();\n//=> 1\ntwo();\n//=> 2");
  expect(claims).toBe(2);
  expect(body).toBe("expect(one()).toEqual(1);\nexpect(two()).toEqual(2);");
});

test("a result that is no value is refused, with its place", () => {
  const [fence] = findFences("a.md", "Text\n\n```ts\nrate(); //=> 10 per cent\n```\n");
  expect(() => readFence(fence!)).toThrow("a.md:3: not a value: 10 per cent");
});

test("imports come out of the code, by name and as a namespace", () => {
  const code = 'import { a, type B } from "x";\nimport type { C } from "y";\nimport * as z from "zod";\na; //=> 1';
  const { imports, body } = readExample(code);
  expect(imports.map(({ from, clause }) => `${from}: ${clause}`)).toEqual([
    "x: a",
    "x: type B",
    "y: type C",
    "zod: * as z",
  ]);
  expect(body).toBe("expect(a).toEqual(1);");
});

test("blocks are found in doc comments, with their line, and not in code or other comments", () => {
  const text = [
    "const noise = `", // 1
    "```ts",
    "nothing;",
    "```",
    "`;",
    "/**",
    " * Adds.",
    " * ```ts",
    ' * add("a",',
    ' *   "b"); //=> 3',
    " * ```",
    " */",
  ].join("\n");
  expect(findFences("src/add.ts", text)).toEqual([
    { file: "src/add.ts", line: 8, code: 'add("a",\n  "b"); //=> 3\n', runs: true },
  ]);
});

test("a block in a list loses its indent; `no-run` is type-checked only; another flag is refused", () => {
  expect(findFences("a.md", "- one\n  ```ts no-run\n  a;\n    b;\n  ```\n")).toEqual([
    { file: "a.md", line: 2, code: "a;\n  b;\n", runs: false },
  ]);
  expect(() => findFences("a.md", "```ts ignore\na;\n```\n")).toThrow(
    "a.md: a ts block takes `no-run` only, not `ignore`",
  );
  expect(findFences("a.md", "```json\n{}\n```\n")).toEqual([]);
});

test("examples share a file unless one name means two things", () => {
  const page = ['import { a } from "x";\na;', 'import { a, b } from "x";\nb;', 'import { a } from "y";\na;']
    .map((code) => `\`\`\`ts\n${code}\n\`\`\`\n`)
    .join("\n");
  const [shared, own, ...more] = testFiles("page", findFences("page.md", page).map(readFence));
  expect(more).toEqual([]);
  expect([shared?.name, own?.name]).toEqual(["page.test.ts", "page-2.test.ts"]);
  expect(shared?.text).toContain('import { a, b } from "x";');
  expect(own?.text).toContain('import { a } from "y";');
  expect(own?.text).toContain('test("page.md:11"');
});

test("the code of an error is told, from calls and from promises", async () => {
  const error = Object.assign(new Error("no"), { code: "unknown-rule" });
  const throwing = () => {
    throw error;
  };
  expect(await codeThrownBy(throwing)).toBe("unknown-rule");
  expect(await codeThrownBy(async () => throwing())).toBe("unknown-rule");
  expect(await codeThrownBy(() => 1)).toBe(undefined);
});
