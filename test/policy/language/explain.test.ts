import { describe, expect, test } from "vitest";
import { buildCalendar, compilePolicy, createRegister, decide, explain, presets } from "../../../src/index.js";
import type { Decision, Rule } from "../../../src/index.js";
import { decisionBy, ruleOf } from "../../support/policies.js";
import { absent, absentOn, enrolled } from "../../support/students.js";
import { thrownBy } from "../../support/thrown.js";

const unexcused = { excusal: ["unexcused"] } as const;
const authority = { citation: "M.G.L. c.76, §1B", kind: "statute", verified: true } as const;
const rules: Rule[] = [
  ruleOf(
    { count: "day", within: "school-year", ...unexcused, atLeast: 3 },
    {
      id: "three",
      title: "Three unexcused days",
      holds: "once-reached",
      authority,
      duties: [{ id: "meet", action: "Meet the guardian", due: { within: 5, unit: "school-day" } }],
    },
  ),
  ruleOf(
    { count: "day", within: "school-year", ...unexcused, moreThan: 8 },
    { id: "truant", title: "Habitually truant", requires: ["willful"], holds: "once-reached" },
  ),
  ruleOf({ fact: "priorYearAbsenceRate", atLeast: 0.1 }, { id: "prior", title: "Absent last year" }),
];
const decision = decisionBy(rules, {
  asOf: "2025-09-12",
  marks: [...absentOn("2025-09-02", "2025-09-04", "2025-09-09"), absent("2025-09-05", { excusal: "excused" })],
});

/** A date as ISO, or as English writes it. */
function dateIn(text: string, iso: string): boolean {
  const [, month = "", day = ""] = /^2025-(\d\d)-(\d\d)$/.exec(iso) ?? [];
  const name =
    ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"][Number(month) - 1] ?? "";
  return text.includes(iso) || new RegExp(`(${name}[a-z]*\\.? ${Number(day)}\\b|\\b${Number(day)} ${name})`).test(text);
}

describe("a decision explained in English", () => {
  const lines = explain(decision);
  const text = lines.join("\n");

  test("is lines of text", () => {
    expect(lines.length).toBeGreaterThanOrEqual(3);
    for (const line of lines) expect(line).toMatch(/\S/);
    expect(text).not.toMatch(/undefined|NaN|\[object|\{|\}/);
  });

  test.each<[string, RegExp]>([
    ["the tier", /tier[^.]* 2\b/i],
    ["the statute", /M\.G\.L\. c\.76, §1B/],
    ["the rule", /Three unexcused days/],
    ["the threshold", /\b3\b/],
    ["the duty", /Meet the guardian/],
    ["the rule that is next", /Habitually truant/],
    ["what is missing, in words", /the share of the year before that was missed/],
    ["the distance to the next: more than 8 after 3 are 6 more", /\b6\b/],
  ])("names %s", (_, expected) => {
    expect(text).toMatch(expected);
  });

  test.each<[string, string]>([
    ["the first day counted", "2025-09-02"],
    ["the second day counted", "2025-09-04"],
    ["the third day counted, on which it was reached", "2025-09-09"],
    ["the day left out because it was excused", "2025-09-05"],
    ["the day the duty is due: five school days after Tuesday, 2025-09-09", "2025-09-16"],
  ])("names %s", (_, date) => {
    expect(dateIn(text, date)).toBe(true);
  });

  test("is the same when English is asked for", () => {
    expect(explain(decision, { locale: "en" })).toEqual(lines);
  });

  test("is the same of a decision that went through JSON", () => {
    expect(explain(JSON.parse(JSON.stringify(decision)) as Decision)).toEqual(lines);
  });
});

test("a decision without traces is explained without its days", () => {
  const { asOf } = decision;
  const lines = explain(
    decisionBy(rules, { asOf, marks: absentOn("2025-09-02", "2025-09-04", "2025-09-09"), traces: false }),
  );
  expect(lines.join("\n")).toContain("M.G.L. c.76, §1B");
});

test("rules of every kind of condition are explained in whole sentences", () => {
  const every: Rule[] = [
    ruleOf({ fact: "rate", atLeast: 0.1 }, { id: "fact", title: "By a fact" }),
    ruleOf({ fact: "status", equals: "open" }, { id: "equals", title: "By a word" }),
    ruleOf({ grades: ["04"] }, { id: "grades", title: "By a grade" }),
    ruleOf({ not: { count: "day", within: "school-year", atLeast: 9 } }, { id: "not", title: "By what is not" }),
    ruleOf({ consecutive: "day", atLeast: 2 }, { id: "run", title: "By a run", holds: "each-time" }),
    ruleOf(
      { share: "hour", within: "calendar-month", of: "membership", between: [0, 1] },
      { id: "share", title: "By a share" },
    ),
    ruleOf(
      {
        all: [
          { reached: "run", atLeast: 1 },
          { count: ["day", "tardy"], within: "enrollment", atLeastPerMonth: 1 },
        ],
      },
      { id: "reached", title: "By another" },
    ),
  ];
  const lines = explain(
    decisionBy(every, {
      asOf: "2025-09-12",
      marks: absentOn("2025-09-02", "2025-09-03"),
      enrollments: [enrolled({ gradeLevel: "04" })],
      facts: { rate: 0.2, status: "open" },
    }),
  );
  const text = lines.join("\n");
  for (const { title } of every) expect(text).toContain(title);
  expect(text).not.toMatch(/undefined|null|NaN|Infinity|\[object|[{}]/);
});

test("a student without a mark has an explanation", () => {
  expect(explain(decisionBy(rules, { asOf: "2025-09-12" })).join("\n")).toMatch(/tier[^.]* 1\b/i);
  expect(explain(decisionBy([], { asOf: "2025-08-01" })).length).toBeGreaterThan(0);
});

test.each(["xx", "", "constructor", "__proto__", "english"])("a locale without a catalogue is misuse: %j", (locale) => {
  expect(thrownBy(() => explain(decision, { locale })).code).toBe("unknown-locale");
});

test("what cannot be counted for want of a term is not said to be counted", () => {
  // The calendar has no school months, so only the year's 72 hours could settle it. Two whole days of six hours are 12.
  const calendar = buildCalendar({
    id: "main",
    schoolYear: "2025-26",
    firstDay: "2025-09-02",
    lastDay: "2025-12-19",
    minutesPerDay: 360,
  });
  const { register } = createRegister({
    calendars: [calendar],
    enrollments: [{ studentId: "s1", schoolId: "north", entryDate: "2025-09-02" }],
    marks: ["2025-09-08", "2025-09-10"].map((date) => ({
      studentId: "s1",
      date,
      kind: "absent" as const,
      excusal: "unexcused" as const,
    })),
  });
  const told = explain(decide(compilePolicy(presets["us-oh"]!), register, "s1", { asOf: "2025-10-10" }));
  expect(told.filter((sentence) => sentence.includes("the dates of the school month"))).toHaveLength(2);
  expect(told.filter((sentence) => sentence.includes("Counted"))).toEqual([]);
});
