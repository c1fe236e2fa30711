import fc from "fast-check";
import type { IsoDate, SchoolCalendar, SchoolDay, Term, TermKind } from "../../../src/index.js";
import { addDays, weekdayOf } from "../dates.js";
import { compact, rarely } from "./optional.js";

interface ShortDay {
  readonly at: number;
  readonly share: number | undefined;
  readonly minutes: number | undefined;
  readonly periods: number | undefined;
}

interface TermPlan {
  readonly kind: TermKind;
  readonly parts: number;
  readonly gap: number;
}

interface CalendarPlan {
  readonly schools: readonly string[] | undefined;
  readonly delay: number;
  readonly length: number;
  readonly saturdays: boolean;
  readonly closed: readonly number[];
  readonly short: readonly ShortDay[];
  readonly terms: readonly TermPlan[];
  readonly minutesPerDay: number;
  readonly periodsPerDay: number;
}

const termKinds: readonly TermKind[] = ["quarter", "trimester", "semester", "marking-period", "school-month"];

const shortDay: fc.Arbitrary<ShortDay> = fc.record({
  at: fc.nat(59),
  share: rarely(fc.constantFrom(0.5, 0.25, 0.75, 1 / 3, 0.6, 0.4, 1 / 7)),
  minutes: rarely(fc.constantFrom(120, 195, 200, 333, 64.5), 2),
  periods: rarely(fc.constantFrom(1, 3, 4, 9), 2),
});

const shapeOfPlan = {
  schools: fc.oneof(
    { arbitrary: fc.constant(undefined), weight: 3 },
    { arbitrary: fc.constantFrom(["S1"], ["S2"], ["S1", "S2"]), weight: 2 },
  ),
  delay: fc.nat(9),
  length: fc.integer({ min: 15, max: 60 }),
  saturdays: fc.boolean(),
  closed: fc.array(fc.nat(59), { maxLength: 6 }),
  short: fc.array(shortDay, { maxLength: 16 }),
  terms: fc.uniqueArray(
    fc.record({ kind: fc.constantFrom(...termKinds), parts: fc.integer({ min: 1, max: 4 }), gap: fc.nat(5) }),
    { maxLength: 4, selector: ({ kind }) => kind },
  ),
  minutesPerDay: fc.constantFrom(390, 360, 400, 300, 411.5),
  periodsPerDay: fc.constantFrom(7, 6, 9, 8, 1),
};

const calendarPlan: fc.Arbitrary<CalendarPlan> = fc.record(shapeOfPlan);

/** Two or three short school years, close to each other, so that windows reach over the line between them. */
export const severalYears: fc.Arbitrary<SchoolCalendar[]> = fc
  .record({
    start: fc.constantFrom("2023-11-20", "2024-01-15", "2024-06-03"),
    years: fc.array(
      fc.record({
        plans: fc.array(fc.record({ ...shapeOfPlan, length: fc.integer({ min: 6, max: 25 }), delay: fc.nat(4) }), {
          minLength: 1,
          maxLength: 3,
        }),
        pause: fc.integer({ min: 1, max: 20 }),
      }),
      { minLength: 2, maxLength: 3 },
    ),
  })
  .map(({ start, years }) => {
    let first: IsoDate = start;
    return years.flatMap(({ plans, pause }, year) => {
      const ofYear = withoutRivals(plans).map((plan, i) =>
        layOut(plan, `Y${year}${i}`, `${2023 + year}-${24 + year}`, first),
      );
      first = addDays(lastDayOf(ofYear), pause);
      return ofYear;
    });
  });

