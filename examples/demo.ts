// Attendance in, decisions with reasons out: `npm run demo`, or `npm run demo -- --help`.
import { InputError } from "./demo/input-error.js";
import { readOptions, usage, UsageError } from "./demo/options.js";
import { report } from "./demo/report.js";

try {
  const options = readOptions(process.argv.slice(2));
  console.log(options.help ? usage : await report(options));
} catch (error) {
  if (!(error instanceof Error)) throw error;
  console.error(error instanceof UsageError ? `${error.message}\n\n${usage}` : error.message);
  process.exitCode = error instanceof UsageError || error instanceof InputError ? 2 : 1;
}
