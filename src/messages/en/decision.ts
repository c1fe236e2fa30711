import type { DecisionMessages } from "../types.js";
import { decimal, entry } from "../write.js";
import { language as say } from "./language.js";

const reasons: Record<string, string> = {
  excusal: "excused, or coded in another way than the rule counts",
  kind: "of a kind that the rule does not count",
  reason: "for a reason that the rule leaves out",
  instructed: "instruction was received",
  "too-little-missed": "too little of the day was missed",
  "outside-window": "outside the period that the rule looks at",
};

const statuses: Record<string, string> = {
  open: "",
  overdue: ", past that date",
  waiting: ", after what has to come first",
};

export function decision(): DecisionMessages {
  return {
    attendance({ asOf, daysInMembership, daysAbsent, daysUnexcused, daysUnknown, absenceRate }) {
      if (absenceRate === undefined) return `As of ${say.date(asOf)} there is no school day to count yet.`;
      const parts = [
        `${rounded(daysUnexcused)} unexcused`,
        ...(daysUnknown > 0 ? [`${rounded(daysUnknown)} not coded`] : []),
      ];
      return `As of ${say.date(asOf)}: ${rounded(daysAbsent)} of ${rounded(daysInMembership)} school days missed (${say.share(absenceRate)}), ${say.list(parts)}.`;
    },
    tier: (tier) => `Tier ${tier} support.`,
    met({ title, citation, verified, since, occurrences }) {
      const rule = `${title} (${source(citation, verified)})`;
      if (occurrences === undefined) return `Met since ${say.date(since)}: ${rule}.`;
      return `Met ${say.amount("time", occurrences.length)}: ${rule}. On ${say.dates(occurrences)}.`;
    },
    undetermined: ({ title, citation, verified, since, needs }) =>
      `Not decided: ${title} (${source(citation, verified)}). It cannot be ruled out since ${say.date(since)}. To decide it, the school needs to know: ${say.list(needs)}.`,
    counted({ observed, asked, from, until, dates }) {
      const window = from === undefined || until === undefined ? "" : ` from ${say.date(from)} to ${say.date(until)}`;
      const days = dates.length === 0 ? "" : `: ${say.dates(dates)}`;
      return `Counted ${observed}${window}; the rule asks for ${asked}${days}.`;
    },
    leftOut: ({ because, dates }) => `Not counted (${entry(reasons, because) ?? because}): ${say.dates(dates)}.`,
    duty: ({ action, openedOn, ...rest }) => `To do since ${say.date(openedOn)}${dueBy(rest)}: ${action}.`,
    duties({ action, openedOn, times, overdue, ...rest }) {
      const late = overdue === 0 ? "" : `; ${overdue} of the ${times} are past their date`;
      return `To do ${say.amount("time", times)}, the last since ${say.date(openedOn)}${dueBy(rest)}${late}: ${action}.`;
    },
    distance: ({ title, remaining }) =>
      `${remaining} more whole ${remaining === 1 ? "day" : "days"} absent on the next school days would reach: ${title}.`,
  };
}

function dueBy({ dueOn, status }: { readonly dueOn?: string; readonly status: string }): string {
  return `${dueOn === undefined ? "" : `, due ${say.date(dueOn)}`}${entry(statuses, status) ?? ""}`;
}

function rounded(amount: number): string {
  return decimal(amount, 1, ".");
}

function source(citation: string, verified: boolean): string {
  return verified ? citation : `${citation}, not verified`;
}
