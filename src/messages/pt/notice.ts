import type { NoticeMessages } from "../notice-types.js";
import { language as say } from "./language.js";

export function notice(): NoticeMessages {
  return {
    greeting: ({ student, toStudent }) => (toStudent ? `Para ${student} e sua família:` : `À família de ${student}:`),
    glad: ({ student, school }) => `Ficamos felizes por ${student} fazer parte de ${school}.`,
    absentOn: ({ student, dates }) => `${student} não esteve na escola: ${say.dates(dates)}.`,
    missed: ({ student, asOf, daysAbsent, daysInMembership }) =>
      `Até ${say.date(asOf)}, ${student} faltou ${daysAbsent} de ${daysInMembership} dias letivos.`,
    reasons: "Muitas coisas podem tornar difícil vir à escola. Por favor, diga-nos o que ajudaria.",
    help: "Esta carta não é um castigo. Queremos ajudar.",
    meeting: ({ dates }) =>
      `Gostaríamos de nos reunir com você. Você pode escolher um dia: ${say.either(dates.map(say.date))}. Se nenhum dia for bom para você, por favor nos avise.`,
    moreTime: ({ days, unit }) =>
      `Se precisar de mais tempo, você pode pedir até mais ${days} ${days === 1 ? "dia" : "dias"}${unit === "school-day" ? (days === 1 ? " letivo" : " letivos") : ""}.`,
    interpreter: "Gostaria de um intérprete? Por favor, diga-nos.",
    call: ({ name, role, phone }) =>
      `Por favor, ligue para ${name}${role === undefined ? "" : ` (${role})`}, telefone ${phone}.`,
    source: (citation) => `Por que escrevemos: ${citation}.`,
  };
}
