import { readFileSync } from "node:fs";
import { cpus, loadavg, release, totalmem } from "node:os";
import { version as esbuildVersion } from "esbuild";

/** The machine in words. */
export function machine(): string {
  const cores = cpus();
  const gigabytes = Math.round(totalmem() / 2 ** 30);
  return `${cores.length} × ${cores[0]?.model.trim() ?? "unknown processor"}, ${gigabytes} GiB, ${process.platform} ${release()}`;
}

const loadAtStart = loadavg()[0]!;

/** How busy the machine was with other work, in words. */
export function busyness(): string {
  return `Load of the machine when the run began: ${loadAtStart.toFixed(1)}. Above 1, other programs took part of the time that is measured`;
}

/** What ran. */
export function versions(): string {
  const { version } = JSON.parse(readFileSync("../package.json", "utf8")) as { version: string };
  const { dependencies } = JSON.parse(readFileSync("package.json", "utf8")) as { dependencies: Record<string, string> };
  const peers = Object.entries(dependencies).map(([name, number]) => `${name} ${number}`);
  return [
    `truancy-prevention ${version}`,
    `Node ${process.versions.node} (V8 ${process.versions.v8})`,
    ...peers,
    `esbuild ${esbuildVersion}`,
  ].join(", ");
}
