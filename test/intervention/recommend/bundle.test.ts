import { build } from "esbuild";
import { expect, test } from "vitest";

/** What a bundler leaves of a program that imports from the room, minified. */
async function bundle(program: string): Promise<string> {
  const resolveDir = new URL("../../../", import.meta.url).pathname;
  const { outputFiles } = await build({
    stdin: { contents: program, resolveDir },
    bundle: true,
    minify: true,
    format: "esm",
    write: false,
  });
  return outputFiles[0]!.text;
}

test("recommending carries no validator and no generated code", async () => {
  const text = await bundle('export { recommend } from "./src/intervention/index.ts";');
  expect(text).toContain("Check & Connect");
  expect(text).not.toMatch(/zod|new Function|\beval\(/i);
});

test("what does not ask for the catalogue does not carry it", async () => {
  const text = await bundle('export { triedIn } from "./src/intervention/index.ts";');
  expect(text).not.toMatch(/Check & Connect|FutureEd|povertyactionlab/);
});
