import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe, test } from "vitest";

const shared = new URL("../../../shared/data/", import.meta.url);

/** Tests over a public data set that lies beside the checkout; where it does not, one skipped test says so. */
export function describeWith(dataSet: string, tests: () => void): void {
  if (existsSync(new URL(dataSet, shared))) describe(dataSet, tests);
  else test.skip(`${dataSet}: ../shared/data/${dataSet} is not there`);
}

/** The text of a file of a data set, without a byte-order mark. */
export function sharedText(path: string): string {
  return readFileSync(new URL(path, shared), "utf8").replace(/^\ufeff/, "");
}

/** The names of the files in a folder of a data set. */
export function sharedFiles(folder: string): string[] {
  return readdirSync(new URL(folder, shared)).sort();
}
