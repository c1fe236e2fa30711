import type { DecisionMessages } from "../types.js";
import { decimal, entry } from "../write.js";
import { language as say } from "./language.js";

const reasons: Record<string, string> = {
  excusal: "yo jistifye, oswa yo anrejistre yon lòt jan règ la pa konte",
  kind: "yon kalite règ la pa konte",
  reason: "pou yon rezon règ la pa konte",
  instructed: "elèv la te resevwa leson",
  "too-little-missed": "elèv la te manke twò piti nan jounen an",
  "outside-window": "deyò peryòd règ la gade a",
};

const statuses: Record<string, string> = {
  open: "",
  overdue: ", dat la pase deja",
  waiting: ", apre sa ki dwe fèt anvan",
};

export function decision(): DecisionMessages {
  return {
    attendance({ asOf, daysInMembership, daysAbsent, daysUnexcused, daysUnknown, absenceRate }) {
      if (absenceRate === undefined) return `Jiska ${say.date(asOf)} poko gen jou lekòl pou konte.`;
      const parts = [
        `${rounded(daysUnexcused)} san jistifikasyon`,
        ...(daysUnknown > 0 ? [`${rounded(daysUnknown)} san rezon ki anrejistre`] : []),
      ];
      return `Jiska ${say.date(asOf)}: elèv la manke ${rounded(daysAbsent)} sou ${rounded(daysInMembership)} jou lekòl (${say.share(absenceRate)}), ${say.list(parts)}.`;
    },
    tier: (tier) => `Sipò nivo ${tier}.`,
    met({ title, citation, verified, since, occurrences }) {
      const rule = `${title} (${source(citation, verified)})`;
      if (occurrences === undefined) return `Règ sa a aplike depi ${say.date(since)}: ${rule}.`;
      return `Règ sa a aplike ${say.amount("time", occurrences.length)}: ${rule}. Dat yo: ${say.dates(occurrences)}.`;
    },
    undetermined: ({ title, citation, verified, since, needs }) =>
      `Poko deside: ${title} (${source(citation, verified)}). Nou pa ka elimine l depi ${say.date(since)}. Pou deside, lekòl la bezwen konnen: ${say.list(needs)}.`,
    counted({ observed, asked, from, until, dates }) {
      const window = from === undefined || until === undefined ? "" : ` soti ${say.date(from)} rive ${say.date(until)}`;
      const days = dates.length === 0 ? "" : `: ${say.dates(dates)}`;
      return `Nou konte ${observed}${window}; règ la mande ${asked}${days}.`;
    },
    leftOut: ({ because, dates }) => `Nou pa konte (${entry(reasons, because) ?? because}): ${say.dates(dates)}.`,
    duty: ({ action, openedOn, ...rest }) => `Pou fè depi ${say.date(openedOn)}${dueBy(rest)}: ${action}.`,
    duties({ action, openedOn, times, overdue, ...rest }) {
      const late = overdue === 0 ? "" : `; pou ${overdue} nan ${times} yo dat la pase deja`;
      return `Pou fè ${say.amount("time", times)}, dènye a depi ${say.date(openedOn)}${dueBy(rest)}${late}: ${action}.`;
    },
    distance: ({ title, remaining }) =>
      `Ak ${remaining} jou absans antye anplis nan pwochen jou lekòl yo, elèv la ta rive nan: ${title}.`,
  };
}

function dueBy({ dueOn, status }: { readonly dueOn?: string; readonly status: string }): string {
  return `${dueOn === undefined ? "" : `, pa pita pase ${say.date(dueOn)}`}${entry(statuses, status) ?? ""}`;
}

function rounded(amount: number): string {
  return decimal(amount, 1, ",");
}

function source(citation: string, verified: boolean): string {
  return verified ? citation : `${citation}, pa verifye`;
}
