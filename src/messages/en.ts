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
    const often =
      occurrences === undefined ? `since ${date(since)}` : `${en.amount("time", occurrences)}, first on ${date(since)}`;
    return `Met ${often}: ${title} (${source(citation, verified)}).`;
  },
  undetermined: ({ title, citation, verified, since, needs }) =>
    `Not decided: ${title} (${source(citation, verified)}). It cannot be ruled out since ${date(since)}; to decide it takes: ${list(needs)}.`,
  counted({ observed, asked, from, until, dates }) {
    const window = from === undefined || until === undefined ? "" : ` from ${date(from)} to ${date(until)}`;
    const days = dates.length === 0 ? "" : `: ${list(dates.map(date))}`;
    return `Counted ${observed}${window}; the rule asks for ${asked}${days}.`;
  },
  leftOut: ({ because, dates }) => `Not counted (${reasons[because] ?? because}): ${list(dates.map(date))}.`,
  duty({ action, openedOn, dueOn, status }) {
    const due = dueOn === undefined ? "" : `, due ${date(dueOn)}`;
    return `To do since ${date(openedOn)}${due}${statuses[status] ?? ""}: ${action}.`;
  },
  distance: ({ title, remaining }) =>
    `${remaining} more whole ${remaining === 1 ? "day" : "days"} absent on the next school days would reach: ${title}.`,
};

function date(text: string): string {
  const [year, month, day] = text.split("-").map(Number);
  return `${months[(month ?? 1) - 1]} ${day}, ${year}`;
}

function list(items: readonly string[]): string {
  if (items.length < 2) return items.join("");
  return `${items.slice(0, -1).join(items.some((item) => item.includes(",")) ? "; " : ", ")} and ${items[items.length - 1]}`;
}

function rounded(amount: number): string {
  return String(Math.round(amount * 10) / 10);
}

function source(citation: string, verified: boolean): string {
  return verified ? citation : `${citation}, not verified`;
}
