import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";
import { expect, test } from "vitest";
import { presets } from "../../src/index.js";

const root = fileURLToPath(new URL("../../", import.meta.url));
const read = (path: string): string => readFileSync(root + path, "utf8");
const rows = [...read("README.md").matchAll(/^\| `truancy-prevention(?<door>[^`]*)` *\|[^|]*\| *(?<kB>[\d.]*) *\|$/gm)];
const table = new Map(rows.map(({ groups }) => [groups!["door"]!, Number(groups!["kB"])]));

/** How far a size in the README may be from today's, beside the half of its last digit that rounding takes. */
const tolerance = 0.05;
const rounding = 0.05;

test("the README lists the doors of the package", () => {
  const { exports } = JSON.parse(read("package.json")) as { exports: Record<string, unknown> };
  const doors = Object.keys(exports).filter((door) => exports[door] !== null && door !== "./package.json");
  const listed = [...table.keys()].map((door) => `.${door}`.replace(/^(\.\/presets\/)(?!translations$)[\w-]+$/, "$1*"));
  expect([...new Set(listed)].sort()).toEqual(doors.sort());
});

test("the README lists every preset", () => {
  const listed = [...table.keys()].flatMap((door) => /^\/presets\/(?!translations$)(.+)$/.exec(door)?.[1] ?? []);
  expect(listed.sort()).toEqual(Object.keys(presets).sort());
});

test("the sizes in the README are today's, give or take", { timeout: 60_000 }, async () => {
  const doors = [...table].filter(([, kB]) => kB > 0);
  const measured = await Promise.all(doors.map(([door]) => kilobytes(sourceOf(door))));
  const sizes = doors.map(([door, kB], index) => ({ door, kB, now: measured[index]! }));
  const off = sizes.filter(({ kB, now }) => Math.abs(now - kB) > tolerance * kB + rounding);
  expect(doors.length).toBeGreaterThan(8);
  expect(off.map(({ door, kB, now }) => `${door}: ${kB} kB in the README, ${now.toFixed(1)}`)).toEqual([]);
});

function sourceOf(door: string): string {
  if (door === "/schemas") return "src/schemas.ts";
  if (door === "/decide") return "src/policy/deciding.ts";
  if (door === "/presets/translations") return "src/policy/presets/translations/index.ts";
  const [, preset] = /^\/presets\/?(.*)$/.exec(door) ?? [];
  return preset === undefined ? `src${door}/index.ts` : `src/policy/presets/${preset || "index"}.ts`;
}

async function kilobytes(entry: string): Promise<number> {
  const { outputFiles } = await build({
    entryPoints: [root + entry],
    bundle: true,
    minify: true,
    format: "esm",
    write: false,
  });
  return gzipSync(outputFiles[0]!.contents, { level: 9 }).length / 1000;
}
