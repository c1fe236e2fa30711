import { spawnSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { beforeAll, expect, inject, test } from "vitest";
import { doors, plainDoors } from "./support/doors.js";

const use = `
import { buildCalendar, compilePolicy, createRegister, decide, decideAll, explain, measure } from "truancy-prevention";
import { usMa } from "truancy-prevention/presets/us-ma";
const calendar = buildCalendar({ id: "c", schoolYear: "2025-26", firstDay: "2025-09-02", lastDay: "2026-06-18" });
const enrollments = [{ studentId: "s", schoolId: "n", entryDate: "2025-09-02" }];
const { register } = createRegister({ calendars: [calendar], enrollments, marks: [] });
const compiled = compilePolicy(usMa);
const decision = decide(compiled, register, "s", { asOf: "2025-10-01" });
export const told: string[] = explain(decision);
export const tiers: number[] = [...decideAll(compiled, register, { asOf: "2025-10-01" })].map((one) => one.tier);
export const rate: number | undefined = measure(register, "s", { asOf: "2025-10-01" }).absenceRate;
`;

/** A program that uses the package, and reads every type behind the doors given. */
function consumer(of: readonly string[]): string {
  const imports = of.map((door, index) => `import * as door${index} from "${door}";`);
  const read = of.map((_, index) => `door${index}`);
  return `${imports.join("\n")}\nexport const all: readonly object[] = [${read.join(", ")}];\n${use}`;
}

interface Compiled {
  readonly errors: readonly string[];
  readonly output: string;
}

function compile(fileNames: readonly string[], options: readonly string[]): Compiled {
  const tsc = resolve("node_modules/typescript/bin/tsc");
  const flags = ["--ignoreConfig", "--noEmit", "--strict", "--target", "es2022", ...options];
  const { stdout } = spawnSync(process.execPath, [tsc, ...fileNames, ...flags], {
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
  ["ES modules and CommonJS under NodeNext", ["every-door.mts", "every-door.cts"], ["--module", "nodenext"]],
  ["a bundler's modules", ["every-door.mts"], ["--module", "esnext", "--moduleResolution", "bundler"]],
])("the types of every door hold in %s, without skipLibCheck", (_, fileNames, options) => {
  expect(compile(fileNames, options).errors).toEqual([]);
});

test("the types are cheap: all doors but the schemas cost a compiler 6,000 instantiations at most", () => {
  // Without the DOM's own types, which would cost four times as much.
  const options = ["--module", "nodenext", "--extendedDiagnostics", "--lib", "es2022"];
  const { output } = compile(["plain-doors.mts"], options);
  const instantiations = Number(/Instantiations:\s+(\d+)/.exec(output)?.[1]);
  expect(instantiations).toBeGreaterThan(0);
  expect(instantiations).toBeLessThanOrEqual(6_000);
});
