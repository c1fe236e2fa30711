import { readdirSync } from "node:fs";

/** The name of the package, and of its front door. */
export const packageName = "truancy-prevention";

/** Every room of `src/`, each of which is a door. */
export const rooms: readonly string[] = readdirSync("src", { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
  .sort();

/** Every preset, each of which is a door. */
export const presets: readonly string[] = readdirSync("src/policy/presets")
  .filter((file) => file.endsWith(".ts") && file !== "index.ts")
  .map((file) => file.replace(/\.ts$/, ""))
  .sort();

/** What a user imports from, but for the schemas. */
export const plainDoors: readonly string[] = [
  packageName,
  ...rooms.map((room) => `${packageName}/${room}`),
  `${packageName}/presets`,
  `${packageName}/presets/translations`,
  ...presets.map((preset) => `${packageName}/presets/${preset}`),
];

/** The one door that loads zod. */
export const schemasDoor = `${packageName}/schemas`;

/** Everything that a user imports from. */
export const doors: readonly string[] = [...plainDoors, schemasDoor];
