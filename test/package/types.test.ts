import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { beforeAll, expect, inject, test } from "vitest";
import { doors, plainDoors } from "./support/doors.js";

/** A program that reads every type behind the doors given. */
function consumer(of: readonly string[]): string {
  const imports = of.map((door, index) => `import * as door${index} from "${door}";`);
  const uses = of.map((_, index) => `door${index}`);
  return `${imports.join("\n")}\nexport const all: readonly object[] = [${uses.join(", ")}];\n`;
}

interface Compiled {
  readonly errors: readonly string[];
  readonly output: string;
}

function compile(fileName: string, options: readonly string[]): Compiled {
  const tsc = resolve("node_modules/typescript/bin/tsc");
  const flags = ["--ignoreConfig", "--noEmit", "--strict", "--target", "es2022", ...options];
  const { stdout } = spawnSync(process.execPath, [tsc, fileName, ...flags], {
    cwd: inject("installedIn"),
    encoding: "utf8",
  });
  return { errors: stdout.split("\n").filter((line) => line.includes("error TS")), output: stdout };
}

beforeAll(() => {
  const folder = inject("installedIn");
  writeFileSync(join(folder, "every-door.mts"), consumer(doors));
  writeFileSync(join(folder, "every-door.cts"), consumer(doors));
  writeFileSync(join(folder, "plain-doors.mts"), consumer(plainDoors));
});

test.each([
  ["an ES module under NodeNext", "every-door.mts", ["--module", "nodenext"]],
  ["a CommonJS module under NodeNext", "every-door.cts", ["--module", "nodenext"]],
  ["a bundler's module", "every-door.mts", ["--module", "esnext", "--moduleResolution", "bundler"]],
])("the types of every door hold in %s, without skipLibCheck", (_, fileName, options) => {
  expect(compile(fileName, options).errors).toEqual([]);
});

test("the types are cheap: a user of the whole API but the schemas costs the compiler 6,000 instantiations at most", () => {
  const { output } = compile("plain-doors.mts", ["--module", "nodenext", "--extendedDiagnostics"]);
  const instantiations = Number(/Instantiations:\s+(\d+)/.exec(output)?.[1]);
  expect(instantiations).toBeGreaterThan(0);
  expect(instantiations).toBeLessThanOrEqual(6_000);
});
