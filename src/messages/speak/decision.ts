import type { DecisionMessages, LanguageMessages, RuleText } from "../types.js";
import type { DecisionWording } from "../wording/types.js";
import { rounded } from "../write.js";
import { counted } from "./counted.js";
import { dateIf } from "./dates.js";
import { tableOf, within, type Place } from "./place.js";
import { sentence, words } from "./sentence.js";

const reasonNames = [
  "excusal",
  "kind",
  "reason",
  "instructed",
  "too-little-missed",
  "outside-window",
] as const satisfies readonly (keyof DecisionWording["reasons"])[];

/** @param tenths writes a number with at most one digit after the mark */
export function speakDecision(
  from: Place<DecisionWording>,
  say: LanguageMessages,
  tenths: (value: number) => string,
): DecisionMessages {
  const tier = sentence(from, "tier", ["tier"]);
  const distance = counted(from, "distance", ["remaining", "title"], "remaining");
  return {
    attendance: attendanceOf(within(from, "attendance"), say, tenths),
    tier: (number) => tier({ tier: number }),
    ...rulesOf(from, say),
    ...countsOf(from, say),
    ...dutiesOf(from, say),
    distance: ({ title, remaining }) => distance(remaining, { title, remaining }),
  };
}

function attendanceOf(
  from: Place<DecisionWording["attendance"]>,
  say: LanguageMessages,
  tenths: (value: number) => string,
): DecisionMessages["attendance"] {
  const none = sentence(from, "none", ["asOf"]);
  const some = counted(from, "some", ["asOf", "absent", "days", "share", "unexcused", "unknown?"]);
  return ({ asOf, daysInMembership, daysAbsent, daysUnexcused, daysUnknown, absenceRate }) => {
    if (absenceRate === undefined) return none({ asOf: say.date(asOf) });
    return some(rounded(daysInMembership, 1), {
      asOf: say.date(asOf),
      absent: tenths(daysAbsent),
      days: tenths(daysInMembership),
      share: say.share(absenceRate),
      unexcused: tenths(daysUnexcused),
      unknown: daysUnknown > 0 ? tenths(daysUnknown) : undefined,
    });
  };
}

function rulesOf(from: Place<DecisionWording>, say: LanguageMessages): Pick<DecisionMessages, "met" | "undetermined"> {
  const notVerified = sentence(from, "notVerified", ["citation"]);
  const met = within(from, "met");
  const metSince = sentence(met, "since", ["title", "citation", "since"]);
  const metTimes = sentence(met, "times", ["times", "title", "citation", "dates"]);
  const undetermined = sentence(from, "undetermined", ["title", "citation", "since", "needs"]);
  const cited = ({ citation, verified }: RuleText): string => (verified ? citation : notVerified({ citation }));
  return {
    met(rule) {
      const { title, since, occurrences } = rule;
      if (occurrences === undefined) return metSince({ title, citation: cited(rule), since: say.date(since) });
      const times = say.amount("time", occurrences.length);
      return metTimes({ title, citation: cited(rule), times, dates: say.dates(occurrences) });
    },
    undetermined: (rule) =>
      undetermined({
        title: rule.title,
        citation: cited(rule),
        since: say.date(rule.since),
        needs: say.list(rule.needs),
      }),
  };
}

function countsOf(from: Place<DecisionWording>, say: LanguageMessages): Pick<DecisionMessages, "counted" | "leftOut"> {
  const count = sentence(from, "counted", ["observed", "asked", "from?", "until?from", "dates?"]);
  const leftOut = sentence(from, "leftOut", ["reason", "dates"]);
  const reasons = new Map(Object.entries(tableOf(within(from, "reasons"), reasonNames, words)));
  return {
    counted: ({ observed, asked, from: first, until, dates }) =>
      count({
        observed,
        asked,
        from: dateIf(say, first),
        until: dateIf(say, until),
        dates: dates.length === 0 ? undefined : say.dates(dates),
      }),
    leftOut: ({ because, dates }) => leftOut({ reason: reasons.get(because) ?? because, dates: say.dates(dates) }),
  };
}

function dutiesOf(from: Place<DecisionWording>, say: LanguageMessages): Pick<DecisionMessages, "duty" | "duties"> {
  const one = sentence(from, "duty", ["openedOn", "action", "dueOn?", "status?"]);
  const several = sentence(from, "duties", [
    "occasions",
    "openedOn",
    "action",
    "dueOn?",
    "status?",
    "overdue?",
    "times+overdue",
  ]);
  const statuses = new Map(Object.entries(tableOf(within(from, "statuses"), ["overdue", "waiting"], words)));
  return {
    duty: ({ action, openedOn, dueOn, status }) =>
      one({ action, openedOn: say.date(openedOn), dueOn: dateIf(say, dueOn), status: statuses.get(status) }),
    duties: ({ action, openedOn, dueOn, status, times, overdue }) =>
      several({
        action,
        openedOn: say.date(openedOn),
        dueOn: dateIf(say, dueOn),
        status: statuses.get(status),
        occasions: say.amount("time", times),
        times,
        overdue: overdue === 0 ? undefined : overdue,
      }),
  };
}
