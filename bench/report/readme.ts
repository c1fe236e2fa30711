import { verdictOf } from "./claim.js";
import type { Claim, Findings } from "./claim.js";
import { busyness, machine, versions } from "./machine.js";
import { rounded } from "./numbers.js";
import { table } from "./table.js";

/** The page about a whole run. */
export function readme(findings: readonly Findings[]): string {
  const claims = findings.flatMap((found) => found.claims);
  const times = findings.flatMap((found) => found.times ?? []);
  return [
    "# Bench",
    "`npm ci && npm run bench` in this folder measures the package beside its peers and writes this page; `npm run bench -- --small` is a quick look that writes nothing and fails at nothing, `npm run bench -- --only state,one-student` runs some sections.",
    "All ratios are of one process on one machine; a time is the median of the faster half of its runs, since a busy machine only adds time. **A peer's time counts only when its answers equal ours**: every rule, the tier and the measures of every student are compared first, and the run fails where one differs.",
    `The workload is drawn by a fixed seed: 180 school days in four quarters, about 12.3 exceptions a student (tardy, excused, unexcused, unknown, half days, two and four class periods), 90% on the roll all year. The policy is the preset \`us-ma\`, with the determination \`willful\` given for half of the students. All is decided as of the last school day.`,
    `Machine: ${machine()}. ${busyness()}.`,
    `Versions: ${versions()}.`,
    "## What must hold",
    table(["what", "measured", "must hold", "aim", "verdict"], claims.map(claimRow)),
    ...times.flatMap(({ title, columns, rows }) => [`## ${title}`, table(columns, rows)]),
    "## The peers",
    [
      "- **DuckDB** does the same rules, with the measures or without, in one SQL statement over the same events, in memory, into a table in memory (`peers/duckdb-sql.ts`); windows run only over students who can reach the rule at all.",
      "- **json-rules-engine** evaluates the rules alone; the facts are counted before its clock starts. It runs on the first students of the workload, and its time for more is that time scaled up.",
      "- **plain objects** is one pass over arrays of mark objects, with a Map of the calendar (`peers/plain-objects.ts`).",
      "- **hand-written kernel** is exactly this policy over packed events (`kernel.ts`): it decides nothing else, gives no dates and no reasons.",
    ].join("\n"),
  ]
    .join("\n\n")
    .concat("\n");
}

/** A claim as a row of the table. */
export function claimRow(claim: Claim): string[] {
  const bound = (value: number | undefined): string =>
    value === undefined ? "" : `${claim.limit} ${rounded(value)}${claim.unit}`;
  return [claim.what, `${rounded(claim.measured)}${claim.unit}`, bound(claim.must), bound(claim.aim), verdictOf(claim)];
}
