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
import { language as say, plural, terms } from "./language.js";

type Forms = readonly [one: string, more: string];

const units: Record<Exclude<UnitText["unit"], "occasion" | "partial-day">, Forms> = {
  day: ["dia de falta", "dias de falta"],
  "day-equivalent": ["dia completo de tempo perdido", "dias completos de tempo perdido"],
  "half-day": ["meio dia de falta", "meios dias de falta"],
  hour: ["hora de aula perdida", "horas de aula perdidas"],
  period: ["aula perdida", "aulas perdidas"],
  tardy: ["dia com atraso na chegada", "dias com atraso na chegada"],
};

const lasts: Record<LastName, Forms> = {
  "calendar-day": ["dia corrido", "dias corridos"],
  "school-day": ["dia letivo", "dias letivos"],
  week: ["semana", "semanas"],
  month: ["mês", "meses"],
};

const periods: Forms = ["aula", "aulas"];
const minutes: Forms = ["minuto", "minutos"];
const dates: Forms = ["data", "datas"];
const days: Forms = ["dia", "dias"];

const excusals: Record<ExcusalName, string> = {
  excused: "o tempo com justificativa",
  unexcused: "o tempo sem justificativa",
  unknown: "o tempo cujo motivo ninguém registrou ainda",
};

const kinds: Record<KindName, string> = {
  absent: "as faltas",
  tardy: "os atrasos na chegada",
  "early-departure": "as saídas antes da hora",
};

const grades: Record<string, string> = { PK: "pré-escola", KG: "jardim de infância" };

export function handbook(): HandbookMessages {
  return {
    headings: {
      rights: "Com o que você pode contar",
      rules: "Quando a escola deve agir",
      tiers: "Três níveis de apoio",
      counting: "Como os dias são contados",
      sources: "Onde isto está escrito",
    },
    madeFrom: (version) =>
      `Esta página foi feita a partir da versão ${version} do regulamento. A escola decide pelo mesmo texto.`,
    inForce: ({ from, until }) =>
      `Em vigor${from === undefined ? "" : ` desde ${say.date(from)}`}${until === undefined ? "" : ` até ${say.date(until)}`}.`,

    noVerdict: "Um número nunca é um veredito. Ele só diz à escola quando deve agir.",
    peopleDecide: (questions) => `Isto é decidido por pessoas, não por um número: ${say.list(questions)}.`,
    yourLanguage: {
      home: "Onde indicado abaixo, a escola escreve a você na língua da sua casa.",
      "home-and-english": "Onde indicado abaixo, a escola escreve a você na língua da sua casa e em inglês.",
    },
    choiceOfDates: (offers) => `Onde indicado abaixo, você pode escolher entre pelo menos ${number(offers, dates)}.`,
    moreTime: "Onde indicado abaixo, você pode pedir mais tempo.",
    schoolActs: "Em cada regra está o que a escola deve fazer, para quem e em que prazo.",

    when: "Quando:",
    conditions: {
      all: "Tudo isto acontece:",
      any: "Acontece pelo menos uma destas coisas:",
      not: "Isto não acontece:",
    },
    count: ({ units, within, ...count }) =>
      `${capital(asked(say, count, (value) => amount(units, value)))} ${inWindow(within)}.`,
    perMonth: ({ units, number }) =>
      `No total, pelo menos ${amount(units, number)} para cada mês desde o primeiro dia letivo do aluno no ano.`,
    share: ({ units, within, of, ...share }) =>
      `${capital(noun(units, 2))}: ${asked(say, share, percent, percent)} ${whole(of, units)}, ${inWindow(within)}.`,
    consecutive: ({ units, acrossExcused, ...run }) =>
      `${capital(asked(say, run, (value) => amount(units, value)))}, em sequência. ${
        acrossExcused
          ? "Dias justificados no meio não interrompem a sequência."
          : "Um dia letivo no meio que não conte interrompe a sequência."
      }`,
    reached: ({ title, within, ...reached }) =>
      `Chegou-se a ${title} ${asked(say, reached, (value) => number(value, ["vez", "vezes"]))} ${inWindow(within)}.`,
    fact: ({ name, asked }) => `${capital(name)}: ${asked}.`,
    factIs: ({ name, value }) => `${capital(name)}: ${typeof value === "string" ? value : value ? "sim" : "não"}.`,
    inGrades: (list) => `O aluno está em uma destas séries: ${gradeList(list)}.`,
    onlyExcusal: (list) => `Só conta ${say.either(list.map((excusal) => excusals[excusal]))}.`,
    anyExcusal: "Conta com ou sem justificativa.",
    nothing: "Mas aqui nenhuma falta conta.",
    onlyKinds: (list) => `Só contam ${say.list(list.map((kind) => kinds[kind]))}.`,
    exceptReasons: (reasons) => `Não conta o tempo perdido por ${say.either(reasons)}.`,

    holds: {
      "while-true": "Vale só enquanto isto acontecer.",
      "once-reached": "Uma vez atingido, vale até o fim do ano letivo.",
      "each-time": "Começa de novo a cada dia que conta.",
    },
    forGrades: (list) => `É só para alunos destas séries: ${gradeList(list)}.`,
    forAges: ({ on, ...ages }) =>
      `É só para alunos com esta idade: ${asked(say, ages, (value) => number(value, ["ano", "anos"]))}${
        on === undefined ? "" : `, em ${on} do ano letivo`
      }.`,
    afterDays: (days) => `Pode começar depois de ${number(days, lasts["school-day"])} na lista da escola.`,
    requires: (questions) => `O número sozinho não decide. Antes, alguém precisa descobrir: ${say.list(questions)}.`,
    leadsTo: ({ tier, title }) => `Apoio: nível ${tier}${title === undefined ? "" : `, ${title}`}.`,
    status: (name) => `Como se chama: ${name}.`,

    schoolMust: "O que a escola deve fazer:",
    dutyFor: (recipients) => `Para: ${say.list(recipients)}.`,
    dutyBy: (role) => `Quem faz: ${role}.`,
    dutyLanguage: { home: "Na língua da sua casa.", "home-and-english": "Na língua da sua casa e em inglês." },
    dutyOffers: (offers) => `Você pode escolher entre pelo menos ${number(offers, dates)}.`,
    due({ within, unit, before, after }) {
      const from =
        after === undefined
          ? ""
          : `, contados a partir de quando ${after.what === "duty" ? "isto é feito" : "se chega a isto"}: ${after.title}`;
      return `Prazo: ${dueDays(within, unit, before)}${from}.`;
    },
    extension: ({ within, unit, onRequestOf }) =>
      `Mais tempo: até mais ${number(within, lasts[unit])}. Quem pode pedir: ${onRequestOf}.`,
    notNeededIf: (event) => `Não é preciso se ${event}.`,

    tierTitle: ({ tier, title }) => `Nível ${tier}: ${title}`,

    presentShare: (share) =>
      `Um dia conta como dia na escola se o aluno está presente em ${percent(share)} do dia ou mais. Se não, o dia inteiro conta como falta.`,
    wholeDays:
      "Um dia conta como perdido só se for perdido por inteiro. Se uma regra conta partes de dias, ela diz isso.",
    instruction: "O tempo em que a escola dá aulas em outro lugar conta como tempo na escola.",
    uncoded: (excusal) =>
      excusal === undefined
        ? "O tempo cujo motivo ninguém registrou não é chamado de sem justificativa."
        : `O tempo cujo motivo ninguém registrou conta assim: ${excusals[excusal]}.`,
    halfDays: ({ oneFrom, twoFrom }) =>
      `Se ${percent(oneFrom)} de um dia ou mais é perdido, conta como meio dia. A partir de ${percent(twoFrom)}, conta como dois meios dias.`,
    minimumMembership: (days) =>
      `Não se fala em ausência crônica antes de ${number(days, lasts["school-day"])} na lista da escola.`,

    source: (number) => `Fonte: número ${number}, abaixo.`,
    kinds: { statute: "lei", regulation: "regulamento oficial", guidance: "orientação", local: "regra local" },
    verified: { yes: "Conferido na fonte.", no: "Não verificado: nem tudo foi encontrado na fonte." },
    noAdvice: "Esta página não é orientação jurídica.",
  };
}

