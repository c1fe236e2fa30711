import { build } from "esbuild";
import { expect, inject, test } from "vitest";
import { packageName, plainDoors, schemasDoor } from "./support/doors.js";

/** What an application's bundler makes of one door. */
async function bundle(door: string, taken = "*") {
  const result = await build({
    stdin: { contents: `export ${taken} from "${door}";`, resolveDir: inject("installedIn") },
    bundle: true,
    format: "esm",
    platform: "browser",
    metafile: true,
    minify: true,
    write: false,
    preserveSymlinks: true,
  });
  const text = result.outputFiles[0]?.text ?? "";
  const packages = Object.keys(result.metafile.inputs).flatMap(
    (path) => path.match(/node_modules\/([\w-]+)/)?.[1] ?? [],
  );
  return { text, packages: new Set(packages) };
}

test.each(plainDoors)("%s carries no validator", async (door) => {
  const { text, packages } = await bundle(door);
  expect(packages).not.toContain("zod");
  expect(text).not.toMatch(/zod|invalid_type/i);
});

test(`${schemasDoor} carries zod without its locales`, async () => {
  const { text, packages } = await bundle(schemasDoor);
  expect(packages).toContain("zod");
  expect(text.length).toBeLessThan(200_000);
});

test("the policy door carries no preset, no immer and no whole date-fns", async () => {
  const { text, packages } = await bundle(`${packageName}/policy`);
  expect(packages).not.toContain("immer");
  expect(text).not.toMatch(/us-ma|attendance-works|immer/);
  expect(text.length).toBeLessThan(300_000);
});

test("the decide door carries only what decides", async () => {
  const { text, packages } = await bundle(`${packageName}/decide`);
  expect([...packages]).toEqual([packageName]);
  expect(text).not.toMatch(/us-ma|attendance-works|habitually|Septiembre|septiembre/);
  expect(text.length).toBeLessThan(60_000);
});

test.each(plainDoors)("%s makes no code at run time and asks for no clock, chance or network", async (door) => {
  const { text } = await bundle(door);
  expect(text).not.toMatch(
    /\beval\(|new Function|Date\.now\(|new Date(?:\(\)|[;,)])|Math\.random|\bfetch\(|process\.env/,
  );
});

test("what is not used is dropped", async () => {
  const { text } = await bundle(packageName, "{ percent }");
  expect(text.length).toBeLessThan(2_000);
});
