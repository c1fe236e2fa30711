import type { NoticeMessages } from "../notice-types.js";
import { language as say } from "./language.js";

export function notice(): NoticeMessages {
  return {
    greeting: ({ student, toStudent }) => (toStudent ? `Pou ${student} ak fanmi an:` : `Pou fanmi ${student}:`),
    glad: ({ student, school }) => `Nou kontan ${student} fè pati ${school}.`,
    absentOn: ({ student, dates }) => `${student} pa t vin lekòl: ${say.dates(dates)}.`,
    missed: ({ student, asOf, daysAbsent, daysInMembership }) =>
      `Jiska ${say.date(asOf)}, ${student} manke ${daysAbsent} sou ${daysInMembership} jou lekòl.`,
    reasons: "Anpil bagay ka fè li difisil pou vin lekòl. Tanpri di nou sa ki ta ka ede.",
    help: "Lèt sa a se pa yon pinisyon. Nou vle ede.",
    meeting: ({ dates }) =>
      `Nou ta renmen rankontre avèk ou. Ou ka chwazi yon jou: ${say.either(dates.map(say.date))}. Si pa gen jou ki bon pou ou, tanpri di nou.`,
    moreTime: ({ days, unit }) =>
      `Si ou bezwen plis tan, ou ka mande jiska ${days} jou${unit === "school-day" ? " lekòl" : ""} anplis.`,
    interpreter: "Èske ou ta renmen yon entèprèt? Tanpri di nou.",
    call: ({ name, role, phone }) => `Tanpri rele ${name}${role === undefined ? "" : ` (${role})`} nan ${phone}.`,
    source: (citation) => `Poukisa n ap ekri w: ${citation}.`,
  };
}
