import { expect, test } from "vitest";
import type { CalendarPlan, Term, TermKind } from "../../../src/index.js";
import { buildCalendar, lintPolicy, presets } from "../../../src/index.js";

const plan: CalendarPlan = { id: "main", schoolYear: "2025-26", firstDay: "2025-08-25", lastDay: "2026-06-12" };
const quarters = buildCalendar({ ...plan, terms: "quarters" }).terms;
const semesters = buildCalendar({ ...plan, terms: "semesters" }).terms;
const calendar = buildCalendar({
  ...plan,
  terms: [...quarters, ...semesters, ...as("marking-period", quarters, "MP"), ...schoolMonths()],
});

/** What may be said of law: what nobody checked yet, and what the law itself leaves open or does. */
const sayable = ["unverified", "duty-without-responsible", "exclusion"];

test.each(Object.entries(presets))("nothing is wrong with %s", (_, preset) => {
  for (const options of [{}, { calendar }, { calendar, asOf: "2026-01-15" }]) {
    const findings = lintPolicy(preset, options);
    expect(findings.filter(({ severity }) => severity !== "note")).toEqual([]);
    expect(findings.map(({ code }) => code).filter((code) => !sayable.includes(code) && code !== "expired")).toEqual(
      [],
    );
  }
});

function as(kind: TermKind, terms: readonly Term[], prefix: string): Term[] {
  return terms.map((term, index) => ({ ...term, id: `${prefix}${index + 1}`, kind }));
}

/** Ten school months of four weeks from the first day on. */
function schoolMonths(): Term[] {
  const firstMonday = Date.UTC(2025, 7, 25);
  const isoDate = (day: number): string => new Date(firstMonday + day * 86_400_000).toISOString().slice(0, 10);
  return Array.from({ length: 10 }, (_, index) => ({
    id: `M${index + 1}`,
    kind: "school-month",
    firstDay: isoDate(index * 28),
    lastDay: isoDate(index * 28 + 27),
  }));
}
