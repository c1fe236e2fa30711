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

type Forms = readonly [one: string, more: string];

const units: Record<Exclude<UnitText["unit"], "occasion" | "partial-day">, Forms> = {
  day: ["día de ausencia", "días de ausencia"],
  "day-equivalent": ["día completo de tiempo perdido", "días completos de tiempo perdido"],
  "half-day": ["medio día de ausencia", "medios días de ausencia"],
  hour: ["hora de clases perdida", "horas de clases perdidas"],
  period: ["período de clase perdido", "períodos de clase perdidos"],
  tardy: ["día con llegada tarde", "días con llegada tarde"],
};

const lasts: Record<LastName, Forms> = {
  "calendar-day": ["día calendario", "días calendario"],
  "school-day": ["día de clases", "días de clases"],
  week: ["semana", "semanas"],
  month: ["mes", "meses"],
};

const periods: Forms = ["período de clase", "períodos de clase"];
const minutes: Forms = ["minuto", "minutos"];
const dates: Forms = ["fecha", "fechas"];

const excusals: Record<ExcusalName, string> = {
  excused: "el tiempo con justificación",
  unexcused: "el tiempo sin justificación",
  unknown: "el tiempo cuyo motivo nadie ha registrado todavía",
};

const kinds: Record<KindName, string> = {
  absent: "las ausencias",
  tardy: "las llegadas tarde",
  "early-departure": "las salidas antes de hora",
};

const grades: Record<string, string> = { PK: "prekínder", KG: "kínder" };

export function handbook(): HandbookMessages {
  return {
    headings: {
      rights: "Con qué puede contar usted",
      rules: "Cuándo debe actuar la escuela",
      tiers: "Tres niveles de apoyo",
      counting: "Cómo se cuentan los días",
      sources: "Dónde está escrito",
    },
    madeFrom: (version) =>
      `Esta página se hizo a partir de la versión ${version} del reglamento. La escuela decide con ese mismo texto.`,
    inForce: ({ from, until }) =>
      `En vigor${from === undefined ? "" : ` desde el ${say.date(from)}`}${until === undefined ? "" : ` hasta el ${say.date(until)}`}.`,

    noVerdict: "Un número nunca es un veredicto. Solo le indica a la escuela cuándo debe actuar.",
    peopleDecide: (questions) => `Esto lo deciden personas, no un número: ${say.list(questions)}.`,
    yourLanguage: {
      home: "Donde se indica más abajo, la escuela le escribe en el idioma de su hogar.",
      "home-and-english": "Donde se indica más abajo, la escuela le escribe en el idioma de su hogar y en inglés.",
    },
    choiceOfDates: (offers) => `Donde se indica más abajo, puede elegir entre ${number(offers, dates)} como mínimo.`,
    moreTime: "Donde se indica más abajo, puede pedir más tiempo.",
    schoolActs: "Con cada regla se dice qué debe hacer la escuela, para quién y en qué plazo.",

    when: "Cuándo:",
    conditions: {
      all: "Todo esto se cumple:",
      any: "Se cumple al menos una de estas cosas:",
      not: "Esto no se cumple:",
    },
    count: ({ units, within, ...count }) =>
      `${capital(asked(say, count, (value) => amount(units, value)))} ${inWindow(within)}.`,
    perMonth: ({ units, number }) =>
      `En total, al menos ${amount(units, number)} por cada mes desde el primer día de clases del estudiante en el año.`,
    share: ({ units, within, of, ...share }) =>
      `${capital(noun(units, 2))}: ${asked(say, share, percent, percent)} ${whole(of, units)}, ${inWindow(within)}.`,
    consecutive: ({ units, acrossExcused, ...run }) =>
      `${capital(asked(say, run, (value) => amount(units, value)))}, sin interrupción. ${
        acrossExcused
          ? "Los días justificados que haya en medio no interrumpen la serie."
          : "Un día de clases en medio que no cuente interrumpe la serie."
      }`,
    reached: ({ title, within, ...reached }) =>
      `Se llegó a ${title} ${asked(say, reached, (value) => number(value, ["vez", "veces"]))} ${inWindow(within)}.`,
    fact: ({ name, asked }) => `${capital(name)}: ${asked}.`,
    factIs: ({ name, value }) => `${capital(name)}: ${typeof value === "string" ? value : value ? "sí" : "no"}.`,
    inGrades: (list) => `El estudiante está en ${gradeList(list)}.`,
    onlyExcusal: (list) => `Solo cuenta ${say.either(list.map((excusal) => excusals[excusal]))}.`,
    anyExcusal: "Cuenta con o sin justificación.",
    nothing: "Pero aquí no cuenta ninguna ausencia.",
    onlyKinds: (list) => `Solo cuentan ${say.list(list.map((kind) => kinds[kind]))}.`,
    exceptReasons: (reasons) => `No cuenta el tiempo perdido por ${say.either(reasons)}.`,

    holds: {
      "while-true": "Vale solo mientras esto se cumpla.",
      "once-reached": "Una vez alcanzado, vale hasta que termine el año escolar.",
      "each-time": "Empieza de nuevo cada día que cuenta.",
    },
    forGrades: (list) => `Es solo para estudiantes de ${gradeList(list)}.`,
    forAges: ({ on, ...ages }) =>
      `Es solo para estudiantes con esta edad: ${asked(say, ages, (value) => number(value, ["año", "años"]))}${
        on === undefined ? "" : `, el ${on} del año escolar`
      }.`,
    afterDays: (days) =>
      `Puede empezar después de ${number(days, ["día de clases", "días de clases"])} en la lista de la escuela.`,
    requires: (questions) => `El número solo no lo decide. Antes, alguien debe averiguar: ${say.list(questions)}.`,
    leadsTo: ({ tier, title }) => `Apoyo: nivel ${tier}${title === undefined ? "" : `, ${title}`}.`,
    status: (name) => `Cómo se llama: ${name}.`,

    schoolMust: "Qué debe hacer la escuela:",
    dutyFor: (recipients) => `Para: ${say.list(recipients)}.`,
    dutyBy: (role) => `Quién lo hace: ${role}.`,
    dutyLanguage: { home: "En el idioma de su hogar.", "home-and-english": "En el idioma de su hogar y en inglés." },
    dutyOffers: (offers) => `Puede elegir entre ${number(offers, dates)} como mínimo.`,
    due({ within, unit, before, after }) {
      const from =
        after === undefined
          ? ""
          : `, contados desde que ${after.what === "duty" ? "se hace esto" : "se llega a esto"}: ${after.title}`;
      return `Plazo: ${dueDays(within, unit, before)}${from}.`;
    },
    extension: ({ within, unit, onRequestOf }) =>
      `Más tiempo: hasta ${number(within, lasts[unit])} más. Quién puede pedirlo: ${onRequestOf}.`,
    notNeededIf: (event) => `No hace falta si ${event}.`,

    tierTitle: ({ tier, title }) => `Nivel ${tier}: ${title}`,

    presentShare: (share) =>
      `Un día cuenta como día en la escuela si el estudiante está presente el ${percent(share)} del día o más. Si no, el día entero cuenta como ausencia.`,
    wholeDays: "Un día cuenta como perdido solo si se pierde entero. Si una regla cuenta partes de días, lo dice.",
    instruction: "El tiempo en que la escuela da clases en otro lugar cuenta como tiempo en la escuela.",
    uncoded: (excusal) =>
      excusal === undefined
        ? "El tiempo cuyo motivo nadie ha registrado no se considera sin justificación."
        : `El tiempo cuyo motivo nadie ha registrado cuenta así: ${excusals[excusal]}.`,
    halfDays: ({ oneFrom, twoFrom }) =>
      `Si se pierde el ${percent(oneFrom)} de un día o más, cuenta como medio día. Desde el ${percent(twoFrom)} cuenta como dos medios días.`,
    minimumMembership: (days) =>
      `No se habla de ausentismo crónico antes de ${number(days, lasts["school-day"])} en la lista de la escuela.`,

    source: (number) => `Fuente: número ${number}, más abajo.`,
    kinds: { statute: "ley", regulation: "reglamento oficial", guidance: "orientación", local: "regla local" },
    verified: { yes: "Comprobado en la fuente.", no: "Sin verificar: no todo se encontró en la fuente." },
    noAdvice: "Esta página no es asesoría legal.",
  };
}

