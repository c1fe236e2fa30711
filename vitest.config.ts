import { fileURLToPath } from "node:url";
import { defineConfig } from "vitest/config";

const src = fileURLToPath(new URL("./src/", import.meta.url));

export default defineConfig({
  resolve: {
    // The package's own doors, served from source: the same map as `paths` in tsconfig.json.
    alias: [
      { find: /^truancy-prevention$/, replacement: `${src}index.ts` },
      { find: /^truancy-prevention\/presets$/, replacement: `${src}policy/presets/index.ts` },
      {
        find: /^truancy-prevention\/presets\/translations$/,
        replacement: `${src}policy/presets/translations/index.ts`,
      },
      { find: /^truancy-prevention\/presets\/([\w-]+)$/, replacement: `${src}policy/presets/$1.ts` },
      { find: /^truancy-prevention\/decide$/, replacement: `${src}policy/deciding.ts` },
      { find: /^truancy-prevention\/schemas$/, replacement: `${src}schemas.ts` },
      { find: /^truancy-prevention\/(\w+)$/, replacement: `${src}$1/index.ts` },
    ],
  },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: "suite",
          include: ["test/**/*.test.ts"],
          exclude: ["test/package/**"],
          setupFiles: ["test/support/fail-on-console.ts"],
          // No test leaves anything behind, so a worker keeps its modules: half the time.
          isolate: false,
        },
      },
      {
        // One run of the compiler over everything that tsconfig.json includes: an error anywhere fails it.
        extends: true,
        test: {
          name: "types",
          include: [],
          typecheck: { enabled: true, only: true, include: ["test/**/*.test-d.ts"], tsconfig: "tsconfig.json" },
        },
      },
      {
        extends: true,
        test: {
          name: "package",
          include: ["test/package/**/*.test.ts"],
          globalSetup: ["test/package/support/install.ts"],
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
    coverage: { provider: "v8", include: ["src/**"], reportsDirectory: "coverage" },
  },
});
