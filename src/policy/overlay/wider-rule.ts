import type { CountingRules } from "../../attendance/index.js";
import { normalizeGrade } from "../../attendance/internal.js";
import { implies } from "../implication/implies.js";
import { intervalOf, isWithin } from "../implication/interval.js";
import type { Applicability, Condition, Effective, Rule } from "../types.js";
import { countersIn } from "./counters-in.js";
import { sameData } from "./same-data.js";

/** Why a changed rule is not shown to be met for every student for whom the former is; undefined if it is. */
export function whyNotWider(former: Rule, changed: Rule, counting: CountingRules): string | undefined {
  const [held, holds] = [former.holds ?? "while-true", changed.holds ?? "while-true"];
  if (held !== holds && !(held === "while-true" && holds === "once-reached")) return "it holds in another way";
  if (!appliesAsWide(former.appliesTo ?? {}, changed.appliesTo ?? {})) return "it applies to fewer students";
  if (!(changed.requires ?? []).every((name) => former.requires?.includes(name))) {
    return "it requires another determination";
  }
  if (!inForceAsLong(former.effective ?? {}, changed.effective ?? {})) return "it is in force on fewer dates";
  if (sameData(former.when, changed.when)) return undefined;
  if (implies(metBy(former), metBy(changed), counting)) return undefined;
  return "its condition is not shown to hold wherever the former one does";
}

/** What has to hold on a day on which a rule is met; of one met each time, the day must be counted itself. */
function metBy({ when, holds }: Rule): Condition {
  return holds === "each-time" ? { all: [when, { any: countersIn(when).map(onTheDay) }] } : when;
}

function onTheDay({ unit, filter }: ReturnType<typeof countersIn>[number]): Condition {
  return { count: unit, within: { last: 1, unit: "school-day" }, ...filter, moreThan: 0 };
}

function appliesAsWide(former: Applicability, changed: Applicability): boolean {
  if ((changed.minimumMembership ?? 0) > (former.minimumMembership ?? 0)) return false;
  return admitsGrades(former.grades, changed.grades) && admitsAges(former, changed);
}

function admitsGrades(former: readonly string[] | undefined, changed: readonly string[] | undefined): boolean {
  if (changed === undefined) return true;
  const admitted = new Set(changed.map(normalizeGrade));
  return former !== undefined && former.every((grade) => admitted.has(normalizeGrade(grade)));
}

function admitsAges(former: Applicability, changed: Applicability): boolean {
  if (changed.ages === undefined) return true;
  if (former.ages === undefined || !sameData(former.ageOn ?? "day", changed.ageOn ?? "day")) return false;
  return isWithin(intervalOf(former.ages, false), intervalOf(changed.ages, false));
}

function inForceAsLong(former: Effective, changed: Effective): boolean {
  const begins = changed.from === undefined || (former.from !== undefined && changed.from <= former.from);
  return begins && (changed.until === undefined || (former.until !== undefined && changed.until >= former.until));
}
