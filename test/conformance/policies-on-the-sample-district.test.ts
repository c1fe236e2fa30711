import { parse } from "csv-parse/sync";
import { describe, expect, test } from "vitest";
import { calendarMapping, enrollmentsMapping, marksMapping } from "../../examples/demo/mappings.js";
import { comparePolicies, createRegister, decideAll, compilePolicy, simulate } from "../../src/index.js";
import type { Policy } from "../../src/index.js";
import { calendarFromDays, readRows, type TextRow } from "../../src/interop/index.js";
import { usMa } from "../../src/policy/presets/us-ma.js";
import { sampleFile, sampleRows } from "./sample-district-count.js";

const asOf = "2026-06-18";
const rowsOf = (name: string): TextRow[] => parse(sampleFile(name), { columns: true });
const { register } = createRegister({
  calendars: [
    calendarFromDays(readRows(rowsOf("calendar_days.csv"), calendarMapping).days, {
      id: "district",
      schoolYear: "2025-26",
      terms: "quarters",
    }),
  ],
  enrollments: readRows(rowsOf("enrollments.csv"), enrollmentsMapping).enrollments,
  marks: readRows(rowsOf("attendance.csv"), marksMapping).marks,
});
/** Massachusetts with whole days only: absent when less than all of a day is left. */
const wholeDays: Policy = { ...usMa, id: "strict", counting: { ...usMa.counting, presentShare: 1 } };
const schools = new Map(sampleRows("enrollments.csv").map(([id, school]) => [id, school]));

/** The least of a few runs, in milliseconds: others share the machine. */
function fastest(run: () => unknown): number {
  const times = [1, 2, 3].map(() => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return Math.min(...times);
}

describe("two policies on the sample district of 2,000 students", () => {
  const groups = (id: string) => schools.get(id) || undefined;
  const comparison = comparePolicies(usMa, wholeDays, register, { asOf, groups });

  test("count everyone once, in all and by school", () => {
    const total = comparison.tiers.flat().reduce((sum, count) => sum + count, 0);
    expect([comparison.students, total]).toEqual([register.studentIds.length, register.studentIds.length]);
    expect(comparison.groups.reduce((sum, { students }) => sum + students, 0)).toBe(register.studentIds.length);
    expect(comparison.groups).toHaveLength(3);
  });

  test("move some students up by counting more of them absent, and none down", () => {
    const up = comparison.tiers.flatMap((row, from) => row.slice(from + 1));
    const down = comparison.tiers.flatMap((row, from) => row.slice(0, from));
    expect(up.reduce((sum, count) => sum + count, 0)).toBeGreaterThan(0);
    expect(down).toEqual([0, 0, 0]);
    for (const { from, to } of comparison.rules) expect(to).toBeGreaterThanOrEqual(from);
    for (const { tier, rules } of comparison.differing)
      expect([rules.length > 0, tier.to >= tier.from]).toEqual([true, true]);
  });

  test("are compared in well under a second", { timeout: 60_000 }, () => {
    expect(fastest(() => comparePolicies(usMa, wholeDays, register, { asOf, groups }))).toBeLessThan(1000);
  });
});

describe("a year of the sample district, week by week", () => {
  const dates = { from: "2025-08-25", until: asOf };
  const { weeks, duties } = simulate(usMa, register, dates);

  test("ends as deciding ends", () => {
    const tiers = [0, 0, 0];
    let opened = 0;
    for (const { measures, tier, outcomes } of decideAll(compilePolicy(usMa), register, { asOf })) {
      if (measures.enrolled) tiers[tier - 1]! += 1;
      opened += outcomes.reduce((sum, outcome) => sum + outcome.duties.length, 0);
    }
    expect(weeks.at(-1)!.tiers).toEqual(tiers);
    // Every duty of Massachusetts stays for the year once it is opened.
    expect(weeks.reduce((sum, week) => sum + week.opened, 0)).toBe(opened);
    expect(duties.flatMap((duty) => duty.opened).reduce((sum, count) => sum + count, 0)).toBe(opened);
  });

  test("has meetings to hold in most weeks of school", () => {
    expect(weeks.filter(({ meetings }) => meetings > 0).length).toBeGreaterThan(25);
  });

  test("takes a moment", { timeout: 60_000 }, () => {
    expect(fastest(() => simulate(usMa, register, dates))).toBeLessThan(3000);
  });
});
