/** Writes `test/generated/`: every ts block of the doc comments, the README and the guides becomes a test. */
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { globSync } from "tinyglobby";
import { findFences } from "./fence.js";
import { readFence, testFiles, type TestFile } from "./test-file.js";

const folder = "test/generated";

const files = globSync(["src/**/*.ts", "README.md", "docs/**/*.md"]).sort();
const fences = files.flatMap((file) => findFences(file, readFileSync(file, "utf8")));
const entries = fences.map(readFence);
const pages = new Set(files.map(pageName));
write(
  [...pages].flatMap((page) =>
    testFiles(
      page,
      entries.filter(({ fence }) => pageName(fence.file) === page),
    ),
  ),
);

const claims = entries.reduce((sum, { example }) => sum + example.claims, 0);
console.log(`${fences.length} examples in ${files.length} files claim ${claims} results`);

/** A room's comments share a test file; a page has its own. */
function pageName(file: string): string {
  const page = file.startsWith("src/") ? file.split("/").slice(0, 2).join("/") : file;
  return page
    .replace(/\.\w+$/, "")
    .replaceAll("/", "-")
    .toLowerCase();
}

/** Leaves alone what is already right, so that a test run beside this one sees whole files only. */
function write(written: readonly TestFile[]): void {
  mkdirSync(folder, { recursive: true });
  const names = new Set(written.map(({ name }) => name));
  for (const stale of readdirSync(folder).filter((name) => !names.has(name))) rmSync(join(folder, stale));
  for (const { name, text } of written) {
    const path = join(folder, name);
    if (readOrNothing(path) !== text) writeFileSync(path, text);
  }
}

function readOrNothing(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}
