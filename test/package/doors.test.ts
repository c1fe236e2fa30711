import { readdirSync } from "node:fs";
import { expect, test } from "vitest";
import { doors, packageName, plainDoors, presets, schemasDoor } from "./support/doors.js";
import { runNode } from "./support/run-node.js";

type Exports = Record<string, string[]>;

const list = JSON.stringify(doors);
const byImport = () =>
  runNode(
    "all.mjs",
    `const found = {};
    for (const door of ${list}) found[door] = Object.keys(await import(door)).sort();
    console.log(JSON.stringify(found));`,
  ) as Exports;
const byRequire = () =>
  runNode(
    "all.cjs",
    `const found = {};
    for (const door of ${list}) found[door] = Object.keys(require(door)).sort();
    console.log(JSON.stringify(found));`,
  ) as Exports;

test("every door opens by import and by require, with the same names behind it", () => {
  const imported = byImport();
  expect(Object.keys(imported)).toEqual(doors);
  expect(byRequire()).toEqual(imported);
  expect(doors.filter((door) => imported[door]?.length === 0)).toEqual([]);
});

test("the front door has what the rooms have, and no schema", () => {
  const imported = byImport();
  const ofOne = new Set(presets.map((preset) => `${packageName}/presets/${preset}`));
  const inRooms = plainDoors.flatMap((door) => (ofOne.has(door) ? [] : (imported[door] ?? [])));
  expect(imported[packageName]).toEqual([...new Set(inRooms)].sort());
  expect(imported[schemasDoor]?.filter((name) => imported[packageName]?.includes(name))).toEqual([]);
});

test.each(["mjs", "cjs"])("an error is of one class, whichever door it comes through (%s)", (extension) => {
  const load = extension === "mjs" ? "await import" : "require";
  const same = runNode(
    `errors.${extension}`,
    `const { TruancyError } = ${load}("${packageName}");
    const { component } = ${load}("${packageName}/framework");
    const { compilePolicy } = ${load}("${packageName}/policy");
    const { usMa } = ${load}("${packageName}/presets/us-ma");
    const rules = [{ ...usMa.rules[0], when: { reached: "none", atLeast: 1 } }];
    const thrown = [() => component("none"), () => compilePolicy({ ...usMa, rules })].map((call) => {
      try { call(); } catch (error) { return error instanceof TruancyError; }
    });
    console.log(JSON.stringify(thrown));`,
  );
  expect(same).toEqual([true, true]);
});

test("each schema ships as a JSON Schema file", () => {
  const found = runNode(
    "json.cjs",
    `const names = Object.keys(require("${schemasDoor}")).filter((name) => name.endsWith("Schema"));
    const files = names.map((name) => name.replace(/Schema$/, "").replace(/[A-Z]/g, (c) => "-" + c.toLowerCase()));
    const opened = files.map((file) => [file, require("${schemasDoor}/" + file + ".json").$schema]);
    console.log(JSON.stringify(Object.fromEntries(opened)));`,
  ) as Record<string, string>;
  expect(Object.keys(found)).toContain("policy");
  expect(new Set(Object.values(found))).toEqual(new Set(["https://json-schema.org/draft/2020-12/schema"]));
  expect(readdirSync("dist/schemas").sort()).toEqual(
    Object.keys(found)
      .map((file) => `${file}.json`)
      .sort(),
  );
});

test("what is inside stays inside", () => {
  const inside = [
    "/presets/index",
    "/presets/none",
    "/presets/translations/es",
    "/dist/index.js",
    "/src/index.ts",
    "/schema",
    "/policy/decide",
  ];
  const codes = runNode(
    "inside.cjs",
    `const codes = ${JSON.stringify(inside)}.map((path) => {
      try { require("${packageName}" + path); } catch (error) { return error.code; }
    });
    console.log(JSON.stringify(codes));`,
  );
  const closed = "ERR_PACKAGE_PATH_NOT_EXPORTED";
  expect(codes).toEqual([closed, "MODULE_NOT_FOUND", closed, closed, closed, closed, closed]);
});

test("each preset's door holds that preset, and the presets' door all of them", () => {
  const ids = runNode(
    "presets.mjs",
    `const { presets } = await import("${packageName}/presets");
    const own = [];
    for (const name of ${JSON.stringify(presets)}) {
      const policies = Object.values(await import("${packageName}/presets/" + name));
      own.push(policies.some((policy) => policy === presets[name] && policy.id === name));
    }
    console.log(JSON.stringify({ names: Object.keys(presets).sort(), own }));`,
  );
  expect(ids).toEqual({ names: presets, own: presets.map(() => true) });
});
