import type { Facts } from "../../../../src/index.js";
import type { Expected, Vignette } from "../vignette.js";

const notMet = { result: "not-met" } as const;
/** What a fact says holds all year, so that it is reached on the first school day. */
const met = { result: "met", reachedOn: "2025-09-02" } as const;
const open = (fact: string) => ({ result: "undetermined", reachedOn: "2025-09-02", needs: [fact] }) as const;

function told(story: string, facts: Facts, expected: Expected): Vignette {
  return { story, marks: [], asOf: "2025-09-30", facts, expected };
}

/** Attendance Works: a tenth or more of the year before missed. */
export const priorYear: readonly Vignette[] = [
  told("a tenth, exactly: 18 of 180", { priorYearAbsenceRate: 18 / 180 }, { ...met, tier: 2 }),
  told("less than a tenth: 17 of 180", { priorYearAbsenceRate: 17 / 180 }, notMet),
  told("a fifth is also a tenth", { priorYearAbsenceRate: 0.2 }, met),
  told("nobody knows last year", {}, open("priorYearAbsenceRate")),
  told("last year is given in words", { priorYearAbsenceRate: "high" }, open("priorYearAbsenceRate")),
];

/** Attendance Works: a fifth or more of the year before missed. */
export const priorYearSevere: readonly Vignette[] = [
  told("a fifth, exactly: 36 of 180", { priorYearAbsenceRate: 36 / 180 }, { ...met, tier: 3 }),
  told("less than a fifth: 35 of 180", { priorYearAbsenceRate: 35 / 180 }, { ...notMet, tier: 2 }),
  told("nobody knows last year", {}, open("priorYearAbsenceRate")),
];

/** Attendance Works: not improved despite tier 2. */
export const notResponding: readonly Vignette[] = [
  told("no improvement", { notRespondingToTier2: true }, { ...met, tier: 3 }),
  told("improvement", { notRespondingToTier2: false }, notMet),
  told("nobody has looked yet", {}, open("notRespondingToTier2")),
];
