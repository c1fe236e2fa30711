import type { AsOf } from "../../attendance/internal.js";
import type { BatchInputs } from "../batch/batch-inputs.js";
import { dutiesOf } from "../decision/duties.js";
import type { Bound } from "../evaluate/bind.js";
import { openLedger } from "../evaluate/open-ledger.js";
import { outcomeOf } from "../evaluate/outcome.js";
import { yes } from "../compile/truth.js";
import type { DecisionTable, DueDuty } from "../types.js";

/** Tells the duties of a student by position, as a decision does, without the rest of a decision. */
export function openedDuties(
  bound: Bound,
  asOf: AsOf,
  inputs: BatchInputs,
  table: DecisionTable,
): (student: number) => DueDuty[] {
  const { rules } = bound.program;
  const columns = rules.filter(({ rule }) => rule.duties.length > 0).map(({ rule }) => table.result(rule.id));
  return (student) => {
    if (!columns.some((column) => column[student] === 1)) return [];
    const ledger = openLedger(bound, asOf, student, inputs.facts(student), inputs.determinations(student));
    const outcomes = rules.map((rule) => outcomeOf(rule, ledger));
    return rules.flatMap((rule, number) => {
      const outcome = outcomes[number]!;
      return outcome.truth === yes ? dutiesOf(rule, outcome, ledger, outcomes) : [];
    });
  };
}
