import { attendanceMeasures, type Measure, type Objective, type Observation } from "truancy-prevention/goals";

/** A share that should rise from 0.80 on September 1, 2025 to 0.90 forty weeks later, June 8, 2026: a quarter of a point a week. */
export function rising(change: Partial<Objective> = {}): Objective {
  return {
    id: "rising",
    title: "More days begin on time",
    measure: attendanceMeasures["on-time-share"],
    baseline: { value: 0.8, date: "2025-09-01", n: 300, definition: "all days of 2024-25" },
    target: { value: 0.9, date: "2026-06-08" },
    population: { description: "all students", size: 300 },
    owner: "principal",
    components: ["measurable-goals"],
    levers: ["policies-and-procedures"],
    ...change,
  };
}

/** The same upside down: a share that should fall from 0.20 to 0.10 in the same forty weeks. */
export function falling(change: Partial<Objective> = {}): Objective {
  return rising({
    id: "falling",
    measure: attendanceMeasures["chronic-absence-share"],
    baseline: { value: 0.2, date: "2025-09-01", n: 300, definition: "missed 10% of the days of 2024-25" },
    target: { value: 0.1, date: "2026-06-08" },
    ...change,
  });
}

/** A count that should rise from 0 to 40 in forty weeks: one a week. */
export const count: Measure = { id: "visits", title: "Home visits", unit: "count", direction: "increase" };

/** The date so many weeks after September 1, 2025. */
export function week(number: number): string {
  return new Date(Date.UTC(2025, 8, 1 + 7 * number)).toISOString().slice(0, 10);
}

/** One observation a week, from the first week on. */
export function weekly(values: readonly (number | null)[], more: Partial<Observation> = {}): Observation[] {
  return values.map((value, index) => ({ date: week(index + 1), value, ...more }));
}
