import { expect, test } from "vitest";
import { describePolicy, type Condition, type Unit, type Window } from "../../../src/index.js";
import { policyOf, ruleOf } from "../../support/policies.js";
import { sectionOf } from "./pages.js";

/** The lines of a condition, as the page tells them. */
function told(when: Condition, locale = "en"): string[] {
  const page = describePolicy(policyOf([ruleOf(when)]), { locale });
  const title = locale === "en" ? "A rule" : "“A rule”";
  return sectionOf(page, title).filter((line) => /^ *- /.test(line));
}

const counts = "It counts whether it is excused or not.";

test.each<[Unit, string, string]>([
  ["day", "1 day missed", "5 days missed"],
  ["day-equivalent", "1 full day of missed time", "5 full days of missed time"],
  ["half-day", "1 half day missed", "5 half days missed"],
  ["hour", "1 hour missed", "5 hours missed"],
  ["period", "1 class period missed", "5 class periods missed"],
  ["tardy", "1 day with a late start", "5 days with a late start"],
  [
    { occasionOver: { minutes: 30 } },
    "1 absence of more than 30 minutes (a whole day is one)",
    "5 absences of more than 30 minutes (a whole day is one)",
  ],
  [
    { dayMissing: { periods: 2 } },
    "1 day with at least 2 class periods missed",
    "5 days with at least 2 class periods missed",
  ],
  [{ dayMissing: { minutes: 1 } }, "1 day with at least 1 minute missed", "5 days with at least 1 minute missed"],
  [{ dayMissing: "any-part" }, "1 day missed in whole or in part", "5 days missed in whole or in part"],
])("the unit %j", (count, one, five) => {
  expect(told({ count, within: "school-year", atLeast: 1 })).toEqual([
    `- At least ${one} in the school year. ${counts}`,
  ]);
  expect(told({ count, within: "school-year", atLeast: 5 })).toEqual([
    `- At least ${five} in the school year. ${counts}`,
  ]);
});

test("several units are kinds of days", () => {
  expect(told({ count: ["day", "tardy"], within: "school-year", atLeast: 3 })).toEqual([
    `- At least 3 days with one of these: day missed or day with a late start in the school year. ${counts}`,
  ]);
});

test.each<[Window, string]>([
  ["school-year", "in the school year"],
  ["enrollment", "in the school year since the student joined the school"],
  ["calendar-month", "in one calendar month"],
  [{ term: "quarter" }, "in one quarter"],
  [{ term: "trimester" }, "in one trimester"],
  [{ term: "semester" }, "in one semester"],
  [{ term: "marking-period" }, "in one marking period"],
  [{ term: "school-month" }, "in one school month"],
  [{ last: 1, unit: "school-day" }, "on the school day itself"],
  [{ last: 1, unit: "calendar-day" }, "on one calendar day"],
  [{ last: 180, unit: "school-day" }, "in the last 180 school days"],
  [{ last: 90, unit: "calendar-day" }, "in the last 90 calendar days"],
  [{ last: 4, unit: "week" }, "in the last 4 weeks"],
  [{ last: 6, unit: "month", clip: "school-year" }, "in the last 6 months of the school year"],
])("the window %j", (within, words) => {
  expect(told({ count: "day", within, atLeast: 3 })).toEqual([`- At least 3 days missed ${words}. ${counts}`]);
});

test.each([
  [{ atLeast: 4.5 }, "At least 4.5 days"],
  [{ moreThan: 8 }, "More than 8 days"],
  [{ atMost: 3 }, "At most 3 days"],
  [{ lessThan: 1 }, "Less than 1 day"],
  [{ between: [2, 6] as const }, "From 2 to 6 days"],
])("the comparison %j", (comparison, words) => {
  const missed = words.replace(/days?$/, (noun) => `${noun} missed`);
  expect(told({ count: "day", within: "school-year", ...comparison })).toEqual([
    `- ${missed} in the school year. ${counts}`,
  ]);
});

test.each<[string, object, string]>([
  ["unexcused", { excusal: ["unexcused"] }, "Only unexcused time counts."],
  [
    "unexcused or not coded",
    { excusal: ["unexcused", "unknown"] },
    "Only unexcused time or time that no one has coded yet counts.",
  ],
  ["all three", { excusal: ["unexcused", "unknown", "excused"] }, counts],
  ["none", { excusal: [] }, "But no absence counts here."],
  ["presence alone", { kinds: ["present"] }, "But no absence counts here."],
  ["kinds", { kinds: ["absent", "tardy", "present"] }, `${counts} Only absences and late starts count.`],
  [
    "reasons",
    { exceptReasons: ["medical", "snowDay"] },
    `${counts} This does not count: time missed for medical reasons or snow day.`,
  ],
])("the filter: %s", (_, filter, words) => {
  expect(told({ count: "day", within: "school-year", ...filter, atLeast: 3 })).toEqual([
    `- At least 3 days missed in the school year. ${words}`,
  ]);
});

test("a pace is told as a sum", () => {
  expect(told({ count: "day", within: "school-year", atLeastPerMonth: 2 })).toEqual([
    `- In all, at least 2 days missed for each month since the student's first school day of the year. ${counts}`,
  ]);
});

