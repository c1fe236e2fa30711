import type {
  DayName,
  ExcusalName,
  GradeText,
  HandbookMessages,
  KindName,
  LastName,
  UnitText,
  WindowText,
} from "../types.js";
import { asked, capital, entry, isTime } from "../write.js";
import { language as say, terms } from "./language.js";

const units: Record<Exclude<UnitText["unit"], "occasion" | "partial-day">, readonly [one: string, more: string]> = {
  day: ["day missed", "days missed"],
  "day-equivalent": ["full day of missed time", "full days of missed time"],
  "half-day": ["half day missed", "half days missed"],
  hour: ["hour missed", "hours missed"],
  period: ["class period missed", "class periods missed"],
  tardy: ["day with a late start", "days with a late start"],
};

const lasts: Record<LastName, readonly [one: string, more: string]> = {
  "calendar-day": ["calendar day", "calendar days"],
  "school-day": ["school day", "school days"],
  week: ["week", "weeks"],
  month: ["month", "months"],
};

const excusals: Record<ExcusalName, string> = {
  excused: "excused time",
  unexcused: "unexcused time",
  unknown: "time that no one has coded yet",
};

const kinds: Record<KindName, string> = {
  absent: "absences",
  tardy: "late starts",
  "early-departure": "early departures",
};

const grades: Record<string, string> = { PK: "pre-kindergarten", KG: "kindergarten" };

export function handbook(): HandbookMessages {
  return {
    headings: {
      rights: "What you can count on",
      rules: "When the school must act",
      tiers: "Three levels of support",
      counting: "How days are counted",
      sources: "Where this is written",
    },
    madeFrom: (version) =>
      `This page is made from version ${version} of the policy. The school decides by the same text.`,
    inForce: ({ from, until }) =>
      `In force${from === undefined ? "" : ` from ${say.date(from)}`}${until === undefined ? "" : ` until ${say.date(until)}`}.`,

    noVerdict: "A count is never a verdict. It only tells the school when to act.",
    peopleDecide: (questions) => `These things are for people to decide, not for a count: ${say.list(questions)}.`,
    yourLanguage: {
      home: "Where it says so below, the school writes to you in your home language.",
      "home-and-english": "Where it says so below, the school writes to you in your home language and in English.",
    },
    choiceOfDates: (offers) =>
      `Where it says so below, you can choose from at least ${number(offers, ["date", "dates"])}.`,
    moreTime: "Where it says so below, you can ask for more time.",
    schoolActs: "With each rule you find what the school must do, for whom and by when.",

    when: "When:",
    conditions: {
      all: "All of these are true:",
      any: "At least one of these is true:",
      not: "This is not true:",
    },
    count: ({ units, within, ...count }) =>
      `${capital(asked(say, count, (value) => amount(units, value)))} ${inWindow(within)}.`,
    perMonth: ({ units, number }) =>
      `In all, at least ${amount(units, number)} for each month since the student's first school day of the year.`,
    share: ({ units, within, of, ...share }) =>
      `${capital(noun(units, 2))} make up ${asked(say, share, percent, percent)} of ${whole(of, units)}, ${inWindow(within)}.`,
    consecutive: ({ units, acrossExcused, ...run }) =>
      `${capital(asked(say, run, (value) => amount(units, value)))}, in a row. ${
        acrossExcused
          ? "Excused days in between do not break the row."
          : "A school day in between that does not count breaks the row."
      }`,
    reached: ({ title, within, ...reached }) =>
      `${title} was reached ${asked(say, reached, (value) => number(value, ["time", "times"]))} ${inWindow(within)}.`,
    fact: ({ name, asked }) => `${capital(name)}: ${asked}.`,
    factIs: ({ name, value }) => `${capital(name)}: ${typeof value === "string" ? value : value ? "yes" : "no"}.`,
    inGrades: (list) => `The student is in ${gradeList(list)}.`,
    onlyExcusal: (list) => `Only ${say.either(list.map((excusal) => excusals[excusal]))} counts.`,
    anyExcusal: "It counts whether it is excused or not.",
    nothing: "But no absence counts here.",
    onlyKinds: (list) => `Only ${say.list(list.map((kind) => kinds[kind]))} count.`,
    exceptReasons: (reasons) => `This does not count: time missed for ${say.either(reasons)}.`,

    holds: {
      "while-true": "It holds only as long as this is true.",
      "once-reached": "Once reached, it holds until the school year ends.",
      "each-time": "It starts anew on each day that counts.",
    },
    forGrades: (list) => `It is only for students in ${gradeList(list)}.`,
    forAges: ({ on, ...ages }) =>
      `It is only for students aged ${asked(say, ages, (value) => number(value, ["year", "years"]))}${
        on === undefined ? "" : ` on ${on} of the school year`
      }.`,
    afterDays: (days) => `It can start after ${number(days, lasts["school-day"])} on the school's roll.`,
    requires: (questions) => `The count alone does not decide it. People must first find out: ${say.list(questions)}.`,
    leadsTo: ({ tier, title }) => `Support: tier ${tier}${title === undefined ? "" : `, ${title}`}.`,
    status: (name) => `What it is called: ${name}.`,

    schoolMust: "What the school must do:",
    dutyFor: (recipients) => `For: ${say.list(recipients)}.`,
    dutyBy: (role) => `Who does it: ${role}.`,
    dutyLanguage: { home: "In your home language.", "home-and-english": "In your home language and in English." },
    dutyOffers: (offers) => `You can choose from at least ${number(offers, ["date", "dates"])}.`,
    due({ within, unit, before, after }) {
      const from =
        after === undefined
          ? ""
          : `, counted from when ${after.what === "duty" ? "this is done" : "this is reached"}: ${after.title}`;
      return `By when: ${dueDays(within, unit, before)}${from}.`;
    },
    extension: ({ within, unit, onRequestOf }) =>
      `More time: up to ${number(within, lasts[unit])} more. Who can ask for it: ${onRequestOf}.`,
    notNeededIf: (event) => `It is not needed if ${event}.`,

    tierTitle: ({ tier, title }) => `Tier ${tier}: ${title}`,

    presentShare: (share) =>
      `A day counts as a day at school if the student is there for ${percent(share)} of it or more. If not, the whole day counts as missed.`,
    wholeDays: "A day counts as missed only if all of it is missed. A rule that counts parts of days says so.",
    instruction: "Time that is taught by the school in some other place counts as time at school.",
    uncoded: (excusal) =>
      excusal === undefined
        ? "Time that no one has coded is not called unexcused."
        : `Time that no one has coded counts as ${excusals[excusal]}.`,
    halfDays: ({ oneFrom, twoFrom }) =>
      `If ${percent(oneFrom)} of a day or more is missed, it counts as one half day. From ${percent(twoFrom)} on it counts as two.`,
    minimumMembership: (days) =>
      `No one is called chronically absent before ${number(days, lasts["school-day"])} on the school's roll.`,

    source: (number) => `Source: number ${number} below.`,
    kinds: { statute: "a law", regulation: "a regulation", guidance: "guidance", local: "a local rule" },
    verified: { yes: "Checked at its source.", no: "Not verified: not all of it was found at its source." },
    noAdvice: "This page is not legal advice.",
  };
}

