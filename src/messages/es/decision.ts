import type { DecisionMessages } from "../types.js";
import { decimal, entry } from "../write.js";
import { language as say } from "./language.js";

const reasons: Record<string, string> = {
  excusal: "con justificación, o registrados de otro modo que el que cuenta la regla",
  kind: "de un tipo que la regla no cuenta",
  reason: "por un motivo que la regla no toma en cuenta",
  instructed: "el estudiante recibió clases",
  "too-little-missed": "se perdió muy poco del día",
  "outside-window": "fuera del período que mira la regla",
};

const statuses: Record<string, string> = {
  open: "",
  overdue: ", fecha que ya pasó",
  waiting: ", después de lo que debe ocurrir antes",
};

export function decision(): DecisionMessages {
  return {
    attendance({ asOf, daysInMembership, daysAbsent, daysUnexcused, daysUnknown, absenceRate }) {
      if (absenceRate === undefined) return `Hasta el ${say.date(asOf)} todavía no hay días de clases que contar.`;
      const parts = [
        `${rounded(daysUnexcused)} sin justificar`,
        ...(daysUnknown > 0 ? [`${rounded(daysUnknown)} sin motivo registrado`] : []),
      ];
      return `Hasta el ${say.date(asOf)}: ${rounded(daysAbsent)} de ${rounded(daysInMembership)} días de clases perdidos (${say.share(absenceRate)}), ${say.list(parts)}.`;
    },
    tier: (tier) => `Apoyo de nivel ${tier}.`,
    met({ title, citation, verified, since, occurrences }) {
      const rule = `${title} (${source(citation, verified)})`;
      if (occurrences === undefined) return `Se cumple desde el ${say.date(since)}: ${rule}.`;
      return `Se cumplió ${say.amount("time", occurrences.length)}: ${rule}. Fechas: ${say.dates(occurrences)}.`;
    },
    undetermined: ({ title, citation, verified, since, needs }) =>
      `Sin decidir: ${title} (${source(citation, verified)}). No se puede descartar desde el ${say.date(since)}. Para decidirlo, la escuela necesita saber: ${say.list(needs)}.`,
    counted({ observed, asked, from, until, dates }) {
      const window = from === undefined || until === undefined ? "" : ` del ${say.date(from)} al ${say.date(until)}`;
      const days = dates.length === 0 ? "" : `: ${say.dates(dates)}`;
      return `Total: ${observed}${window}; la regla pide ${asked}${days}.`;
    },
    leftOut: ({ because, dates }) => `No se cuentan (${entry(reasons, because) ?? because}): ${say.dates(dates)}.`,
    duty: ({ action, openedOn, ...rest }) => `Por hacer desde el ${say.date(openedOn)}${dueBy(rest)}: ${action}.`,
    duties({ action, openedOn, times, overdue, ...rest }) {
      const late = overdue === 0 ? "" : `; en ${overdue} de las ${times} ya pasó la fecha`;
      return `Por hacer ${say.amount("time", times)}, la última desde el ${say.date(openedOn)}${dueBy(rest)}${late}: ${action}.`;
    },
    distance: ({ title, remaining }) =>
      `Con ${remaining} ${remaining === 1 ? "día completo más" : "días completos más"} de ausencia en los próximos días de clases se llegaría a: ${title}.`,
  };
}

function dueBy({ dueOn, status }: { readonly dueOn?: string; readonly status: string }): string {
  return `${dueOn === undefined ? "" : `, a más tardar el ${say.date(dueOn)}`}${entry(statuses, status) ?? ""}`;
}

function rounded(amount: number): string {
  return decimal(amount, 1, ".");
}

function source(citation: string, verified: boolean): string {
  return verified ? citation : `${citation}, sin verificar`;
}
