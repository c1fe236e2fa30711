import { existsSync, readdirSync, readFileSync } from "node:fs";
import { describe } from "vitest";

const shared = new URL("../../../shared/data/", import.meta.url);

/** Tests over a public data set that lies beside the checkout; where it does not, they are left out by name. */
export function describeWith(dataSet: string, tests: () => void): void {
  if (existsSync(new URL(dataSet, shared))) describe(dataSet, tests);
  else describe.skip(`${dataSet}: ../shared/data/${dataSet} is not there`, tests);
}

/** The text of a file of a data set, without a byte-order mark. */
export function sharedText(path: string): string {
  const url = new URL(path, shared);
  return existsSync(url) ? readFileSync(url, "utf8").replace(/^\ufeff/, "") : "";
}

/** The names of the files in a folder of a data set. */
export function sharedFiles(folder: string): string[] {
  const url = new URL(folder, shared);
  return existsSync(url) ? readdirSync(url).sort() : [];
}
