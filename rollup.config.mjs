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

/** The rooms that others enter for more than deciding. */
const entered = new Set(["attendance", "framework", "goals", "messages", "privacy", "program"]);

/**
 * One file a room, so that a program that starts opens few of them: an open file costs as much as parsing thirty kilobytes. What decides stands
 * beside the rest of the policy room, with what it needs of the rooms before it in a base of its own. What needs immer stands apart from that,
 * and what only its own door uses stands in the door.
 */
function fileOf(path, graph) {
  const [room, ...inside] = nameOf(path).split("/");
  const { isEntry, importedIds } = graph.getModuleInfo(path);
  if (isEntry || path.endsWith("/schema.js")) return undefined;
  if (inside[1] === "translations") return "rooms/translations";
  if (inside[0] === "presets") return "rooms/presets";
  if (room === "calendar" && importedIds.some((id) => packages.test(id))) return `rooms/${inside.join("-")}`;
  if (inside.length === 0) return "rooms/base";
  if (isBehind("policy/deciding", path, graph)) return room === "policy" ? "rooms/deciding" : "rooms/base";
  return entered.has(room) ? `rooms/${room}` : undefined;
}

/** Whether a door loads a file. */
function isBehind(door, path, graph, seen = new Set()) {
  if (seen.has(path)) return false;
  seen.add(path);
  return nameOf(path) === door || graph.getModuleInfo(path).importers.some((by) => isBehind(door, by, graph, seen));
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
