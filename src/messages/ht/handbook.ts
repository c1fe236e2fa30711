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
  day: "jou absans",
  "day-equivalent": "jou konplè tan ki pèdi",
  "half-day": "demi jounen absans",
  hour: "èdtan lekòl ki pèdi",
  period: "peryòd klas ki pèdi",
  tardy: "jou ak reta",
};

const lasts: Record<LastName, string> = {
  "calendar-day": "jou kalandriye",
  "school-day": "jou lekòl",
  week: "semèn",
  month: "mwa",
};

const excusals: Record<ExcusalName, string> = {
  excused: "tan ki jistifye",
  unexcused: "tan ki pa jistifye",
  unknown: "tan pèsonn poko anrejistre rezon li",
};

const kinds: Record<KindName, string> = {
  absent: "absans",
  tardy: "reta",
  "early-departure": "depa anvan lè",
};

const grades: Record<string, string> = { PK: "preskolè", KG: "jadendanfan" };

export function handbook(): HandbookMessages {
  return {
    headings: {
      rights: "Sou kisa ou ka konte",
      rules: "Kilè lekòl la dwe aji",
      tiers: "Twa nivo sipò",
      counting: "Kijan nou konte jou yo",
      sources: "Ki kote sa ekri",
    },
    madeFrom: (version) => `Paj sa a fèt ak vèsyon ${version} règleman an. Lekòl la deside ak menm tèks la.`,
    inForce: ({ from, until }) =>
      `An aplikasyon${from === undefined ? "" : ` depi ${say.date(from)}`}${until === undefined ? "" : ` jiska ${say.date(until)}`}.`,

    noVerdict: "Yon chif pa janm yon jijman. Li sèlman di lekòl la kilè pou l aji.",
    peopleDecide: (questions) => `Se moun ki deside bagay sa yo, se pa yon chif: ${say.list(questions)}.`,
    yourLanguage: {
      home: "Kote paj sa a di sa, lekòl la ekri w nan lang ou pale lakay ou.",
      "home-and-english": "Kote paj sa a di sa, lekòl la ekri w nan lang ou pale lakay ou ak an angle.",
    },
    choiceOfDates: (offers) => `Kote paj sa a di sa, ou ka chwazi ant omwen ${say.number(offers)} dat.`,
    moreTime: "Kote paj sa a di sa, ou ka mande plis tan.",
    schoolActs: "Avèk chak règ, ou jwenn sa lekòl la dwe fè, pou kiyès, ak nan ki delè.",

    when: "Kilè:",
    conditions: {
      all: "Tout bagay sa yo vre:",
      any: "Omwen youn nan bagay sa yo vre:",
      not: "Sa a pa vre:",
    },
    count: ({ units, within, ...count }) =>
      `${capital(asked(say, count, (value) => amount(units, value)))} ${inWindow(within)}.`,
    perMonth: ({ units, number }) =>
      `Antou, omwen ${amount(units, number)} pou chak mwa depi premye jou lekòl elèv la nan ane a.`,
    share: ({ units, within, of, ...share }) =>
      `${capital(noun(units))}: ${asked(say, share, percent, percent)} nan ${whole(of, units)}, ${inWindow(within)}.`,
    consecutive: ({ units, acrossExcused, ...run }) =>
      `${capital(asked(say, run, (value) => amount(units, value)))}, youn apre lòt. ${
        acrossExcused
          ? "Jou ki jistifye nan mitan yo pa koupe seri a."
          : "Yon jou lekòl nan mitan ki pa konte koupe seri a."
      }`,
    reached: ({ title, within, ...reached }) =>
      `Elèv la rive nan ${title} ${asked(say, reached, (value) => `${say.number(value)} fwa`)} ${inWindow(within)}.`,
    fact: ({ name, asked }) => `${capital(name)}: ${asked}.`,
    factIs: ({ name, value }) => `${capital(name)}: ${typeof value === "string" ? value : value ? "wi" : "non"}.`,
    inGrades: (list) => `Elèv la nan youn nan klas sa yo: ${gradeList(list)}.`,
    onlyExcusal: (list) => `Se sèlman ${say.either(list.map((excusal) => excusals[excusal]))} ki konte.`,
    anyExcusal: "Li konte kit li jistifye kit li pa jistifye.",
    nothing: "Men okenn absans pa konte isit la.",
    onlyKinds: (list) => `Se sèlman bagay sa yo ki konte: ${say.list(list.map((kind) => kinds[kind]))}.`,
    exceptReasons: (reasons) => `Sa pa konte: tan ki pèdi pou ${say.either(reasons)}.`,

    holds: {
      "while-true": "Règ la aplike sèlman toutotan sa vre.",
      "once-reached": "Depi elèv la rive la, règ la aplike jiska fen ane lekòl la.",
      "each-time": "Li kòmanse sou nouvo chak jou ki konte.",
    },
    forGrades: (list) => `Se sèlman pou elèv nan klas sa yo: ${gradeList(list)}.`,
    forAges: ({ on, ...ages }) =>
      `Se sèlman pou elèv ki gen laj sa a: ${asked(say, ages, (value) => `${say.number(value)} an`)}${
        on === undefined ? "" : `, nan dat ${on} ane lekòl la`
      }.`,
    afterDays: (days) => `Li ka kòmanse apre ${say.number(days)} jou lekòl nan lis lekòl la.`,
    requires: (questions) => `Chif la pou kont li pa deside. Anvan, fòk moun chèche konnen: ${say.list(questions)}.`,
    leadsTo: ({ tier, title }) => `Sipò: nivo ${tier}${title === undefined ? "" : `, ${title}`}.`,
    status: (name) => `Kijan yo rele sa: ${name}.`,

    schoolMust: "Sa lekòl la dwe fè:",
    dutyFor: (recipients) => `Pou: ${say.list(recipients)}.`,
    dutyBy: (role) => `Kiyès ki fè l: ${role}.`,
    dutyLanguage: {
      home: "Nan lang ou pale lakay ou.",
      "home-and-english": "Nan lang ou pale lakay ou ak an angle.",
    },
    dutyOffers: (offers) => `Ou ka chwazi ant omwen ${say.number(offers)} dat.`,
    due({ within, unit, before, after }) {
      const from =
        after === undefined
          ? ""
          : `, konte depi ${after.what === "duty" ? "sa a fin fèt" : "elèv la rive la a"}: ${after.title}`;
      return `Delè: ${dueDays(within, unit, before)}${from}.`;
    },
    extension: ({ within, unit, onRequestOf }) =>
      `Plis tan: jiska ${say.number(within)} ${lasts[unit]} anplis. Kiyès ki ka mande l: ${onRequestOf}.`,
    notNeededIf: (event) => `Sa pa nesesè si ${event}.`,

    tierTitle: ({ tier, title }) => `Nivo ${tier}: ${title}`,

    presentShare: (share) =>
      `Yon jou konte kòm jou prezans si elèv la la pandan ${percent(share)} jounen an oswa plis. Sinon, tout jounen an konte kòm absans.`,
    wholeDays:
      "Yon jou konte kòm absans sèlman si elèv la manke tout jounen an. Si yon règ konte pati jounen, li di sa.",
    instruction: "Tan lekòl la bay leson yon lòt kote konte kòm tan nan lekòl la.",
    uncoded: (excusal) =>
      excusal === undefined
        ? "Tan pèsonn pa anrejistre rezon li, nou pa di li pa jistifye."
        : `Tan pèsonn pa anrejistre rezon li konte konsa: ${excusals[excusal]}.`,
    halfDays: ({ oneFrom, twoFrom }) =>
      `Si elèv la manke ${percent(oneFrom)} yon jounen oswa plis, sa konte kòm yon demi jounen. Apati ${percent(twoFrom)}, sa konte kòm de demi jounen.`,
    minimumMembership: (days) => `Nou pa pale de absans kwonik anvan ${say.number(days)} jou lekòl nan lis lekòl la.`,

    source: (number) => `Sous: nimewo ${number}, pi ba a.`,
    kinds: { statute: "lwa", regulation: "règleman ofisyèl", guidance: "konsèy ofisyèl", local: "règ lokal" },
    verified: { yes: "Verifye nan sous la.", no: "Pa verifye: nou pa jwenn tout sa nan sous la." },
    noAdvice: "Paj sa a pa yon konsèy avoka.",
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
    return `jou ak youn nan bagay sa yo: ${say.either(list.map((unit) => noun([unit])))}`;
  if (only.unit === "occasion")
    return `absans ki dire plis pase ${say.number(only.minutes)} minit (yon jou antye konte pou youn)`;
  if (only.unit !== "partial-day") return units[only.unit];
  if (only.periods !== undefined) return `jou ak omwen ${say.number(only.periods)} peryòd klas ki pèdi`;
  if (only.minutes !== undefined) return `jou ak omwen ${say.number(only.minutes)} minit ki pèdi`;
  return "jou elèv la manke nèt oswa an pati";
}

function whole(of: "membership" | "window-days" | number, units: readonly UnitText[]): string {
  if (typeof of === "number") return say.amount(units[0]?.unit ?? "day", of);
  const what = isTime(units) ? "tan lekòl" : "jou lekòl";
  return of === "membership" ? `${what} elèv la jiska kounye a` : `tout ${what} yo, menm sa ki poko rive`;
}

function inWindow(window: WindowText): string {
  if (window === "school-year") return "nan ane lekòl la";
  if (window === "enrollment") return "nan ane lekòl la, depi elèv la antre nan lekòl la";
  if (window === "calendar-month") return "nan yon mwa kalandriye";
  if (typeof window === "string") return `nan yon ${terms[window]}`;
  const { last, unit, clipped } = window;
  if (last === 1 && unit === "school-day" && !clipped) return "nan menm jou lekòl la";
  const days = last === 1 ? `yon ${lasts[unit]}` : `${say.number(last)} dènye ${lasts[unit]} yo`;
  return `nan ${days}${clipped ? " nan ane lekòl la" : ""}`;
}

function dueDays(within: number, unit: DayName, before: boolean): string {
  if (within === 0) return before ? "anvan jou sa a" : "menm jou a";
  if (before && within === 1) return `anvan pwochen ${lasts[unit]} a`;
  return `${before ? "anvan fen" : "nan"} ${say.number(within)} ${lasts[unit]}`;
}

function gradeList(list: readonly GradeText[]): string {
  return say.either(
    list.map((grade) => (typeof grade === "string" ? name(grade) : `${name(grade[0])} rive ${name(grade[1])}`)),
  );
}

function name(grade: string): string {
  return entry(grades, grade) ?? `klas ${grade}`;
}
