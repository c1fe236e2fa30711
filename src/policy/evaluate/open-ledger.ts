import { studentDays, type AsOf, type StudentDays } from "../../attendance/internal.js";
import type { Determinations, Facts } from "../types.js";
import type { Bound } from "./bind.js";
import type { Ledger } from "./ledger.js";
import { occasionsOf } from "./occasions.js";

/**
 * Open a student's record, over other days than the register's if such are given, and find when the rules that others refer to were reached,
 * those first that refer to no other.
 */
export function openLedger(
  bound: Bound,
  asOf: AsOf,
  student: number,
  facts: Facts,
  determinations: Determinations,
  days: StudentDays = studentDays(bound.register, asOf, student),
): Ledger {
  const { referred, rules } = bound.program;
  const ledger: Ledger = {
    bound,
    asOf,
    student,
    days,
    facts,
    determinations,
    sums: [],
    wholes: [],
    runs: new Map(),
    reached: [],
  };
  for (const number of referred) ledger.reached[number] = occasionsOf(rules[number]!, ledger, 0);
  return ledger;
}
