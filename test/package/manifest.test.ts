import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, inject, test } from "vitest";
import { packageName, rooms } from "./support/doors.js";

const manifest = JSON.parse(readFileSync("package.json", "utf8"));

test("the package depends on zod, date-fns and immer, and on nothing else", () => {
  expect(Object.keys(manifest.dependencies).sort()).toEqual(["date-fns", "immer", "zod"]);
  expect(manifest.peerDependencies).toBe(undefined);
  expect(manifest.optionalDependencies).toBe(undefined);
});

test("it says what bundlers, Node and npm need to know", () => {
  expect(manifest).toMatchObject({
    name: packageName,
    license: "MIT",
    type: "module",
    sideEffects: false,
    engines: { node: ">=20.19" },
    main: "./dist/index.cjs",
    module: "./dist/index.js",
    types: "./dist/index.d.ts",
  });
});

test("no script runs at a user's install", () => {
  const atInstall = ["preinstall", "install", "postinstall", "prepare"];
  expect(Object.keys(manifest.scripts).filter((name) => atInstall.includes(name))).toEqual([]);
});

test("every room has a door and every door is a room, a part of one, the presets or the schemas", () => {
  const others = [
    ".",
    "./decide",
    "./presets",
    "./presets/*",
    "./presets/index",
    "./presets/translations",
    "./presets/translations/*",
    "./schemas",
    "./schemas/*.json",
    "./package.json",
  ];
  expect(Object.keys(manifest.exports).sort()).toEqual([...rooms.map((room) => `./${room}`), ...others].sort());
});

test("the tarball holds the build and the papers", () => {
  const papers = ["CHANGELOG.md", "LICENSE", "README.md", "SECURITY.md"];
  expect(readdirSync(installed()).sort()).toEqual([...papers, "dist", "docs", "package.json"]);
  expect(readdirSync(join(installed(), "docs"))).toEqual(["guides"]);
  expect(readdirSync(join(installed(), "docs/guides")).sort()).toEqual(readdirSync("docs/guides").sort());
});

test("no file of the build names the machine that made it", () => {
  const dist = join(installed(), "dist");
  const files = readdirSync(dist, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const named = files.filter((file) => readFileSync(join(file.parentPath, file.name), "utf8").includes(process.cwd()));
  expect(files.length).toBeGreaterThan(0);
  expect(named.map((file) => file.name)).toEqual([]);
});

function installed(): string {
  return join(inject("installedIn"), "node_modules", packageName);
}
