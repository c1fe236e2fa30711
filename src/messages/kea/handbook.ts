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

const units: Record<Exclude<UnitText["unit"], "occasion" | "partial-day">, string> = {
  day: "dia di falta",
  "day-equivalent": "dia interu di tenpu pirdidu",
  "half-day": "meiu dia di falta",
  hour: "óra di skóla pirdidu",
  period: "aula pirdidu",
  tardy: "dia ku atrazu",
};

const lasts: Record<LastName, string> = {
  "calendar-day": "dia di kalendáriu",
  "school-day": "dia di skóla",
  week: "simana",
  month: "mes",
};

const excusals: Record<ExcusalName, string> = {
  excused: "tenpu ku justifikason",
  unexcused: "tenpu sen justifikason",
  unknown: "tenpu ki ningen inda ka rejista se motivu",
};

const kinds: Record<KindName, string> = {
  absent: "falta",
  tardy: "atrazu",
  "early-departure": "saída antis di óra",
};

const grades: Record<string, string> = { PK: "pre-skolar", KG: "jardin" };

export function handbook(): HandbookMessages {
  return {
    headings: {
      rights: "Ku kuzé ki bu pode konta",
      rules: "Ki óra ki skóla ten ki aji",
      tiers: "Tres nível di apoiu",
      counting: "Modi ki ta kontadu kes dia",
      sources: "Undi ki es kuza sta skrebedu",
    },
    madeFrom: (version) => `Es pájina fazedu ku verson ${version} di regulamentu. Skóla ta disidi ku kel mésmu testu.`,
    inForce: ({ from, until }) =>
      `Na vigor${from === undefined ? "" : ` désdi ${say.date(from)}`}${until === undefined ? "" : ` ti ${say.date(until)}`}.`,

    noVerdict: "Un númeru nunka é un julgamentu. El ta fla skóla só ki óra ki el ten ki aji.",
    peopleDecide: (questions) => `Es kuza é pesoa ki ta disidi, é ka un númeru: ${say.list(questions)}.`,
    yourLanguage: {
      home: "Undi ki sta skrebedu li di baxu, skóla ta skrebe-bu na língua di bu kaza.",
      "home-and-english": "Undi ki sta skrebedu li di baxu, skóla ta skrebe-bu na língua di bu kaza y na inglês.",
    },
    choiceOfDates: (offers) =>
      `Undi ki sta skrebedu li di baxu, bu pode skodje entri pelu menus ${say.number(offers)} data.`,
    moreTime: "Undi ki sta skrebedu li di baxu, bu pode pidi más tenpu.",
    schoolActs: "Na kada régra sta skrebedu kuzé ki skóla ten ki faze, pa ken y na ki prazu.",

    when: "Ki óra:",
    conditions: {
      all: "Tudu es kuza é verdadi:",
      any: "Pelu menus un di es kuza é verdadi:",
      not: "Es kuza é ka verdadi:",
    },
    count: ({ units, within, ...count }) =>
      `${capital(asked(say, count, (value) => amount(units, value)))} ${inWindow(within)}.`,
    perMonth: ({ units, number }) =>
      `Na total, pelu menus ${amount(units, number)} pa kada mes désdi primeru dia di skóla di alunu na anu.`,
    share: ({ units, within, of, ...share }) =>
      `${capital(noun(units))}: ${asked(say, share, percent, percent)} di ${whole(of, units)}, ${inWindow(within)}.`,
    consecutive: ({ units, acrossExcused, ...run }) =>
      `${capital(asked(say, run, (value) => amount(units, value)))}, un tras di otu. ${
        acrossExcused
          ? "Dia ku justifikason na meiu ka ta korta kel séri."
          : "Un dia di skóla na meiu ki ka ta konta ta korta kel séri."
      }`,
    reached: ({ title, within, ...reached }) =>
      `Alunu txiga na ${title} ${asked(say, reached, (value) => `${say.number(value)} bes`)} ${inWindow(within)}.`,
    fact: ({ name, asked }) => `${capital(name)}: ${asked}.`,
    factIs: ({ name, value }) => `${capital(name)}: ${typeof value === "string" ? value : value ? "sin" : "nau"}.`,
    inGrades: (list) => `Alunu sta na un di es klasi: ${gradeList(list)}.`,
    onlyExcusal: (list) => `Só ta konta ${say.either(list.map((excusal) => excusals[excusal]))}.`,
    anyExcusal: "El ta konta ku justifikason o sen justifikason.",
    nothing: "Má ninhun falta ka ta konta li.",
    onlyKinds: (list) => `Só ta konta ${say.list(list.map((kind) => kinds[kind]))}.`,
    exceptReasons: (reasons) => `Ka ta konta: tenpu pirdidu pur ${say.either(reasons)}.`,

    holds: {
      "while-true": "El ta vale só nkuantu es kuza é verdadi.",
      "once-reached": "Dipos ki txigadu la, el ta vale ti fin di anu letivu.",
      "each-time": "El ta kumesa di novu na kada dia ki ta konta.",
    },
    forGrades: (list) => `É só pa alunu di es klasi: ${gradeList(list)}.`,
    forAges: ({ on, ...ages }) =>
      `É só pa alunu ku es idadi: ${asked(say, ages, (value) => `${say.number(value)} anu`)}${
        on === undefined ? "" : `, na ${on} di anu letivu`
      }.`,
    afterDays: (days) => `El pode kumesa dipos di ${say.number(days)} dia di skóla na lista di skóla.`,
    requires: (questions) => `Númeru só ka ta disidi. Antis, pesoa ten ki sabe: ${say.list(questions)}.`,
    leadsTo: ({ tier, title }) => `Apoiu: nível ${tier}${title === undefined ? "" : `, ${title}`}.`,
    status: (name) => `Modi ki ta txomadu: ${name}.`,

    schoolMust: "Kuzé ki skóla ten ki faze:",
    dutyFor: (recipients) => `Pa: ${say.list(recipients)}.`,
    dutyBy: (role) => `Ken ki ta faze: ${role}.`,
    dutyLanguage: { home: "Na língua di bu kaza.", "home-and-english": "Na língua di bu kaza y na inglês." },
    dutyOffers: (offers) => `Bu pode skodje entri pelu menus ${say.number(offers)} data.`,
    due({ within, unit, before, after }) {
      const from =
        after === undefined
          ? ""
          : `, kontadu désdi ki ${after.what === "duty" ? "es kuza fazedu" : "txigadu na es kuza"}: ${after.title}`;
      return `Prazu: ${dueDays(within, unit, before)}${from}.`;
    },
    extension: ({ within, unit, onRequestOf }) =>
      `Más tenpu: ti más ${say.number(within)} ${lasts[unit]}. Ken ki pode pidi: ${onRequestOf}.`,
    notNeededIf: (event) => `Ka meste si ${event}.`,

    tierTitle: ({ tier, title }) => `Nível ${tier}: ${title}`,

    presentShare: (share) =>
      `Un dia ta konta sima dia na skóla si alunu sta la ${percent(share)} di dia o más. Si nau, dia interu ta konta sima falta.`,
    wholeDays: "Un dia ta konta sima falta só si pirdidu interu. Si un régra ta konta parti di dia, el ta fla.",
    instruction: "Tenpu ki skóla ta da aula na otu lugar ta konta sima tenpu na skóla.",
    uncoded: (excusal) =>
      excusal === undefined
        ? "Tenpu ki ningen ka rejista se motivu ka ta txomadu tenpu sen justifikason."
        : `Tenpu ki ningen ka rejista se motivu ta konta sima ${excusals[excusal]}.`,
    halfDays: ({ oneFrom, twoFrom }) =>
      `Si alunu pirde ${percent(oneFrom)} di un dia o más, ta konta sima meiu dia. Di ${percent(twoFrom)} pa riba, ta konta sima dos meiu dia.`,
    minimumMembership: (days) =>
      `Ka ta papiadu di auzénsia króniku antis di ${say.number(days)} dia di skóla na lista di skóla.`,

    source: (number) => `Fonti: númeru ${number}, li di baxu.`,
    kinds: { statute: "lei", regulation: "regulamentu ofisial", guidance: "orientason", local: "régra lokal" },
    verified: { yes: "Verifikadu na fonti.", no: "Ka verifikadu: ka tudu odjadu na fonti." },
    noAdvice: "Es pájina é ka konsedju di adivogadu.",
  };
}