function number(value: number, forms: Forms): string {
  return `${say.number(value)} ${plural(value, forms)}`;
}

function percent(share: number): string {
  return say.share(share, 4);
}

function amount(units: readonly UnitText[], value: number): string {
  return `${say.number(value)} ${noun(units, value)}`;
}

function noun(list: readonly UnitText[], value: number): string {
  const [only] = list;
  const day = plural(value, days);
  if (list.length !== 1 || only === undefined)
    return `${day} com uma destas coisas: ${say.either(list.map((unit) => noun([unit], 1)))}`;
  if (only.unit === "occasion")
    return `${plural(value, ["falta", "faltas"])} de mais de ${number(only.minutes, minutes)} (um dia inteiro é uma)`;
  if (only.unit !== "partial-day") return plural(value, units[only.unit]);
  if (only.periods !== undefined) return `${day} com pelo menos ${number(only.periods, periods)} de falta`;
  if (only.minutes !== undefined) return `${day} com pelo menos ${number(only.minutes, minutes)} de falta`;
  return plural(value, ["dia perdido no todo ou em parte", "dias perdidos no todo ou em parte"]);
}

function whole(of: "membership" | "window-days" | number, units: readonly UnitText[]): string {
  if (typeof of === "number") return `de ${say.amount(units[0]?.unit ?? "day", of)}`;
  const time = isTime(units);
  if (of === "membership") return time ? "do tempo de aula do aluno até agora" : "dos dias letivos do aluno até agora";
  return time ? "de todo o tempo de aula, também o que ainda vem" : "de todos os dias letivos, também os que ainda vêm";
}

function inWindow(window: WindowText): string {
  if (window === "school-year") return "no ano letivo";
  if (window === "enrollment") return "no ano letivo, desde que o aluno entrou na escola";
  if (window === "calendar-month") return "em um mês do calendário";
  if (typeof window === "string") return `em um ${terms[window]}`;
  const { last, unit, clipped } = window;
  if (last === 1 && unit === "school-day" && !clipped) return "no próprio dia letivo";
  const feminine = unit === "week";
  const stretch =
    last === 1
      ? `${feminine ? "em uma" : "em um"} ${lasts[unit][0]}`
      : `${feminine ? "nas últimas" : "nos últimos"} ${number(last, lasts[unit])}`;
  return `${stretch}${clipped ? " do ano letivo" : ""}`;
}

function dueDays(within: number, unit: DayName, before: boolean): string {
  if (within === 0) return before ? "antes desse dia" : "no mesmo dia";
  if (before && within === 1) return `antes do próximo ${lasts[unit][0]}`;
  return `${before ? "antes do fim de" : "dentro de"} ${number(within, lasts[unit])}`;
}

function gradeList(list: readonly GradeText[]): string {
  return say.either(
    list.map((grade) => (typeof grade === "string" ? name(grade) : `${name(grade[0])} a ${name(grade[1])}`)),
  );
}

function name(grade: string): string {
  return entry(grades, grade) ?? `série ${grade}`;
}
