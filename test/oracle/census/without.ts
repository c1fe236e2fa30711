import type { AttendanceMark, Condition, CountingRules, Policy, Rule } from "../../../src/index.js";
import type { PolicyCase } from "../arbitraries/index.js";
import { withLeaves } from "./conditions-in.js";

type Change = (example: PolicyCase) => PolicyCase;

/** Changes that take one word of the language, or one thing that records can say, out of a case. */
export const without: Readonly<Record<string, Change>> = {
  ...Object.fromEntries(
    (["presentShare", "instructionCountsAsPresent", "unknownCountsAs", "halfDay", "minimumMembership"] as const).map(
      (word) => [`counting ${word}`, counting((rules) => omit(rules, word))],
    ),
  ),
  ...Object.fromEntries(
    (["appliesTo", "requires", "effective"] as const).map((word) => [
      `rule ${word}`,
      rules((rule) => omit(rule, word)),
    ]),
  ),
  "appliesTo minimumMembership": rules((rule) =>
    rule.appliesTo === undefined ? rule : { ...rule, appliesTo: omit(rule.appliesTo, "minimumMembership") },
  ),
  ...Object.fromEntries(
    (["excusal", "kinds", "exceptReasons", "across"] as const).map((word) => [
      `leaf ${word}`,
      leaves((leaf) => omit(leaf as Condition & Record<typeof word, unknown>, word) as Condition),
    ]),
  ),
  ...Object.fromEntries(
    (["count", "share", "reached"] as const).flatMap((kind) => [
      [`${kind} over the year line`, leaves((leaf) => (kind in leaf ? clipped(leaf) : leaf))],
      [`${kind} within a window`, leaves((leaf) => (kind in leaf ? inYear(leaf) : leaf))],
      [
        `${kind} within an enrollment`,
        leaves((leaf) => (kind in leaf && within(leaf) === "enrollment" ? inYear(leaf) : leaf)),
      ],
    ]),
  ),
  "shares of window-days": leaves((leaf) =>
    "share" in leaf && leaf.of === "window-days" ? { ...leaf, of: "membership" } : leaf,
  ),
  "half days": days(({ share: _, minutes: __, periods: ___, ...day }) => day),
  corrections: marks(({ recordedAt: _, ...mark }) => mark),
  periods: marks(({ period: _, ...mark }) => mark),
  "parts of days": marks(({ missed: _, ...mark }) => mark),
  instruction: marks(({ instructed: _, ...mark }) => mark),
  knownOn: (example) => ({ ...example, options: omit(example.options, "knownOn") }),
  "positive attendance": (example) => ({ ...example, options: omit(example.options, "days") }),
  "exit dates": (example) => ({
    ...example,
    input: { ...example.input, enrollments: example.input.enrollments.map((row) => omit(row, "exitDate")) },
  }),
};

function counting(change: (rules: CountingRules) => CountingRules): Change {
  return (example) => ({ ...example, policy: { ...example.policy, counting: change(example.policy.counting) } });
}

function rules(change: (rule: Rule) => Rule): Change {
  return (example) => ({ ...example, policy: { ...example.policy, rules: example.policy.rules.map(change) } });
}

function leaves(change: (leaf: Condition) => Condition): Change {
  return (example) => ({ ...example, policy: withLeaves(example.policy, change) satisfies Policy });
}

function marks(change: (mark: AttendanceMark) => AttendanceMark): Change {
  return (example) => ({ ...example, input: { ...example.input, marks: example.input.marks.map(change) } });
}

type SchoolDays = PolicyCase["input"]["calendars"][number]["days"];

function days(change: (day: SchoolDays[number]) => SchoolDays[number]): Change {
  return (example) => ({
    ...example,
    input: {
      ...example.input,
      calendars: example.input.calendars.map((calendar) => ({ ...calendar, days: calendar.days.map(change) })),
    },
  });
}

const within = (leaf: Condition): unknown => ("within" in leaf ? leaf.within : undefined);

function clipped(leaf: Condition): Condition {
  if (!("within" in leaf) || typeof leaf.within !== "object" || !("last" in leaf.within)) return leaf;
  return { ...leaf, within: { ...leaf.within, clip: "school-year" } };
}

const inYear = (leaf: Condition): Condition => ("within" in leaf ? { ...leaf, within: "school-year" } : leaf);

function omit<T extends object, K extends keyof T>(value: T, key: K): T {
  const { [key]: _, ...rest } = value;
  return rest as T;
}
