import type { ComparisonName, Messages, UnitName } from "./types.js";

const months = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

const units: Record<UnitName, readonly [one: string, more: string]> = {
  day: ["day", "days"],
  "day-equivalent": ["day's worth of time", "days' worth of time"],
  "half-day": ["half day", "half days"],
  hour: ["hour", "hours"],
  period: ["class period", "class periods"],
  tardy: ["day tardy", "days tardy"],
  occasion: ["occasion", "occasions"],
  "partial-day": ["day with time missed", "days with time missed"],
  time: ["time", "times"],
};

const comparisons: Record<ComparisonName, (numbers: readonly string[]) => string> = {
  atLeast: ([number]) => `${number} or more`,
  moreThan: ([number]) => `more than ${number}`,
  atMost: ([number]) => `at most ${number}`,
  lessThan: ([number]) => `less than ${number}`,
  between: ([low, high]) => `from ${low} to ${high}`,
};

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

/**
 * The sentences in English.
 *
 * @category Messages
 */
export const en: Messages = {
  locale: "en",
  reviewed: true,
  date,
  dates,
  list,
  amount: (unit, amount) => `${rounded(amount)} ${units[unit][amount === 1 ? 0 : 1]}`,
  share: (share) => `${rounded(share * 100)}%`,
  comparison: (comparison, numbers) => comparisons[comparison](numbers),
  attendance({ asOf, daysInMembership, daysAbsent, daysUnexcused, daysUnknown, absenceRate }) {
    if (absenceRate === undefined) return `As of ${date(asOf)} there is no school day to count yet.`;
    const parts = [
      `${rounded(daysUnexcused)} unexcused`,
      ...(daysUnknown > 0 ? [`${rounded(daysUnknown)} not coded`] : []),
    ];
    return `As of ${date(asOf)}: ${rounded(daysAbsent)} of ${rounded(daysInMembership)} school days missed (${en.share(absenceRate)}), ${list(parts)}.`;
  },
  tier: (tier) => `Tier ${tier} support.`,
  met({ title, citation, verified, since, occurrences }) {
    const rule = `${title} (${source(citation, verified)})`;
    if (occurrences === undefined) return `Met since ${date(since)}: ${rule}.`;
    return `Met ${en.amount("time", occurrences.length)}: ${rule}. On ${dates(occurrences)}.`;
  },
  undetermined: ({ title, citation, verified, since, needs }) =>
    `Not decided: ${title} (${source(citation, verified)}). It cannot be ruled out since ${date(since)}; to decide it takes: ${list(needs)}.`,
  counted({ observed, asked, from, until, dates: counted }) {
    const window = from === undefined || until === undefined ? "" : ` from ${date(from)} to ${date(until)}`;
    const days = counted.length === 0 ? "" : `: ${dates(counted)}`;
    return `Counted ${observed}${window}; the rule asks for ${asked}${days}.`;
  },
  leftOut: ({ because, dates: days }) => `Not counted (${reasons[because] ?? because}): ${dates(days)}.`,
  duty: ({ action, openedOn, ...rest }) => `To do since ${date(openedOn)}${dueBy(rest)}: ${action}.`,
  duties({ action, openedOn, times, overdue, ...rest }) {
    const late = overdue === 0 ? "" : `; ${overdue} of the ${times} are past their date`;
    return `To do ${en.amount("time", times)}, the last since ${date(openedOn)}${dueBy(rest)}${late}: ${action}.`;
  },
  distance: ({ title, remaining }) =>
    `${remaining} more whole ${remaining === 1 ? "day" : "days"} absent on the next school days would reach: ${title}.`,
};

function date(text: string): string {
  return `${dayOf(text)}, ${text.slice(0, 4)}`;
}

function dayOf(text: string): string {
  return `${months[Number(text.slice(5, 7)) - 1]} ${Number(text.slice(8))}`;
}

function dates(texts: readonly string[]): string {
  const years = [...new Set(texts.map((text) => text.slice(0, 4)))];
  return years.map((year) => `${list(texts.filter((text) => text.startsWith(year)).map(dayOf))}, ${year}`).join("; ");
}

function dueBy({ dueOn, status }: { readonly dueOn?: string; readonly status: string }): string {
  return `${dueOn === undefined ? "" : `, due ${date(dueOn)}`}${statuses[status] ?? ""}`;
}

function list(items: readonly string[]): string {
  if (items.length < 2) return items.join("");
  return `${items.slice(0, -1).join(", ")} and ${items[items.length - 1]}`;
}

function rounded(amount: number): string {
  return String(Math.round(amount * 10) / 10);
}

function source(citation: string, verified: boolean): string {
  return verified ? citation : `${citation}, not verified`;
}
