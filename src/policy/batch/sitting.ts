import type { AsOf } from "../../attendance/internal.js";
import { monthIndex } from "../../calendar/internal.js";
import { leavesOf } from "../compile/leaves.js";
import type { Bound } from "../evaluate/bind.js";
import type { Ledger } from "../evaluate/ledger.js";
import { openLedger } from "../evaluate/open-ledger.js";
import type { Determinations, Facts } from "../types.js";
import type { BatchInputs } from "./batch-inputs.js";
import type { Chunk } from "./chunk.js";
import type { LastDay } from "./last-day.js";

/** A chunk of students before the rules: their totals at hand, and what else is asked for fetched once. */
export interface Sitting extends LastDay {
  /** Which students the rules that others refer to may hold for on some day of the year, by rule; 0 rules a student out. */
  readonly mayHold: Uint8Array[];
  determinations(at: number): Determinations;
  /** The whole record of a student of the chunk, for what totals do not decide. */
  ledger(at: number): Ledger;
}

const nothing = {};

export function openSitting(bound: Bound, asOf: AsOf, inputs: BatchInputs, chunk: Chunk): Sitting {
  const { rules } = bound.program;
  const asksFacts = rules.some(({ scoped }) => leavesOf(scoped).some(({ kind }) => kind === "fact"));
  const asksDeterminations = rules.some(({ requires }) => requires.length > 0);
  const ledgers: Ledger[] = [];
  const facts = (at: number): Facts => (asksFacts ? inputs.facts(chunk.first + at) : nothing);
  const determinations = (at: number): Determinations =>
    asksDeterminations ? inputs.determinations(chunk.first + at) : nothing;
  const ledger = (at: number): Ledger =>
    (ledgers[at] ??= openLedger(bound, asOf, chunk.first + at, facts(at), determinations(at)));
  return {
    bound,
    chunk,
    mayHold: [],
    facts,
    determinations,
    ledger,
    months(at) {
      const { days, last, yearStarts } = ledger(at).days;
      return last < 0 ? 1 : monthIndex(days[last]!) - monthIndex(days[yearStarts[last]!]!) + 1;
    },
  };
}
