import {
  both,
  exactlyOne,
  fields,
  listOf,
  must,
  numberThat,
  oneOf,
  optional,
  wordOr,
  type Shape,
} from "../../shape.js";

/** How deep conditions may be nested. */
const deepest = 64;
/** The most days, weeks or months that a window or a due date may count: no law looks a century back or ahead. */
const mostUnits = 36600;

const anything: Shape = () => {};
const finite = numberThat("a finite number", () => true);

/** A whole number from a least one on. */
export function wholeFrom(least: number): Shape {
  return numberThat(
    `a whole number from ${least} to ${mostUnits}`,
    (value) => Number.isInteger(value) && value >= least && value <= mostUnits,
  );
}

const word: Shape = (value, path) => must(typeof value === "string", "invalid-policy", path, "a text");

/** A list of texts. */
export const words = listOf(word);

const comparisons = {
  atLeast: finite,
  moreThan: finite,
  atMost: finite,
  lessThan: finite,
  between: listOf(finite, 2, 2),
};

/** Compares in exactly one way, with finite numbers. */
export const comparison = exactlyOne(comparisons);

const unit = wordOr(
  ["day", "day-equivalent", "half-day", "hour", "period", "tardy"],
  exactlyOne({
    occasionOver: fields({ minutes: finite }),
    dayMissing: wordOr(["any-part"], exactlyOne({ periods: finite, minutes: finite })),
  }),
);
const units = listOf(unit, 1);

const within = wordOr(
  ["school-year", "enrollment", "calendar-month"],
  exactlyOne(
    { term: oneOf("quarter", "trimester", "semester", "marking-period", "school-month"), last: wholeFrom(1) },
    { last: fields({ unit: oneOf("calendar-day", "week", "month", "school-day") }) },
  ),
);

const size = numberThat("from 0", (value) => value >= 0);

const filter = {
  excusal: optional(listOf(oneOf("excused", "unexcused", "unknown"))),
  kinds: optional(listOf(oneOf("present", "absent", "tardy", "early-departure"))),
  exceptReasons: optional(words),
};

const beside = {
  count: both(fields({ within, ...filter }), exactlyOne({ ...comparisons, atLeastPerMonth: finite })),
  share: both(
    fields({
      within,
      of: (value, path) => value === "membership" || value === "window-days" || size(value, path),
      ...filter,
    }),
    comparison,
  ),
  consecutive: both(fields({ across: optional(listOf(oneOf("excused"))), ...filter }), comparison),
  reached: both(fields({ within: optional(within) }), comparison),
  fact: exactlyOne({ ...comparisons, equals: anything }),
};

/** A condition of a policy whose rules have these ids. */
export function conditionShape(ruleIds: ReadonlySet<unknown>): Shape {
  const condition: Shape = (value, path) => {
    const depth = path.filter((name) => name === "all" || name === "any" || name === "not").length;
    must(depth < deepest, "policy-too-deep", path);
    kinds(value, path);
  };
  const kinds = exactlyOne(
    {
      all: listOf(condition, 1),
      any: listOf(condition, 1),
      not: condition,
      count: (value, path) => (Array.isArray(value) ? units : unit)(value, path),
      share: unit,
      consecutive: unit,
      reached: (value, path) => must(ruleIds.has(value), "unknown-rule", path),
      fact: word,
      grades: words,
    },
    beside,
  );
  return condition;
}
