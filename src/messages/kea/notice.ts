import type { NoticeMessages } from "../notice-types.js";
import { language as say } from "./language.js";

export function notice(): NoticeMessages {
  return {
    greeting: ({ student, toStudent }) => (toStudent ? `Pa ${student} y família:` : `Pa família di ${student}:`),
    glad: ({ student, school }) => `Nu sta kontenti pamodi ${student} ta faze parti di ${school}.`,
    absentOn: ({ student, dates }) => `${student} ka ben skóla: ${say.dates(dates)}.`,
    missed: ({ student, asOf, daysAbsent, daysInMembership }) =>
      `Ti ${say.date(asOf)}, ${student} falta ${daysAbsent} di ${daysInMembership} dia di skóla.`,
    reasons: "Txeu kuza pode poi difísil ben skóla. Pur favor, fla-nu kuzé ki ta djuda.",
    help: "Es karta é ka un kastigu. Nu kre djuda.",
    meeting: ({ dates }) =>
      `Nu kre enkontra ku bo. Bu pode skodje un dia: ${say.either(dates.map(say.date))}. Si ninhun dia ka ta da-bu, pur favor fla-nu.`,
    moreTime: ({ days, unit }) =>
      `Si bu meste más tenpu, bu pode pidi ti más ${days} dia${unit === "school-day" ? " di skóla" : ""}.`,
    interpreter: "Bu kre un intérpriti? Pur favor, fla-nu.",
    call: ({ name, role, phone }) =>
      `Pur favor, txoma ${name}${role === undefined ? "" : ` (${role})`} na númeru ${phone}.`,
    source: (citation) => `Pamodi nu sta skrebe-bu: ${citation}.`,
  };
}
