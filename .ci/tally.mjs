// Adds up vitest's JSON reports in a folder, and prints the line that a run ends with.
// Usage: node .ci/tally.mjs <folder> <failed steps that are not test runs>
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const [folder, otherFailures] = process.argv.slice(2);
let passed = 0;
let failed = Number(otherFailures);
for (const file of readdirSync(folder)) {
  const report = JSON.parse(readFileSync(join(folder, file), "utf8"));
  passed += report.numPassedTests;
  failed += report.numFailedTests;
}
console.log(`${passed} passed, ${failed} failed`);
