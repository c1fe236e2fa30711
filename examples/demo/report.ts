import type { Policy } from "truancy-prevention/policy";
import { presets } from "truancy-prevention/presets";
import { decideFor } from "./decided.js";
import { inWords, paragraph } from "./layout.js";
import { UsageError, type Options } from "./options.js";
import { printDuties } from "./print-duties.js";
import { printFindings } from "./print-findings.js";
import { printReading } from "./print-reading.js";
import { printRules } from "./print-rules.js";
import { printSchools } from "./print-schools.js";
import { printStudent } from "./print-student.js";
import { printTiers } from "./print-tiers.js";
import { readDistrict } from "./read-district.js";

/** Everything that the demo has to say about a district, as text. */
export async function report(options: Options): Promise<string> {
  const policy = presetCalled(options.policy);
  const other = presetCalled(policy.id === "attendance-works" ? "us-ma" : "attendance-works");
  const district = await readDistrict(options);
  if (options.student !== undefined && !district.register.studentIds.includes(options.student)) {
    throw new UsageError("no student of the enrollments has the id given by --student");
  }
  const decided = decideFor(policy, district);
  const both = [decided, decideFor(other, district)];
  const name = options.isSample ? "Sample district (made up by examples/generate-district.ts)" : "Your district";
  return [
    `${name}, as of ${inWords(district.asOf)}`,
    ...district.notes.map((note) => paragraph(note)),
    printReading(district, options.files),
    printSchools(district, policy.counting),
    printTiers(both),
    printRules(both),
    printDuties(decided, district),
    printStudent(decided, district, options.student),
    printFindings(district),
  ].join("\n");
}

function presetCalled(id: string): Policy {
  const preset = Object.hasOwn(presets, id) ? presets[id] : undefined;
  if (preset === undefined) throw new UsageError(`no preset is called ${id}: ${Object.keys(presets).join(", ")}`);
  return preset;
}
