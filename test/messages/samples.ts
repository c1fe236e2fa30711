import type {
  DecisionMessages,
  FormMessages,
  HandbookMessages,
  LanguageMessages,
  Messages,
  NoticeMessages,
  Section,
} from "../../src/index.js";

/** Arguments for every function of a section; a new one does not compile until it has some. */
type Calls<Section> = {
  readonly [
    Name in keyof Section as Section[Name] extends (...given: never[]) => unknown ? Name : never
  ]: Section[Name] extends (...given: infer Given) => unknown ? readonly Readonly<Given>[] : never;
};

const rule = { title: "Title", citation: "Code §1", verified: true, since: "2025-09-09" };
const duty = { action: "Act", openedOn: "2025-09-09" };
const attendance = {
  asOf: "2025-10-15",
  daysInMembership: 31,
  daysAbsent: 6,
  daysUnexcused: 5,
  daysUnknown: 1,
  absenceRate: 6 / 31,
};
const atLeast = (number: number) => ({ comparison: "atLeast", numbers: [number] }) as const;
const between = { comparison: "between", numbers: [2, 6] } as const;
const days = [{ unit: "day" }] as const;
const windows = [
  "school-year",
  "enrollment",
  "calendar-month",
  "quarter",
  "trimester",
  "semester",
  "marking-period",
  "school-month",
  { last: 1, unit: "school-day", clipped: false },
  { last: 90, unit: "calendar-day", clipped: false },
  { last: 4, unit: "week", clipped: false },
  { last: 6, unit: "month", clipped: true },
] as const;
const units = [
  days,
  [{ unit: "day-equivalent" }],
  [{ unit: "half-day" }],
  [{ unit: "hour" }],
  [{ unit: "period" }],
  [{ unit: "tardy" }],
  [{ unit: "occasion", minutes: 30 }],
  [{ unit: "partial-day", periods: 2 }],
  [{ unit: "partial-day", minutes: 1 }],
  [{ unit: "partial-day" }],
  [{ unit: "day" }, { unit: "tardy" }],
] as const;

const language: Calls<LanguageMessages> = {
  date: [["2025-09-09"]],
  dates: [[["2025-09-09"]], [["2025-09-09", "2025-12-01", "2026-01-02"]]],
  dayOfYear: [[9, 1]],
  list: [[["one", "two", "three"]]],
  either: [[["one", "two", "three"]]],
  sentences: [[["One.", "Two."]]],
  number: [[0.5]],
  amount: (
    ["day", "day-equivalent", "half-day", "hour", "period", "tardy", "occasion", "partial-day", "time"] as const
  ).flatMap((unit) => [1, 2].map((amount) => [unit, amount] as const)),
  share: [[0.109], [0.0125, 4]],
  comparison: [
    ["atLeast", ["5"]],
    ["moreThan", ["5"]],
    ["atMost", ["5"]],
    ["lessThan", ["5"]],
    ["between", ["5", "9"]],
  ],
  quote: [["Title"]],
  quotedIn: [["en"], ["fr"]],
  name: [["willful"], ["guardian"]],
  termDates: [["quarter"], ["trimester"], ["semester"], ["marking-period"], ["school-month"]],
};

const decision: Calls<DecisionMessages> = {
  attendance: [
    [attendance],
    [{ asOf: "2025-08-01", daysInMembership: 0, daysAbsent: 0, daysUnexcused: 0, daysUnknown: 0 }],
  ],
  tier: [[2]],
  met: [[rule], [{ ...rule, verified: false, occurrences: ["2025-09-09", "2025-09-10"] }]],
  undetermined: [[{ ...rule, needs: ["x", "y"] }]],
  counted: [
    [{ observed: "5", asked: "5", from: "2025-09-02", until: "2025-10-08", dates: ["2025-09-03"] }],
    [{ observed: "0", asked: "5", dates: [] }],
  ],
  leftOut: ["excusal", "kind", "reason", "instructed", "too-little-missed", "outside-window"].map((because) => [
    { because, dates: ["2025-09-17"] },
  ]),
  duty: ["open", "overdue", "waiting"].map((status) => [{ ...duty, dueOn: "2025-09-16", status }]),
  duties: [
    [{ ...duty, dueOn: "2025-09-16", status: "open", times: 3, overdue: 2 }],
    [{ ...duty, status: "open", times: 3, overdue: 0 }],
  ],
  distance: [[{ title: "Title", remaining: 1 }], [{ title: "Title", remaining: 4 }]],
};

