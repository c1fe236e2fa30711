import { expect, test } from "vitest";
import { testPolicy } from "../../../src/index.js";
import type { PolicyCase } from "../../../src/index.js";
import { policyOf, ruleOf } from "../../support/policies.js";
import { thrownBy } from "../../support/thrown.js";

const policy = policyOf([
  ruleOf({ count: "day", within: "school-year", atLeast: 1 }, { id: "one", duties: [{ id: "call", action: "Call" }] }),
]);
const plan = { id: "main", schoolYear: "2025-26", firstDay: "2025-09-01", lastDay: "2025-09-12" };
const absent = { kind: "absent" } as const;
const inCase = (...path: (string | number)[]) => ["cases", 1, ...path];

function refusal(given: unknown, options: unknown = { calendars: [plan] }) {
  const fine: PolicyCase = { title: "fine", expect: { one: "not-met" }, calendars: [plan] };
  const { code, path, message } = thrownBy(() => testPolicy(policy, [fine, given as PolicyCase], options as never));
  return { code, path, message };
}

test.each<[string, string, (string | number)[], unknown]>([
  ["is none", "invalid-case", inCase(), null],
  ["is a list", "invalid-case", inCase(), []],
  ["has no title", "invalid-case", inCase("title"), { expect: {} }],
  ["has a misspelt key", "invalid-case", inCase("mark"), { title: "t", mark: [], expect: { one: "met" } }],
  ["expects nothing", "invalid-case", inCase("expect"), { title: "t", expect: {} }],
  ["has no expectations at all", "invalid-case", inCase("expect"), { title: "t" }],
  ["has facts that are none", "invalid-case", inCase("facts"), { title: "t", facts: null, expect: { one: "met" } }],
  ["has an unknown way of days", "invalid-case", inCase("days"), { title: "t", days: "daily", expect: { one: "met" } }],
  ["expects an unknown result", "invalid-case", inCase("expect", "one"), { title: "t", expect: { one: "yes" } }],
  ["expects null", "invalid-case", inCase("expect", "one"), { title: "t", expect: { one: null } }],
  ["expects no result", "invalid-case", inCase("expect", "one", "result"), { title: "t", expect: { one: {} } }],
  [
    "misspells what it expects",
    "invalid-case",
    inCase("expect", "one", "reached"),
    { title: "t", expect: { one: { result: "met", reached: "2025-09-02" } } },
  ],
  [
    "expects dates that are no list",
    "invalid-case",
    inCase("expect", "one", "counted"),
    { title: "t", expect: { one: { result: "met", counted: "2025-09-02" } } },
  ],
  ["names no rule", "unknown-rule", inCase("expect", "two"), { title: "t", expect: { two: "met" } }],
  [
    "names the prototype",
    "unknown-rule",
    inCase("expect", "__proto__"),
    { title: "t", expect: JSON.parse('{ "__proto__": "met" }') },
  ],
  [
    "names no duty",
    "unknown-duty",
    inCase("expect", "one", "duties", 0, "dutyId"),
    { title: "t", expect: { one: { result: "met", duties: [{ dutyId: "write" }] } } },
  ],
  [
    "has a mark on no school day",
    "invalid-case",
    inCase("marks", 0, "date"),
    { title: "t", marks: [{ ...absent, date: "2025-09-06" }], expect: { one: "met" } },
  ],
  [
    "has one of several dates outside the calendar",
    "invalid-case",
    inCase("marks", 1, "dates", 1),
    {
      title: "t",
      marks: [
        { ...absent, dates: ["2025-09-01", "2025-09-02"] },
        { ...absent, dates: ["2025-09-03", "2025-10-01"] },
      ],
      expect: { one: "met" },
    },
  ],
  [
    "has a mark of no kind",
    "invalid-case",
    inCase("marks", 1, "kind"),
    {
      title: "t",
      marks: [
        { ...absent, dates: ["2025-09-01", "2025-09-02"] },
        { kind: "gone", dates: ["2025-09-03"] },
      ],
      expect: { one: "met" },
    },
  ],
  [
    "misses more than the whole",
    "invalid-case",
    inCase("marks", 0, "missed"),
    { title: "t", marks: [{ ...absent, date: "2025-09-01", missed: { share: 2 } }], expect: { one: "met" } },
  ],
  [
    "has a mark with no date",
    "invalid-case",
    inCase("marks", 0),
    { title: "t", marks: [absent], expect: { one: "met" } },
  ],
  [
    "has a mark with both",
    "invalid-case",
    inCase("marks", 0),
    { title: "t", marks: [{ ...absent, date: "2025-09-01", dates: [] }], expect: { one: "met" } },
  ],
  ["has a mark that is none", "invalid-case", inCase("marks", 0), { title: "t", marks: [1], expect: { one: "met" } }],
  [
    "has an enrollment of another calendar",
    "invalid-case",
    inCase("enrollments", 0, "calendarId"),
    {
      title: "t",
      enrollments: [{ schoolId: "n", entryDate: "2025-09-01", calendarId: "none" }],
      expect: { one: "met" },
    },
  ],
  [
    "has an enrollment that is none",
    "invalid-case",
    inCase("enrollments", 0),
    { title: "t", enrollments: [null], expect: { one: "met" } },
  ],
  ["is decided on no date", "invalid-date", inCase("asOf"), { title: "t", asOf: "9/12/2025", expect: { one: "met" } }],
  ["is known on no date", "invalid-date", inCase("knownOn"), { title: "t", knownOn: "soon", expect: { one: "met" } }],
  [
    "has a fact that is no number",
    "invalid-fact",
    inCase("facts"),
    { title: "t", facts: { rate: Number.NaN }, expect: { one: "met" } },
  ],
  ["has no calendar", "invalid-case", inCase("calendars"), { title: "t", calendars: [], expect: { one: "met" } }],
  [
    "has a calendar that is none",
    "invalid-case",
    inCase("calendars", 0),
    { title: "t", calendars: [null], expect: { one: "met" } },
  ],
  [
    "has a year that ends before it begins",
    "invalid-calendar",
    inCase("calendars", 0, "lastDay"),
    { title: "t", calendars: [{ ...plan, lastDay: "2025-08-01" }], expect: { one: "met" } },
  ],
])("a case that %s is refused with its place", (_, code, path, given) => {
  expect(refusal(given)).toMatchObject({ code, path });
});

