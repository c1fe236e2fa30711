import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { TestProject } from "vitest/node";

declare module "vitest" {
  export interface ProvidedContext {
    /** A project of its own in which the packed package is installed. */
    installedIn: string;
  }
}

/** What npm would install beside the package, taken from here, so that no network is needed. */
const neighbors = ["zod", "date-fns", "immer"];

/** Packs the built package and installs the tarball into an empty project, as npm does. */
export function setup(project: TestProject): () => void {
  if (!existsSync("dist/index.js")) throw new Error("these tests read dist: run `npm run build` first");
  const folder = mkdtempSync(join(tmpdir(), "truancy-prevention-"));
  const modules = join(folder, "node_modules");
  const tarball = execFileSync("npm", ["pack", "--silent", "--pack-destination", folder], { encoding: "utf8" }).trim();
  mkdirSync(modules);
  execFileSync("tar", ["-xzf", join(folder, tarball), "-C", folder]);
  cpSync(join(folder, "package"), join(modules, "truancy-prevention"), { recursive: true });
  for (const name of neighbors) symlinkSync(resolve("node_modules", name), join(modules, name), "junction");
  project.provide("installedIn", folder);
  return () => rmSync(folder, { recursive: true, force: true });
}
