import type { DecisionMessages } from "../types.js";
import { decimal, entry } from "../write.js";
import { language as say } from "./language.js";

const reasons: Record<string, string> = {
  excusal: "ku justifikason, o rejistadu di otu manera ki régra ka ta konta",
  kind: "di un tipu ki régra ka ta konta",
  reason: "pur un motivu ki régra ka ta konta",
  instructed: "alunu risebe aula",
  "too-little-missed": "alunu pirde poku dimás di dia",
  "outside-window": "fóra di períudu ki régra ta odja",
};

const statuses: Record<string, string> = {
  open: "",
  overdue: ", data dja pasa",
  waiting: ", dipos di kel ki ten ki kontise antis",
};

export function decision(): DecisionMessages {
  return {
    attendance({ asOf, daysInMembership, daysAbsent, daysUnexcused, daysUnknown, absenceRate }) {
      if (absenceRate === undefined) return `Ti ${say.date(asOf)} inda ka ten dia di skóla pa konta.`;
      const parts = [
        `${rounded(daysUnexcused)} sen justifikason`,
        ...(daysUnknown > 0 ? [`${rounded(daysUnknown)} sen motivu rejistadu`] : []),
      ];
      return `Ti ${say.date(asOf)}: alunu falta ${rounded(daysAbsent)} di ${rounded(daysInMembership)} dia di skóla (${say.share(absenceRate)}), ${say.list(parts)}.`;
    },
    tier: (tier) => `Apoiu di nível ${tier}.`,
    met({ title, citation, verified, since, occurrences }) {
      const rule = `${title} (${source(citation, verified)})`;
      if (occurrences === undefined) return `Ta kunpri désdi ${say.date(since)}: ${rule}.`;
      return `Kunpri ${say.amount("time", occurrences.length)}: ${rule}. Data: ${say.dates(occurrences)}.`;
    },
    undetermined: ({ title, citation, verified, since, needs }) =>
      `Inda ka disididu: ${title} (${source(citation, verified)}). Ka ta pode diskartadu désdi ${say.date(since)}. Pa disidi, skóla meste sabe: ${say.list(needs)}.`,
    counted({ observed, asked, from, until, dates }) {
      const window = from === undefined || until === undefined ? "" : ` di ${say.date(from)} ti ${say.date(until)}`;
      const days = dates.length === 0 ? "" : `: ${say.dates(dates)}`;
      return `Kontadu ${observed}${window}; régra ta pidi ${asked}${days}.`;
    },
    leftOut: ({ because, dates }) => `Ka kontadu (${entry(reasons, because) ?? because}): ${say.dates(dates)}.`,
    duty: ({ action, openedOn, ...rest }) => `Pa faze désdi ${say.date(openedOn)}${dueBy(rest)}: ${action}.`,
    duties({ action, openedOn, times, overdue, ...rest }) {
      const late = overdue === 0 ? "" : `; na ${overdue} di kes ${times} data dja pasa`;
      return `Pa faze ${say.amount("time", times)}, últimu désdi ${say.date(openedOn)}${dueBy(rest)}${late}: ${action}.`;
    },
    distance: ({ title, remaining }) =>
      `Ku más ${remaining} dia interu di falta na kes prósimu dia di skóla, ta txigadu na: ${title}.`,
  };
}

function dueBy({ dueOn, status }: { readonly dueOn?: string; readonly status: string }): string {
  return `${dueOn === undefined ? "" : `, ti ${say.date(dueOn)}`}${entry(statuses, status) ?? ""}`;
}

function rounded(amount: number): string {
  return decimal(amount, 1, ",");
}

function source(citation: string, verified: boolean): string {
  return verified ? citation : `${citation}, ka verifikadu`;
}