const handbook: Calls<HandbookMessages> = {
  madeFrom: [["1.0.0"]],
  inForce: [[{ from: "2025-07-01", until: "2026-06-30" }]],
  peopleDecide: [[["x"]]],
  choiceOfDates: [[2]],
  count: [
    ...windows.map((within) => [{ units: days, within, ...atLeast(5) }] as const),
    ...units.flatMap((list) =>
      [1, 5].map((number) => [{ units: list, within: "school-year", ...atLeast(number) }] as const),
    ),
    [{ units: days, within: "school-year", ...between }],
  ],
  perMonth: [[{ units: days, number: 2 }]],
  share: (["membership", "window-days", 180] as const).flatMap((of) => [
    [{ units: days, within: "school-year", of, ...atLeast(0.1) }] as const,
    [{ units: [{ unit: "hour" }], within: "school-year", of, comparison: "between", numbers: [0.05, 0.1] }] as const,
  ]),
  consecutive: [
    [{ units: days, acrossExcused: false, ...atLeast(10) }],
    [{ units: days, acrossExcused: true, ...atLeast(10) }],
  ],
  reached: [[{ title: "“Title”", within: "school-year", ...atLeast(2) }]],
  fact: [[{ name: "x", asked: "5" }]],
  factIs: [[{ name: "x", value: true }], [{ name: "x", value: false }], [{ name: "x", value: "y" }]],
  inGrades: [[["PK", "KG", "1", "UG", ["7", "12"]]]],
  onlyExcusal: [[["excused"]], [["unexcused", "unknown"]]],
  onlyKinds: [[["absent", "tardy", "early-departure"]]],
  exceptReasons: [[["x", "y"]]],
  forGrades: [[[["KG", "6"]]]],
  forAges: [[between], [{ ...between, on: "x" }]],
  afterDays: [[20]],
  requires: [[["x"]]],
  leadsTo: [[{ tier: 2, title: "x" }], [{ tier: 2 }]],
  status: [["x"]],
  dutyFor: [[["x"]]],
  dutyBy: [["x"]],
  dutyOffers: [[2]],
  due: [
    [{ within: 0, unit: "school-day", before: false }],
    [{ within: 0, unit: "school-day", before: true }],
    [{ within: 1, unit: "school-day", before: true }],
    [{ within: 10, unit: "calendar-day", before: true }],
    [{ within: 10, unit: "school-day", before: false, after: { what: "duty", title: "x" } }],
    [{ within: 10, unit: "school-day", before: false, after: { what: "rule", title: "x" } }],
  ],
  extension: [[{ within: 14, unit: "calendar-day", onRequestOf: "x" }]],
  notNeededIf: [["x"]],
  tierTitle: [[{ tier: 1, title: "x" }]],
  presentShare: [[0.5]],
  uncoded: [[], ["unexcused"]],
  halfDays: [[{ oneFrom: 0.5, twoFrom: 1 }]],
  minimumMembership: [[20]],
  source: [[3]],
};

const form: Calls<FormMessages> = {
  offScale: [[{ least: "1", greatest: "4" }]],
  tooLong: [[2000]],
  answered: [[{ answered: 1, asked: 70 }]],
};

const student = "S. One";
const notice: Calls<NoticeMessages> = {
  greeting: [[{ student, toStudent: true }], [{ student, toStudent: false }]],
  glad: [[{ student, school: "North" }]],
  absentOn: [[{ student, dates: ["2025-09-03"] }], [{ student, dates: ["2025-09-03", "2026-01-05"] }]],
  missed: [[{ student, asOf: "2025-10-15", daysAbsent: "6", daysInMembership: "31" }]],
  meeting: [[{ dates: ["2025-10-20", "2025-10-22"] }]],
  moreTime: [
    [{ days: 14, unit: "calendar-day" }],
    [{ days: 1, unit: "school-day" }],
    [{ days: 2, unit: "school-day" }],
  ],
  call: [[{ name: "Ms. Lee", role: "counselor", phone: "555-0100" }], [{ name: "Ms. Lee", phone: "555-0100" }]],
  source: [["Code §1"]],
};

/** Samples by section. */
const sections: Readonly<Record<Section, Record<string, readonly (readonly unknown[])[]>>> = {
  handbook,
  form,
  notice,
};

/** Every sentence of a catalogue, by its name: each function called with every sample, each table and text as it is. */
export function sentencesOf(catalogue: Messages): ReadonlyMap<string, readonly string[]> {
  const calls: Record<string, readonly (readonly unknown[])[]> = { ...language, ...decision };
  const top = Object.entries(calls).map(([name, samples]) => [name, call(catalogue, name, samples)] as const);
  const inner = (Object.keys(sections) as Section[]).flatMap((section) =>
    Object.entries(catalogue[section]).map(([name, value]) => {
      const samples = sections[section][name] ?? [];
      const said = typeof value === "function" ? call(catalogue[section], name, samples) : texts(value);
      return [`${section}.${name}`, said] as const;
    }),
  );
  return new Map([...top, ...inner]);
}

function call(section: object, name: string, samples: readonly (readonly unknown[])[]): string[] {
  const write = (section as Record<string, (...given: unknown[]) => string>)[name];
  return samples.map((given) => write?.(...given) ?? "");
}

function texts(value: unknown): string[] {
  return typeof value === "string" ? [value] : Object.values(value as Record<string, string>);
}