test("the reason stays in the message, and no value does", () => {
  const marks = [{ ...absent, date: "2025-09-06" }];
  const { message } = refusal({ title: "t", marks, expect: { one: "met" } });
  expect(message).toBe("cases.1.marks.0.date: invalid case (no-school-day: no school is held on this date)");
  const year = refusal({ title: "t", calendars: [{ ...plan, lastDay: "2025-08-01" }], expect: { one: "met" } });
  expect(year.message).toMatch(/\(the year ends before it begins\)$/);
});

test("calendars in common are refused with their place", () => {
  const fine = { title: "t", expect: { one: "met" } };
  const calendars = [plan, { ...plan, id: "b", weekdays: [8] }];
  expect(refusal(fine, { calendars })).toMatchObject({
    code: "invalid-calendar",
    path: ["options", "calendars", 1, "weekdays", 0],
  });
  expect(refusal(fine, {})).toMatchObject({ code: "invalid-case", path: inCase("calendars") });
});

test("cases that are no list, and a policy that is none", () => {
  expect(thrownBy(() => testPolicy(policy, {} as never))).toMatchObject({ code: "invalid-case", path: ["cases"] });
  const broken = policyOf([ruleOf({ reached: "none", atLeast: 1 })]);
  expect(thrownBy(() => testPolicy(broken, []))).toMatchObject({
    code: "unknown-rule",
    path: ["rules", 0, "when", "reached"],
  });
});