function percent(share: number): string {
  return say.share(share, 4);
}

function amount(units: readonly UnitText[], value: number): string {
  return `${say.number(value)} ${noun(units)}`;
}

function noun(list: readonly UnitText[]): string {
  const [only] = list;
  if (list.length !== 1 || only === undefined)
    return `dia ku un di es kuza: ${say.either(list.map((unit) => noun([unit])))}`;
  if (only.unit === "occasion") return `falta di más di ${say.number(only.minutes)} minutu (un dia interu é un)`;
  if (only.unit !== "partial-day") return units[only.unit];
  if (only.periods !== undefined) return `dia ku pelu menus ${say.number(only.periods)} aula pirdidu`;
  if (only.minutes !== undefined) return `dia ku pelu menus ${say.number(only.minutes)} minutu pirdidu`;
  return "dia pirdidu interu o na parti";
}

function whole(of: "membership" | "window-days" | number, units: readonly UnitText[]): string {
  if (typeof of === "number") return say.amount(units[0]?.unit ?? "day", of);
  const what = isTime(units) ? "tenpu di skóla" : "dia di skóla";
  return of === "membership" ? `${what} di alunu ti gósi` : `tudu ${what}, tanbe kel ki inda ta ben`;
}

function inWindow(window: WindowText): string {
  if (window === "school-year") return "na anu letivu";
  if (window === "enrollment") return "na anu letivu, désdi ki alunu entra na skóla";
  if (window === "calendar-month") return "na un mes di kalendáriu";
  if (typeof window === "string") return `na un ${terms[window]}`;
  const { last, unit, clipped } = window;
  if (last === 1 && unit === "school-day" && !clipped) return "na kel mésmu dia di skóla";
  const days = last === 1 ? `un ${lasts[unit]}` : `kes últimu ${say.number(last)} ${lasts[unit]}`;
  return `na ${days}${clipped ? " di anu letivu" : ""}`;
}

function dueDays(within: number, unit: DayName, before: boolean): string {
  if (within === 0) return before ? "antis di kel dia" : "na mésmu dia";
  if (before && within === 1) return `antis di prósimu ${lasts[unit]}`;
  return `${before ? "antis di fin di" : "dentu di"} ${say.number(within)} ${lasts[unit]}`;
}

function gradeList(list: readonly GradeText[]): string {
  return say.either(
    list.map((grade) => (typeof grade === "string" ? name(grade) : `${name(grade[0])} ti ${name(grade[1])}`)),
  );
}

function name(grade: string): string {
  return entry(grades, grade) ?? `klasi ${grade}`;
}