test.each<[string, Condition, string]>([
  [
    "of the student's days so far",
    { share: "day", within: "enrollment", of: "membership", atLeast: 0.1 },
    "Days missed make up at least 10% of the student's school days so far, in the school year since the student joined the school.",
  ],
  [
    "of all days of the window",
    { share: { dayMissing: "any-part" }, within: { term: "semester" }, of: "window-days", moreThan: 0.2 },
    "Days missed in whole or in part make up more than 20% of all school days, past and still to come, in one semester.",
  ],
  [
    "of a number",
    { share: "day", within: "school-year", of: 180, between: [0.0125, 0.05] },
    "Days missed make up from 1.25% to 5% of 180 days, in the school year.",
  ],
  [
    "of time",
    { share: "hour", within: "calendar-month", of: "membership", atLeast: 0.1 },
    "Hours missed make up at least 10% of the student's school time so far, in one calendar month.",
  ],
])("a share %s", (_, when, words) => {
  expect(told(when)).toEqual([`- ${words} ${counts}`]);
});

test("a run, with what breaks it and what does not", () => {
  expect(told({ consecutive: "day", atLeast: 10 })).toEqual([
    `- At least 10 days missed, in a row. A school day in between that does not count breaks the row. ${counts}`,
  ]);
  expect(told({ consecutive: "hour", across: ["excused"], excusal: ["unexcused"], atLeast: 30 })).toEqual([
    "- At least 30 hours missed, in a row. Excused days in between do not break the row. Only unexcused time counts.",
  ]);
});

test("another rule is named by its title", () => {
  const first = ruleOf({ grades: ["01"] }, { id: "first-rule", title: "The first step" });
  const again = ruleOf({ reached: "first-rule", within: "calendar-month", moreThan: 1 }, { title: "Again" });
  expect(sectionOf(describePolicy(policyOf([first, again])), "Again")).toContain(
    "- “The first step” was reached more than 1 time in one calendar month.",
  );
});

test.each<[Condition, string]>([
  [{ fact: "priorYearAbsenceRate", atLeast: 0.1 }, "The share of the year before that was missed: at least 10%."],
  [
    { fact: "priorYearAbsenceRate", between: [0.05, 0.1] },
    "The share of the year before that was missed: from 5% to 10%.",
  ],
  [{ fact: "completedGrade", lessThan: 6 }, "The last grade completed: less than 6."],
  [{ fact: "notRespondingToTier2", equals: true }, "Whether attendance is no better with the support of tier 2: yes."],
  [{ fact: "livesInFosterCare", equals: false }, "Lives in foster care: no."],
  [{ fact: "homeStatus", equals: "in-temporary-housing" }, "Home status: in temporary housing."],
  [{ fact: "IEPGoalsMet", moreThan: 2 }, "IEP goals met: more than 2."],
])("the fact %j", (when, words) => {
  expect(told(when)).toEqual([`- ${words}`]);
});

test.each<[string[], string]>([
  [["K", "1", "2", "03"], "kindergarten to grade 3"],
  [["12", "11"], "grade 11 or grade 12"],
  [["PK", "KG", "07", "8", "09", "UG"], "pre-kindergarten, kindergarten, grade 7 to grade 9 or grade UG"],
])("the grades %j", (grades, words) => {
  expect(told({ grades })).toEqual([`- The student is in ${words}.`]);
});

test("all, any and not are lists inside lists", () => {
  const day = { count: "day", within: "school-year", excusal: ["unexcused"], atLeast: 3 } as const;
  expect(told({ all: [{ grades: ["01"] }, { any: [day, { not: { grades: ["KG"] } }] }] })).toEqual([
    "- All of these are true:",
    "  - The student is in grade 1.",
    "  - At least one of these is true:",
    "    - At least 3 days missed in the school year. Only unexcused time counts.",
    "    - This is not true:",
    "      - The student is in kindergarten.",
  ]);
});

test.each([
  [
    "es",
    "- Más de 8 días de ausencia en un cuarto del año escolar (quarter). Solo cuenta el tiempo sin justificación.",
  ],
  ["pt", "- Mais de 8 dias de falta em um quarto do ano letivo (quarter). Só conta o tempo sem justificativa."],
  ["ht", "- Plis pase 8 jou absans nan yon ka ane lekòl (quarter). Se sèlman tan ki pa jistifye ki konte."],
  ["kea", "- Más di 8 dia di falta na un kuartu di anu letivu (quarter). Só ta konta tenpu sen justifikason."],
  ["zh", "- 在一个四分之一学年（quarter）内，缺课超过8天。只计算无正当理由的缺课。"],
  ["vi", "- Hơn 8 ngày nghỉ học trong một phần tư năm học (quarter). Chỉ tính thời gian nghỉ không phép."],
])("more than eight unexcused days in a quarter in %s", (locale, words) => {
  const when = { count: "day", within: { term: "quarter" }, excusal: ["unexcused"], moreThan: 8 } as const;
  expect(told(when, locale)).toEqual([words]);
});
