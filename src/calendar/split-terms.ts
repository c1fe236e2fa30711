import { TruancyError } from "../errors.js";
import type { SchoolDay, Term, TermKind } from "./types.js";

const splits = {
  quarters: { kind: "quarter", parts: 4, prefix: "Q" },
  semesters: { kind: "semester", parts: 2, prefix: "S" },
  trimesters: { kind: "trimester", parts: 3, prefix: "T" },
} as const satisfies Record<string, { kind: TermKind; parts: number; prefix: string }>;

/** Divide the school days into parts of equal length, the earlier ones longer by a day where it does not divide. */
export function splitTerms(days: readonly SchoolDay[], split: keyof typeof splits): Term[] {
  if (!Object.hasOwn(splits, split)) {
    throw new TruancyError("invalid-calendar", ["terms"], "a list, or quarters, semesters or trimesters");
  }
  const { kind, parts, prefix } = splits[split];
  const terms: Term[] = [];
  let start = 0;
  for (let part = 0; part < parts; part++) {
    const length = Math.floor(days.length / parts) + (part < days.length % parts ? 1 : 0);
    const firstDay = days[start]?.date;
    const lastDay = days[start + length - 1]?.date;
    if (length > 0 && firstDay && lastDay) terms.push({ id: `${prefix}${part + 1}`, kind, firstDay, lastDay });
    start += length;
  }
  return terms;
}
