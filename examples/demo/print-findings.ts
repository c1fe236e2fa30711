import { checkRegister, type RegisterFinding } from "truancy-prevention/attendance";
import { heading, inWords, table } from "./layout.js";
import type { District } from "./read-district.js";

const firstDates = 3;

/** What a careful registrar would ask about before anyone trusts the counts. */
export function printFindings({ register }: District): string {
  const findings = checkRegister(register).map(findingRow);
  return [
    heading("Questions for the registrar"),
    findings.length === 0 ? "  None." : table([["How many", "Where", "What"], ...findings]),
  ].join("\n");
}

function findingRow({ count, message, schoolId, dates = [] }: RegisterFinding): (string | number)[] {
  const days = dates.slice(0, firstDates).map(inWords).join("; ");
  const more = dates.length > firstDates ? "; …" : "";
  return [count, schoolId ?? "All schools", days === "" ? message : `${message} (${days}${more})`];
}
