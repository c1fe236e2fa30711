import { compilePolicy, decideAll, type DecisionTable, type Facts, type Policy } from "truancy-prevention/policy";
import type { District } from "./read-district.js";
import type { StudentFacts } from "./read-students.js";

/** A policy, and what it says about every student. */
export interface Decided {
  readonly policy: Policy;
  readonly table: DecisionTable;
}

/** Decide for every student by a policy, with what the district knows beside attendance. */
export function decideFor(policy: Policy, { register, asOf, facts }: District): Decided {
  const table = decideAll(compilePolicy(policy), register, {
    asOf,
    facts: (studentId) => factsFor(facts.get(studentId)),
  });
  return { policy, table };
}

/** What a policy may ask about a student; the language at home is for letters, not for decisions. */
export function factsFor(known: StudentFacts | undefined): Facts {
  return { birthDate: known?.birthDate, priorYearAbsenceRate: known?.priorYearAbsenceRate };
}
