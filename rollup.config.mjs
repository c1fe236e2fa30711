import { existsSync } from "node:fs";
import { posix, relative, sep } from "node:path";
import { globSync } from "tinyglobby";

/** Where tsup leaves every file by itself. */
const files = ".build";

/** The doors: what tsup wrote types for. */
const doors = globSync("**/*.d.ts", { cwd: "dist" })
  .map((types) => types.replace(/\.d\.ts$/, ""))
  .filter((name) => existsSync(posix.join(files, `${name}.js`)));

/** What npm brings along. */
const packages = /^(zod|immer|date-fns)(\/|$)/;

const nameOf = (path) => relative(files, path).replaceAll(sep, "/").replace(/\.js$/, "");

/**
 * One file a room, so that a program that starts opens few of them. What decides stands beside the rest of the policy room, and what needs
 * immer beside the calendars, so that a program that decides loads neither the rest nor immer. Doors, presets and schemas stand alone.
 */
function fileOf(path, { getModuleInfo }) {
  const [room, ...inside] = nameOf(path).split("/");
  const { isEntry, importedIds } = getModuleInfo(path);
  if (isEntry || path.endsWith("/schema.js")) return undefined;
  if (inside[0] === "presets") return "rooms/presets";
  if (inside.length === 0) return "rooms/shared";
  if (room === "calendar" && importedIds.some((id) => packages.test(id))) return `rooms/${inside.join("-")}`;
  return room === "policy" && isBehind("policy/deciding", path, getModuleInfo) ? "rooms/deciding" : `rooms/${room}`;
}

/** Whether a door loads a file. */
function isBehind(door, path, getModuleInfo, seen = new Set()) {
  if (seen.has(path)) return false;
  seen.add(path);
  return nameOf(path) === door || getModuleInfo(path).importers.some((by) => isBehind(door, by, getModuleInfo, seen));
}

export default {
  input: Object.fromEntries(doors.map((name) => [name, posix.join(files, `${name}.js`)])),
  external: packages,
  treeshake: { moduleSideEffects: false },
  output: [
    { format: "es", extension: "js" },
    { format: "cjs", extension: "cjs" },
  ].map(({ format, extension }) => ({
    format,
    dir: "dist",
    entryFileNames: `[name].${extension}`,
    chunkFileNames: `[name].${extension}`,
    manualChunks: fileOf,
    minifyInternalExports: false,
    // Bundlers warn of imports for nothing.
    hoistTransitiveImports: false,
  })),
};
