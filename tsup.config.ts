import { defineConfig } from "tsup";

/** Every room, every preset and the schemas are doors of their own: a new file under these patterns is a new door. */
export default defineConfig({
  entry: ["src/index.ts", "src/schemas.ts", "src/*/index.ts", "src/policy/deciding.ts", "src/policy/presets/*.ts"],
  tsconfig: "src/tsconfig.json",
  format: ["esm", "cjs"],
  target: ["node20", "es2022"],
  platform: "neutral",
  // One copy of shared code, so that an error class is the same one behind every door.
  splitting: true,
  clean: true,
  esbuildOptions(options) {
    options.chunkNames = "chunks/[name]-[hash]";
  },
  // tsup sets `baseUrl` itself, which TypeScript 6 calls deprecated.
  dts: { compilerOptions: { ignoreDeprecations: "6.0" } },
});