function number(value: number, [one, more]: readonly [one: string, more: string]): string {
  return `${say.number(value)} ${value === 1 ? one : more}`;
}

function percent(share: number): string {
  return say.share(share, 4);
}

function amount(units: readonly UnitText[], value: number): string {
  return `${say.number(value)} ${noun(units, value)}`;
}

function noun(list: readonly UnitText[], value: number): string {
  const [only] = list;
  if (list.length !== 1 || only === undefined)
    return `${value === 1 ? "day" : "days"} with one of these: ${say.either(list.map((unit) => noun([unit], 1)))}`;
  const day = value === 1 ? "day" : "days";
  if (only.unit === "occasion")
    return `${value === 1 ? "absence" : "absences"} of more than ${number(only.minutes, ["minute", "minutes"])} (a whole day is one)`;
  if (only.unit !== "partial-day") return units[only.unit][value === 1 ? 0 : 1];
  if (only.periods !== undefined)
    return `${day} with at least ${number(only.periods, ["class period", "class periods"])} missed`;
  if (only.minutes !== undefined) return `${day} with at least ${number(only.minutes, ["minute", "minutes"])} missed`;
  return `${day} missed in whole or in part`;
}

function whole(of: "membership" | "window-days" | number, units: readonly UnitText[]): string {
  if (typeof of === "number") return say.amount(units[0]?.unit ?? "day", of);
  const what = isTime(units) ? "time" : "days";
  return of === "membership" ? `the student's school ${what} so far` : `all school ${what}, past and still to come`;
}

function inWindow(window: WindowText): string {
  if (window === "school-year") return "in the school year";
  if (window === "enrollment") return "in the school year since the student joined the school";
  if (window === "calendar-month") return "in one calendar month";
  if (typeof window === "string") return `in one ${terms[window]}`;
  if (window.last === 1 && window.unit === "school-day" && !window.clipped) return "on the school day itself";
  const days =
    window.last === 1 ? `one ${lasts[window.unit][0]}` : `the last ${number(window.last, lasts[window.unit])}`;
  return `${window.last === 1 ? "on" : "in"} ${days}${window.clipped ? " of the school year" : ""}`;
}

function dueDays(within: number, unit: DayName, before: boolean): string {
  if (within === 0) return before ? "before that day" : "on the same day";
  if (before && within === 1) return `before the next ${lasts[unit][0]}`;
  return `${before ? "before the end of" : "within"} ${number(within, lasts[unit])}`;
}

function gradeList(list: readonly GradeText[]): string {
  return say.either(
    list.map((grade) => (typeof grade === "string" ? name(grade) : `${name(grade[0])} to ${name(grade[1])}`)),
  );
}

function name(grade: string): string {
  return entry(grades, grade) ?? `grade ${grade}`;
}