/** One school year with up to three calendars, and perhaps another; hardly ever two of equal claim. */
export const oneOrTwoYears: fc.Arbitrary<SchoolCalendar[]> = fc
  .record({
    start: fc.constantFrom("2024-08-26", "2024-12-20", "2025-01-06", "2025-07-01", "2025-09-02", "2025-10-27"),
    first: fc.array(calendarPlan, { minLength: 1, maxLength: 3 }),
    second: fc.oneof(
      { arbitrary: fc.constant([]), weight: 2 },
      { arbitrary: fc.array(calendarPlan, { minLength: 1, maxLength: 2 }), weight: 1 },
    ),
    break: fc.integer({ min: 1, max: 50 }),
    ambiguous: fc.nat(99).map((chance) => chance === 77),
  })
  .map(({ start, first, second, break: pause, ambiguous }) => {
    const clear = (plans: readonly CalendarPlan[]): readonly CalendarPlan[] =>
      ambiguous ? plans : withoutRivals(plans);
    const earlier = clear(first).map((plan, i) => layOut(plan, `C${i}`, "2024-25", start));
    const after = addDays(lastDayOf(earlier), pause);
    return [...earlier, ...clear(second).map((plan, i) => layOut(plan, `D${i}`, "2025-26", after))];
  });

/** A school year for all, and schools that are in another one meanwhile: a student may come back into a year that is over. */
const yearsAtOnce: fc.Arbitrary<SchoolCalendar[]> = fc
  .record({
    general: calendarPlan,
    own: fc.array(
      fc.record({
        plan: fc.record({ ...shapeOfPlan, length: fc.integer({ min: 6, max: 30 }), delay: fc.nat(25) }),
        year: fc.nat(2),
      }),
      { minLength: 1, maxLength: 3 },
    ),
  })
  .map(({ general, own }) => {
    const start = "2024-05-06";
    const ofSchools = own.map(({ plan, year }, i) =>
      layOut({ ...plan, schools: [`S${i + 1}`] }, `O${i}`, `${2023 + year}-${24 + year}`, start),
    );
    return [layOut({ ...general, schools: undefined }, "O", "2023-24", start), ...ofSchools];
  });

/** One to three school years. */
export const oneToThreeYears: fc.Arbitrary<SchoolCalendar[]> = fc.oneof(
  { arbitrary: oneOrTwoYears, weight: 3 },
  { arbitrary: severalYears, weight: 2 },
);

/** School years one after another, and a few at the same time. */
export function orAtOnce(inOrder: fc.Arbitrary<SchoolCalendar[]>): fc.Arbitrary<SchoolCalendar[]> {
  return fc.oneof({ arbitrary: inOrder, weight: 5 }, { arbitrary: yearsAtOnce, weight: 1 });
}

function lastDayOf(calendars: readonly SchoolCalendar[]): IsoDate {
  return calendars
    .map(({ days }) => days.at(-1)!.date)
    .sort()
    .at(-1)!;
}

function withoutRivals(plans: readonly CalendarPlan[]): CalendarPlan[] {
  const taken = new Set<string>();
  return plans.filter(({ schools }) => {
    const claims = schools ?? ["all"];
    const free = claims.every((claim) => !taken.has(claim));
    if (free) claims.forEach((claim) => taken.add(claim));
    return free;
  });
}

function layOut(plan: CalendarPlan, id: string, schoolYear: string, start: IsoDate): SchoolCalendar {
  const days: SchoolDay[] = [];
  for (let i = 0; days.length < plan.length; i += 1) {
    const date = addDays(start, plan.delay + i);
    const weekday = weekdayOf(date);
    if (weekday === 7 || (weekday === 6 && !plan.saturdays) || plan.closed.includes(i)) continue;
    const { at: _, ...short } = plan.short.find(({ at }) => at === days.length) ?? { at: 0 };
    days.push(compact({ date, ...short }) as SchoolDay);
  }
  const { schools, minutesPerDay, periodsPerDay } = plan;
  const terms = plan.terms.flatMap((term) => splitTerms(term, days));
  const whose = schools === undefined ? {} : { schoolIds: schools };
  return { id, schoolYear, ...whose, days, terms, minutesPerDay, periodsPerDay };
}

/** So many terms of a kind over the year, each ending `gap` days before the next begins. */
function splitTerms({ kind, parts, gap }: TermPlan, days: readonly SchoolDay[]): Term[] {
  const size = Math.ceil(days.length / parts);
  return Array.from({ length: parts }, (_, i) => days.slice(i * size, (i + 1) * size)).flatMap((part, i) => {
    const [first, last] = [part[0], part.at(-gap - 1)];
    return first === undefined || last === undefined
      ? []
      : [{ id: `${kind}-${i + 1}`, kind, firstDay: first.date, lastDay: last.date }];
  });
}