function number(value: number, [one, more]: Forms): string {
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
  const day = value === 1 ? "día" : "días";
  if (list.length !== 1 || only === undefined)
    return `${day} con una de estas cosas: ${say.either(list.map((unit) => noun([unit], 1)))}`;
  if (only.unit === "occasion")
    return `${value === 1 ? "ausencia" : "ausencias"} de más de ${number(only.minutes, minutes)} (un día entero es una)`;
  if (only.unit !== "partial-day") return units[only.unit][value === 1 ? 0 : 1];
  if (only.periods !== undefined) return `${day} con al menos ${number(only.periods, periods)} de ausencia`;
  if (only.minutes !== undefined) return `${day} con al menos ${number(only.minutes, minutes)} de ausencia`;
  return value === 1 ? "día perdido en todo o en parte" : `${day} perdidos en todo o en parte`;
}

function whole(of: "membership" | "window-days" | number, units: readonly UnitText[]): string {
  if (typeof of === "number") return `de ${say.amount(units[0]?.unit ?? "day", of)}`;
  const time = isTime(units);
  if (of === "membership")
    return time
      ? "del tiempo de clases del estudiante hasta ahora"
      : "de los días de clases del estudiante hasta ahora";
  return time
    ? "de todo el tiempo de clases, también el que falta"
    : "de todos los días de clases, también los que faltan";
}

function inWindow(window: WindowText): string {
  if (window === "school-year") return "en el año escolar";
  if (window === "enrollment") return "en el año escolar, desde que el estudiante entró a la escuela";
  if (window === "calendar-month") return "en un mes calendario";
  if (typeof window === "string") return `en un ${terms[window]}`;
  const { last, unit, clipped } = window;
  if (last === 1 && unit === "school-day" && !clipped) return "en el mismo día de clases";
  const feminine = unit === "week";
  const days =
    last === 1
      ? `${feminine ? "una" : "un"} ${lasts[unit][0]}`
      : `${feminine ? "las últimas" : "los últimos"} ${number(last, lasts[unit])}`;
  return `en ${days}${clipped ? " del año escolar" : ""}`;
}

function dueDays(within: number, unit: DayName, before: boolean): string {
  if (within === 0) return before ? "antes de ese día" : "el mismo día";
  if (before && within === 1) return `antes del siguiente ${lasts[unit][0]}`;
  return `${before ? "antes de que terminen" : "dentro de"} ${number(within, lasts[unit])}`;
}

function gradeList(list: readonly GradeText[]): string {
  return say.either(
    list.map((grade) => (typeof grade === "string" ? name(grade) : `${name(grade[0])} a ${name(grade[1])}`)),
  );
}

function name(grade: string): string {
  return entry(grades, grade) ?? `grado ${grade}`;
}
