import type { DecisionMessages } from "../types.js";
import { decimal, entry } from "../write.js";
import { language as say, plural } from "./language.js";

const reasons: Record<string, string> = {
  excusal: "com justificativa, ou registrados de outro modo que o que a regra conta",
  kind: "de um tipo que a regra não conta",
  reason: "por um motivo que a regra não considera",
  instructed: "o aluno teve aulas",
  "too-little-missed": "perdeu-se muito pouco do dia",
  "outside-window": "fora do período que a regra considera",
};

const statuses: Record<string, string> = {
  open: "",
  overdue: ", data que já passou",
  waiting: ", depois do que precisa acontecer antes",
};

export function decision(): DecisionMessages {
  return {
    attendance({ asOf, daysInMembership, daysAbsent, daysUnexcused, daysUnknown, absenceRate }) {
      if (absenceRate === undefined) return `Até ${say.date(asOf)} ainda não há dia letivo para contar.`;
      const parts = [
        `${rounded(daysUnexcused)} sem justificativa`,
        ...(daysUnknown > 0 ? [`${rounded(daysUnknown)} sem motivo registrado`] : []),
      ];
      return `Até ${say.date(asOf)}: falta em ${rounded(daysAbsent)} de ${rounded(daysInMembership)} ${plural(daysInMembership, ["dia letivo", "dias letivos"])} (${say.share(absenceRate)}), ${say.list(parts)}.`;
    },
    tier: (tier) => `Apoio de nível ${tier}.`,
    met({ title, citation, verified, since, occurrences }) {
      const rule = `${title} (${source(citation, verified)})`;
      if (occurrences === undefined) return `Cumpre-se desde ${say.date(since)}: ${rule}.`;
      return `Cumpriu-se ${say.amount("time", occurrences.length)}: ${rule}. Datas: ${say.dates(occurrences)}.`;
    },
    undetermined: ({ title, citation, verified, since, needs }) =>
      `Sem decisão: ${title} (${source(citation, verified)}). Não se pode descartar desde ${say.date(since)}. Para decidir, a escola precisa saber: ${say.list(needs)}.`,
    counted({ observed, asked, from, until, dates }) {
      const window = from === undefined || until === undefined ? "" : ` de ${say.date(from)} a ${say.date(until)}`;
      const days = dates.length === 0 ? "" : `: ${say.dates(dates)}`;
      return `Total: ${observed}${window}; a regra pede ${asked}${days}.`;
    },
    leftOut: ({ because, dates }) => `Não contam (${entry(reasons, because) ?? because}): ${say.dates(dates)}.`,
    duty: ({ action, openedOn, ...rest }) => `A fazer desde ${say.date(openedOn)}${dueBy(rest)}: ${action}.`,
    duties({ action, openedOn, times, overdue, ...rest }) {
      const late = overdue === 0 ? "" : `; em ${overdue} das ${times} a data já passou`;
      return `A fazer ${say.amount("time", times)}, a última desde ${say.date(openedOn)}${dueBy(rest)}${late}: ${action}.`;
    },
    distance: ({ title, remaining }) =>
      `Com mais ${remaining} ${plural(remaining, ["dia inteiro", "dias inteiros"])} de falta nos próximos dias letivos, chega-se a: ${title}.`,
  };
}

function dueBy({ dueOn, status }: { readonly dueOn?: string; readonly status: string }): string {
  return `${dueOn === undefined ? "" : `, até ${say.date(dueOn)}`}${entry(statuses, status) ?? ""}`;
}

function rounded(amount: number): string {
  return decimal(amount, 1, ",");
}

function source(citation: string, verified: boolean): string {
  return verified ? citation : `${citation}, não verificado`;
}
