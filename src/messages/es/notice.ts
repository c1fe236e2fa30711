import type { NoticeMessages } from "../notice-types.js";
import { language as say } from "./language.js";

export function notice(): NoticeMessages {
  return {
    greeting: ({ student, toStudent }) => (toStudent ? `Para ${student} y su familia:` : `A la familia de ${student}:`),
    glad: ({ student, school }) => `Nos alegra que ${student} forme parte de ${school}.`,
    absentOn: ({ student, dates }) => `${student} no estuvo en la escuela: ${say.dates(dates)}.`,
    missed: ({ student, asOf, daysAbsent, daysInMembership }) =>
      `Hasta el ${say.date(asOf)}, ${student} ha faltado ${daysAbsent} de ${daysInMembership} días de clases.`,
    reasons: "Muchas cosas pueden hacer difícil venir a la escuela. Por favor, díganos qué ayudaría.",
    help: "Esta carta no es un castigo. Queremos ayudar.",
    meeting: ({ dates }) =>
      `Nos gustaría reunirnos con usted. Puede elegir un día: ${say.either(dates.map(say.date))}. Si ningún día le conviene, por favor avísenos.`,
    moreTime: ({ days, unit }) =>
      `Si necesita más tiempo, puede pedir hasta ${days} ${days === 1 ? "día" : "días"}${unit === "school-day" ? " de clases" : ""} más.`,
    interpreter: "¿Desea un intérprete? Por favor, díganos.",
    call: ({ name, role, phone }) => `Por favor, llame a ${name}${role === undefined ? "" : ` (${role})`} al ${phone}.`,
    source: (citation) => `Por qué le escribimos: ${citation}.`,
  };
}
