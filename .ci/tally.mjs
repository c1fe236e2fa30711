// Prints the line that a run ends with. Usage: node .ci/tally.mjs <folder>
// In the folder: `<step>.json`, vitest's reports, and `<step>.failed`, empty, for each step that failed.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

const folder = process.argv[2];
const files = readdirSync(folder);
const reports = new Map(files.filter((file) => file.endsWith(".json")).map((file) => [stepOf(file), read(file)]));
const failedSteps = files.filter((file) => file.endsWith(".failed")).map(stepOf);

let passed = 0;
let failed = 0;
for (const report of reports.values()) {
  passed += report.numPassedTests;
  failed += report.numFailedTests;
}
// A step whose failed tests are counted already is not counted again.
failed += failedSteps.filter((step) => !(reports.get(step)?.numFailedTests > 0)).length;
console.log(`${passed} passed, ${failed} failed`);

function stepOf(file) {
  return file.replace(/\.\w+$/, "");
}

/** A run that was cut off leaves no report that can be read: it is then one failed step. */
function read(file) {
  try {
    return JSON.parse(readFileSync(join(folder, file), "utf8"));
  } catch {
    return { numPassedTests: 0, numFailedTests: 0 };
  }
}
