import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { verdictOf } from "./report/claim.js";
import type { Findings } from "./report/claim.js";
import { claimRow, readme } from "./report/readme.js";
import { table } from "./report/table.js";
import { sections } from "./sections/sections.js";

const { values } = parseArgs({ options: { small: { type: "boolean", default: false }, only: { type: "string" } } });
const chosen = values.only?.split(",");
const findings: Findings[] = [];

for await (const found of sections({ small: values.small, ...(chosen && { only: chosen }) })) {
  findings.push(found);
  console.log(table(["what", "measured", "must hold", "aim", "verdict"], found.claims.map(claimRow)));
  if (found.times) console.log(`\n${found.times.title}\n${table(found.times.columns, found.times.rows)}`);
  console.log();
}

if (!values.small && !chosen) writeFileSync("README.md", readme(findings));

const failed = findings.flatMap((found) => found.claims).filter((claim) => verdictOf(claim) === "**fails**");
if (failed.length > 0 && !values.small) {
  console.error(`${failed.length} of the claims fail`);
  process.exitCode = 1;
}
