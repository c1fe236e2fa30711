// Bundles the bench with the package's source, as an application would, and runs it: loaders for TypeScript would slow down what is measured.
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";

const folder = fileURLToPath(new URL(".", import.meta.url));

await build({
  absWorkingDir: folder,
  entryPoints: ["main.ts", "slice-worker.ts", "peak-memory.ts"],
  outdir: "dist",
  outExtension: { ".js": ".mjs" },
  bundle: true,
  platform: "node",
  format: "esm",
  target: "node20",
  sourcemap: true,
  tsconfig: "tsconfig.json",
  external: ["@duckdb/node-api", "json-rules-engine", "esbuild"],
  logLevel: "warning",
});

const main = spawn(process.execPath, ["--expose-gc", "dist/main.mjs", ...process.argv.slice(2)], {
  cwd: folder,
  stdio: "inherit",
});
main.on("exit", (code) => process.exit(code ?? 1));
