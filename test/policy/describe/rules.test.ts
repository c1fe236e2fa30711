import { expect, test } from "vitest";
import { describePolicy, type Duty, type Rule } from "../../../src/index.js";
import { policyOf, ruleOf } from "../../support/policies.js";
import { sectionOf } from "./pages.js";

const when = { count: "day", within: "school-year", atLeast: 5 } as const;

function told(overrides: Partial<Rule>, others: readonly Rule[] = []): string[] {
  return sectionOf(describePolicy(policyOf([ruleOf(when, overrides), ...others])), "A rule");
}

function paragraph(overrides: Partial<Rule>): string {
  return told(overrides)[2] ?? "";
}

test.each([
  [undefined, "It holds only as long as this is true."],
  ["while-true", "It holds only as long as this is true."],
  ["once-reached", "Once reached, it holds until the school year ends."],
  ["each-time", "It starts anew on each day that counts."],
] as const)("a rule that holds %s", (holds, words) => {
  expect(paragraph(holds === undefined ? {} : { holds })).toBe(`${words} Support: tier 2.`);
});

test.each<[Rule["appliesTo"], string]>([
  [{ grades: ["07", "08", "09"] }, "It is only for students in grade 7 to grade 9."],
  [{ ages: { lessThan: 17 } }, "It is only for students aged less than 17 years."],
  [
    { ages: { between: [6, 16] }, ageOn: { month: 9, day: 1 } },
    "It is only for students aged from 6 to 16 years on September 1 of the school year.",
  ],
  [{ ages: { atLeast: 7 }, ageOn: "day" }, "It is only for students aged at least 7 years."],
  [{ minimumMembership: 20 }, "It can start after 20 school days on the school's roll."],
])("for whom: %j", (appliesTo, words) => {
  expect(paragraph(appliesTo === undefined ? {} : { appliesTo })).toContain(words);
});

test("what people must find comes before what follows", () => {
  expect(paragraph({ requires: ["willful", "safeAtHome"], status: "in-need-of-care" })).toBe(
    "It holds only as long as this is true. The count alone does not decide it. People must first find out: whether the student stayed away on purpose and safe at home. Support: tier 2. What it is called: in need of care.",
  );
});

test("when a rule is in force", () => {
  expect(paragraph({ effective: { from: "2026-07-01" } })).toContain("In force from July 1, 2026.");
  expect(paragraph({ effective: { until: "2026-06-30" } })).toContain("In force until June 30, 2026.");
});

const meet: Duty = { id: "meet-family", action: "Meet the family" };

test.each<[string, Duty, string[]]>([
  ["nothing but the task", meet, []],
  [
    "whom, who, language, dates",
    {
      ...meet,
      recipients: ["student", "guardian"],
      responsible: "schoolNurse",
      language: "home-and-english",
      offers: 2,
    },
    [
      "For: student and parent or guardian.",
      "Who does it: school nurse.",
      "In your home language and in English.",
      "You can choose from at least 2 dates.",
    ],
  ],
  ["home language alone", { ...meet, language: "home" }, ["In your home language."]],
  ["days", { ...meet, due: { within: 3, unit: "calendar-day" } }, ["By when: within 3 calendar days."]],
  ["one day", { ...meet, due: { within: 1, unit: "school-day", from: "trigger" } }, ["By when: within 1 school day."]],
  ["the same day", { ...meet, due: { within: 0, unit: "calendar-day" } }, ["By when: on the same day."]],
  [
    "before the next school day",
    { ...meet, due: { within: 1, unit: "school-day", before: true } },
    ["By when: before the next school day."],
  ],
  [
    "before a later day",
    { ...meet, due: { within: 5, unit: "school-day", before: true } },
    ["By when: before the end of 5 school days."],
  ],
  [
    "after another rule",
    { ...meet, due: { within: 10, unit: "school-day", from: "tenth-day" } },
    ["By when: within 10 school days, counted from when this is reached: “Ten days”."],
  ],
  [
    "more time",
    { ...meet, extension: { within: 14, unit: "calendar-day", onRequestOf: "guardian" } },
    ["More time: up to 14 calendar days more. Who can ask for it: parent or guardian."],
  ],
  [
    "needless",
    { ...meet, unless: "heard-from-guardian" },
    ["It is not needed if the parent or guardian has told the school why."],
  ],
])("a task with %s", (_, duty, lines) => {
  const tenth = ruleOf(when, { id: "tenth-day", title: "Ten days" });
  const rule = told({ duties: [duty] }, [tenth]);
  const start = rule.indexOf("- **Meet the family**");
  expect(rule[start - 1]).toBe("What the school must do:");
  expect(rule.slice(start + 1, -1)).toEqual(lines.map((line) => `  - ${line}`));
});

test("a task after another task of the same rule names it", () => {
  const then: Duty = {
    id: "plan",
    action: "Make a plan",
    due: { within: 10, unit: "calendar-day", from: "meet-family" },
  };
  expect(told({ duties: [meet, then] })).toContain(
    "  - By when: within 10 calendar days, counted from when this is done: Meet the family.",
  );
});

test("how marks become days", () => {
  const counting = (rules: object): string[] =>
    sectionOf(describePolicy(policyOf([], { counting: rules })), "How days are counted");
  expect(counting({})).toEqual([
    "- A day counts as missed only if all of it is missed. A rule that counts parts of days says so.",
    "- Time that no one has coded is not called unexcused.",
  ]);
  expect(
    counting({
      presentShare: 0.5,
      instructionCountsAsPresent: true,
      unknownCountsAs: "unexcused",
      halfDay: { oneFrom: 0.125, twoFrom: 0.5 },
      minimumMembership: 20,
    }),
  ).toEqual([
    "- A day counts as a day at school if the student is there for 50% of it or more. If not, the whole day counts as missed.",
    "- If 12.5% of a day or more is missed, it counts as one half day. From 50% on it counts as two.",
    "- Time that is taught by the school in some other place counts as time at school.",
    "- Time that no one has coded counts as unexcused time.",
    "- No one is called chronically absent before 20 school days on the school's roll.",
  ]);
});

test("rights come from the duties and determinations of all rules, each once", () => {
  const duty: Duty = {
    ...meet,
    language: "home",
    offers: 3,
    extension: { within: 1, unit: "school-day", onRequestOf: "x" },
  };
  const rules = [
    ruleOf(when, { id: "a", requires: ["willful"], duties: [duty] }),
    ruleOf(when, { id: "b", requires: ["willful"], duties: [{ ...duty, offers: 2, language: "home-and-english" }] }),
  ];
  expect(sectionOf(describePolicy(policyOf(rules)), "What you can count on")).toEqual([
    "- A count is never a verdict. It only tells the school when to act.",
    "- These things are for people to decide, not for a count: whether the student stayed away on purpose.",
    "- Where it says so below, the school writes to you in your home language.",
    "- Where it says so below, the school writes to you in your home language and in English.",
    "- Where it says so below, you can choose from at least 2 dates.",
    "- Where it says so below, you can ask for more time.",
    "- With each rule you find what the school must do, for whom and by when.",
  ]);
  expect(sectionOf(describePolicy(policyOf([])), "What you can count on")).toEqual([
    "- A count is never a verdict. It only tells the school when to act.",
  ]);
});
