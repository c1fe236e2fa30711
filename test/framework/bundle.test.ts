import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { expect, test } from "vitest";

/** What a bundler leaves of a program that imports from the room, minified. */
async function bundle(program: string): Promise<string> {
  const resolveDir = new URL("../../", import.meta.url).pathname;
  const { outputFiles } = await build({
    stdin: { contents: program, resolveDir },
    bundle: true,
    minify: true,
    format: "esm",
    write: false,
  });
  return outputFiles[0]!.text;
}

test("the room is 8 kB at most, minified and gzipped", async () => {
  const text = await bundle('export * from "./src/framework/index.ts";');
  expect(text).toContain("crisis-intervention");
  expect(gzipSync(text, { level: 9 }).length).toBeLessThanOrEqual(8000);
});

test("the room holds no validator", async () => {
  expect(await bundle('export * from "./src/framework/index.ts";')).not.toMatch(/zod/i);
});

test("what is not used is dropped: the causes come without the components", async () => {
  const text = await bundle('import { causeFamilies } from "./src/framework/index.ts"; console.log(causeFamilies);');
  expect(text).toContain("school-climate");
  expect(text).not.toMatch(/crisis-intervention|sassma|attendanceworks|TruancyError/);
  expect(text.length).toBeLessThan(2000);
});
