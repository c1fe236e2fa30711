import { TruancyError } from "../../errors.js";
import { isGiven, isRecord } from "../../given.js";
import { checkFacts } from "../decision/check-facts.js";
import type { Bound } from "../evaluate/bind.js";
import type { Column, DecideAllOptions, Determinations, Facts } from "../types.js";

/** Facts and determinations by student, each asked for at most once. */
export interface BatchInputs {
  facts(student: number): Facts;
  determinations(student: number): Determinations;
}

const nothing = {};

/** Read facts and determinations from functions or from columns. */
export function batchInputs({ register, program }: Bound, options: DecideAllOptions): BatchInputs {
  const read = (source: Source, name: string) => reader(register.studentIds, source, name, program.names);
  const facts = read(options.facts, "facts");
  return {
    facts: (student) => checkFacts(facts(student), program),
    determinations: read(options.determinations, "determinations") as BatchInputs["determinations"],
  };
}

type Values = Readonly<Record<string, number | string | boolean | undefined>>;
type Source = ((studentId: string) => Values | undefined) | Readonly<Record<string, Column>> | undefined;

function reader(
  studentIds: readonly string[],
  source: Source,
  name: string,
  names: ReadonlySet<string>,
): (student: number) => Values {
  if (!isGiven(source)) return () => nothing;
  if (typeof source === "function") return onceEach((student) => source(studentIds[student]!) ?? nothing);
  if (!isRecord(source)) throw new TruancyError("invalid-columns", [name], "a function, or columns by name");
  const columns = Object.entries(source);
  for (const [column, values] of columns) {
    if (values?.length === studentIds.length) continue;
    throw new TruancyError("invalid-columns", names.has(column) ? [name, column] : [name], "one value a student");
  }
  return (student) => Object.fromEntries(columns.map(([column, values]) => [column, presentValue(values[student])]));
}

/** `NaN` in a column of numbers is a missing one. */
function presentValue(value: number | string | boolean | undefined) {
  return typeof value === "number" && Number.isNaN(value) ? undefined : value;
}

function onceEach(read: (student: number) => Values): (student: number) => Values {
  const known = new Map<number, Values>();
  return (student) => {
    let values = known.get(student);
    if (values === undefined) known.set(student, (values = read(student)));
    return values;
  };
}
