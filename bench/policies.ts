import type { Condition, Policy, Rule } from "truancy-prevention/policy";
import { usMa } from "truancy-prevention/presets/us-ma";

const further: readonly Condition[] = [
  { count: "day", within: { last: 20, unit: "school-day" }, atLeast: 4 },
  { count: "tardy", within: "school-year", atLeast: 10 },
  { count: "day", within: "calendar-month", atLeast: 3 },
  { count: "day-equivalent", within: "enrollment", excusal: ["unexcused", "unknown"], atLeast: 6 },
];

const twelve: readonly Rule[] = [
  ...usMa.rules,
  ...further.map((when, index): Rule => ({
    ...usMa.rules[1]!,
    id: `further-${index}`,
    when,
    holds: "once-reached",
    duties: [],
  })),
];

/** So many rules: the eight of Massachusetts and four others, then all of them again at other thresholds. */
export function repeatingRules(length: number): Policy {
  const rules = Array.from({ length }, (_, index): Rule => {
    const rule = twelve[index % twelve.length]!;
    const round = Math.floor(index / twelve.length);
    return { ...rule, id: `${rule.id}-${round}`, when: raised(rule.when, round) };
  });
  return { ...usMa, id: `repeating-${length}`, rules };
}

/** So many rules that look at a window each and so share no count. */
export function countingDistinctWindows(length: number): Policy {
  const rules = Array.from({ length }, (_, index): Rule => {
    const last = 5 + Math.floor((index * 200) / length);
    const when: Condition = {
      count: "day",
      within: { last, unit: "calendar-day" },
      excusal: ["unexcused"],
      atLeast: 3,
    };
    return { ...usMa.rules[2]!, id: `window-${index}`, when, duties: [] };
  });
  return { ...usMa, id: `windows-${length}`, rules };
}

function raised(when: Condition, round: number): Condition {
  if ("any" in when) return { any: when.any.map((part) => raised(part, round)) };
  if ("share" in when && "atLeast" in when) return { ...when, atLeast: when.atLeast + round / 200 };
  if ("atLeast" in when) return { ...when, atLeast: when.atLeast + round };
  return "moreThan" in when ? { ...when, moreThan: when.moreThan + round } : when;
}
