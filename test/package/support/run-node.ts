import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { inject } from "vitest";

/** Runs a program in the project that has the package installed, and reads the JSON that it prints. */
export function runNode(fileName: string, program: string): unknown {
  const folder = inject("installedIn");
  writeFileSync(join(folder, fileName), program);
  return JSON.parse(execFileSync(process.execPath, [fileName], { cwd: folder, encoding: "utf8" }));
}
