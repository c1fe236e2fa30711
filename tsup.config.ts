import { defineConfig } from "tsup";

export default defineConfig([
  // Every file by itself: rollup joins them into one file a room.
  {
    entry: ["src/**/*.ts"],
    bundle: false,
    format: "esm",
    target: ["node20", "es2022"],
    outDir: ".build",
    tsconfig: "src/tsconfig.json",
  },
  // Every room, every preset, the root and the schemas are doors of their own: a new file under these patterns is a new door.
  {
    entry: [
      "src/index.ts",
      "src/schemas.ts",
      "src/*/index.ts",
      "src/policy/deciding.ts",
      "src/policy/presets/*.ts",
      "src/policy/presets/translations/index.ts",
    ],
    tsconfig: "src/tsconfig.json",
    format: ["esm", "cjs"],
    // tsup sets `baseUrl` itself, which TypeScript 6 calls deprecated.
    dts: { only: true, compilerOptions: { ignoreDeprecations: "6.0" } },
  },
]);
