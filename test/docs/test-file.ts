import { readExample, type Example, type ImportedName } from "./example.js";
import type { Fence } from "./fence.js";

/** The text of one test file. */
export interface TestFile {
  readonly name: string;
  readonly text: string;
}

interface Entry {
  readonly fence: Fence;
  readonly example: Example;
}

/** Reads a fence, naming its place when it cannot be read. */
export function readFence(fence: Fence): Entry {
  try {
    return { fence, example: readExample(fence.code) };
  } catch (error) {
    throw new Error(`${fence.file}:${fence.line}: ${(error as Error).message}`, { cause: error });
  }
}

/**
 * One test an example, in as few files as their imports allow: examples that mean different things by one imported
 * name go to different files.
 */
export function testFiles(name: string, entries: readonly Entry[]): TestFile[] {
  const groups: { imports: Map<string, ImportedName>; entries: Entry[] }[] = [];
  for (const entry of entries) {
    let group = groups.find(({ imports }) => entry.example.imports.every((one) => agrees(imports.get(one.local), one)));
    if (group === undefined) groups.push((group = { imports: new Map(), entries: [] }));
    for (const one of entry.example.imports) group.imports.set(one.local, one);
    group.entries.push(entry);
  }
  return groups.map((group, index) => ({
    name: `${name}${index === 0 ? "" : `-${index + 1}`}.test.ts`,
    text: [...importLines([...group.imports.values()]), "", ...group.entries.map(testText)].join("\n"),
  }));
}

function agrees(known: ImportedName | undefined, wanted: ImportedName): boolean {
  return known === undefined || (known.from === wanted.from && known.clause === wanted.clause);
}

function importLines(imports: readonly ImportedName[]): string[] {
  const lines = ['import { expect, test } from "vitest";', 'import { codeThrownBy } from "../docs/code-thrown-by.js";'];
  for (const from of new Set(imports.map((one) => one.from))) {
    const ofModule = imports.filter((one) => one.from === from);
    const named = ofModule.filter((one) => one.named).map((one) => one.clause);
    if (named.length > 0) lines.push(`import { ${named.join(", ")} } from "${from}";`);
    for (const { clause } of ofModule.filter((one) => !one.named)) {
      lines.push(clause === "" ? `import "${from}";` : `import ${clause} from "${from}";`);
    }
  }
  return [...lines, "void [expect, codeThrownBy];"];
}

function testText({ fence, example }: Entry): string {
  const name = JSON.stringify(`${fence.file}:${fence.line}`);
  const body = fence.runs ? example.body : `void (async () => {\n${example.body}\n});`;
  return `test(${name}, async () => {\n${body}\n});\n`;
}
